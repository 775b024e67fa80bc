import type { Metadata } from 'next'
import { JsonLd } from '@/components/site/JsonLd'
import { ListPage } from '@/components/site/ListPage'
import { MethodText } from '@/components/site/MethodText'
import { webPage } from '@/lib/outputs/head/json-ld/page'
import { pageMetadata } from '@/lib/outputs/head/metadata'
import { PAGES } from '@/lib/site/pages'

const head = PAGES.method
export const metadata: Metadata = pageMetadata(head)

export default function Page() {
  return (
    <ListPage head={head}>
      <JsonLd nodes={[webPage(head)]} />
      <MethodText />
    </ListPage>
  )
}
