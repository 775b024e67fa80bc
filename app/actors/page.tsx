import type { Metadata } from 'next'
import { ActorList } from '@/components/actor/ActorList'
import { JsonLd } from '@/components/site/JsonLd'
import { ListPage } from '@/components/site/ListPage'
import { Rest } from '@/components/site/Rest'
import { getLedger } from '@/lib/content/ledger'
import { webPage } from '@/lib/outputs/head/json-ld/page'
import { pageMetadata } from '@/lib/outputs/head/metadata'
import { PAGES } from '@/lib/site/pages'
import { actorsView } from '@/lib/view/lists'

const head = PAGES.actors
export const metadata: Metadata = pageMetadata(head)

export default async function Page() {
  const view = actorsView(await getLedger())
  return (
    <ListPage head={head}>
      <JsonLd nodes={[webPage(head)]} />
      <Rest rest={view.rest} />
      <ActorList view={view} />
    </ListPage>
  )
}
