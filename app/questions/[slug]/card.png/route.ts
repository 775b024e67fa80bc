import { getLedger } from '@/lib/content/ledger'
import { questionCard } from '@/lib/outputs/social-image/question'
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
    [...(await getLedger()).questions.keys()].map((slug) => ({ slug })),
    { slug: NONE },
  )
}

export async function GET(_request: Request, { params }: Context) {
  const ledger = await getLedger()
  const question = ledger.questions.get((await params).slug)
  return question
    ? cardResponse(pageOf('question', question.slug), questionCard(ledger, question))
    : new Response(null, { status: 404 })
}
