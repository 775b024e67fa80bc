import Link from 'next/link'

export default function NotFound() {
  return (
    <main>
      <h1>Nothing here</h1>
      <Link href="/">Home</Link>
    </main>
  )
}
