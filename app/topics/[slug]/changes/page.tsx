import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { JsonLd } from '@/components/site/JsonLd'
import { TopicChangesPage } from '@/components/topic/TopicChangesPage'
import { topicCard } from '@/lib/card/documents'
import { getLedger } from '@/lib/content/ledger'
import { breadcrumbList, webPage } from '@/lib/site/json-ld/page'
import { pageMetadata } from '@/lib/site/metadata'
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

async function load({ params }: Props) {
  const ledger = await getLedger()
  const topic = ledger.topics.get((await params).slug)
  if (!topic) notFound()
  return { view: topicChangesView(ledger, topic), card: topicCard(ledger, topic) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view, card } = await load(props)
  return pageMetadata({ ...view, card, cardOf: view.topic.href })
}

export default async function Page(props: Props) {
  const { view } = await load(props)
  return (
    <>
      <JsonLd nodes={[webPage(view), breadcrumbList(view.breadcrumb)]} />
      <TopicChangesPage view={view} />
    </>
  )
}
