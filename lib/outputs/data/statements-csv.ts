import { titleOf } from '@/lib/derive/roles'
import type { Ledger, Statement } from '@/lib/ledger/model'
import { toCsv } from '@/lib/outputs/data/csv'
import { absolute, entryOf } from '@/lib/site/addresses'
import { SITE } from '@/lib/site/settings'

type Column = readonly [name: string, read: (statement: Statement, ledger: Ledger) => string | number | undefined]

const nameOf = (ledger: Ledger, actor: string | undefined) =>
  actor === undefined ? undefined : ledger.documents.actor.get(actor)?.fields.name

const questionOf = (ledger: Ledger, { question }: Statement) =>
  question === undefined ? undefined : ledger.documents.question.get(question)?.fields

const sourceOf = (ledger: Ledger, { source }: Statement) => ledger.documents.source.get(source)?.fields

/** Ids first where other columns only spell them out, so that the table can be joined with the ledger. */
const COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ['said', ({ said }) => said],
  ['public_from', ({ publicFrom }) => publicFrom],
  ['speaker', ({ by }) => by],
  ['speaker_name', ({ by }, ledger) => nameOf(ledger, by)],
  ['speaker_title', (statement, ledger) => titleOf(ledger, statement)],
  ['via', ({ via }) => via],
  ['kind', ({ kind }) => kind],
  ['question', ({ question }) => question],
  ['question_title', (statement, ledger) => questionOf(ledger, statement)?.title],
  ['answer', ({ answer }) => answer],
  [
    'answer_label',
    (statement, ledger) => questionOf(ledger, statement)?.answers?.find(({ id }) => id === statement.answer)?.label,
  ],
  [
    'answer_letter',
    (statement, ledger) => questionOf(ledger, statement)?.answers?.find(({ id }) => id === statement.answer)?.letter,
  ],
  ['hedge', ({ hedge }) => hedge],
  ['qualifier', ({ value }) => value?.qualifier],
  ['amount', ({ value }) => value?.amount],
  ['amount_to', ({ value }) => value?.to],
  ['amount_in_words', ({ value }) => value?.words],
  ['unit', (statement, ledger) => statement.value && questionOf(ledger, statement)?.measure?.unit],
  ['counts', ({ value }) => value?.counts],
  ['figure_at', ({ value }) => value?.at],
  ['text', ({ text }) => text],
  ['quote', ({ quote }) => quote],
  ['quote_language', ({ quote, quoteLanguage }) => quote && quoteLanguage],
  ['translated_from', ({ translatedFrom, original }) => original?.language ?? translatedFrom],
  ['translated_by', ({ original }) => (original?.ours ? SITE.name : original?.translator)],
  ['original', ({ original }) => original?.words],
  ['original_source', ({ original }) => original?.source],
  ['replies_to', ({ repliesTo }) => repliesTo.join(' ')],
  ['places', ({ where }) => where.join(' ')],
  ['about', ({ about }) => about.join(' ')],
  ['confidence', ({ confidence }) => confidence],
  ['corrections', ({ corrections }) => corrections.map(({ on, text }) => `${on}: ${text}`).join(' ')],
  ['caveats', ({ caveats }) => caveats.map(({ text }) => text).join(' ')],
  ['source', ({ source }) => source],
  ['source_title', (statement, ledger) => sourceOf(ledger, statement)?.title],
  [
    'source_publisher',
    (statement, ledger) => {
      const source = sourceOf(ledger, statement)
      return nameOf(ledger, source?.publisher) ?? source?.publisherName
    },
  ],
  ['source_date', (statement, ledger) => sourceOf(ledger, statement)?.date],
  ['source_url', (statement, ledger) => sourceOf(ledger, statement)?.url],
  ['address', ({ article, id }) => absolute(entryOf(article, id))],
]

/** Every statement of the ledger, oldest first, as CSV. Dates are EDTF, ids in one field are parted by spaces. */
export function statementsCsv(ledger: Ledger): string {
  return toCsv([
    COLUMNS.map(([name]) => name),
    ...[...ledger.statements.values()].map((statement) => COLUMNS.map(([, read]) => read(statement, ledger))),
  ])
}
