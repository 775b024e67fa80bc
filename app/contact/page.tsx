import type { Metadata } from 'next'
import { ContactText } from '@/components/site/ContactText'
import { JsonLd } from '@/components/site/JsonLd'
import { ListPage } from '@/components/site/ListPage'
import { webPage } from '@/lib/outputs/head/json-ld/page'
import { pageMetadata } from '@/lib/outputs/head/metadata'
import { PAGES } from '@/lib/site/pages'
import { imprint } from '@/lib/site/settings'

const head = PAGES.contact
export const metadata: Metadata = pageMetadata(head)

export default function Page() {
  return (
    <ListPage head={head}>
      <JsonLd nodes={[webPage(head)]} />
      <ContactText {...imprint()} />
    </ListPage>
  )
}
