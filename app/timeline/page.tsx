import type { Metadata } from 'next'
import { Timeline } from '@/components/ledger/Timeline'
import { JsonLd } from '@/components/site/JsonLd'
import { ListPage } from '@/components/site/ListPage'
import { getLedger } from '@/lib/content/ledger'
import { webPage } from '@/lib/site/json-ld/page'
import { pageMetadata } from '@/lib/site/metadata'
import { PAGES } from '@/lib/site/pages'
import { timelineView } from '@/lib/view/lists'

const head = PAGES.timeline
export const metadata: Metadata = pageMetadata(head)

export default async function Page() {
  return (
    <ListPage head={head}>
      <JsonLd nodes={[webPage(head)]} />
      <div className="mt-8">
        <Timeline entries={timelineView(await getLedger())} />
      </div>
    </ListPage>
  )
}
