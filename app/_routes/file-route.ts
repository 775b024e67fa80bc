import { NONE, orNone } from '@/app/_routes/params'
import { namesIn } from '@/app/_routes/path'
import { fileAt, note, onlyChanged } from '@/app/_routes/unchanged'
import { getLedger } from '@/lib/content/ledger'
import type { DocumentOfKind, Ledger } from '@/lib/ledger/model'
import type { FeedDescription } from '@/lib/outputs/feeds/feed'
import type { ServedFile } from '@/lib/outputs/served-file'
import { FOLDERS } from '@/lib/schema/documents'
import type { Kind } from '@/lib/schema/fields'
import { type FeedKind, feedOf } from '@/lib/view/feeds'

/** A file that is quickly written. */
export const text = (written: string, type: string): ServedFile => ({ type, source: written, write: () => written })

export const ATOM = 'application/atom+xml; charset=utf-8'
export const JSON_FEED = 'application/feed+json; charset=utf-8'
export const CSV = 'text/csv; charset=utf-8'
export const JSON_TYPE = 'application/json'

/** What a route answers with. */
async function answer(file: ServedFile | undefined): Promise<Response> {
  if (!file) return new Response(null, { status: 404 })
  const written = await file.write()
  return new Response(typeof written === 'string' ? written : new Uint8Array(written), {
    headers: { 'content-type': file.type },
  })
}

/** What answers at the address of a single file. */
export const onlyFile = (load: (ledger: Ledger) => ServedFile) => async (): Promise<Response> =>
  answer(load(await getLedger()))

/**
 * The exports of a route of files with parameters in their address. Next cannot build an address out of a name and an
 * ending, so a parameter may hold both.
 *
 * @param path of the route, as its folders are called: `/data/questions/[file]`
 * @param addresses parameters of every file there is
 * @param load the file at an address, or undefined where there is none
 */
export function fileRoute<Params extends Readonly<Record<string, string | string[]>>>(
  path: string,
  {
    addresses,
    load,
  }: {
    readonly addresses: (ledger: Ledger) => Params[]
    readonly load: (ledger: Ledger, params: Params) => ServedFile | undefined
  },
) {
  const none = Object.fromEntries(namesIn(path).map((name) => [name, path.includes('[...') ? [NONE] : NONE]))
  const made = (params: Params, file: ServedFile | undefined) => ({
    file: fileAt(path, params, false),
    source: file && [file.type, file.source],
  })
  return {
    generateStaticParams: async (): Promise<Params[]> => {
      const ledger = await getLedger()
      return orNone(
        onlyChanged(addresses(ledger), (params) => made(params, load(ledger, params))),
        none as Params,
      )
    },
    GET: async (_request: Request, context: { readonly params: Promise<Params> }): Promise<Response> => {
      const params = await context.params
      const file = load(await getLedger(), params)
      if (file) note(() => made(params, file))
      return answer(file)
    },
  }
}

/**
 * The exports of a file beside the pages of one kind of document.
 *
 * @param name of the file: `card.png`
 * @param has which documents have it; by default all
 */
export function documentFile<K extends Kind>(
  kind: K,
  name: string,
  respond: (ledger: Ledger, document: DocumentOfKind[K]) => ServedFile,
  has: (document: DocumentOfKind[K], ledger: Ledger) => boolean = () => true,
) {
  const documentsOf = (ledger: Ledger): ReadonlyMap<string, DocumentOfKind[K]> => ledger.documents[kind]
  return fileRoute<{ slug: string }>(`/${FOLDERS[kind]}/[slug]/${name}`, {
    addresses: (ledger) =>
      [...documentsOf(ledger).values()].filter((document) => has(document, ledger)).map(({ slug }) => ({ slug })),
    load: (ledger, { slug }) => {
      const document = documentsOf(ledger).get(slug)
      return document && has(document, ledger) ? respond(ledger, document) : undefined
    },
  })
}

/** The exports of the feed of one kind of document, in one of its forms. */
export const feedFile = <K extends FeedKind>(
  kind: K,
  name: 'feed.xml' | 'feed.json',
  feed: (ledger: Ledger, document: DocumentOfKind[K]) => FeedDescription,
  write: (feed: FeedDescription) => string,
  type: string,
) =>
  documentFile(
    kind,
    name,
    (ledger, document) => text(write(feed(ledger, document)), type),
    ({ slug }, ledger) => feedOf(ledger, kind, slug) !== undefined,
  )
