import { ATOM, feedFile } from '@/app/_routes/file-route'
import { toAtom } from '@/lib/outputs/feeds/atom'
import { actorFeed } from '@/lib/outputs/feeds/feeds'

export const dynamic = 'force-static'
export const { generateStaticParams, GET } = feedFile('actor', 'feed.xml', actorFeed, toAtom, ATOM)
