import { Additions } from '@/components/ledger/Additions'
import { CaveatItems } from '@/components/ledger/CaveatItems'
import { Caveats } from '@/components/ledger/Caveats'
import { Change } from '@/components/ledger/Change'
import { ChangeLine } from '@/components/ledger/ChangeLine'
import { Cite } from '@/components/ledger/Cite'
import { Control } from '@/components/ledger/Control'
import { DisputeSummary, Figures } from '@/components/ledger/DisputeSummary'
import { EntryCorrections } from '@/components/ledger/EntryCorrections'
import { EntryList } from '@/components/ledger/EntryList'
import { EventItem } from '@/components/ledger/EventItem'
import { GivenUp } from '@/components/ledger/GivenUp'
import { Holders } from '@/components/ledger/Holders'
import { New } from '@/components/ledger/New'
import { Quotation } from '@/components/ledger/Quotation'
import { Replies } from '@/components/ledger/Replies'
import { Letter, Side } from '@/components/ledger/Side'
import { Sides } from '@/components/ledger/Sides'
import { SourceDates } from '@/components/ledger/SourceDates'
import { SourceLine } from '@/components/ledger/SourceLine'
import { Speaker } from '@/components/ledger/Speaker'
import { Statement } from '@/components/ledger/Statement'
import { Timeline, TimelineLine } from '@/components/ledger/Timeline'
import { type Example, examplesOf } from '@/examples/example'
import { additionOf, changeOf, disputeIn, event, statement } from '@/examples/views'
import { KINDS } from '@/examples/world/kinds'
import { LONG } from '@/examples/world/long'
import { SILENCE } from '@/examples/world/small'
import { WORDS } from '@/examples/world/words'
import { WORLD } from '@/examples/world/world'
import { STATEMENT_KINDS } from '@/lib/schema/article'
import { dateView } from '@/lib/view/date'
import { byPublisher } from '@/lib/view/publishers'
import { sourceView } from '@/lib/view/source-line'

const fired = disputeIn('who-fired')
const long = disputeIn('long-question', LONG)
const [firstSide, ...otherSides] = long.sides
if (!firstSide) throw new Error('The long question has answers.')
const holm = statement('holm-engine')
const denial = statement('brandt-norland')
const unnamed = statement('officials-crew')
const longest = statement('long-words', LONG)
const source = (slug: string) => sourceView(WORLD, slug)

const kinds = Object.fromEntries(
  Object.entries(STATEMENT_KINDS).map(([kind, { label }]) => [
    `of the kind ${label}`,
    <Statement key={kind} statement={statement(`kind-${kind}`, KINDS)} />,
  ]),
)

const CITED = { slug: 'ferry-hit-off-marrow-point', title: 'A ferry is hit', modified: dateView('2021-05-02') }

/** Statements, events and what the ledger derives from them. */
export const LEDGER: readonly Example[] = [
  ...examplesOf('Statement', {
    'with words of both sorts, on a question, answered': <Statement statement={holm} />,
    'a denial, a reply, with caveats and a warning': <Statement statement={denial} />,
    'by unnamed speakers, passed on by an agency': <Statement statement={unnamed} />,
    'on its question’s own page': <Statement statement={denial} withoutQuestion />,
    'with its permanent anchor': <Statement statement={statement('ministry-pilots')} anchored />,
    'with its answer before its words': (
      <Statement statement={denial} withoutQuestion>
        <p className="font-semibold">{denial.answer}</p>
      </Statement>
    ),
    'very long': <Statement statement={longest} />,
    'translated, on an event, corrected': <Statement statement={statement('holm-light', WORDS)} />,
    ...kinds,
  }),
  ...examplesOf('EventItem', {
    plain: <EventItem event={event('ferry-leaves')} />,
    'on somebody’s word, weakly sourced': <EventItem event={event('ferry-hit')} />,
    'with a statement on it, corrected': <EventItem event={event('light-out', WORDS)} />,
    'that lasted, with its permanent anchor': <EventItem event={event('light-out')} anchored />,
  }),
  ...examplesOf('Cite', {
    closed: <Cite statement={holm} citedIn={CITED} />,
    'of speakers without a name': <Cite statement={statement('owners-pilots')} citedIn={CITED} />,
  }),
  ...examplesOf('EntryList', {
    empty: <EntryList entries={[]} />,
    one: <EntryList entries={[holm]} />,
    'many, of both sorts': <EntryList entries={[event('ferry-leaves'), holm, denial, event('ferry-hit'), longest]} />,
    anchored: <EntryList entries={[statement('owners-pilots')]} anchored />,
    'with link and citation': (
      <EntryList entries={[holm]} anchored cite={(each) => <Cite statement={each} citedIn={CITED} />} />
    ),
    'without its question': <EntryList entries={[denial]} withoutQuestion />,
  }),
  ...examplesOf('Timeline', {
    empty: <Timeline entries={[]} />,
    one: <Timeline entries={[holm]} />,
    'many, of both sorts, with and without doubt': (
      <Timeline entries={[event('ferry-leaves'), event('ferry-hit'), denial, statement('council-silent'), longest]} />
    ),
  }),
  ...examplesOf('TimelineLine', {
    'of a quotation in its own language': (
      <ol className="line">
        <TimelineLine entry={statement('coastguard-norland')} />
      </ol>
    ),
    'with the classes that the filter goes by': (
      <ol className="line">
        <TimelineLine entry={event('light-out')} className="line-event line-topic-0" />
      </ol>
    ),
  }),
  ...examplesOf('DisputeSummary', {
    'contested, three answers, and one who did not deny': <DisputeSummary dispute={fired} />,
    'contested, with one answer given up and one announcement through a spokeswoman': (
      <DisputeSummary dispute={disputeIn('who-holds')} />
    ),
    'different answers that can both be true': <DisputeSummary dispute={disputeIn('pilots-sent')} />,
    'one answer, which was given again': <DisputeSummary dispute={disputeIn('canal-shut')} />,
    'figures that differ': <DisputeSummary dispute={disputeIn('people-on-board')} />,
    'figures that agree': <DisputeSummary dispute={disputeIn('pilots-paid')} />,
    'figures of which one is in words': <DisputeSummary dispute={disputeIn('monthly-fee')} />,
    'one figure': <DisputeSummary dispute={disputeIn('shore-held')} />,
    'nobody has answered': <DisputeSummary dispute={disputeIn('unasked', SILENCE)} />,
    'five answers, many speakers, very long': <DisputeSummary dispute={long} />,
    'the same with the rest counted': <DisputeSummary dispute={long} most={1} />,
    'as a heading of the second level': <DisputeSummary dispute={disputeIn('buoys-lit')} level={2} />,
  }),
  ...examplesOf('Figures', {
    one: <Figures figures={disputeIn('shore-held').figures} />,
    many: <Figures figures={disputeIn('people-on-board').figures} />,
  }),
  ...examplesOf('Side', {
    'each of the five, of which the fifth looks like the first': (
      <div className="sides">
        {[firstSide, ...otherSides].map((side) => (
          <Side key={side.letter} answer={side}>
            <p className="meta">{side.voices.length} speakers</p>
          </Side>
        ))}
      </div>
    ),
    'with nothing in it': <Side answer={firstSide}>{null}</Side>,
  }),
  ...examplesOf('Sides', {
    'two, and one that nobody gives any more': <Sides sides={disputeIn('who-holds').sides} />,
    'three, each with its sources': <Sides sides={fired.sides} sources />,
    'one, which nobody contests': <Sides sides={disputeIn('canal-shut').sides} />,
    'five, of many speakers': <Sides sides={long.sides} />,
    'five, of which two speakers each are shown': (
      <Sides sides={long.sides} most={{ count: 2, href: '/questions/long' }} />
    ),
  }),
  ...examplesOf('Holders', {
    'with the day alone': (
      <ul className="holders">
        <Holders voices={firstSide.voices} />
      </ul>
    ),
    'with the source': (
      <ul className="holders">
        <Holders voices={firstSide.voices} sources />
      </ul>
    ),
    'of an answer given again': (
      <ul className="holders">
        <Holders voices={disputeIn('canal-shut').sides.flatMap(({ voices }) => voices)} sources />
      </ul>
    ),
    'through somebody, and how far they go': (
      <ul className="holders">
        <Holders voices={disputeIn('who-holds').sides.flatMap(({ voices }) => voices)} />
      </ul>
    ),
  }),
  ...examplesOf('Letter', {
    'of an answer': (
      <p>
        <Letter answer={firstSide} />
      </p>
    ),
  }),
  ...examplesOf('GivenUp', {
    none: <GivenUp positions={[]} />,
    one: <GivenUp positions={fired.sides.flatMap(({ givenUp }) => givenUp)} />,
  }),
  ...examplesOf('Control', {
    'who says who holds it, with an answer given up': <Control disputes={[disputeIn('who-holds')]} />,
    'whose it is': <Control disputes={[disputeIn('whose-rock')]} />,
    'how much of it': <Control disputes={[disputeIn('shore-held')]} />,
    'of many speakers, the rest counted': <Control disputes={[long]} most={1} />,
  }),
  ...examplesOf('CaveatItems', {
    'one without and one with a source': (
      <ul>
        <CaveatItems caveats={[{ text: 'He gave no name.' }, ...longest.caveats]} />
      </ul>
    ),
  }),
  ...examplesOf('Change', {
    'of a spokeswoman': <Change change={changeOf('who-fired')} />,
    'as a heading of the second level': <Change change={changeOf('who-fired')} level={2} />,
  }),
  ...examplesOf('ChangeLine', {
    'in a list': (
      <ul>
        <ChangeLine change={changeOf('who-fired')} />
      </ul>
    ),
  }),
  ...examplesOf('Additions', {
    none: <Additions additions={[]} />,
    one: <Additions additions={[additionOf('pilots-sent')]} />,
  }),
  ...examplesOf('Quotation', {
    'in the language of the site': <Quotation quote={{ words: 'We are sailors, not poets.', language: 'en' }} />,
    translated: (
      <Quotation quote={{ words: 'There was no shot.', language: 'en', mark: 'translated from Ukrainian' }} />
    ),
    'translated by us, with its original': (
      <Quotation
        quote={{
          words: 'There was no boat of ours at sea.',
          language: 'en',
          mark: 'our translation from German',
          original: {
            words: 'Es gab kein Boot von uns auf See.',
            language: 'de',
            label: 'Original in German',
            source: source('council-2022'),
          },
        }}
      />
    ),
    'in its own language': (
      <Quotation quote={{ words: 'Es gab kein Boot von uns auf See.', language: 'de', mark: 'in German' }} />
    ),
    'in a script that is written from the right': (
      <Quotation quote={{ words: 'لم يكن هناك قارب', language: 'ar', mark: 'in Arabic' }} />
    ),
    'very long': <Quotation quote={longest.quote ?? { words: '', language: 'en' }} />,
  }),
  ...examplesOf('Replies', {
    none: <Replies label="Replies to" replies={[]} />,
    'of two speakers': <Replies label="Answered by" replies={[...holm.replies, ...denial.repliesTo]} />,
  }),
  ...examplesOf('EntryCorrections', {
    one: <EntryCorrections corrections={statement('holm-light', WORDS).corrections} />,
  }),
  ...examplesOf('New', {
    'of the very day': (
      <p>
        <New of={{ isNew: true }} />
        Ada Holm
      </p>
    ),
    earlier: (
      <p>
        <New of={{}} />
        Ada Holm
      </p>
    ),
  }),
  ...examplesOf('Speaker', {
    named: <Speaker statement={holm} />,
    'not named by the source': <Speaker statement={unnamed} />,
    'with a very long name': <Speaker statement={longest} />,
  }),
  ...examplesOf('Caveats', {
    none: <Caveats caveats={[]} />,
    'a warning alone': <Caveats caveats={[]} confidence="Unconfirmed" />,
    one: <Caveats caveats={[{ text: 'He gave no name.' }]} />,
    'many, with a source and a warning': <Caveats caveats={longest.caveats} confidence="Weak source" />,
  }),
  ...examplesOf('SourceLine', {
    'of an agency in a newspaper': <SourceLine source={source('harbour-post-2021-03-04')} />,
    'of a publisher without a page': <SourceLine source={source('council-2022')} />,
    'without a date': <SourceLine source={source('harbour-post-2021-06-20')} />,
    'read in a later source': <SourceLine source={{ ...source('council-2022'), later: true }} />,
    'whose address is dead, with a copy': (
      <SourceLine source={{ ...source('council-2022'), copy: 'https://example.org/archive/2022' }} />
    ),
    'of a month': <SourceLine source={source('tidewatch-2021-06')} />,
  }),
  ...examplesOf('SourceDates', {
    empty: <SourceDates sources={[]} />,
    one: <SourceDates sources={byPublisher([source('council-2022')])} />,
    many: <SourceDates sources={byPublisher([...WORLD.documents.source.keys()].map(source))} />,
  }),
]
