import MiniSearch, { type Query } from 'minisearch'
import { fold, inLatin, isWholeDay, wordsOf, wordsTyped } from '@/lib/search/fold'
import type { SearchKind, SearchName, SearchRecord } from '@/lib/search/record'
import { meaning, saysNothing } from '@/lib/search/words'

type Indexed = SearchRecord & { readonly id: number }

/** What can be searched: the records by number, and the index over them. */
export interface SearchIndex {
  readonly records: readonly SearchRecord[]
  readonly engine: MiniSearch<Indexed>
  /** Which records have a name of just these words, by the words. */
  readonly whole: ReadonlyMap<string, ReadonlySet<number>>
}

/** How much a find counts by what it is: a subject’s own page before what stands on it. */
const WEIGHT: Readonly<Record<SearchKind, number>> = {
  topic: 2,
  question: 1.8,
  actor: 1.9,
  place: 1.8,
  page: 1.2,
  day: 4,
  article: 1,
  statement: 0.8,
  event: 0.8,
  source: 0.6,
}

/** How much a word counts by where it stands. */
const BOOST = { title: 4, names: 3, day: 3, by: 2, note: 1, label: 1, words: 0.7 }
const FIELDS = Object.keys(BOOST)

/** A whole name is what was meant, whatever else has its words. */
const WHOLE_NAME = 8

/** How many letters may be wrong. A short word with one wrong is another word: “Mali” is no “Mari”. */
const mistakesIn = ({ length }: string) => (length < 5 ? 0 : length < 7 ? 1 : 2)

const hasDigit = (word: string) => /\d/.test(word)

/** Makes the index. Quick enough for a reader’s own browser: see docs/decisions/search.md. */
export function searchIndex(records: readonly SearchRecord[]): SearchIndex {
  const engine = new MiniSearch<Indexed>({
    fields: FIELDS,
    extractField: (record, field) => read(record, field),
    tokenize: (text, field) => (field === 'day' ? wordsTyped(text) : wordsOf(text)),
    // A Cyrillic word stands there in Latin letters too, for whoever types those.
    processTerm: (word) => {
      const latin = inLatin(word)
      return saysNothing(word) ? null : latin ? [word, latin] : word
    },
  })
  engine.addAll(records.map((record, id) => ({ ...record, id })))
  return { records, engine, whole: wholeNames(records) }
}

function wholeNames(records: readonly SearchRecord[]): Map<string, Set<number>> {
  const whole = new Map<string, Set<number>>()
  // What somebody said is no name.
  for (const [id, { title, names = [], by }] of records.entries())
    for (const name of by ? [] : [title, ...names.map(([each]) => each)]) {
      const key = telling(wordsTyped(name)).join(' ')
      whole.set(key, (whole.get(key) ?? new Set()).add(id))
    }
  return whole
}

function read(record: Indexed, field: string): string | number | undefined {
  switch (field) {
    case 'id':
      return record.id
    case 'names':
      return record.names?.map(([name]) => name).join(' | ')
    case 'label':
      return record.answer?.label
    // A past day is found by the whole day alone: its number and its month stand in a hundred others.
    case 'day':
      return record.kind === 'day' ? record.href : undefined
    case 'title':
      return record.kind === 'day' ? undefined : record.title
    case 'by':
    case 'note':
    case 'words':
      return record[field]
  }
  return undefined
}

export interface Found {
  /** Best first. */
  readonly records: readonly SearchRecord[]
  /** Whether each has every word. Where nothing has, these have some. */
  readonly every: boolean
}

/** Finds what was typed. */
export function search(index: SearchIndex, typed: string): Found {
  const words = telling(wordsTyped(typed))
  if (words.length === 0) return { records: [], every: true }
  const strict = find(index, words, { combineWith: 'OR', queries: [all(words), ...also(index, words)] })
  if (strict.length > 0 || words.length === 1) return { records: strict, every: true }
  const some = find(index, words, { combineWith: 'OR', queries: words.map(alternatives) })
  return { records: some, every: some.length === 0 }
}

/** The words that say something; of a text that has none, all. */
function telling(words: readonly string[]): readonly string[] {
  const some = words.filter((word) => !saysNothing(word))
  return some.length > 0 ? some : words
}

const all = (words: readonly string[]): Query => ({ combineWith: 'AND', queries: words.map(alternatives) })

/** What else it can mean: “deep state” is DeepState; by Київ whatever has the word Kyiv is found. */
function also(index: SearchIndex, words: readonly string[]): Query[] {
  const joined: Query[] = words.length > 1 && !words.some(hasDigit) ? [words.join('')] : []
  return [...joined, ...[...titlesOf(index, words)].map((title) => all(telling(wordsTyped(title))))]
}

/** Our names for what was typed: of a whole name in any spelling; in another script, of a part of one too. */
function titlesOf({ records, whole }: SearchIndex, words: readonly string[]): Set<string> {
  const named = [...(whole.get(words.join(' ')) ?? [])].flatMap((id) => records[id] ?? [])
  const inPart = words.every(isForeign)
    ? records.filter(({ names = [] }) =>
        names.some(([name]) => {
          const parts = wordsTyped(name)
          return words.every((word) => parts.includes(word))
        }),
      )
    : []
  return new Set([...named, ...inPart].map(({ title }) => title))
}

const isForeign = (word: string) => /[^\p{Script=Latin}\p{N}]/u.test(word)

const find = ({ records, engine, whole }: SearchIndex, words: readonly string[], query: Query): SearchRecord[] => {
  const meant = whole.get(words.join(' '))
  return engine
    .search(query, {
      tokenize: (text) => [text],
      processTerm: (word) => word,
      // A number is that number: 10 is not the beginning of 1,000, nor 2021 nearly 2022.
      prefix: (word) => !hasDigit(word),
      fuzzy: (word) => !hasDigit(word) && mistakesIn(word),
      weights: { fuzzy: 0.3, prefix: 0.5 },
      boost: BOOST,
      filter: ({ id, terms }) => records[id]?.kind !== 'day' || terms.some(isWholeDay),
      boostDocument: (id: number) => WEIGHT[records[id]?.kind ?? 'source'] * (meant?.has(id) ? WHOLE_NAME : 1),
    })
    .flatMap(({ id }) => records[id] ?? [])
}

/** A word, the words that mean the same here, and a Cyrillic one in Latin letters. */
function alternatives(word: string): Query {
  const latin = inLatin(word)
  const others = [...meaning(word), ...(latin ? [latin] : [])]
  return others.length > 0 ? { combineWith: 'OR', queries: [word, ...others] } : word
}

/** The other name by which something was found, where its title does not show why. */
export function nameFound({ title, names = [] }: SearchRecord, typed: string): SearchName | undefined {
  const words = telling(wordsTyped(typed))
  const has = (name: string) => {
    const folded = fold(name)
    return words.some((word) => folded.includes(word))
  }
  return has(title) ? undefined : names.find(([name]) => has(name))
}
