import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { JsonLd } from '@/components/site/JsonLd'
import { AsOfPage } from '@/components/topic/AsOfPage'
import { asOfCard } from '@/lib/card/documents'
import { browserModule } from '@/lib/content/browser-modules'
import { getLedger } from '@/lib/content/ledger'
import { daysWithPages } from '@/lib/derive/days'
import { breadcrumbList, webPage } from '@/lib/site/json-ld/page'
import { pageMetadata } from '@/lib/site/metadata'
import { asOfView } from '@/lib/view/as-of'

interface Props {
  readonly params: Promise<{ readonly slug: string; readonly date: string }>
}

export const dynamicParams = false

/** One page for every day on which a topic's ledger grew. */
export async function generateStaticParams() {
  const ledger = await getLedger()
  return [...ledger.topics.values()].flatMap((topic) =>
    daysWithPages(ledger, topic).map((date) => ({ slug: topic.slug, date })),
  )
}

async function load({ params }: Props) {
  const { slug, date } = await params
  const ledger = await getLedger()
  const topic = ledger.topics.get(slug)
  if (!topic) notFound()
  return { view: asOfView(ledger, topic, date), card: asOfCard(ledger, topic, date) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view, card } = await load(props)
  // A past state is not a page of its own for search engines: its canonical address is the topic's.
  const { href, title, description, topic } = view
  return pageMetadata({ href, canonical: topic.href, title, description, card })
}

export default async function Page(props: Props) {
  const { view } = await load(props)
  return (
    <>
      <JsonLd nodes={[webPage(view), breadcrumbList(view.breadcrumb)]} />
      <AsOfPage view={view} />
      <script src={await browserModule('as-of')} defer />
    </>
  )
}
