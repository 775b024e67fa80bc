import { wholesAt } from '@/lib/derive/actors'
import { sideOf } from '@/lib/derive/party'
import { titleOf } from '@/lib/derive/roles'
import type { Statement } from '@/lib/ledger/model'
import { type Column, day, edtf, ids, logDays, number, table, text } from '@/lib/outputs/data/table'
import { choiceOf, nameOf, questionOf } from '@/lib/outputs/data/tables/names'
import { sourceColumns } from '@/lib/outputs/data/tables/source-columns'
import { topicsOf } from '@/lib/outputs/data/topics'
import { absolute, entryOf } from '@/lib/site/addresses'
import { SITE } from '@/lib/site/settings'

type Of = Column<Statement>

const WHO: readonly Of[] = [
  text('id', 'Its id, for ever.', ({ id }) => id),
  ...edtf<Statement>('said', 'When it was said.', ({ said }) => said),
  day('public_from', 'From the end of which day it counts as public.', ({ publicFrom }) => publicFrom),
  text('private', 'yes: said in private, or to reporters without a name.', (s) => (s.private ? 'yes' : undefined)),
  text('speaker', 'Who said it, by id.', ({ by }) => by),
  text('speaker_name', 'Who said it.', ({ by }, ledger) => nameOf(ledger, by)),
  text('speaker_unnamed', 'yes: speakers whom the source does not name.', ({ by }, ledger) =>
    ledger.documents.actor.get(by)?.fields.kind === 'unnamed' ? 'yes' : undefined,
  ),
  text('speaker_title', 'The title in which they spoke, where it is known.', (s, ledger) => titleOf(ledger, s)),
  ids(
    'speaker_within',
    'What the speaker belonged to at that time, nearest first. Not: for whom they spoke.',
    (s, ledger) => wholesAt(ledger, s.by, s.saidDate).map(({ slug }) => slug),
  ),
  text(
    'side',
    'The party that the speaker is or belonged to at that time, by id. Empty for newsrooms, monitors and others. It does not make the statement that party’s position.',
    (s, ledger) => sideOf(ledger, s),
  ),
  text('via', 'Who passed it on, by id.', ({ via }) => via),
  text(
    'kind',
    'What sort of statement it is: claim, denial, non-denial, figure, remark, background, caveat.',
    (s) => s.kind,
  ),
]

const WHAT: readonly Of[] = [
  ids('topics', 'The topics of its article.', (s, ledger) => topicsOf(ledger, s)),
  text('question', 'The question that it is on, by id.', ({ question }) => question),
  text('question_title', 'The question.', (s, ledger) => questionOf(ledger, s)?.title),
  text('answer', 'Its answer, by id. A statement without one, such as a non-denial, answers nothing.', (s) => s.answer),
  text('answer_label', 'The answer in words.', (s, ledger) => choiceOf(ledger, s)?.label),
  text(
    'answer_letter',
    'The answer’s letter, for ever the same. Letters do not rank.',
    (s, ledger) => choiceOf(ledger, s)?.letter,
  ),
  text('hedge', 'How the speaker limits it: “probably”, “alleged”. Keep it with the answer.', ({ hedge }) => hedge),
  text(
    'qualifier',
    'How the figure is qualified: about, over, at-least … Keep it with the amount.',
    ({ value }) => value?.qualifier,
  ),
  number('amount', 'The figure; of a range, its lower end.', ({ value }) => value?.amount),
  number('amount_to', 'The upper end of a range.', ({ value }) => value?.to),
  text('amount_in_words', 'The figure where it is given in words alone.', ({ value }) => value?.words),
  text('unit', 'The unit of the amount.', (s, ledger) => s.value && questionOf(ledger, s)?.measure?.unit),
  text(
    'counts',
    'Which thing is counted, where the question lists several. Figures of different things do not compare.',
    (s) => s.value?.counts,
  ),
  ...edtf<Statement>('figure_at', 'The time that the figure is of, if not when it was said.', ({ value }) => value?.at),
]

const WORDS: readonly Of[] = [
  text('text', 'What was said, in our words.', (s) => s.text),
  text('quote', 'The speaker’s own words, or their translation.', (s) => s.quote),
  text('quote_language', 'The language of “quote”.', ({ quote, quoteLanguage }) => quote && quoteLanguage),
  text(
    'translated_from',
    'The language that “quote” was translated from.',
    (s) => s.original?.language ?? s.translatedFrom,
  ),
  text('translated_by', 'Who translated it, where that is known.', ({ original }) =>
    original?.ours ? SITE.name : original?.translator,
  ),
  text('original', 'The words as they were spoken, where they are known.', ({ original }) => original?.words),
  text('original_source', 'Where those stand, by id of the source.', ({ original }) => original?.source),
  ids('replies_to', 'Statements and events that it replies to.', (s) => s.repliesTo),
  ids('places', 'The places that it is about.', (s) => s.where),
  ids('about', 'The actors that it is about.', (s) => s.about),
  text(
    'confidence',
    'How well it is sourced, where we judged that: high, medium, low, unconfirmed.',
    (s) => s.confidence,
  ),
  text('caveats', 'What must be known with it.', (s) => s.caveats.map((caveat) => caveat.text).join(' ')),
  text('corrections', 'What was corrected in it, with the day.', ({ corrections }) =>
    corrections.map((correction) => `${correction.on}: ${correction.text}`).join(' '),
  ),
  text('article', 'The article that carries it, by id.', ({ article }) => article),
]

/** Every statement, oldest first. Ids stand before names, so that tables can be joined. */
export const STATEMENTS = table<Statement>(
  {
    name: 'statements',
    title: 'Statements',
    about: 'One row a statement: who said what, when, on which question, in which publication.',
    key: 'id',
    refers: { speaker: 'actors', side: 'actors', via: 'actors', question: 'questions', source: 'sources' },
  },
  [
    ...WHO,
    ...WHAT,
    ...WORDS,
    ...sourceColumns<Statement>(),
    text('address', 'Where it stands on this site.', ({ article, id }) => absolute(entryOf(article, id))),
    ...logDays<Statement>(),
  ],
  (ledger) => ledger.statements.values(),
)
