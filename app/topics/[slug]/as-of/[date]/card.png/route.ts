import { asOfCard } from '@/lib/card/documents'
import { cardResponse } from '@/lib/card/render'
import { getLedger } from '@/lib/content/ledger'
import { daysWithPages } from '@/lib/derive/days'

interface Context {
  readonly params: Promise<{ readonly slug: string; readonly date: string }>
}

export const dynamic = 'force-static'
export const dynamicParams = false

/** One card for every day on which a topic's ledger grew. */
export async function generateStaticParams() {
  const ledger = await getLedger()
  return [...ledger.topics.values()].flatMap((topic) =>
    daysWithPages(ledger, topic).map((date) => ({ slug: topic.slug, date })),
  )
}

export async function GET(_request: Request, { params }: Context) {
  const { slug, date } = await params
  const ledger = await getLedger()
  const topic = ledger.topics.get(slug)
  return topic ? cardResponse(asOfCard(ledger, topic, date)) : new Response(null, { status: 404 })
}
