import type { ReactNode } from 'react'
import { DateText } from '@/components/site/DateText'
import type { DateView } from '@/lib/view/date'

interface Props {
  readonly until: DateView
  readonly checked: DateView
  /** The first words, where they are explained. */
  readonly children?: ReactNode
}

/** How far a topic reaches, and when somebody last looked: in one phrase wherever it is said. */
export const Covered = ({ until, checked, children = 'Covers up to' }: Props) => (
  <>
    {children} <DateText date={until} /> · last checked <DateText date={checked} />
  </>
)
