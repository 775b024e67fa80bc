import { ATOM, onlyFile, text } from '@/app/_routes/file-route'
import { toAtom } from '@/lib/outputs/feeds/atom'
import { siteFeed } from '@/lib/outputs/feeds/feeds'

export const dynamic = 'force-static'

export const GET = onlyFile((ledger) => text(toAtom(siteFeed(ledger)), ATOM))
