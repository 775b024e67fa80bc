import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { JsonLd } from '@/components/site/JsonLd'
import { AsOfPage } from '@/components/topic/AsOfPage'
import { getLedger } from '@/lib/content/ledger'
import type { Day } from '@/lib/dates/edtf'
import { daysWithPages } from '@/lib/derive/days'
import { breadcrumbList, webPage } from '@/lib/outputs/head/json-ld/page'
import { pageMetadata } from '@/lib/outputs/head/metadata'
import { asOfCard } from '@/lib/outputs/social-image/documents'
import { browserModule } from '@/lib/site/browser-modules'
import { NONE, orNone } from '@/lib/site/params'
import { asOfView } from '@/lib/view/as-of'

interface Props {
  readonly params: Promise<{ readonly slug: string; readonly date: string }>
}

export const dynamicParams = false

/** One page for every day on which a topic's ledger grew. */
export async function generateStaticParams() {
  const ledger = await getLedger()
  return orNone(
    [...ledger.topics.values()].flatMap((topic) =>
      daysWithPages(ledger, topic).map((date) => ({ slug: topic.slug, date })),
    ),
    { slug: NONE, date: NONE },
  )
}

/** Asked for by the page’s head and by its body, and worked out once. */
const load = cache(async (slug: string, date: Day) => {
  const ledger = await getLedger()
  const topic = ledger.topics.get(slug)
  if (!topic) notFound()
  return { view: asOfView(ledger, topic, date), card: asOfCard(ledger, topic, date) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, date } = await params
  const { view, card } = await load(slug, date)
  // A past state is not a page of its own for search engines: its canonical address is the topic's.
  const { href, title, description, topic } = view
  return pageMetadata({ href, canonical: topic.href, title, description, card })
}

export default async function Page({ params }: Props) {
  const { slug, date } = await params
  const { view } = await load(slug, date)
  return (
    <>
      <JsonLd nodes={[webPage(view), breadcrumbList(view.breadcrumb)]} />
      <AsOfPage view={view} />
      <script src={await browserModule('as-of')} defer />
    </>
  )
}
