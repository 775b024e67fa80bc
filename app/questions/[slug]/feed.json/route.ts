import { feedFile, JSON_FEED } from '@/app/_routes/file-route'
import { questionFeed } from '@/lib/outputs/feeds/feeds'
import { toJsonFeed } from '@/lib/outputs/feeds/json-feed'

export const dynamic = 'force-static'
export const { generateStaticParams, GET } = feedFile('question', 'feed.json', questionFeed, toJsonFeed, JSON_FEED)
