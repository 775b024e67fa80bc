import { DateText } from '@/components/site/DateText'
import { Section } from '@/components/site/Section'
import { LICENCE } from '@/lib/site/settings'
import type { OpenDataView } from '@/lib/view/data'

/** Which files there are, what is in them, and what may be done with them. */
export function DataText({ view }: { readonly view: OpenDataView }) {
  return (
    <>
      <p className="mt-3 max-w-[66ch]">
        {view.statements} statements and {view.events} events, last changed <DateText date={view.modified} />. Dates are
        EDTF (ISO 8601-2), as exact or as loose as they are known.
      </p>
      <Section id="files" title="Files">
        <ul className="grid max-w-[66ch] gap-3">
          {view.files.map(({ name, href, about }) => (
            <li key={href} className="border-t border-rule pt-2">
              <a href={href}>{name}</a>
              <p className="meta">{about}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="licence" title="Licence">
        <p className="max-w-[66ch]">
          <a href={LICENCE} rel="license">
            CC BY 4.0
          </a>
          : use it for anything, and name the speaker, this site and the address of the statement. Quotations belong to
          their speakers. How the data is made: <a href="/method#data">Method</a>.
        </p>
      </Section>
    </>
  )
}
