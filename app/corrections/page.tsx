import type { Metadata } from 'next'
import { DateText } from '@/components/site/DateText'
import { JsonLd } from '@/components/site/JsonLd'
import { ListPage } from '@/components/site/ListPage'
import { PageLink } from '@/components/site/PageLink'
import { getLedger } from '@/lib/content/ledger'
import { webPage } from '@/lib/outputs/head/json-ld/page'
import { pageMetadata } from '@/lib/outputs/head/metadata'
import { PAGES } from '@/lib/site/pages'
import { correctionsView } from '@/lib/view/corrections'

const head = PAGES.corrections
export const metadata: Metadata = pageMetadata(head)

export default async function Page() {
  const corrections = correctionsView(await getLedger())
  return (
    <ListPage head={head}>
      <JsonLd nodes={[webPage(head)]} />
      <p className="mt-3 max-w-[66ch]">
        Something is wrong, or you are misquoted? <a href="/contact#ask">How to ask for a correction</a>.
      </p>
      {corrections.length === 0 && (
        <p className="mt-8 max-w-[66ch]">
          No page has been corrected or withdrawn yet. When one is, it is listed here with its date, on the page itself
          and in the <a href="/feed.xml">feed</a>.
        </p>
      )}
      <ol className="mt-8 grid items-start gap-x-12 gap-y-5 md:grid-cols-2">
        {corrections.map(({ id, whatLabel, on, page, href, entry, text }) => (
          <li key={`${page.href} ${id}`} className="border-t border-rule pt-3">
            <p className="meta">
              <DateText date={on} /> · {whatLabel} · <PageLink link={page} />
              {entry && (
                <>
                  {' '}
                  · <a href={href}>{entry}</a>
                </>
              )}
            </p>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </ListPage>
  )
}
