import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { QuestionPage } from '@/components/question/QuestionPage'
import { JsonLd } from '@/components/site/JsonLd'
import { Moved } from '@/components/site/Moved'
import { questionCard } from '@/lib/card/question'
import { getLedger } from '@/lib/content/ledger'
import { breadcrumbList, webPage } from '@/lib/site/json-ld/page'
import { pageMetadata } from '@/lib/site/metadata'
import { allSlugs, findDocument, NONE, orNone } from '@/lib/site/params'
import { questionView } from '@/lib/view/question'

interface Props {
  readonly params: Promise<{ readonly slug: string }>
}

export const dynamicParams = false

export async function generateStaticParams() {
  return orNone(allSlugs((await getLedger()).questions.values()), { slug: NONE })
}

async function load({ params }: Props) {
  const ledger = await getLedger()
  const found = findDocument(ledger.questions, (await params).slug)
  if (!found) notFound()
  const { document, moved } = found
  return { document, moved, view: questionView(ledger, document), card: questionCard(ledger, document) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view, card } = await load(props)
  return pageMetadata({ ...view, twin: true, card })
}

export default async function Page(props: Props) {
  const { moved, view } = await load(props)
  if (moved) return <Moved href={view.href} title={view.title} />
  return (
    <>
      <JsonLd nodes={[webPage(view), breadcrumbList(view.breadcrumb)]} />
      <QuestionPage view={view} />
    </>
  )
}
