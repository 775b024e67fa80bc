import type { Metadata } from 'next'
import { DateText } from '@/components/site/DateText'
import { JsonLd } from '@/components/site/JsonLd'
import { ListPage } from '@/components/site/ListPage'
import { Rest } from '@/components/site/Rest'
import { Section } from '@/components/site/Section'
import { getLedger } from '@/lib/content/ledger'
import { webPage } from '@/lib/outputs/head/json-ld/page'
import { pageMetadata } from '@/lib/outputs/head/metadata'
import { PAGES } from '@/lib/site/pages'
import { type SourceItem, sourcesView } from '@/lib/view/lists'

const head = PAGES.sources
export const metadata: Metadata = pageMetadata(head)

export default async function Page() {
  const { items: years, rest } = sourcesView(await getLedger())
  return (
    <ListPage head={head}>
      <JsonLd nodes={[webPage(head)]} />
      <p className="mt-3 max-w-[66ch] font-sans text-sm text-muted">
        An entry is a statement or an event that we have from it. A title in square brackets is ours, where we do not
        have the publication’s own.
      </p>
      <Rest rest={rest} />
      {years.map(({ year, sources }) => (
        <Section key={year} id={`y${year}`} title={year}>
          <ol className="grid gap-x-12 gap-y-5 md:grid-cols-2">
            {sources.map((source) => (
              <SourceLine key={source.link.href} source={source} />
            ))}
          </ol>
        </Section>
      ))}
    </ListPage>
  )
}

function SourceLine({ source: { link, publisher, date, entries } }: { readonly source: SourceItem }) {
  return (
    <li className="border-t border-rule pt-3">
      <p className="font-sans text-sm">
        <strong>{publisher}</strong>
      </p>
      <a className="text-ink" href={link.href}>
        {link.label}
      </a>
      <p className="meta">
        <DateText date={date} /> · {entries === 1 ? '1 entry' : `${entries} entries`}
      </p>
    </li>
  )
}
