import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { JsonLd } from '@/components/site/JsonLd'
import { Moved } from '@/components/site/Moved'
import { TopicPage } from '@/components/topic/TopicPage'
import { topicCard } from '@/lib/card/documents'
import { browserModule } from '@/lib/content/browser-modules'
import { getLedger } from '@/lib/content/ledger'
import { topicNode } from '@/lib/site/json-ld/documents'
import { breadcrumbList } from '@/lib/site/json-ld/page'
import { pageMetadata } from '@/lib/site/metadata'
import { allSlugs, findDocument, NONE, orNone } from '@/lib/site/params'
import { topicView } from '@/lib/view/topic'

interface Props {
  readonly params: Promise<{ readonly slug: string }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  return orNone(allSlugs((await getLedger()).topics.values()), { slug: NONE })
}

async function load({ params }: Props) {
  const ledger = await getLedger()
  const found = findDocument(ledger.topics, (await params).slug)
  if (!found) notFound()
  const { document, moved } = found
  return { document, moved, view: topicView(ledger, document), card: topicCard(ledger, document) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view, card } = await load(props)
  return pageMetadata({ ...view, twin: true, feed: `${view.href}/feed`, card })
}

export default async function Page(props: Props) {
  const { moved, view } = await load(props)
  if (moved) return <Moved href={view.href} title={view.title} />
  return (
    <>
      <JsonLd nodes={[topicNode(view), breadcrumbList(view.breadcrumb)]} />
      <TopicPage view={view} />
      <script src={await browserModule('as-of')} defer />
    </>
  )
}
