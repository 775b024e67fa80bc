import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { JsonLd } from '@/components/site/JsonLd'
import { TopicChangesPage } from '@/components/topic/TopicChangesPage'
import { getLedger } from '@/lib/content/ledger'
import { breadcrumbList, webPage } from '@/lib/outputs/head/json-ld/page'
import { pageMetadata } from '@/lib/outputs/head/metadata'
import { topicCard } from '@/lib/outputs/social-image/documents'
import { NONE, orNone } from '@/lib/site/params'
import { topicChangesView } from '@/lib/view/changes'

interface Props {
  readonly params: Promise<{ readonly slug: string }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  return orNone(
    [...(await getLedger()).topics.keys()].map((slug) => ({ slug })),
    { slug: NONE },
  )
}

/** Asked for by the page’s head and by its body, and worked out once. */
const load = cache(async (slug: string) => {
  const ledger = await getLedger()
  const topic = ledger.topics.get(slug)
  if (!topic) notFound()
  return { view: topicChangesView(ledger, topic), card: topicCard(ledger, topic) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view, card } = await load((await params).slug)
  return pageMetadata({ ...view, card, cardOf: view.topic.href })
}

export default async function Page({ params }: Props) {
  const { view } = await load((await params).slug)
  return (
    <>
      <JsonLd nodes={[webPage(view), breadcrumbList(view.breadcrumb)]} />
      <TopicChangesPage view={view} />
    </>
  )
}
