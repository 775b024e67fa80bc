export default function Page() {
  return (
    <main>
      <h1>Bounded</h1>
    </main>
  )
}
