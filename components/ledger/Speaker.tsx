import type { StatementView } from '@/lib/view/entry'

/** The speaker's name. Speakers whom a source does not name look unnamed. */
export function Speaker({ statement }: { readonly statement: Pick<StatementView, 'by' | 'unnamed'> }) {
  const { by, unnamed } = statement
  return (
    <a className={unnamed ? 'speaker unnamed' : 'speaker'} href={by.href} interestfor={by.preview}>
      {by.label}
    </a>
  )
}
