import { CSV, file } from '@/app/_routes/file-route'
import { getLedger } from '@/lib/content/ledger'
import { statementsCsv } from '@/lib/outputs/data/statements-csv'

export const dynamic = 'force-static'

export const GET = async () => file(statementsCsv(await getLedger()), CSV)
