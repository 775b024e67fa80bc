import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { JsonLd } from '@/components/site/JsonLd'
import { Moved } from '@/components/site/Moved'
import { TopicPage } from '@/components/topic/TopicPage'
import { getLedger } from '@/lib/content/ledger'
import { topicNode } from '@/lib/outputs/head/json-ld/documents'
import { breadcrumbList } from '@/lib/outputs/head/json-ld/page'
import { pageMetadata } from '@/lib/outputs/head/metadata'
import { topicCard } from '@/lib/outputs/social-image/documents'
import { browserModule } from '@/lib/site/browser-modules'
import { allSlugs, findDocument, NONE, orNone } from '@/lib/site/params'
import { topicView } from '@/lib/view/topic'

interface Props {
  readonly params: Promise<{ readonly slug: string }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  return orNone(allSlugs((await getLedger()).topics.values()), { slug: NONE })
}

/** Asked for by the page’s head and by its body, and worked out once. */
const load = cache(async (slug: string) => {
  const ledger = await getLedger()
  const found = findDocument(ledger.topics, slug)
  if (!found) notFound()
  const { document, moved } = found
  return { document, moved, view: topicView(ledger, document), card: topicCard(ledger, document) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view, card } = await load((await params).slug)
  return pageMetadata({ ...view, markdown: true, feed: `${view.href}/feed`, card })
}

export default async function Page({ params }: Props) {
  const { moved, view } = await load((await params).slug)
  if (moved) return <Moved href={view.href} title={view.title} />
  return (
    <>
      <JsonLd nodes={[topicNode(view), breadcrumbList(view.breadcrumb)]} />
      <TopicPage view={view} />
      <script src={await browserModule('as-of')} defer />
    </>
  )
}
