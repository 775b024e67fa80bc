import { ATOM, file } from '@/app/_routes/file-route'
import { getLedger } from '@/lib/content/ledger'
import { toAtom } from '@/lib/outputs/feeds/atom'
import { siteFeed } from '@/lib/outputs/feeds/feeds'

export const dynamic = 'force-static'
export const GET = async () => file(toAtom(siteFeed(await getLedger())), ATOM)
