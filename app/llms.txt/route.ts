import { getLedger } from '@/lib/content/ledger'
import { llmsText } from '@/lib/outputs/llms'

export const dynamic = 'force-static'

export async function GET() {
  return new Response(llmsText(await getLedger()), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
