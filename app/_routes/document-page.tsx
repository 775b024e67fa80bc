import type { ReactNode } from 'react'
import { pageRoute } from '@/app/_routes/page-route'
import { allSlugs, findDocument } from '@/app/_routes/params'
import type { DocumentOfKind, Ledger } from '@/lib/ledger/model'
import type { JsonLdNode } from '@/lib/outputs/head/json-ld/serialise'
import type { PageFacts } from '@/lib/outputs/head/metadata'
import { FOLDERS } from '@/lib/schema/documents'
import type { Kind } from '@/lib/schema/fields'
import type { Crumb } from '@/lib/view/document'

interface DocumentView extends Pick<PageFacts, 'href' | 'title' | 'description' | 'published' | 'modified'> {
  readonly breadcrumb: readonly Crumb[]
}

/** What a head says of any view. Not all of the view: it would count twice in what a page is made of. */
const factsOf = ({ href, title, description, published, modified }: DocumentView): PageFacts => ({
  href,
  title,
  description,
  ...(published && { published }),
  ...(modified && { modified }),
})

/**
 * The exports of the page of one kind of document, at its address and at its former ones.
 *
 * @param only which documents have it, where not all do
 * @param head what its head says beyond what its view does
 */
export function documentPage<K extends Kind, View extends DocumentView>(
  kind: K,
  {
    only,
    view: viewOf,
    card,
    head,
    nodes,
    module,
    render,
    below = '',
  }: {
    readonly only?: (document: DocumentOfKind[K]) => boolean
    readonly view: (ledger: Ledger, document: DocumentOfKind[K]) => View
    readonly card: (ledger: Ledger, document: DocumentOfKind[K]) => { readonly alt: string }
    readonly head?: (view: View, ledger: Ledger) => Partial<PageFacts>
    readonly nodes: (view: View, ledger: Ledger, document: DocumentOfKind[K]) => readonly JsonLdNode[]
    readonly module?: string
    readonly render: (view: View) => ReactNode
    /** What follows the document's own address: `/changes`. */
    readonly below?: string
  },
) {
  const documentsOf = (ledger: Ledger): ReadonlyMap<string, DocumentOfKind[K]> => {
    const all: ReadonlyMap<string, DocumentOfKind[K]> = ledger.documents[kind]
    return only ? new Map([...all].filter(([, document]) => only(document))) : all
  }
  return pageRoute({
    path: `/${FOLDERS[kind]}/[slug]${below}`,
    addresses: (ledger, preview = ledger) => allSlugs(documentsOf(preview).values()),
    load: (published, { slug }, preview) => {
      // A draft’s page alone is made of the ledger that has drafts in it: all others are as they will be on the site.
      const own = findDocument(documentsOf(published), slug)
      const ledger = own || !preview ? published : preview
      const found = own ?? findDocument(documentsOf(ledger), slug)
      if (!found) return
      const { document, moved } = found
      const view = viewOf(ledger, document)
      return {
        view,
        moved,
        draft: !own,
        head: { ...factsOf(view), ...(own && { card: card(ledger, document), ...head?.(view, ledger) }) },
        nodes: nodes(view, ledger, document),
      }
    },
    module,
    render,
  })
}
