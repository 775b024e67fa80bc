import { Section } from '@/components/site/Section'
import { type Imprint, SITE } from '@/lib/site/settings'

/** Who is behind the site, how to reach them, and how to ask for a correction. What is not set is said not to be. */
export function ContactText({ owner, contact }: Imprint) {
  const reach = contact ? <a href={contact.href}>{contact.label}</a> : undefined
  return (
    <div className="max-w-[66ch]">
      <p className="mt-6">
        {owner ? (
          <>
            {SITE.name} is published by <strong>{owner}</strong>.
          </>
        ) : (
          'This copy of the site does not say who is behind it: it was not built to be published.'
        )}
      </p>
      <p className="mt-3">{reach ? <>Write to {reach}.</> : 'It names no address to write to.'}</p>
      <Section id="ask" title="To ask for a correction">
        <p>
          {reach ? <>Write to {reach}, with</> : 'Write to whoever gave you this copy, with'} the address of the
          statement or the page (“Link” beside a statement gives it), what is wrong, and where the right words stand. If
          you are the speaker, say so. What is put right is dated, shown on the page, and listed under{' '}
          <a href="/corrections">corrections</a>.
        </p>
      </Section>
      <Section id="reuse" title="To quote or reuse">
        <p>
          Nobody has to ask: text and data are under a licence that allows it. “Cite” beside a statement on its
          article’s page has a ready line, and <a href="/data">the data</a> is open.
        </p>
      </Section>
    </div>
  )
}
