import { PAGES } from '@/lib/site/pages'
import type { LinkView } from '@/lib/view/link'

const SECTIONS = [PAGES.questions, PAGES.actors, PAGES.places, PAGES.timeline, PAGES.articles, PAGES.sources] as const
const ABOUT = [PAGES.changes, PAGES.method] as const

/** More topics than this have a page of their own and one link. */
const TOPICS_BY_NAME = 3

/**
 * The way to every section. A row where there is room; else a sheet that a button opens, by the browser's own popover,
 * so that it needs no script and is closed by Escape or a tap beside it.
 */
export function SiteMenu({ topics }: { readonly topics: readonly LinkView[] }) {
  return (
    <>
      <MenuButton />
      <nav id="menu" popover="auto" aria-label="Sections" className="menu print:hidden">
        <SearchField />
        <ul>
          {topics.length > TOPICS_BY_NAME ? (
            <Item link={PAGES.topics} />
          ) : (
            topics.map(({ href, label }) => <Item key={href} link={{ href, title: label }} />)
          )}
          {SECTIONS.map((page) => (
            <Item key={page.href} link={page} />
          ))}
          {ABOUT.map((page) => (
            <Item key={page.href} link={page} narrowOnly={page === PAGES.changes} />
          ))}
        </ul>
      </nav>
    </>
  )
}

/** A plain form, which leads to the page that searches. It needs no script to get there. */
export function SearchField() {
  return (
    <search aria-label="Whole site">
      <form aria-label="Search this site" action={PAGES.search.href} className="menu-search">
        <input name="q" type="search" aria-label="Search" placeholder="Search" maxLength={200} enterKeyHint="search" />
        <button type="submit" aria-label="Search">
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path
              fill="none"
              stroke="currentColor"
              strokeWidth="1.75"
              d="M10.5 10.5 15 15M12 6.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z"
            />
          </svg>
        </button>
      </form>
    </search>
  )
}

/** Opens the menu, on a narrow screen. It stands in the bar of a page's parts too, which stays in sight. */
export function MenuButton() {
  return (
    <button type="button" popoverTarget="menu" className="menu-button print:hidden">
      Menu
    </button>
  )
}

function Item({
  link,
  narrowOnly = false,
}: {
  readonly link: { readonly href: string; readonly title: string }
  readonly narrowOnly?: boolean
}) {
  return (
    <li className={narrowOnly ? 'narrow-only' : undefined}>
      <a href={link.href}>{link.title}</a>
    </li>
  )
}
