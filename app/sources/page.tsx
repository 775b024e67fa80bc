import type { Metadata } from 'next'
import { DateText } from '@/components/site/DateText'
import { JsonLd } from '@/components/site/JsonLd'
import { ListPage } from '@/components/site/ListPage'
import { Rest } from '@/components/site/Rest'
import { getLedger } from '@/lib/content/ledger'
import { webPage } from '@/lib/site/json-ld/page'
import { pageMetadata } from '@/lib/site/metadata'
import { PAGES } from '@/lib/site/pages'
import { sourcesView } from '@/lib/view/lists'

const head = PAGES.sources
export const metadata: Metadata = pageMetadata(head)

export default async function Page() {
  const { items: sources, rest } = sourcesView(await getLedger())
  return (
    <ListPage head={head}>
      <JsonLd nodes={[webPage(head)]} />
      <Rest rest={rest} />
      <ol className="mt-8 grid gap-x-12 gap-y-5 md:grid-cols-2">
        {sources.map(({ link, publisher, date, entries }) => (
          <li key={link.href} className="border-t border-rule pt-3">
            <p className="meta">
              {publisher}, <DateText date={date} /> · {entries === 1 ? '1 entry' : `${entries} entries`} in the ledger
            </p>
            <a className="font-semibold text-ink" href={link.href}>
              {link.label}
            </a>
          </li>
        ))}
      </ol>
    </ListPage>
  )
}
