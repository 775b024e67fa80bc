import { Lazy } from '../../components/lazy'

export default function Page() {
  return (
    <main>
      <h1>Lazy</h1>
      <Lazy />
    </main>
  )
}
