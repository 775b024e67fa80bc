import { getLedger } from '@/lib/content/ledger'
import { toJsonFeed } from '@/lib/site/feeds/format'
import { topicFeed } from '@/lib/site/feeds/topic'

interface Context {
  readonly params: Promise<{ readonly slug: string }>
}

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  return [...(await getLedger()).topics.keys()].map((slug) => ({ slug }))
}

export async function GET(_request: Request, { params }: Context) {
  const ledger = await getLedger()
  const topic = ledger.topics.get((await params).slug)
  if (!topic) return new Response(null, { status: 404 })
  return new Response(toJsonFeed(topicFeed(ledger, topic)), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  })
}
