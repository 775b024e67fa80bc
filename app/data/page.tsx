import type { Metadata } from 'next'
import { DataText } from '@/components/site/DataText'
import { JsonLd } from '@/components/site/JsonLd'
import { ListPage } from '@/components/site/ListPage'
import { getLedger } from '@/lib/content/ledger'
import { datasetNodes } from '@/lib/outputs/head/json-ld/dataset'
import { pageMetadata } from '@/lib/outputs/head/metadata'
import { PAGES } from '@/lib/site/pages'
import { dataView } from '@/lib/view/data'

const head = PAGES.data
export const metadata: Metadata = pageMetadata(head)

export default async function Page() {
  const view = dataView(await getLedger())
  return (
    <ListPage head={head}>
      <JsonLd nodes={datasetNodes(head, view)} />
      <DataText view={view} />
    </ListPage>
  )
}
