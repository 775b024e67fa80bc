import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache, type ReactNode } from 'react'
import { NONE, orNone } from '@/app/_routes/params'
import { DraftBanner } from '@/components/site/DraftBanner'
import { JsonLd } from '@/components/site/JsonLd'
import { Moved } from '@/components/site/Moved'
import { getLedger, getPreview } from '@/lib/content/ledger'
import type { Ledger } from '@/lib/ledger/model'
import { breadcrumbList } from '@/lib/outputs/head/json-ld/page'
import type { JsonLdNode } from '@/lib/outputs/head/json-ld/serialise'
import { type PageFacts, pageMetadata } from '@/lib/outputs/head/metadata'
import { browserModule } from '@/lib/site/browser-modules'
import type { Crumb } from '@/lib/view/document'

interface AnyView {
  readonly href: string
  readonly title: string
  readonly breadcrumb: readonly Crumb[]
}

interface Loaded<View> {
  readonly view: View
  /** Whether the address is a former one, which leads on to the present one. */
  readonly moved?: boolean
  readonly head: PageFacts
  /** Whether it is not published: then it says so, and nothing of itself to search engines. */
  readonly draft?: boolean
  readonly nodes: readonly JsonLdNode[]
}

/**
 * The exports of a page with parameters in its address.
 *
 * @param keys names of the parameters, as in the route's folder
 * @param addresses parameters of every page there is
 * @param module one of our own small scripts that the page loads: see browser/
 * @param load what is at an address, or undefined where there is nothing
 *
 * Both are also given the ledger with all drafts in it, while somebody writes: see `getPreview()`.
 */
export function pageRoute<Key extends string, View extends AnyView>({
  keys,
  addresses,
  load,
  module,
  render,
}: {
  readonly keys: readonly Key[]
  readonly addresses: (ledger: Ledger, preview?: Ledger) => Record<Key, string>[]
  readonly load: (ledger: Ledger, params: Record<Key, string>, preview?: Ledger) => Loaded<View> | undefined
  readonly module?: string | undefined
  readonly render: (view: View) => ReactNode
}) {
  type Params = Record<Key, string>
  interface Props {
    readonly params: Promise<Params>
  }
  const paramsOf = (values: readonly string[]) =>
    Object.fromEntries(keys.map((key, n) => [key, values[n] ?? NONE])) as Params
  // Asked for by the page’s head and by its body, and worked out once: cache() compares its arguments one by one.
  const loadOnce = cache(
    async (...values: string[]) => load(await getLedger(), paramsOf(values), await getPreview()) ?? notFound(),
  )
  const at = async (params: Promise<Params>) => {
    const given = await params
    return loadOnce(...keys.map((key) => given[key]))
  }
  return {
    generateStaticParams: async (): Promise<Params[]> =>
      orNone(addresses(await getLedger(), await getPreview()), paramsOf([])),
    generateMetadata: async ({ params }: Props): Promise<Metadata> => pageMetadata((await at(params)).head),
    Page: async ({ params }: Props): Promise<ReactNode> => {
      const { view, moved, draft, nodes } = await at(params)
      if (moved) return <Moved href={view.href} title={view.title} />
      return (
        <>
          {draft ? <DraftBanner /> : <JsonLd nodes={[...nodes, breadcrumbList(view.breadcrumb)]} />}
          {render(view)}
          {module && <script src={await browserModule(module)} defer />}
        </>
      )
    },
  }
}
