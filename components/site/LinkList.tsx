import './rows.css'
import type { ReactNode } from 'react'
import { PageLink } from '@/components/site/PageLink'
import type { LinkView } from '@/lib/view/link'

/** Links in one running line, with commas. */
export function InlineLinks({ links }: { readonly links: readonly LinkView[] }) {
  return links.map((link, n) => (
    <span key={link.href}>
      {n > 0 && ', '}
      <PageLink link={link} />
    </span>
  ))
}

/** Links as rows with a rule above each, in two columns where there is room. */
export function LinkRows({
  rows,
}: {
  readonly rows: readonly { readonly link: LinkView; readonly note: ReactNode }[]
}) {
  return (
    <ul className="rows">
      {rows.map(({ link, note }) => (
        <li key={link.href}>
          <PageLink link={link} />
          <p>{note}</p>
        </li>
      ))}
    </ul>
  )
}

/** Links as rows, each with its description. */
export const LinkList = ({ links }: { readonly links: readonly LinkView[] }) => (
  <LinkRows rows={links.map((link) => ({ link, note: link.description }))} />
)
