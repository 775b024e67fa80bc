import { intro, log, outro } from '@clack/prompts'
import { type Entry, entrySchema, type Fields, knownAddress } from '@/lib/editing/entry'
import { type Candidate, candidates, slugOf } from '@/lib/editing/names'
import type { Ledger } from '@/lib/ledger/model'
import { ACTOR_KINDS } from '@/lib/schema/actor'
import type { StatementKind } from '@/lib/schema/article'
import { schemas } from '@/lib/schema/documents'
import { PLACE_KINDS } from '@/lib/schema/place'
import { SOURCE_KINDS } from '@/lib/schema/source'
import { askFor, askForSeveral, askOneOf, askText, askWhether } from './prompts'

const NEW = '+'

/** What has been told so far: pages that are to be made can be chosen like those that are there. */
interface Told {
  readonly ledger: Ledger
  readonly known: Candidate[]
  readonly actors: Fields[]
  readonly places: Fields[]
  readonly questions: Fields[]
  readonly topics: readonly string[]
}

/**
 * Asks for a report and what it says. `undefined` where it turns out to be here already and that is enough.
 *
 * @param keep takes what has been told after each answer that cost some typing, for the case that it ends here
 */
export async function askForEntry(
  { ledger, today }: { ledger: Ledger; today: string },
  keep: (entry: Entry) => void,
): Promise<Entry | undefined> {
  intro('A new report. Ctrl-C at any question ends it; no page is written before the end.')
  const known = candidates(ledger)
  const url = await askText('Its address', { schema: schemas.source.shape.url })
  const there = url ? knownAddress(ledger, url) : undefined
  if (there) {
    log.warn(there.sentence)
    if (!(await askWhether('Write one more account of it?'))) return undefined
  }
  const source = there?.source ?? (await askSource(known, url, today))
  const topics = await askForSeveral('Which topics?', of(known, 'topic'), true)
  const told: Told = { ledger, known, actors: [], places: [], questions: [], topics }
  const title = await askText('Our headline: no more than the text says', { required: true })
  const description = await askText('One sentence for lists and search engines', { required: true })
  const statements: Fields[] = []
  const entry = (body?: string) =>
    entrySchema.parse({
      source,
      article: { title, description, topics, statements, ...(body && { body }) },
      actors: told.actors,
      places: told.places,
      questions: told.questions,
    })
  keep(entry())
  while (await askWhether(statements.length === 0 ? 'Enter a statement?' : 'One more statement?', true)) {
    statements.push(await askStatement(told, statements, dateOf(source) ?? today))
    keep(entry())
  }
  const body = await askText('Our account, in a sentence or two (more can be written in the file)')
  outro('Now the check.')
  return entry(body)
}

const of = (known: readonly Candidate[], refersTo: Candidate['refersTo']) =>
  known.filter((candidate) => candidate.refersTo === refersTo)

const dateOf = (source: Fields | string) =>
  typeof source === 'object' && typeof source.date === 'string' ? source.date : undefined

async function askSource(known: Candidate[], url: string | undefined, today: string): Promise<Fields> {
  const title = await askText('Its headline, as printed', { required: true })
  const publisher = await askFor('Who published it?', of(known, 'actor'), { [NEW]: 'Somebody without a page here' })
  const name = publisher === NEW ? await askText('The publisher’s name', { required: true }) : publisher
  const kind = await askOneOf('What is it?', SOURCE_KINDS, 'news-report')
  const { shape } = schemas.source
  const date = await askText('The day of publication', { otherwise: today, hint: '2025-04-06', schema: shape.date })
  const language = await askText('Its language', { otherwise: 'en', hint: 'en, fr, ru, uk …', schema: shape.language })
  return { ...(url && { url }), title, publisher: name, kind, date, language }
}

async function askStatement(told: Told, before: readonly Fields[], day: string): Promise<Fields> {
  const by = await askPage(told, 'actor', 'Who said it? Never who carried it')
  const kind = await askOneOf('What sort of statement?', KINDS_EXPLAINED, 'claim')
  const said = await askText('When was it said?', {
    otherwise: day,
    hint: '2025-04-06, 2025-04, 2025-04-06~',
    schema: schemas.source.shape.date,
  })
  const question = await askPage(told, 'question', 'Which question does it answer?', { '': 'None' })
  const answer = question && kind !== 'non-denial' ? await askAnswer(told, question) : {}
  const text = await askText('What was said, in our words: a whole sentence with speaker and verb', { required: true })
  const quote = await askText('The speaker’s own words, without quotation marks')
  const replies =
    kind === 'denial' || kind === 'non-denial' || (await askWhether('Does it reply to another statement?'))
  const entered = before.flatMap(({ id, text: words }): Candidate[] =>
    typeof id === 'string'
      ? [{ refersTo: 'statement', id, label: String(words ?? id), names: [id, String(words)] }]
      : [],
  )
  const repliesTo = replies
    ? await askForSeveral('To which statements?', [...entered, ...of(told.known, 'statement')])
    : []
  const places = await askForSeveral('Which places is it about?', of(told.known, 'place'))
  const where =
    places.length === 0 && (await askWhether('A place without a page here?')) ? [await askPlace(told)] : places
  const proposed = [by, question || kind, /\d{4}(?:-\d{2}){0,2}/.exec(said ?? '')?.[0]].filter(Boolean).join('-')
  const id = await askText('Its id, for ever', { required: true, initial: proposed.slice(0, 100) })
  return {
    id,
    by,
    said,
    kind,
    ...(question && { question }),
    ...answer,
    text,
    ...(quote && { quote }),
    ...(repliesTo.length > 0 && { repliesTo }),
    ...(where.length > 0 && { where }),
  }
}

/** One of the pages that are there, or a new one, which is asked for at once. */
async function askPage(
  told: Told,
  kind: 'actor' | 'question',
  message: string,
  extra: Readonly<Record<string, string>> = {},
) {
  const chosen = await askFor(message, of(told.known, kind), {
    ...extra,
    [NEW]: kind === 'actor' ? 'Somebody new' : 'A new question',
  })
  if (chosen !== NEW) return chosen
  const label = await askText(kind === 'actor' ? 'The name' : 'The question, with its question mark', {
    required: true,
  })
  const slug = await askText('Its address, for ever', { required: true, initial: slugOf(label ?? '') })
  const description = await askText(
    kind === 'actor' ? 'One sentence: who is it?' : 'What is asked, and of which time? No answer',
    { required: true },
  )
  if (kind === 'actor') {
    const what = await askOneOf('What is it?', ACTOR_KINDS, 'person')
    const partOf = await askForSeveral('What does it belong to?', of(told.known, 'actor'))
    told.actors.push({ slug, name: label, kind: what, description, ...(partOf.length > 0 && { partOf }) })
  } else {
    const answers: Fields[] = []
    while (answers.length < 2 || (await askWhether('One more answer?'))) {
      const words = await askText(`Answer ${letterOf(answers.length)}, in a few neutral words`, { required: true })
      answers.push({ id: slugOf(words ?? '', 40), letter: letterOf(answers.length), label: words })
    }
    told.questions.push({ slug, title: label, description, topics: told.topics, answers })
  }
  told.known.push({ refersTo: kind, id: slug ?? '', label: label ?? '', names: [label ?? '', slug ?? ''] })
  return slug ?? ''
}

/** See docs/editors/kinds.md. */
const KINDS_EXPLAINED: Readonly<Record<StatementKind, string>> = {
  claim: 'Claim: that something is so',
  denial: 'Denial: that it is not so',
  'non-denial': 'Did not deny: asked, and neither said it nor denied it',
  figure: 'Figure: a number, on a question that asks for one',
  remark: 'Remark: an opinion, a demand, a promise',
  background: 'Background: a newsroom tells what went before',
  caveat: 'Caveat: what is not known or not checked',
}

const letterOf = (n: number) => String.fromCharCode(65 + n)

/** An answer of the question's list, or a figure in its unit. */
async function askAnswer(told: Told, question: string): Promise<Fields> {
  const known = told.ledger.documents.question.get(question)?.fields
  const made = told.questions.find(({ slug }) => slug === question)?.answers
  const answers = known?.answers ?? (Array.isArray(made) ? made : [])
  if (answers.length > 0) {
    const labels = Object.fromEntries(answers.map(({ id, letter, label }) => [String(id), `${letter}. ${label}`]))
    const answer = await askOneOf('With which answer?', { '': 'None of them', ...labels })
    return answer ? { answer } : {}
  }
  const amount = await askText(`The number, in ${known?.measure?.unit ?? 'the unit of the question'}`, { hint: '1400' })
  return amount && Number.isFinite(Number(amount)) ? { value: { amount: Number(amount) } } : {}
}

async function askPlace(told: Told): Promise<string> {
  const name = await askText('The name of the place', { required: true })
  const slug = slugOf(name ?? '')
  const kind = await askOneOf('What is it?', PLACE_KINDS, 'village')
  const description = await askText('One sentence: where is it?', { required: true })
  const within = await askFor('What does it lie in?', of(told.known, 'place'))
  told.places.push({ slug, name, kind, description, within })
  told.known.push({ refersTo: 'place', id: slug, label: name ?? '', names: [name ?? '', slug] })
  return slug
}
