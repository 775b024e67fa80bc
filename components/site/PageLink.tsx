import type { ReactNode } from 'react'
import type { LinkView } from '@/lib/view/link'

interface Props {
  readonly link: LinkView
  /** Words of its own; without them it prints the page's name. */
  readonly children?: ReactNode
  /** Says on hover what is behind it. For running text only: in lists the name is enough and the bytes add up. */
  readonly preview?: boolean
}

/** A link to a page of the site. */
export function PageLink({ link, children, preview = false }: Props) {
  return (
    <a
      href={link.href}
      interestfor={link.preview}
      title={preview && link.preview === undefined ? link.description : undefined}
    >
      {children ?? link.label}
    </a>
  )
}
