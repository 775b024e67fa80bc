import { file } from '@/app/_routes/file-route'
import { NONE, orNone } from '@/app/_routes/params'
import { getLedger } from '@/lib/content/ledger'
import { fileText } from '@/lib/outputs/data/file-text'
import { questionData } from '@/lib/outputs/data/question-json'

interface Context {
  readonly params: Promise<{ readonly file: string }>
}

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  const { documents } = await getLedger()
  return orNone(
    [...documents.question.keys()].map((slug) => ({ file: `${slug}.json` })),
    { file: NONE },
  )
}

export async function GET(_request: Request, { params }: Context) {
  const ledger = await getLedger()
  const question = ledger.documents.question.get((await params).file.replace(/\.json$/, ''))
  if (!question) return new Response(null, { status: 404 })
  return file(fileText(questionData(ledger, question)), 'application/json')
}
