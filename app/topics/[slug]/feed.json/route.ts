import { documentFile, file, JSON_FEED } from '@/app/_routes/file-route'
import { toJsonFeed } from '@/lib/outputs/feeds/format'
import { topicFeed } from '@/lib/outputs/feeds/topic'

export const dynamic = 'force-static'
export const { generateStaticParams, GET } = documentFile('topic', (ledger, topic) =>
  file(toJsonFeed(topicFeed(ledger, topic)), JSON_FEED),
)
