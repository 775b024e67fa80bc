import type { ChangeOfPosition } from '@/lib/derive/changes'
import { changesOn } from '@/lib/derive/changes'
import { disputeOn } from '@/lib/derive/dispute'
import { sideOf } from '@/lib/derive/party'
import type { Position } from '@/lib/derive/positions'
import type { Ledger, Question, Statement } from '@/lib/ledger/model'
import { type Column, edtf, ids, number, table, text } from '@/lib/outputs/data/table'
import { choiceOf, nameOf, questionOf, standing } from '@/lib/outputs/data/tables/names'
import { id, page } from '@/lib/outputs/data/tables/things'
import { absolute, entryOf } from '@/lib/site/addresses'
import { answerOf } from '@/lib/view/answer'

/** What the parties answer differently, and how it stands. */
export const QUESTIONS = table<Question>(
  {
    name: 'questions',
    title: 'Questions',
    about: 'One row a question, with how its answers stand to each other now.',
    key: 'id',
  },
  [
    id(),
    text('title', 'The question.', ({ fields }) => fields.title),
    ids('topics', 'The topics that it belongs to.', ({ fields }) => fields.topics),
    text(
      'state',
      'Derived from the statements: contested, differing, one-answer, figures-differ, figures-unlike, figures-agree, one-figure, unanswered. None says who is right.',
      (question, ledger) => disputeOn(ledger, question, null).state,
    ),
    number(
      'positions',
      'How many positions are held now.',
      (question, ledger) => disputeOn(ledger, question, null).positions.length,
    ),
    number(
      'statements',
      'How many statements are on it.',
      ({ slug }, ledger) => ledger.index.statementsBy.question.get(slug)?.length ?? 0,
    ),
    text('answers', 'The closed list of answers: letter, id, label.', ({ fields }) =>
      (fields.answers ?? []).map((answer) => `${answer.letter} ${answer.id}: ${answer.label}`).join('; '),
    ),
    text('unit', 'The unit, where it is answered in figures.', ({ fields }) => fields.measure?.unit),
    text(
      'situation',
      'yes: it asks about a state of things that can itself change; a later answer is then no change of position.',
      ({ fields }) => (fields.situation ? 'yes' : undefined),
    ),
    ids('places', 'The places that it is about.', ({ fields }) => fields.places),
    ids('actors', 'The actors that it is about.', ({ fields }) => fields.actors),
    text('notes', 'What to know before comparing the answers.', ({ fields }) => fields.notes.join(' ')),
    ...page<Question>(),
  ],
  (ledger) => standing(ledger.documents.question),
)

interface Held {
  readonly question: Question
  readonly position: Position
}

const ON: readonly Column<{ readonly question: Question }>[] = [
  text('question', 'The question, by id.', ({ question }) => question.slug),
  text('question_title', 'The question.', ({ question }) => question.fields.title),
]

/** A statement that a derived row rests on: by id, with its date and its address. */
const resting = <Row>(name: string, about: string, statement: (row: Row) => Statement): Column<Row>[] => [
  text(name, `${about}, by id.`, (row) => statement(row).id),
  ...edtf<Row>(`${name}_said`, 'When that was said.', (row) => statement(row).said),
  text(`${name}_answer`, 'Its answer, by id.', (row) => statement(row).answer),
  text(`${name}_answer_letter`, 'Its answer’s letter.', (row, ledger) => choiceOf(ledger, statement(row))?.letter),
  text(
    `${name}_answer_in_words`,
    'Its answer or figure in words.',
    (row, ledger) => answerOf(ledger, statement(row))?.words,
  ),
  text(`${name}_hedge`, 'How the speaker limits it.', (row) => statement(row).hedge),
  text(`${name}_address`, 'Where it stands on this site.', (row) =>
    absolute(entryOf(statement(row).article, statement(row).id)),
  ),
]

/** Who holds which answer now. */
export const POSITIONS = table<Held>(
  {
    name: 'positions',
    title: 'Positions',
    about: 'One row for each answer or figure that a speaker holds now: given, and not taken back since. Derived.',
    refers: { question: 'questions', actor: 'actors', latest: 'statements' },
  },
  [
    ...ON,
    text('actor', 'Who holds it, by id.', ({ position }) => position.actor),
    text('actor_name', 'Who holds it.', ({ position }, ledger) => nameOf(ledger, position.actor)),
    text('side', 'The party that they are or belonged to when they last said so, by id.', ({ position }, ledger) =>
      sideOf(ledger, position.latest),
    ),
    text('counts', 'Which thing is counted, of a figure.', ({ position }) => position.latest.value?.counts),
    text(
      'unit',
      'The unit, of a figure.',
      ({ position: { latest } }, ledger) => latest.value && questionOf(ledger, latest)?.measure?.unit,
    ),
    text('since', 'The first statement that gives it, by id.', ({ position }) => position.since.id),
    ...resting<Held>('latest', 'The last statement that gives it', ({ position }) => position.latest),
  ],
  positionsNow,
)

function positionsNow(ledger: Ledger): Held[] {
  return standing(ledger.documents.question).flatMap((question) =>
    disputeOn(ledger, question, null).positions.map((position) => ({ question, position })),
  )
}

/** Who gave one answer and later one that rules it out. */
export const CHANGES = table<ChangeOfPosition>(
  {
    name: 'changes',
    title: 'Changes of position',
    about: 'One row for each speaker who gave an answer and later one that rules it out. Derived.',
    refers: { question: 'questions', actor: 'actors', before: 'statements', after: 'statements' },
  },
  [
    ...ON,
    text('actor', 'Who changed position, by id.', ({ actor }) => actor),
    text('actor_name', 'Who changed position.', ({ actor }, ledger) => nameOf(ledger, actor)),
    ...resting<ChangeOfPosition>('before', 'The last statement with the earlier answer', ({ before }) => before),
    ...resting<ChangeOfPosition>('after', 'The first statement with the later answer', ({ after }) => after),
  ],
  (ledger) => standing(ledger.documents.question).flatMap((question) => changesOn(ledger, question, null)),
)
