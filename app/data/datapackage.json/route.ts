import { file } from '@/app/_routes/file-route'
import { getLedger } from '@/lib/content/ledger'
import { dataPackage } from '@/lib/outputs/data/data-package'

export const dynamic = 'force-static'

export const GET = async () => file(JSON.stringify(dataPackage(await getLedger()), null, 2), 'application/json')
