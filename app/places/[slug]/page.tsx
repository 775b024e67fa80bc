import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { PlacePage } from '@/components/place/PlacePage'
import { JsonLd } from '@/components/site/JsonLd'
import { Moved } from '@/components/site/Moved'
import { getLedger } from '@/lib/content/ledger'
import { placeNode } from '@/lib/outputs/head/json-ld/documents'
import { breadcrumbList } from '@/lib/outputs/head/json-ld/page'
import { pageMetadata } from '@/lib/outputs/head/metadata'
import { placesCard } from '@/lib/outputs/social-image/documents'
import { folderOf } from '@/lib/site/addresses'
import { allSlugs, findDocument, NONE, orNone } from '@/lib/site/params'
import { placeView } from '@/lib/view/place'

interface Props {
  readonly params: Promise<{ readonly slug: string }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  return orNone(allSlugs((await getLedger()).places.values()), { slug: NONE })
}

/** Asked for by the page’s head and by its body, and worked out once. */
const load = cache(async (slug: string) => {
  const ledger = await getLedger()
  const found = findDocument(ledger.places, slug)
  if (!found) notFound()
  const { document, moved } = found
  return { document, moved, view: placeView(ledger, document), card: placesCard(ledger) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view, card } = await load((await params).slug)
  // Many a state is an actor and a place; search results must tell the two pages apart.
  return pageMetadata({
    ...view,
    title: `${view.title} (${view.kindLabel.toLowerCase()})`,
    card,
    cardOf: folderOf('place'),
  })
}

export default async function Page({ params }: Props) {
  const { moved, view } = await load((await params).slug)
  if (moved) return <Moved href={view.href} title={view.title} />
  return (
    <>
      <JsonLd nodes={[placeNode(view), breadcrumbList(view.breadcrumb)]} />
      <PlacePage view={view} />
    </>
  )
}
