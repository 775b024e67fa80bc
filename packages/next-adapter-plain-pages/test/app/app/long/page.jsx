import { Suspense } from 'react'

export const metadata = { title: 'Long' }

async function Section({ number }) {
  await new Promise((resolve) => setTimeout(resolve, 5))
  return (
    <section id={`s${number}`}>
      <h2>Section {number}</h2>
      {Array.from({ length: 40 }, (_, index) => (
        <p key={index}>
          Paragraph {index} of section {number}, long enough that React writes its boundary out of line.
        </p>
      ))}
      {number === 2 ? (
        <Suspense fallback={<p>Inner wait</p>}>
          <Section number={20} />
        </Suspense>
      ) : null}
    </section>
  )
}

export default function Page() {
  return (
    <main>
      <h1>Long</h1>
      {[1, 2, 3, 4].map((number) => (
        <Suspense key={number} fallback={<p>Waiting</p>}>
          <Section number={number} />
        </Suspense>
      ))}
    </main>
  )
}
