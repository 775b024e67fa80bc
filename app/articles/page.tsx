import type { Metadata } from 'next'
import { DateText } from '@/components/site/DateText'
import { JsonLd } from '@/components/site/JsonLd'
import { InlineLinks } from '@/components/site/LinkList'
import { ListPage } from '@/components/site/ListPage'
import { Rest } from '@/components/site/Rest'
import { getLedger } from '@/lib/content/ledger'
import { webPage } from '@/lib/outputs/head/json-ld/page'
import { pageMetadata } from '@/lib/outputs/head/metadata'
import { PAGES } from '@/lib/site/pages'
import { articlesView } from '@/lib/view/lists'

const head = PAGES.articles
export const metadata: Metadata = pageMetadata(head)

export default async function Page() {
  const { items: articles, rest } = articlesView(await getLedger())
  return (
    <ListPage head={head}>
      <JsonLd nodes={[webPage(head)]} />
      <Rest rest={rest} />
      <ol className="mt-8 grid gap-x-12 gap-y-8 md:grid-cols-2">
        {articles.map(({ link, date, topics }) => (
          <li key={link.href} className="border-t-2 border-strong-rule pt-2">
            <p className="meta">
              <DateText date={date} /> · <InlineLinks links={topics} />
            </p>
            <h2 className="mt-1 text-lg">
              <a className="text-ink" href={link.href}>
                {link.label}
              </a>
            </h2>
            <p className="mt-1 text-sm">{link.description}</p>
          </li>
        ))}
      </ol>
    </ListPage>
  )
}
