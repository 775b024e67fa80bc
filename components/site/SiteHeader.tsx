import { SITE } from '@/lib/site/settings'

const SECTIONS = [
  { label: 'Questions', href: '/questions' },
  { label: 'Timeline', href: '/timeline' },
  { label: 'Actors', href: '/actors' },
  { label: 'Articles', href: '/articles' },
  { label: 'Sources', href: '/sources' },
  { label: 'Method', href: '/method' },
] as const

/** Name of the site and its sections, at the top of every page. */
export function SiteHeader() {
  return (
    <header className="border-b border-rule">
      <a className="sr-only focus:not-sr-only focus:absolute focus:bg-raised focus:px-3 focus:py-2" href="#main">
        Skip to the page
      </a>
      <div className="mx-auto flex max-w-[72rem] flex-wrap items-baseline gap-x-6 gap-y-1 px-4 py-3 sm:px-6">
        <a className="text-lg font-bold tracking-tight text-ink no-underline" href="/">
          {SITE.name}
        </a>
        <nav aria-label="Sections" className="font-sans text-sm print:hidden">
          <ul className="flex flex-wrap gap-x-4">
            {SECTIONS.map(({ label, href }) => (
              <li key={href}>
                <a className="inline-block py-1 text-muted no-underline hover:text-ink hover:underline" href={href}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
