import { getLedger } from '@/lib/content/ledger'
import { statementsCsv } from '@/lib/outputs/data/statements-csv'

export const dynamic = 'force-static'

export async function GET() {
  return new Response(statementsCsv(await getLedger()), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
}
