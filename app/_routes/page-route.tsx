import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache, type ReactNode } from 'react'
import { frameView } from '@/app/_routes/frame'
import { NONE, orNone } from '@/app/_routes/params'
import { namesIn } from '@/app/_routes/path'
import { fileAt, keyOf, note, onlyChanged } from '@/app/_routes/unchanged'
import { DraftBanner } from '@/components/site/DraftBanner'
import { JsonLd } from '@/components/site/JsonLd'
import { Moved } from '@/components/site/Moved'
import { getLedger, getPreview } from '@/lib/content/ledger'
import type { Ledger } from '@/lib/ledger/model'
import { oncePer } from '@/lib/ledger/once'
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

/** Worked out once: it is of every page. */
const frameKey = oncePer((ledger: Ledger) => keyOf(frameView(ledger)))

/**
 * The exports of a page with parameters in its address.
 *
 * @param path of the route, as its folders are called: `/topics/[slug]/as-of/[date]`
 * @param addresses parameters of every page there is
 * @param module one of our own small scripts that the page loads: see browser/
 * @param load what is at an address, or undefined where there is nothing
 *
 * Both are also given the ledger with all drafts in it, while somebody writes: see `getPreview()`.
 */
export function pageRoute<Params extends Readonly<Record<string, string>>, View extends AnyView>({
  path,
  addresses,
  load,
  module,
  render,
}: {
  readonly path: string
  readonly addresses: (ledger: Ledger, preview?: Ledger) => Params[]
  readonly load: (ledger: Ledger, params: Params, preview?: Ledger) => Loaded<View> | undefined
  readonly module?: string | undefined
  readonly render: (view: View) => ReactNode
}) {
  interface Props {
    readonly params: Promise<Params>
  }
  const names = namesIn(path)
  const paramsOf = (values: readonly string[]) =>
    Object.fromEntries(names.map((name, n) => [name, values[n] ?? NONE])) as Params
  /** What the page at an address is made of, beside the code. */
  const made = (ledger: Ledger, params: Params, loaded: Loaded<View> | undefined) => ({
    file: fileAt(path, params, true),
    source: [frameKey(ledger), loaded],
  })
  // Asked for by the page’s head and by its body, and worked out once: cache() compares its arguments one by one.
  const loadOnce = cache(async (...values: string[]) => {
    const [ledger, params] = [await getLedger(), paramsOf(values)]
    const loaded = load(ledger, params, await getPreview()) ?? notFound()
    note(() => made(ledger, params, loaded))
    return loaded
  })
  const at = async (params: Promise<Params>) => {
    const given = await params
    return loadOnce(...names.map((name) => given[name] ?? NONE))
  }
  return {
    generateStaticParams: async (): Promise<Params[]> => {
      const ledger = await getLedger()
      const all = addresses(ledger, await getPreview())
      return orNone(
        onlyChanged(all, (params) => made(ledger, params, load(ledger, params))),
        paramsOf([]),
      )
    },
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
