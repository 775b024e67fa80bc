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

/** Links one below the other, each with its description. */
export function LinkList({ links }: { readonly links: readonly LinkView[] }) {
  return (
    <ul className="grid gap-3">
      {links.map((link) => (
        <li key={link.href}>
          <a className="font-semibold" href={link.href}>
            {link.label}
          </a>
          <p className="max-w-[66ch] text-sm text-muted">{link.description}</p>
        </li>
      ))}
    </ul>
  )
}
