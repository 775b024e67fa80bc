import { NONE, orNone } from '@/app/_routes/params'
import { pastDays } from '@/app/_routes/past-days'
import { getLedger } from '@/lib/content/ledger'
import { asOfCard } from '@/lib/outputs/social-image/documents'
import { cardResponse } from '@/lib/outputs/social-image/render'
import { asOfPage } from '@/lib/site/addresses'

interface Context {
  readonly params: Promise<{ readonly slug: string; readonly date: string }>
}

export const dynamic = 'force-static'
export const generateStaticParams = async () => orNone(pastDays(await getLedger()), { slug: NONE, date: NONE })

export async function GET(_request: Request, { params }: Context) {
  const { slug, date } = await params
  const ledger = await getLedger()
  const topic = ledger.documents.topic.get(slug)
  return topic ? cardResponse(asOfPage(slug, date), asOfCard(ledger, topic, date)) : new Response(null, { status: 404 })
}
