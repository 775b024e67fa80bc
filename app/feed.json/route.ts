import { file, JSON_FEED } from '@/app/_routes/file-route'
import { getLedger } from '@/lib/content/ledger'
import { siteFeed } from '@/lib/outputs/feeds/feeds'
import { toJsonFeed } from '@/lib/outputs/feeds/json-feed'

export const dynamic = 'force-static'
export const GET = async () => file(toJsonFeed(siteFeed(await getLedger())), JSON_FEED)
