import { DataDictionary } from '@/components/site/DataDictionary'
import { DateText } from '@/components/site/DateText'
import { Section } from '@/components/site/Section'
import type { Example } from '@/lib/outputs/data/examples'
import type { TableHead } from '@/lib/outputs/data/table'
import { LICENCE } from '@/lib/site/settings'
import type { OpenDataView } from '@/lib/view/data'

interface Props {
  readonly view: OpenDataView
  readonly tables: readonly TableHead[]
  readonly examples: readonly Example[]
  /** The name of this version of the data. */
  readonly version: string
}

/** Which files there are, what is in them, how to use them, and what may be done with them. */
export function DataText({ view, tables, examples, version }: Props) {
  return (
    <>
      <p className="mt-3 max-w-[66ch]">
        {view.statements} statements and {view.events} events, last changed <DateText date={view.modified} />. Any
        program may read the files, pages of other sites too.
      </p>
      <Section id="files" title="Files">
        <ul className="grid max-w-[66ch] gap-3">
          {view.files.map(({ name, href, about }) => (
            <li key={href} className="border-t border-rule pt-2">
              <a href={href}>{name}</a>
              <p className="meta">{about}</p>
            </li>
          ))}
          <li className="border-t border-rule pt-2">
            <code>/data/questions/ID.json</code>
            <p className="meta">
              All that is said on one question, in the form of the whole ledger. Each <a href="/questions">question</a>{' '}
              has one.
            </p>
          </li>
        </ul>
      </Section>
      <Section id="reading" title="Before you use them">
        <ul className="grid max-w-[66ch] list-disc gap-2 ps-5">
          <li>
            Dates are EDTF (ISO 8601-2), as exact or as loose as they are known. The two columns beside each, earliest
            and latest, are plain days to sort and filter by: they claim no day.
          </li>
          <li>Whose word it is stands in every row: name the speaker, and keep hedges, qualifiers and caveats.</li>
          <li>
            What is derived (states, positions, changes) follows the rules of the <a href="/method">method</a>.
          </li>
          <li>
            Ids of statements and events never change. A page can be renamed: its <code>id</code> is then another, its{' '}
            <code>first_id</code> stays. No id is ever given to something else. Empty means that it is not known, or
            that there is none.
          </li>
          <li>
            Tables are CSV (RFC 4180) in UTF-8 without a byte order mark. In Excel, open them with “Data › From
            Text/CSV”. Text that a spreadsheet would run as a formula has an apostrophe before it.
          </li>
        </ul>
      </Section>
      <Section id="versions" title="Versions">
        <p className="max-w-[66ch]">
          The day when a file last changed and the hash of what it holds name its version: in JSON files they stand at
          the top (<code>modified</code>, <code>hash</code>), those of the tables in the{' '}
          <a href="/data/datapackage.json">data package</a>. Quote both. The same content always makes the same files,
          and each published state of the whole ledger has a tag in the editors’ repository by its day and the first
          eight digits of its hash. This one is <code>data-{version}</code>.
        </p>
      </Section>
      <Section id="columns" title="Every column">
        <DataDictionary tables={tables} />
      </Section>
      <Section
        id="examples"
        title="Five questions, answered twice"
        intro="Who denied what? Which figures were given? Who answered whom? What was said on one side? What is contested, and who changed position? The first program reads the tables, the second the whole ledger; both print the same."
      >
        {examples.map(({ language, file, code }) => (
          <details key={file} className="mt-3">
            <summary>
              {language}: {file}
            </summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by the keyboard */}
            <section tabIndex={0} aria-label={file} className="mt-2 overflow-x-auto text-sm">
              <pre>
                <code>{code}</code>
              </pre>
            </section>
          </details>
        ))}
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
