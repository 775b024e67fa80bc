import { SITE } from '@/lib/site/settings'

const SECTIONS = [
  { label: 'Questions', href: '/questions' },
  { label: 'Timeline', href: '/timeline' },
  { label: 'Actors', href: '/actors' },
  { label: 'Articles', href: '/articles' },
  { label: 'Sources', href: '/sources' },
  { label: 'Method', href: '/method' },
] as const

/** Name of the site and its sections, at the top of every page. On a phone the sections scroll sideways in one line. */
export function SiteHeader() {
  return (
    <header className="border-b border-rule">
      <a
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-raised focus:px-3 focus:py-2"
        href="#main"
      >
        Skip to the page
      </a>
      <div className="mx-auto flex max-w-[72rem] flex-wrap items-center gap-x-5 px-4 sm:px-6">
        <a
          className="flex items-center gap-1.5 py-3 text-lg font-bold leading-none tracking-tight text-ink no-underline"
          href="/"
        >
          <svg className="size-5" viewBox="3 5 26 18" aria-hidden="true">
            <path fill="var(--side-a)" d="M3 5h12v12H9l-6 6z" />
            <path fill="var(--side-b)" d="M29 9H17v12h6l6 6z" />
          </svg>
          {SITE.name}
        </a>
        <nav aria-label="Sections" className="flex-1 basis-24 overflow-x-auto font-sans text-sm print:hidden">
          <ul className="flex gap-x-4">
            {SECTIONS.map(({ label, href }) => (
              <li key={href}>
                <a className="block py-3 text-muted no-underline hover:text-ink hover:underline" href={href}>
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
