import type { Metadata } from 'next'
import { HomePage } from '@/components/home/HomePage'
import { JsonLd } from '@/components/site/JsonLd'
import { getLedger } from '@/lib/content/ledger'
import { website } from '@/lib/outputs/head/json-ld/page'
import { pageMetadata } from '@/lib/outputs/head/metadata'
import { PAGES } from '@/lib/site/pages'
import { homeView } from '@/lib/view/lists'

export const metadata: Metadata = pageMetadata(PAGES.home)

export default async function Page() {
  return (
    <>
      <JsonLd nodes={[website()]} />
      <HomePage view={homeView(await getLedger())} />
    </>
  )
}
