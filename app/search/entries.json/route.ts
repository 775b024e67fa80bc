import { file } from '@/app/_routes/file-route'
import { getLedger } from '@/lib/content/ledger'
import { searchEntries } from '@/lib/outputs/search/records'

export const dynamic = 'force-static'

export const GET = async () => file(JSON.stringify(searchEntries(await getLedger())), 'application/json')
