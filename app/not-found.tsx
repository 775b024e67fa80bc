import type { Metadata } from 'next'
import { getLedger } from '@/lib/content/ledger'
import { allTopics } from '@/lib/wording/counted'

export const metadata: Metadata = { title: { absolute: 'Page not found – Counterclaim' }, robots: { index: false } }

const WAYS = [
  ['/questions', 'Questions', 'Looking for a dispute: every question, with how it stands.'],
  ['/actors', 'Actors', 'Looking for a speaker: people, states, bodies, groups and newsrooms, by kind.'],
  ['/timeline', 'Timeline', 'Looking for a day: what happened and what was said, in order of time.'],
  ['/articles', 'Articles', 'Looking for a report: our accounts, newest first.'],
  ['/sources', 'Sources', 'Looking for a publication: every source that we use.'],
] as const

/** A missing page: where to go from here. */
export default async function NotFound() {
  const topics = [...(await getLedger()).documents.topic.values()].map(({ fields }) => fields.title)
  const all = allTopics(topics.length)
  const ways = [
    ['/', `${all.charAt(0).toUpperCase()}${all.slice(1)}`, `${topics.join('; ')}: what is known, and who says what.`],
    ...WAYS,
  ] as const
  return (
    <main id="main" className="mx-auto max-w-[72rem] px-4 pt-8 sm:px-6">
      <p className="meta">404</p>
      <h1 className="mt-1 max-w-[22ch] text-3xl tracking-tight">There is no page at this address</h1>
      <p className="mt-3 max-w-[60ch]">
        Addresses here do not change. Perhaps a letter is missing, or the link was cut in two.
      </p>
      <ul className="mt-8 grid gap-x-12 gap-y-5 sm:grid-cols-2">
        {ways.map(([href, name, what]) => (
          <li key={href} className="border-t-2 border-strong-rule pt-2">
            <a className="text-lg font-semibold text-ink" href={href}>
              {name}
            </a>
            <p className="text-sm">{what}</p>
          </li>
        ))}
      </ul>
    </main>
  )
}
