import { onlyFile, text } from '@/app/_routes/file-route'
import { llmsText } from '@/lib/outputs/llms'

export const dynamic = 'force-static'

export const GET = onlyFile((ledger) => text(llmsText(ledger), 'text/plain; charset=utf-8'))
