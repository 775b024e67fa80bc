import type { ReactNode } from 'react'
import type { LinkView } from '@/lib/view/link'

/** A link to a page of the site. Without words of its own it prints the page's name. */
export function PageLink({ link, children }: { readonly link: LinkView; readonly children?: ReactNode }) {
  return (
    <a href={link.href} title={link.description}>
      {children ?? link.label}
    </a>
  )
}
