import '@/components/ledger/side.css'
import './search.css'
import { AToZ } from '@/components/search/AToZ'
import { ListPage } from '@/components/site/ListPage'
import { PAGES } from '@/lib/site/pages'
import type { AToZView } from '@/lib/view/a-to-z'

/**
 * Search, and what it is without a script: a complete A–Z, in which a browser’s own “find in page” finds. What the script
 * fills and reads is named by ids: see browser/search.ts.
 */
export function SearchPage({ view }: { readonly view: AToZView }) {
  return (
    <ListPage head={PAGES.search}>
      <search className="print:hidden">
        <form id="search" aria-label="Search" action={PAGES.search.href} className="search-form">
          <label htmlFor="search-for">Search for</label>
          <input
            id="search-for"
            name="q"
            type="search"
            maxLength={200}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            aria-describedby="search-hint"
          />
          <button type="submit">Search</button>
          <p id="search-hint" className="meta">
            A name in any spelling, a day, a number, or words of what was said. With scripts off, look in the list below
            (Ctrl + F).
          </p>
        </form>
      </search>
      <p id="search-state" role="status" className="search-state" />
      <ol id="search-results" aria-label="Results" className="results" hidden />
      <button id="search-more" type="button" hidden className="search-more">
        Show all
      </button>
      <AToZ view={view} />
    </ListPage>
  )
}
