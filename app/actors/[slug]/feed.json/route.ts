import { documentFile, file, JSON_FEED } from '@/app/_routes/file-route'
import { actorFeed } from '@/lib/outputs/feeds/actor'
import { toJsonFeed } from '@/lib/outputs/feeds/format'

export const dynamic = 'force-static'
export const { generateStaticParams, GET } = documentFile('actor', (ledger, actor) =>
  file(toJsonFeed(actorFeed(ledger, actor)), JSON_FEED),
)
