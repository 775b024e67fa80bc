import { file } from '@/app/_routes/file-route'
import { getLedger } from '@/lib/content/ledger'
import { publishedLedger } from '@/lib/outputs/data/ledger-json'

export const dynamic = 'force-static'

export const GET = async () => file(JSON.stringify(publishedLedger(await getLedger())), 'application/json')
