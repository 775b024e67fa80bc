import { ATOM, file } from '@/app/_routes/file-route'
import { getLedger } from '@/lib/content/ledger'
import { atomFeed } from '@/lib/outputs/feeds/site'

export const dynamic = 'force-static'

export const GET = async () => file(atomFeed(await getLedger()), ATOM)
