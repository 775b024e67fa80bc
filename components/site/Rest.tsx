import type { RestView } from '@/lib/view/rest'

/** Under the head of a list that shows a part of the ledger: how much it shows, and where the rest stands. */
export function Rest({ rest }: { readonly rest: RestView | undefined }) {
  if (!rest) return null
  const { shown, where, topics } = rest
  return (
    <p className="mt-3 max-w-[66ch] font-sans text-sm text-muted">
      {shown} {where}
      {topics.length > 0 ? ': ' : '. '}
      {topics.map(({ label, href }, n) => (
        <span key={href}>
          {n > 0 && ', '}
          <a href={href}>{label}</a>
        </span>
      ))}
      {topics.length === 0 && <a href="/#topics">All topics</a>}.
    </p>
  )
}
