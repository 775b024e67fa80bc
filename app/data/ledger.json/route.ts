import { JSON_TYPE, onlyFile, text } from '@/app/_routes/file-route'
import { fileText } from '@/lib/outputs/data/file-text'
import { publishedLedger } from '@/lib/outputs/data/ledger-json'

export const dynamic = 'force-static'

export const GET = onlyFile((ledger) => text(fileText(publishedLedger(ledger)), JSON_TYPE))
