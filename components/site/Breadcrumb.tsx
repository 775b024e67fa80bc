import { siteUrl } from '@/lib/site/settings'
import type { Crumb } from '@/lib/view/document'

/** The path from the home page; the page itself is the last step and no link. On paper it is the page’s address. */
export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const above = crumbs.slice(0, -1)
  const here = crumbs.at(-1)
  return (
    <>
      <nav aria-label="Breadcrumb" className="font-sans text-xs text-muted print:hidden">
        <ol className="flex flex-wrap gap-1.5">
          {above.map(({ label, href }) => (
            <li key={href}>
              <a className="text-muted" href={href}>
                {label}
              </a>
              <span aria-hidden="true"> ›</span>
            </li>
          ))}
          {here && <li aria-current="page">{here.label}</li>}
        </ol>
      </nav>
      {here && <p className="meta hidden print:block">{new URL(here.href, siteUrl()).href}</p>}
    </>
  )
}
