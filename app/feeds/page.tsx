import type { Metadata } from 'next'
import { FeedsText } from '@/components/site/FeedsText'
import { JsonLd } from '@/components/site/JsonLd'
import { ListPage } from '@/components/site/ListPage'
import { getLedger } from '@/lib/content/ledger'
import { webPage } from '@/lib/outputs/head/json-ld/page'
import { pageMetadata } from '@/lib/outputs/head/metadata'
import { PAGES } from '@/lib/site/pages'
import { feedsView } from '@/lib/view/feeds'

const head = PAGES.feeds
export const metadata: Metadata = pageMetadata(head)

export default async function Page() {
  return (
    <ListPage head={head}>
      <JsonLd nodes={[webPage(head)]} />
      <FeedsText view={feedsView(await getLedger())} />
    </ListPage>
  )
}
