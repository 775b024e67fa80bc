import { getLedger } from '@/lib/content/ledger'
import { figuresCsv } from '@/lib/outputs/data/figures-csv'
import { NONE, orNone } from '@/lib/site/params'

interface Context {
  readonly params: Promise<{ readonly slug: string }>
}

export const dynamic = 'force-static'
export const dynamicParams = false

/** Questions that are answered in figures. */
export async function generateStaticParams() {
  const { questions } = await getLedger()
  return orNone(
    [...questions.values()].filter(({ fields }) => fields.measure).map(({ slug }) => ({ slug })),
    { slug: NONE },
  )
}

export async function GET(_request: Request, { params }: Context) {
  const ledger = await getLedger()
  const question = ledger.questions.get((await params).slug)
  if (!question) return new Response(null, { status: 404 })
  return new Response(figuresCsv(ledger, question), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
}
