/**
 * How much one page lists of each kind, so that no page grows with the ledger. With lines of our usual length, a full
 * page stays below the 30 kB that budgets.json allows. The rest is on the pages of the topics, and the page says so.
 */
export const LIMITS = {
  /** Single lines: entries of the timeline, actors, sources. */
  lines: 400,
  /** Names and other spellings in the A–Z of the search page. */
  spellings: 800,
  /** Articles, each with its description. */
  articles: 150,
  /** A topic’s first questions, which stand with their answers on its own page. */
  chosenQuestions: 4,
  /** A topic’s first questions, whose answers and figures are in its timeline. */
  leadQuestions: 6,
  /** Of a topic’s speakers, those who spoke most. */
  speakers: 8,
  /** Questions with every answer. */
  disputes: 100,
  /** More questions on the same page, by name. */
  names: 150,
  /** Changes of position, each with both statements. */
  changes: 50,
  /** Topics with their answer on the home page; also topics named in a sentence. */
  topics: 12,
  /** Topics side by side in the overview of actors; more columns would not fit a phone. */
  columns: 4,
  /** Actors in that overview. */
  shared: 12,
  /** Entries of the feed of the whole site. */
  feed: 200,
} as const

/** The part of a list that a page shows. */
export interface Part<Item> {
  readonly items: readonly Item[]
  readonly total: number
}

/** The first of a list, and how many there are. */
export const firstOf = <Item>(items: readonly Item[], most: number): Part<Item> => ({
  items: items.slice(0, most),
  total: items.length,
})

/** The last of a list in its own order, and how many there are. */
export const lastOf = <Item>(items: readonly Item[], most: number): Part<Item> => ({
  items: items.slice(Math.max(0, items.length - most)),
  total: items.length,
})
