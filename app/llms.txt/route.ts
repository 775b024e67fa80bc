import { file } from '@/app/_routes/file-route'
import { getLedger } from '@/lib/content/ledger'
import { llmsText } from '@/lib/outputs/llms'

export const dynamic = 'force-static'

export const GET = async () => file(llmsText(await getLedger()), 'text/plain; charset=utf-8')
