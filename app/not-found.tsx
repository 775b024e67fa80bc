import type { Metadata } from 'next'

export const metadata: Metadata = { title: { absolute: 'Page not found – Counterclaim' }, robots: { index: false } }

/** A missing page: where to go from here. */
export default function NotFound() {
  return (
    <main id="main" className="mx-auto max-w-[72rem] px-4 pt-8 sm:px-6">
      <p className="font-sans text-sm font-semibold text-muted">404</p>
      <h1 className="mt-1 text-3xl tracking-tight">There is no page at this address</h1>
      <p className="mt-3 max-w-[60ch] text-lg text-muted">
        Addresses here do not change. Perhaps a letter is missing, or the link was cut in two.
      </p>
      <ul className="mt-6 grid gap-2">
        <li>
          <a href="/">Both topics</a>
        </li>
        <li>
          <a href="/questions">All questions, with who answers what</a>
        </li>
        <li>
          <a href="/actors">All actors, by kind</a>
        </li>
        <li>
          <a href="/timeline">The timeline</a>
        </li>
      </ul>
    </main>
  )
}
