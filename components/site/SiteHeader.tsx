import './site-header.css'
import { SiteMenu } from '@/components/site/SiteMenu'
import { SITE } from '@/lib/site/settings'
import type { LinkView } from '@/lib/view/link'

/** Name of the site and its sections, at the top of every page. On a phone the sections are behind a button. */
export function SiteHeader({ topics }: { readonly topics: readonly LinkView[] }) {
  return (
    <header className="border-b border-rule">
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <div className="mx-auto flex max-w-[72rem] flex-wrap items-center justify-between gap-x-5 px-4 sm:px-6">
        <a
          className="flex items-center gap-1.5 py-3 text-[min(1.3125rem,8vw)] font-bold leading-none tracking-tight text-ink no-underline"
          href="/"
        >
          <svg className="size-5" width="20" height="20" viewBox="3 5 26 18" aria-hidden="true">
            <path fill="var(--side-a)" d="M3 5h12v12H9l-6 6z" />
            <path fill="var(--side-b)" d="M29 9H17v12h6l6 6z" />
          </svg>
          {SITE.name}
        </a>
        <SiteMenu topics={topics} />
      </div>
    </header>
  )
}
