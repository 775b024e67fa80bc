import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { JsonLd } from '@/components/site/JsonLd'
import { Moved } from '@/components/site/Moved'
import { SourcePage } from '@/components/source/SourcePage'
import { getLedger } from '@/lib/content/ledger'
import { breadcrumbList, webPage } from '@/lib/outputs/head/json-ld/page'
import { pageMetadata } from '@/lib/outputs/head/metadata'
import { sourcesCard } from '@/lib/outputs/social-image/documents'
import { folderOf } from '@/lib/site/addresses'
import { allSlugs, findDocument, NONE, orNone } from '@/lib/site/params'
import { sourcePageView } from '@/lib/view/source'

interface Props {
  readonly params: Promise<{ readonly slug: string }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  return orNone(allSlugs((await getLedger()).sources.values()), { slug: NONE })
}

/** Asked for by the page’s head and by its body, and worked out once. */
const load = cache(async (slug: string) => {
  const ledger = await getLedger()
  const found = findDocument(ledger.sources, slug)
  if (!found) notFound()
  const { document, moved } = found
  return { document, moved, view: sourcePageView(ledger, document), card: sourcesCard(ledger) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view, card } = await load((await params).slug)
  const publisher = view.publisher?.label ?? view.publisherName
  // The headline is the publisher's, so its name belongs to it; two publishers may also choose the same words.
  return pageMetadata({
    ...view,
    title: publisher ? `${view.title} (${publisher})` : view.title,
    card,
    cardOf: folderOf('source'),
  })
}

export default async function Page({ params }: Props) {
  const { moved, view } = await load((await params).slug)
  if (moved) return <Moved href={view.href} title={view.title} />
  return (
    <>
      <JsonLd nodes={[webPage(view), breadcrumbList(view.breadcrumb)]} />
      <SourcePage view={view} />
    </>
  )
}
