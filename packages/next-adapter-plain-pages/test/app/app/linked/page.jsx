import Link from 'next/link'

export const metadata = { title: 'Linked' }

export default function Page() {
  return (
    <main>
      <h1>Linked</h1>
      <Link href="/counter">To the counter</Link> <Link href="/topics/one">To a topic</Link>
    </main>
  )
}
