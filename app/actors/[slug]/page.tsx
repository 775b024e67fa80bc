import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ActorPage } from '@/components/actor/ActorPage'
import { JsonLd } from '@/components/site/JsonLd'
import { Moved } from '@/components/site/Moved'
import { getLedger } from '@/lib/content/ledger'
import { actorNode } from '@/lib/outputs/head/json-ld/documents'
import { breadcrumbList } from '@/lib/outputs/head/json-ld/page'
import { pageMetadata } from '@/lib/outputs/head/metadata'
import { actorCard } from '@/lib/outputs/social-image/documents'
import { allSlugs, findDocument, NONE, orNone } from '@/lib/site/params'
import { actorView } from '@/lib/view/actor'

interface Props {
  readonly params: Promise<{ readonly slug: string }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  return orNone(allSlugs((await getLedger()).actors.values()), { slug: NONE })
}

/** Asked for by the page’s head and by its body, and worked out once. */
const load = cache(async (slug: string) => {
  const ledger = await getLedger()
  const found = findDocument(ledger.actors, slug)
  if (!found) notFound()
  const { document, moved } = found
  return { document, moved, view: actorView(ledger, document), card: actorCard(ledger, document) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view, card } = await load((await params).slug)
  return pageMetadata({ ...view, markdown: true, feed: `${view.href}/feed`, card })
}

export default async function Page({ params }: Props) {
  const { document, moved, view } = await load((await params).slug)
  if (moved) return <Moved href={view.href} title={view.title} />
  return (
    <>
      <JsonLd nodes={[actorNode(view, document.fields.kind), breadcrumbList(view.breadcrumb)]} />
      <ActorPage view={view} />
    </>
  )
}
