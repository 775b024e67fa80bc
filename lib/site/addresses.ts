import type { Day } from '@/lib/dates/edtf'
import { FOLDERS } from '@/lib/schema/documents'
import type { Kind } from '@/lib/schema/fields'
import { siteUrl } from '@/lib/site/settings'

/** Address of a document's page. Addresses are a promise: they never change (see docs/decisions). */
export const pageOf = (kind: Kind, slug: string): string => `/${FOLDERS[kind]}/${slug}`

/** Address of the list of all documents of a kind: what the addresses of each begin with. */
export const listOf = (kind: Kind): string => `/${FOLDERS[kind]}`

/** Address of a topic as it was public at the end of a day (`YYYY-MM-DD`). */
export const asOfPage = (topic: string, day: Day): string => `${pageOf('topic', topic)}/as-of/${day}`

/** Address of a topic on a past day beside today. */
export const comparePage = (topic: string, day: Day): string => `${pageOf('topic', topic)}/compare/${day}`

/** Address of the list of what changed in a topic's ledger. */
export const changesPage = (topic: string): string => `${pageOf('topic', topic)}/changes`

/** Address of the background to a topic in full. */
export const backgroundPage = (topic: string): string => `${pageOf('topic', topic)}/background`

/** Address of a statement or an event: its anchor on the page of the article that carries it. */
export const entryOf = (article: string, id: string): string => `${pageOf('article', article)}#${id}`

/** Address of the social image of a page. */
export const cardOf = (page: string): string => (page === '/' ? '/card.png' : `${page}/card.png`)

/** Address of a page's Markdown version. Every document has one. */
export const markdownPage = (page: string): string => `${page}.md`

/** Address of the citations of an article and its statements, in a form for programs. */
export const citationFile = (article: string, form: 'bib' | 'json'): string =>
  `${pageOf('article', article)}/cite.${form}`

/** What other sites may show in a frame: a question, an article or a statement. */
export type EmbedKind = 'questions' | 'articles' | 'statements'

/** Address of what other sites may show in a frame. */
export const embedOf = (kind: EmbedKind, id: string): string => `/embed/${kind}/${id}`

/** Address of what programs are told of it (oEmbed). */
export const oEmbedOf = (kind: EmbedKind, id: string): string => `${embedOf(kind, id)}.json`

/** Addresses of the open data. */
export const DATA = {
  ledger: '/data/ledger.json',
  schema: '/data/schema.json',
  description: '/data/datapackage.json',
} as const

/** Address of a table of the open data. */
export const tableFile = (table: string): string => `/data/${table}.csv`

/** Whole address of a path of this site. */
export const absolute = (path: string): string => new URL(path, siteUrl()).href
