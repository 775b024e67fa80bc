import '@/desk/desk.css'
import { notFound } from 'next/navigation'
import { touchedView } from '@/desk/desk'
import { TouchedPage } from '@/desk/TouchedPage'
import { getLedger, getPreview } from '@/lib/content/ledger'
import { KINDS } from '@/lib/schema/fields'

// Only in `npm run dev`: see pageExtensions in next.config.mjs.

export const metadata = { title: 'The pages that a file touches' }

export const generateStaticParams = async () => {
  const { documents } = await getLedger()
  return KINDS.flatMap((kind) => [...documents[kind].keys()].map((slug) => ({ kind, slug })))
}

interface Props {
  readonly params: Promise<{ readonly kind: string; readonly slug: string }>
}

export default async function Page({ params }: Props) {
  const { kind, slug } = await params
  const known = KINDS.find((each) => each === kind)
  const touched = known && touchedView((await getPreview()) ?? (await getLedger()), known, slug)
  if (!touched) notFound()
  return <TouchedPage touched={touched} />
}
