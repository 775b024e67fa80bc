import type { StatementView } from '@/lib/view/entry'

/** The speaker's name. Speakers whom a source does not name look unnamed. */
export function Speaker({ statement }: { readonly statement: Pick<StatementView, 'by' | 'unnamed'> }) {
  const { by, unnamed } = statement
  return (
    <a
      className={unnamed ? 'font-semibold italic text-ink decoration-dotted' : 'font-semibold text-ink'}
      href={by.href}
    >
      {by.label}
    </a>
  )
}
