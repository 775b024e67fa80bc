import { ATOM, documentFile, file } from '@/app/_routes/file-route'
import { actorFeed } from '@/lib/outputs/feeds/actor'
import { toAtom } from '@/lib/outputs/feeds/format'

export const dynamic = 'force-static'
export const { generateStaticParams, GET } = documentFile('actor', (ledger, actor) =>
  file(toAtom(actorFeed(ledger, actor)), ATOM),
)
