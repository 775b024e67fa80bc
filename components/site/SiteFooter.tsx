import { SITE } from '@/lib/site/settings'

/** What the site is, how to follow it and where its rules stand, at the end of every page. */
export function SiteFooter() {
  return (
    <footer className="mt-16 border-t border-rule font-sans text-sm text-muted">
      <div className="mx-auto grid max-w-[72rem] gap-4 px-4 py-8 sm:px-6 md:grid-cols-[2fr_1fr]">
        <p className="max-w-[60ch]">
          <strong className="text-ink">{SITE.name}.</strong> {SITE.tagline} No verdicts: disputes and changes of
          position are derived from the dated statements on these pages.
        </p>
        <ul className="flex flex-wrap gap-x-4 gap-y-1 md:justify-end">
          <li>
            <a className="block" href="/method">
              Method
            </a>
          </li>
          <li>
            <a className="block" href="/corrections">
              Corrections
            </a>
          </li>
          <li>
            <a className="block" href="/data">
              Data
            </a>
          </li>
          <li>
            <a className="block" href="/feeds">
              Feeds
            </a>
          </li>
        </ul>
      </div>
    </footer>
  )
}
