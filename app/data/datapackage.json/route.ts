import { JSON_TYPE, onlyFile, text } from '@/app/_routes/file-route'
import { dataPackage } from '@/lib/outputs/data/data-package'

export const dynamic = 'force-static'

export const GET = onlyFile((ledger) => text(JSON.stringify(dataPackage(ledger), null, 2), JSON_TYPE))
