import './site-footer.css'
import { PAGES } from '@/lib/site/pages'
import { LICENCE, SITE } from '@/lib/site/settings'
import type { LinkView } from '@/lib/view/link'

const READ = [
  PAGES.search,
  PAGES.questions,
  PAGES.changes,
  PAGES.actors,
  PAGES.places,
  PAGES.timeline,
  PAGES.articles,
  PAGES.sources,
] as const
const ABOUT = [PAGES.method, PAGES.corrections, PAGES.data, PAGES.feeds, PAGES.contact] as const

/** What the site is, every section of it, how to follow it and where its rules stand, at the end of every page. */
export function SiteFooter({ topics }: { readonly topics: readonly LinkView[] }) {
  return (
    <footer className="mt-16 border-t border-rule font-sans text-sm text-muted">
      <div className="mx-auto grid max-w-[72rem] gap-6 px-4 py-8 sm:px-6 md:grid-cols-[1fr_1fr]">
        <p className="max-w-[60ch]">
          <strong>{SITE.name}.</strong> {SITE.tagline} No verdicts. Licence:{' '}
          <a href={LICENCE} rel="license">
            CC BY 4.0
          </a>
          .
        </p>
        <nav aria-label="Whole site" className="grid grid-cols-2 gap-x-4 sm:grid-cols-3 print:hidden">
          <Links links={[PAGES.topics, ...topics.map(({ href, label }) => ({ href, title: label }))]} />
          <Links links={READ} className="row-span-2 sm:row-span-1" />
          <Links links={ABOUT} />
        </nav>
      </div>
    </footer>
  )
}

interface LinksProps {
  readonly links: readonly { readonly href: string; readonly title: string }[]
  readonly className?: string
}

const Links = ({ links, className }: LinksProps) => (
  <ul className={className}>
    {links.map(({ href, title }) => (
      <li key={href}>
        <a href={href}>{title}</a>
      </li>
    ))}
  </ul>
)
