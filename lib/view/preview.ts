import type { Ledger } from '@/lib/ledger/model'
import { groupBy } from '@/lib/ledger/order'
import { ACTOR_KINDS } from '@/lib/schema/actor'
import { STATEMENT_KINDS } from '@/lib/schema/article'
import { PLACE_KINDS } from '@/lib/schema/place'
import { dateView } from '@/lib/view/date'
import { entryLink, type LinkView, linkTo } from '@/lib/view/link'
import { type Term, type TermView, termView } from '@/lib/view/terms'
import { counted } from '@/lib/wording/counted'

/** What a page says of an actor, a place or a statement that it links to, without the reader leaving it. */
export interface PreviewView {
  /** The element's id on the page, which links name. */
  readonly id: string
  readonly name: string
  /** What sort of actor or place it is, of a place with what it lies in; of a statement, its kind and day. */
  readonly kindLabel: string
  readonly description: string
  /** How much of it the ledger holds: "6 statements in this topic". Left out where there is nothing. */
  readonly count?: string
}

/** The extra that a page with previews has. */
export interface WithPreviews {
  readonly previews: readonly PreviewView[]
  readonly terms: readonly TermView[]
}

interface Scope {
  /** The view’s own links that get a preview, in the order of the page: in running text and to speakers, not in lists. */
  readonly links: readonly LinkView[]
  /** The topic that statements are counted in; without it, in the whole ledger. */
  readonly topic?: string
  readonly terms: readonly Term[]
}

/**
 * As many as a page has at most. The longest topic names a hundred actors and places, and each of these boxes is 60 bytes
 * of a page that may have 20,000.
 */
const MOST = 10

/** Adds previews of what a view links to most often, and marks the links to it. */
export function withPreviews<View extends object>(ledger: Ledger, view: View, scope: Scope): View & WithPreviews {
  const toThings = scope.links.filter(({ kind }) => kind === 'actor' || kind === 'place' || kind === 'entry')
  const found = groupBy(toThings, ({ kind, slug }) => [previewId(kind, slug)])
  const chosen = new Map([...found].toSorted(([, a], [, b]) => b.length - a.length).slice(0, MOST))
  const previews = [...found].flatMap(([id, links]) => {
    const [link] = links
    const preview = link && chosen.has(id) ? previewOf(ledger, link, scope.topic) : undefined
    if (!preview) return []
    for (const each of links) each.preview = id
    return [preview]
  })
  return { ...view, previews, terms: scope.terms.map(termView) }
}

const previewId = (kind: string, slug: string) => `about-${kind}-${slug}`

/** What a preview says; nothing where the name says it all. */
function previewOf(
  ledger: Ledger,
  { kind, slug, label, description }: LinkView,
  topic: string | undefined,
): PreviewView | undefined {
  if (kind === 'actor') {
    const fields = ledger.documents.actor.get(slug)?.fields
    if (!fields || description === label) return undefined
    const said = ledger.index.statementsBy.actor.get(slug) ?? []
    const counted = topic === undefined ? said : said.filter(({ article }) => isIn(ledger, article, topic))
    const count = counting(counted.length, topic)
    return {
      id: previewId(kind, slug),
      name: fields.name,
      kindLabel: ACTOR_KINDS[fields.kind],
      description,
      ...(count && { count }),
    }
  }
  if (kind === 'entry') return previewOfStatement(ledger, slug)
  const fields = ledger.documents.place.get(slug)?.fields
  if (!fields || description === label) return undefined
  const within = fields.within === undefined ? undefined : ledger.documents.place.get(fields.within)?.fields.name
  return {
    id: previewId(kind, slug),
    name: fields.name,
    kindLabel: within === undefined ? PLACE_KINDS[fields.kind] : `${PLACE_KINDS[fields.kind]}, ${within}`,
    description,
  }
}

/** Whose words and of which day a link leads to, with the words themselves. Nothing for what was withdrawn. */
function previewOfStatement(ledger: Ledger, id: string): PreviewView | undefined {
  const statement = ledger.statements.get(id)
  if (!statement) return undefined
  return {
    id: previewId('entry', id),
    name: linkTo(ledger, 'actor', statement.by).label,
    kindLabel: `${STATEMENT_KINDS[statement.kind].label}, ${dateView(statement.saidDate).words}`,
    description: entryLink(ledger, id).description,
  }
}

const isIn = (ledger: Ledger, article: string, topic: string) =>
  ledger.documents.article.get(article)?.fields.topics.includes(topic) ?? false

function counting(statements: number, topic: string | undefined): string | undefined {
  if (statements === 0) return undefined
  return `${counted(statements, 'statement')} in this ${topic === undefined ? 'ledger' : 'topic'}`
}
