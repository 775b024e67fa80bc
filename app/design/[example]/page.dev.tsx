import '@/examples/design.css'
import { notFound } from 'next/navigation'
import { EXAMPLES } from '@/examples/all'
import { Alone } from '@/examples/DesignPage'

interface Props {
  readonly params: Promise<{ readonly example: string }>
}

export const generateStaticParams = () => EXAMPLES.map(({ id }) => ({ example: id }))

async function load({ params }: Props) {
  const { example: id } = await params
  const example = EXAMPLES.find((each) => each.id === id)
  if (!example) notFound()
  return example
}

export async function generateMetadata(props: Props) {
  const { of, state } = await load(props)
  return { title: `${of}, ${state}` }
}

export default async function Page(props: Props) {
  return <Alone example={await load(props)} />
}
