import { getLedger } from '@/lib/content/ledger'
import { actorFeed } from '@/lib/outputs/feeds/actor'
import { toAtom } from '@/lib/outputs/feeds/format'
import { NONE, orNone } from '@/lib/site/params'

interface Context {
  readonly params: Promise<{ readonly slug: string }>
}

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  return orNone(
    [...(await getLedger()).actors.keys()].map((slug) => ({ slug })),
    { slug: NONE },
  )
}

export async function GET(_request: Request, { params }: Context) {
  const ledger = await getLedger()
  const actor = ledger.actors.get((await params).slug)
  if (!actor) return new Response(null, { status: 404 })
  return new Response(toAtom(actorFeed(ledger, actor)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  })
}
