import { CONFIDENCE, STATEMENT_KINDS } from '@/lib/schema/article'
import { DATA } from '@/lib/site/addresses'
import { LICENCE } from '@/lib/site/settings'

const PARTS = [
  ['ledger', 'A ledger, not a narrative'],
  ['attribution', 'On whose word'],
  ['positions', 'Positions and disputes'],
  ['changes', 'Changes of position'],
  ['dates', 'Dates'],
  ['doubt', 'How doubt is shown'],
  ['names', 'Names and borders'],
  ['corrections', 'Corrections'],
  ['data', 'The data'],
] as const

/** How the ledger works, for readers. Kinds and marks are listed from the schema, so that the page cannot fall behind it. */
export function MethodText() {
  return (
    <div className="split">
      <aside>
        <nav aria-label="On this page" className="facts print:hidden">
          <ol className="grid gap-2">
            {PARTS.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
      </aside>
      <div className="prose">
        <h2 id="ledger">A ledger, not a narrative</h2>
        <p>
          Each statement here is an entry: who said it, when, on which question, with which answer, in which words, and
          in which publication it stands. Pages are views of these entries. Whether a question is contested, who changed
          position, and what came first is worked out from the entries by the same rules for every side. Nobody types it
          in, and no page gives a verdict.
        </p>
        <h2 id="attribution">On whose word</h2>
        <p>
          The speaker of a statement is the one who made it, never the newsroom that carried it. A newsroom is the
          speaker only of what it says in its own voice. Speakers whom a source does not name, such as “French sources”,
          have pages of their own and are printed in italics.
        </p>
        <p>Statements are of these kinds, introduced by the same words for all sides:</p>
        <ul>
          {Object.entries(STATEMENT_KINDS).map(([kind, { label, verb }]) => (
            <li key={kind}>
              <strong>{label}</strong>: “{verb}”
            </li>
          ))}
        </ul>
        <h2 id="positions">Positions and disputes</h2>
        <p>
          A speaker’s position on a question is their latest statement that gives an answer. A question is contested
          when two speakers hold answers that cannot both be true. Where answers differ but can both be true, the page
          says why. Where speakers give different figures, the page says so, and says when they were measured in
          different ways.
        </p>
        <h2 id="changes">Changes of position</h2>
        <p>
          A change is shown when a speaker gave one answer of a question’s list and later another. These do not count:
          silence, a refusal to deny, a change of subject, and a new figure. Nor does a later answer to a question about
          a situation that can itself change, such as who holds a village: both answers may have been meant of their
          day. A statement by a spokesman is his and his office’s; it does not become the position of everyone whom the
          office belongs to.
        </p>
        <h2 id="dates">Dates</h2>
        <p>
          Dates are written as far as they are known: a day, a month, “late 2019”, “between 13 and 15 September 2021”.
          Every entry has two: when it was said or happened, and since when that is public. A public statement is public
          when it is made. An event, or a remark made in private, is public from the day its source appeared. The exact
          form (EDTF, ISO 8601-2) stands in the page’s data.
        </p>
        <h2 id="doubt">How doubt is shown</h2>
        <p>
          What is loose, unproven or ambiguous in a source stands with the statement as a caveat. Entries that are not
          well sourced carry a mark:{' '}
          {Object.values(CONFIDENCE)
            .slice(1)
            .map((label) => label.toLowerCase())
            .join(', ')}
          .
        </p>
        <h2 id="names">Names and borders</h2>
        <p>
          Places in Ukraine have their Ukrainian spelling and places in Russia their Russian one, with other spellings
          on the place’s page. Borders are those recognised by the United Nations General Assembly. Control of a place
          is shown as a claim, with claimant and date.
        </p>
        <h2 id="corrections">Corrections</h2>
        <p>
          Corrections are dated, stand on the page concerned, and are listed under{' '}
          <a href="/corrections">corrections</a> and in the <a href="/feed.xml">feed</a>. Addresses do not change; a
          page that is renamed or withdrawn leaves a note.
        </p>
        <h2 id="data">The data</h2>
        <p>
          The ledger stands in three files, made anew with every change: <a href={DATA.ledger}>the whole ledger</a>{' '}
          (JSON), <a href={DATA.statements}>every statement</a> as a table (CSV), and{' '}
          <a href={DATA.schema}>the schema</a> that says what each field means. Addresses and ids do not change. The
          files may be used for any purpose under <a href={LICENCE}>CC BY 4.0</a>: name this site, and link to the page.
          Quotations belong to their speakers.
        </p>
      </div>
    </div>
  )
}
