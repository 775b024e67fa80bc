import type { Kind } from '@/lib/schema/fields'

/** Ids that the frame of every page has. */
const FRAME = ['main', 'corrections'] as const

/**
 * Ids that the page of a kind gives to its own parts. They share one name space with headings of the body and, on an
 * article's page, with the ids of its statements and events: a permalink must lead to one thing. A test of the rendered
 * pages fails for an id that is missing here.
 */
const PARTS: Readonly<Record<Kind | 'home', readonly string[]>> = {
  topic: [
    'who-says-what',
    'changes',
    'background',
    'timeline',
    'shared',
    'actors',
    'places',
    'articles',
    'sources',
    'new',
  ],
  question: ['answers', 'changes', 'context', 'exchange', 'events', 'related', 'chart-title', 'chart-desc'],
  article: ['account', 'statements', 'events'],
  actor: ['answers', 'changes', 'through-parts', 'about', 'publications', 'mentioned'],
  place: ['control', 'questions', 'entries', 'mentioned'],
  source: ['caveats', 'pictures', 'articles', 'entries', 'cited'],
  // A topic's part of the home page has the topic's slug as its id.
  home: ['topics', 'shared'],
}

/** Beginnings of ids that pages make of what they show: previews, notes on words, maps, an actor's record by topic. */
const PREFIXES = /^(?:about-(?:actor|place|entry)|term|map|record)-/

/** Whether a page of a kind has an id for itself, so that no heading, entry or topic may bear it. */
export const isLandmark = (page: Kind | 'home', id: string): boolean =>
  [...FRAME, ...PARTS[page]].includes(id) || PREFIXES.test(id)

/** The ids that a link in a body may lead to, besides headings and entries. */
export const landmarksOf = (page: Kind): readonly string[] => [...FRAME, ...PARTS[page]]
