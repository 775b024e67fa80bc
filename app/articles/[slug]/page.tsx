import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ArticlePage } from '@/components/article/ArticlePage'
import { JsonLd } from '@/components/site/JsonLd'
import { Moved } from '@/components/site/Moved'
import { getLedger } from '@/lib/content/ledger'
import { articleNode } from '@/lib/outputs/head/json-ld/documents'
import { breadcrumbList } from '@/lib/outputs/head/json-ld/page'
import { pageMetadata } from '@/lib/outputs/head/metadata'
import { articleCard } from '@/lib/outputs/social-image/documents'
import { allSlugs, findDocument, NONE, orNone } from '@/lib/site/params'
import { articleView } from '@/lib/view/article'

interface Props {
  readonly params: Promise<{ readonly slug: string }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  return orNone(allSlugs((await getLedger()).articles.values()), { slug: NONE })
}

/** Asked for by the page’s head and by its body, and worked out once. */
const load = cache(async (slug: string) => {
  const ledger = await getLedger()
  const found = findDocument(ledger.articles, slug)
  if (!found) notFound()
  const { document, moved } = found
  return { document, moved, view: articleView(ledger, document), card: articleCard(ledger, document) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view, card } = await load((await params).slug)
  return pageMetadata({ ...view, markdown: true, card })
}

export default async function Page({ params }: Props) {
  const { moved, view } = await load((await params).slug)
  if (moved) return <Moved href={view.href} title={view.title} />
  return (
    <>
      <JsonLd nodes={[articleNode(view), breadcrumbList(view.breadcrumb)]} />
      <ArticlePage view={view} />
    </>
  )
}
