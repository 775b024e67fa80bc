import { JSON_FEED, onlyFile, text } from '@/app/_routes/file-route'
import { siteFeed } from '@/lib/outputs/feeds/feeds'
import { toJsonFeed } from '@/lib/outputs/feeds/json-feed'

export const dynamic = 'force-static'

export const GET = onlyFile((ledger) => text(toJsonFeed(siteFeed(ledger)), JSON_FEED))
