import { ATOM, feedFile } from '@/app/_routes/file-route'
import { toAtom } from '@/lib/outputs/feeds/atom'
import { questionFeed } from '@/lib/outputs/feeds/feeds'

export const dynamic = 'force-static'
export const { generateStaticParams, GET } = feedFile('question', 'feed.xml', questionFeed, toAtom, ATOM)
