import type { Metadata } from 'next'
import { JsonLd } from '@/components/site/JsonLd'
import { ListPage } from '@/components/site/ListPage'
import { Rest } from '@/components/site/Rest'
import { SourceList } from '@/components/source/SourceList'
import { getLedger } from '@/lib/content/ledger'
import { webPage } from '@/lib/outputs/head/json-ld/page'
import { pageMetadata } from '@/lib/outputs/head/metadata'
import { PAGES } from '@/lib/site/pages'
import { sourcesView } from '@/lib/view/sources'

const head = PAGES.sources
export const metadata: Metadata = pageMetadata(head)

export default async function Page() {
  const { items: groups, rest } = sourcesView(await getLedger())
  return (
    <ListPage head={head}>
      <JsonLd nodes={[webPage(head)]} />
      <p className="mt-3 max-w-[66ch] font-sans text-sm text-muted">
        An entry is a statement or an event that we have from it. A title in quotation marks is the publication’s own;
        any other is ours, where we do not have its own.
      </p>
      <Rest rest={rest} />
      <SourceList groups={groups} />
    </ListPage>
  )
}
