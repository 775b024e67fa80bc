import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { JsonLd } from '@/components/site/JsonLd'
import { Moved } from '@/components/site/Moved'
import { SourcePage } from '@/components/source/SourcePage'
import { sourceCard } from '@/lib/card/documents'
import { getLedger } from '@/lib/content/ledger'
import { breadcrumbList, webPage } from '@/lib/site/json-ld/page'
import { pageMetadata } from '@/lib/site/metadata'
import { allSlugs, findDocument, NONE, orNone } from '@/lib/site/params'
import { sourcePageView } from '@/lib/view/source'

interface Props {
  readonly params: Promise<{ readonly slug: string }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  return orNone(allSlugs((await getLedger()).sources.values()), { slug: NONE })
}

async function load({ params }: Props) {
  const ledger = await getLedger()
  const found = findDocument(ledger.sources, (await params).slug)
  if (!found) notFound()
  const { document, moved } = found
  return { document, moved, view: sourcePageView(ledger, document), card: sourceCard(ledger, document) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view, card } = await load(props)
  const publisher = view.publisher?.label ?? view.publisherName
  // The headline is the publisher's, so its name belongs to it; two publishers may also choose the same words.
  return pageMetadata({ ...view, title: publisher ? `${view.title} (${publisher})` : view.title, card })
}

export default async function Page(props: Props) {
  const { moved, view } = await load(props)
  if (moved) return <Moved href={view.href} title={view.title} />
  return (
    <>
      <JsonLd nodes={[webPage(view), breadcrumbList(view.breadcrumb)]} />
      <SourcePage view={view} />
    </>
  )
}
