import { getLedger } from '@/lib/content/ledger'
import { articleCard } from '@/lib/outputs/social-image/documents'
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
    [...(await getLedger()).articles.keys()].map((slug) => ({ slug })),
    { slug: NONE },
  )
}

export async function GET(_request: Request, { params }: Context) {
  const ledger = await getLedger()
  const article = ledger.articles.get((await params).slug)
  return article
    ? cardResponse(pageOf('article', article.slug), articleCard(ledger, article))
    : new Response(null, { status: 404 })
}
