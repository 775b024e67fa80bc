import type { Metadata } from 'next'
import { DataText } from '@/components/site/DataText'
import { JsonLd } from '@/components/site/JsonLd'
import { ListPage } from '@/components/site/ListPage'
import { getLedger } from '@/lib/content/ledger'
import { examplesFor } from '@/lib/outputs/data/examples'
import { versionOf } from '@/lib/outputs/data/file-text'
import { publishedLedger } from '@/lib/outputs/data/ledger-json'
import { TABLES } from '@/lib/outputs/data/tables'
import { datasetNodes } from '@/lib/outputs/head/json-ld/dataset'
import { pageMetadata } from '@/lib/outputs/head/metadata'
import { PAGES } from '@/lib/site/pages'
import { dataView } from '@/lib/view/data'

const head = PAGES.data
export const metadata: Metadata = pageMetadata(head)

export default async function Page() {
  const ledger = await getLedger()
  const view = dataView(ledger, TABLES)
  return (
    <ListPage head={head}>
      <JsonLd nodes={datasetNodes(head, view)} />
      <DataText
        view={view}
        tables={TABLES}
        examples={await examplesFor(ledger)}
        version={versionOf(publishedLedger(ledger))}
      />
    </ListPage>
  )
}
