import './fact-sheet.css'
import './split.css'
import '@/components/prose/prose.css'
import { CONFIDENCE, STATEMENT_KINDS } from '@/lib/schema/article'
import { DATA } from '@/lib/site/addresses'
import { LICENCE } from '@/lib/site/settings'

const PARTS = [
  ['ledger', 'A ledger, not a narrative'],
  ['attribution', 'On whose word'],
  ['speaking', 'Who speaks for whom'],
  ['positions', 'Answers and disputes'],
  ['figures', 'Figures'],
  ['changes', 'Changes of position'],
  ['dates', 'Dates'],
  ['doubt', 'How doubt is shown'],
  ['past', 'Pages of past days'],
  ['names', 'Names, borders and maps'],
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
          in which publication it was read. Pages are views of these entries. Whether a question is contested, who
          changed position and what came first are worked out from the entries, by the same rules for every side. Nobody
          types them in, and no page gives a verdict.
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
        <p>
          A speaker’s title is the one that the source gives with those words. We name a term of office only where a
          source does; otherwise the page says in which statements they had the title. Where a speaker limits a
          statement (“probably”, “alleged”, “planned”), that word is shown with it everywhere. Where a state owns or
          pays for a newsroom, its reports say so, whichever state it is.
        </p>
        <h2 id="speaking">Who speaks for whom</h2>
        <p>
          To belong to a state or a body is not to speak for it. Spokespeople, ministers and bodies speak for what their
          office covers. Unnamed sources, local officials and people accused of something do not, and are listed apart.
          What somebody belonged to at one time does not count for what they say at another. No statement becomes the
          position of anybody but its speaker.
        </p>
        <p>
          Nobody is counted twice. Where a state and its ministry give the same answer, they are listed together:
          “Russia, through its defence ministry” is one announcement. So is anyone else listed who belongs to another
          speaker of the same answer. A joint statement is one speaker, however many governments sign it. The rule is
          the same for all.
        </p>
        <h2 id="positions">Answers and disputes</h2>
        <p>
          A question has a list of answers, and each answer has a letter. The letter never changes and is never given to
          another answer: A on one page, on one day, is A on every page and every day. Letters do not rank answers.
        </p>
        <p>
          Answers are compared in pairs. Two answers either rule each other out or can both be true; where both can be
          true, the page says why, and which two it means. A speaker holds an answer until they give one that rules it
          out. On a question about a situation that can itself change, such as who holds a village, a later answer takes
          the place of an earlier one. A question is contested only if two speakers now hold answers that rule each
          other out. An answer that nobody gives any more stays on the page, and is marked so.
        </p>
        <h2 id="figures">Figures</h2>
        <p>
          A figure is read as what it can mean: “about 200” as 180 to 220, “at least 500” as 500 or more, “a few” as 2
          to 9. Figures are compared only if they count the same thing, in the same place, at the same time; they differ
          only if they cannot be the same number. Otherwise the page says that they are for different days, places or
          things. What was counted once, such as the dead of one strike, is for one time whenever it is reported. A peak
          that is reported later is a figure for the time of the peak. A party’s claim and a monitor’s estimate are made
          in different ways, and the page says that too. A party is a state, one of its bodies, a group of states or an
          armed group, or somebody who belongs to one. A newsroom is not a party.
        </p>
        <h2 id="changes">Changes of position</h2>
        <p>
          A change is shown when a speaker gave one answer and later another that rules it out. A later answer that can
          also be true is an addition, and is called one. These do not count: silence, a refusal to deny, a change of
          subject, and a new figure. Nor does a later answer to a question about a situation that can itself change,
          such as who holds a village: each answer may have been right on its day. Nor is it an addition when somebody
          repeats what one who speaks for them had said before.
        </p>
        <p>
          The timeline on a topic’s page is a choice by rule: what happened; each answer when it was first and last
          given, by anyone and by each party; changes; of each speaker’s figures the first, largest, smallest and last;
          and denials of what is shown. What rests on a weak source is only in the <a href="/timeline">full timeline</a>
          .
        </p>
        <h2 id="dates">Dates</h2>
        <p>
          Dates are written as far as they are known: a day, a month, “late 2019”, “1 or 2 May 2022”, “between 13 and 15
          September 2021”. “By 15 September” means on that day or before it. A publication without a date has none here.
          Every entry has two: when it was said or happened, and since when that is public. A public statement is public
          when it is made. An event, or a remark made in private, is public from the day its source appeared. The exact
          form (EDTF, ISO 8601-2) is in the page’s data.
        </p>
        <h2 id="doubt">How doubt is shown</h2>
        <p>
          What is loose, unproven or ambiguous in a source is given with the statement, as a caveat. Entries that are
          not well sourced carry a mark:{' '}
          {Object.values(CONFIDENCE)
            .slice(1)
            .map((label) => label.toLowerCase())
            .join(', ')}
          .
        </p>
        <h2 id="past">Pages of past days</h2>
        <p>
          Each topic has a page for every day on which something became public. It shows what was public by the end of
          that day: answers, letters, caveats and sources as they could be known then. Notes and caveats that could be
          written only later are on today’s pages alone. One later date can appear: that of a source in which we read
          words that were public on the day. The line says so.
        </p>
        <h2 id="names">Names, borders and maps</h2>
        <p>
          Places in Ukraine have their Ukrainian spelling and places in Russia their Russian one, with other spellings
          on the place’s page. Borders are those recognised by the United Nations General Assembly. Who holds a place is
          never drawn as a fact: maps and places list who says so, who denies it and who does not know, each with the
          day, from the statements themselves. To say that land is one’s own is a claim to its status, and is kept apart
          from saying who holds it.
        </p>
        <h2 id="corrections">Corrections</h2>
        <p>
          Corrections are dated, shown on the page concerned, and listed under <a href="/corrections">corrections</a>{' '}
          and in the <a href="/feed.xml">feed</a>. Addresses do not change; a page that is renamed or withdrawn leaves a
          note.
        </p>
        <h2 id="data">The data</h2>
        <p>
          The ledger is open data, made anew with every change: <a href={DATA.ledger}>all of it</a> as JSON, tables of
          statements, events, questions, actors, places and sources as CSV, and what each column means, on{' '}
          <a href="/data">the page on the data</a>. Addresses and ids do not change. The files may be used for any
          purpose under <a href={LICENCE}>CC BY 4.0</a>: name this site, and link to the page. Quotations belong to
          their speakers.
        </p>
      </div>
    </div>
  )
}
