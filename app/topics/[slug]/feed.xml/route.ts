import { ATOM, documentFile, file } from '@/app/_routes/file-route'
import { toAtom } from '@/lib/outputs/feeds/format'
import { topicFeed } from '@/lib/outputs/feeds/topic'

export const dynamic = 'force-static'
export const { generateStaticParams, GET } = documentFile('topic', (ledger, topic) =>
  file(toAtom(topicFeed(ledger, topic)), ATOM),
)
