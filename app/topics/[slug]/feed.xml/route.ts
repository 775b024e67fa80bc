import { ATOM, feedFile } from '@/app/_routes/file-route'
import { toAtom } from '@/lib/outputs/feeds/atom'
import { topicFeed } from '@/lib/outputs/feeds/feeds'

export const dynamic = 'force-static'
export const { generateStaticParams, GET } = feedFile('topic', 'feed.xml', topicFeed, toAtom, ATOM)
