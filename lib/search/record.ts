/** A name in its own script, and the language that it is in. */
export type SearchName = readonly [name: string, language?: string]

/** What a search finds, as the two files that the page loads hold it. Fields that say nothing are left out. */
export interface SearchRecord {
  readonly kind: SearchKind
  readonly href: string
  /** A name, a title, or what was said. */
  readonly title: string
  /** The language of the title, where that is not the page’s. */
  readonly language?: string
  /** Other names, by which it is found too. */
  readonly names?: readonly SearchName[]
  /** Who said it. */
  readonly by?: string
  /** In the line beneath: the date, what sort of statement. */
  readonly note?: string
  /** The answer that a statement gives: its letter, its look and its words; of a figure, only the words. */
  readonly answer?: { readonly letter?: string; readonly look?: string; readonly label: string }
  /** More words to find it by, which are not shown. */
  readonly words?: string
}

export const SEARCH_KINDS = {
  topic: 'Topic',
  question: 'Question',
  actor: 'Actor',
  place: 'Place',
  page: 'Page',
  day: 'Past day',
  article: 'Article',
  statement: 'Statement',
  event: 'Event',
  source: 'Source',
} as const

export type SearchKind = keyof typeof SEARCH_KINDS

/** Names first, with nothing else; then everything that was written, and in what other words the names are described. */
export interface EntriesFile {
  /** Descriptions of the records of the other file, in its order. */
  readonly about: readonly string[]
  readonly entries: readonly SearchRecord[]
}

/** Where the two files are. */
export const SEARCH_FILES = { names: '/search/names.json', entries: '/search/entries.json' } as const
