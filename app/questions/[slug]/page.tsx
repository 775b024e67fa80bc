import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { QuestionPage } from '@/components/question/QuestionPage'
import { JsonLd } from '@/components/site/JsonLd'
import { Moved } from '@/components/site/Moved'
import { getLedger } from '@/lib/content/ledger'
import { breadcrumbList, webPage } from '@/lib/outputs/head/json-ld/page'
import { pageMetadata } from '@/lib/outputs/head/metadata'
import { questionCard } from '@/lib/outputs/social-image/question'
import { allSlugs, findDocument, NONE, orNone } from '@/lib/site/params'
import { questionView } from '@/lib/view/question'

interface Props {
  readonly params: Promise<{ readonly slug: string }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  return orNone(allSlugs((await getLedger()).questions.values()), { slug: NONE })
}

/** Asked for by the page’s head and by its body, and worked out once. */
const load = cache(async (slug: string) => {
  const ledger = await getLedger()
  const found = findDocument(ledger.questions, slug)
  if (!found) notFound()
  const { document, moved } = found
  return { document, moved, view: questionView(ledger, document), card: questionCard(ledger, document) }
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
      <JsonLd nodes={[webPage(view), breadcrumbList(view.breadcrumb)]} />
      <QuestionPage view={view} />
    </>
  )
}
