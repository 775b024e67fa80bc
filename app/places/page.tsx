import type { Metadata } from 'next'
import { PlaceList } from '@/components/place/PlaceList'
import { JsonLd } from '@/components/site/JsonLd'
import { ListPage } from '@/components/site/ListPage'
import { Rest } from '@/components/site/Rest'
import { getLedger } from '@/lib/content/ledger'
import { webPage } from '@/lib/outputs/head/json-ld/page'
import { pageMetadata } from '@/lib/outputs/head/metadata'
import { PAGES } from '@/lib/site/pages'
import { placesView } from '@/lib/view/places'

const head = PAGES.places
export const metadata: Metadata = pageMetadata(head)

export default async function Page() {
  const { items, rest } = placesView(await getLedger())
  return (
    <ListPage head={head}>
      <JsonLd nodes={[webPage(head)]} />
      <Rest rest={rest} />
      <PlaceList countries={items} />
    </ListPage>
  )
}
