import { NONE, orNone } from '@/app/_routes/params'
import { getLedger } from '@/lib/content/ledger'
import type { DocumentOfKind, Ledger } from '@/lib/ledger/model'
import type { FeedDescription } from '@/lib/outputs/feeds/feed'
import type { Kind } from '@/lib/schema/fields'
import { type FeedKind, feedOf } from '@/lib/view/feeds'

/** What is served at an address that is no page. */
export const file = (body: BodyInit, type: string): Response =>
  new Response(body, { headers: { 'content-type': type } })

export const ATOM = 'application/atom+xml; charset=utf-8'
export const JSON_FEED = 'application/feed+json; charset=utf-8'
/** The exports of the feed of one kind of document, in one of its forms. */
export const feedFile = <K extends FeedKind>(
  kind: K,
  feed: (ledger: Ledger, document: DocumentOfKind[K]) => FeedDescription,
  write: (feed: FeedDescription) => string,
  type: string,
) =>
  documentFile(
    kind,
    (ledger, document) => file(write(feed(ledger, document)), type),
    ({ slug }, ledger) => feedOf(ledger, kind, slug) !== undefined,
  )

export const CSV = 'text/csv; charset=utf-8'

/**
 * The exports of a file beside the pages of one kind of document.
 *
 * @param has which documents have it; by default all
 */
export function documentFile<K extends Kind>(
  kind: K,
  respond: (ledger: Ledger, document: DocumentOfKind[K]) => Response | Promise<Response>,
  has: (document: DocumentOfKind[K], ledger: Ledger) => boolean = () => true,
) {
  const documentsOf = (ledger: Ledger): ReadonlyMap<string, DocumentOfKind[K]> => ledger.documents[kind]
  return {
    generateStaticParams: async () => {
      const ledger = await getLedger()
      const documents = [...documentsOf(ledger).values()].filter((document) => has(document, ledger))
      return orNone(
        documents.map(({ slug }) => ({ slug })),
        { slug: NONE },
      )
    },
    GET: async (_request: Request, { params }: { readonly params: Promise<{ readonly slug: string }> }) => {
      const ledger = await getLedger()
      const document = documentsOf(ledger).get((await params).slug)
      return document && has(document, ledger) ? respond(ledger, document) : new Response(null, { status: 404 })
    },
  }
}
