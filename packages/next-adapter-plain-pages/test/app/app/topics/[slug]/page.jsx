export const dynamicParams = false

export function generateStaticParams() {
  return ['one', 'two', 'drei-ü'].map((slug) => ({ slug }))
}

export async function generateMetadata({ params }) {
  const { slug } = await params
  return { title: slug, alternates: { canonical: `/topics/${slug}` } }
}

export default async function Page({ params }) {
  const { slug } = await params
  return (
    <main>
      <h1>Topic {slug}</h1>
    </main>
  )
}
