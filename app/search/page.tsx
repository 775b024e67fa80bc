import type { Metadata } from 'next'
import { SearchPage } from '@/components/search/SearchPage'
import { JsonLd } from '@/components/site/JsonLd'
import { getLedger } from '@/lib/content/ledger'
import { webPage } from '@/lib/outputs/head/json-ld/page'
import { pageMetadata } from '@/lib/outputs/head/metadata'
import { browserModule } from '@/lib/site/browser-modules'
import { PAGES } from '@/lib/site/pages'
import { aToZView } from '@/lib/view/a-to-z'

export const metadata: Metadata = pageMetadata(PAGES.search)

export default async function Page() {
  return (
    <>
      <JsonLd nodes={[webPage(PAGES.search)]} />
      <SearchPage view={aToZView(await getLedger())} />
      <script src={await browserModule('search')} defer />
    </>
  )
}
