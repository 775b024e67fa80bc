import { getLedger } from '@/lib/content/ledger'
import { toJsonFeed } from '@/lib/outputs/feeds/format'
import { topicFeed } from '@/lib/outputs/feeds/topic'
import { NONE, orNone } from '@/lib/site/params'

interface Context {
  readonly params: Promise<{ readonly slug: string }>
}

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  return orNone(
    [...(await getLedger()).topics.keys()].map((slug) => ({ slug })),
    { slug: NONE },
  )
}

export async function GET(_request: Request, { params }: Context) {
  const ledger = await getLedger()
  const topic = ledger.topics.get((await params).slug)
  if (!topic) return new Response(null, { status: 404 })
  return new Response(toJsonFeed(topicFeed(ledger, topic)), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  })
}
