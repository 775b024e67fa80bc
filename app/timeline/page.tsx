import type { Metadata } from 'next'
import { JsonLd } from '@/components/site/JsonLd'
import { ListPage } from '@/components/site/ListPage'
import { Rest } from '@/components/site/Rest'
import { TimelineFilter } from '@/components/timeline/TimelineFilter'
import { TimelineYears } from '@/components/timeline/TimelineYears'
import { getLedger } from '@/lib/content/ledger'
import { webPage } from '@/lib/outputs/head/json-ld/page'
import { pageMetadata } from '@/lib/outputs/head/metadata'
import { PAGES } from '@/lib/site/pages'
import { timelinePageView } from '@/lib/view/timeline'

const head = PAGES.timeline
export const metadata: Metadata = pageMetadata(head)

export default async function Page() {
  const view = timelinePageView(await getLedger())
  return (
    <ListPage head={head}>
      <JsonLd nodes={[webPage(head)]} />
      <Rest rest={view.rest} />
      <div className="timeline by-topic">
        <TimelineFilter topics={view.topics} />
        <TimelineYears view={view} />
      </div>
    </ListPage>
  )
}
