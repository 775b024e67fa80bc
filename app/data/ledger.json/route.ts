import { file } from '@/app/_routes/file-route'
import { getLedger } from '@/lib/content/ledger'
import { fileText } from '@/lib/outputs/data/file-text'
import { publishedLedger } from '@/lib/outputs/data/ledger-json'

export const dynamic = 'force-static'

export const GET = async () => file(fileText(publishedLedger(await getLedger())), 'application/json')
