import { Counter } from '../../components/counter'

export const metadata = { title: 'Counter' }

export default function Page() {
  return (
    <main>
      <h1>Counter</h1>
      <Counter />
    </main>
  )
}
