import { JSON_TYPE, onlyFile, text } from '@/app/_routes/file-route'
import { searchNames } from '@/lib/outputs/search/records'

export const dynamic = 'force-static'

export const GET = onlyFile((ledger) => text(JSON.stringify(searchNames(ledger)), JSON_TYPE))
