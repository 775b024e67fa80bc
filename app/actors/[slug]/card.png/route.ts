import { getLedger } from '@/lib/content/ledger'
import { actorCard } from '@/lib/outputs/social-image/documents'
import { cardResponse } from '@/lib/outputs/social-image/render'
import { pageOf } from '@/lib/site/addresses'
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
  return actor
    ? cardResponse(pageOf('actor', actor.slug), actorCard(ledger, actor))
    : new Response(null, { status: 404 })
}
