import type { Metadata } from 'next'
import { Covered } from '@/components/site/Covered'
import { JsonLd } from '@/components/site/JsonLd'
import { ListPage } from '@/components/site/ListPage'
import { PageLink } from '@/components/site/PageLink'
import { getLedger } from '@/lib/content/ledger'
import { webPage } from '@/lib/outputs/head/json-ld/page'
import { pageMetadata } from '@/lib/outputs/head/metadata'
import { changesPage } from '@/lib/site/addresses'
import { PAGES } from '@/lib/site/pages'
import { topicsView } from '@/lib/view/lists'
import { counted } from '@/lib/wording/counted'

const head = PAGES.topics
export const metadata: Metadata = pageMetadata(head)

export default async function Page() {
  const topics = topicsView(await getLedger())
  return (
    <ListPage head={head}>
      <JsonLd nodes={[webPage(head)]} />
      <ul className="mt-8 grid gap-x-12 gap-y-10 md:grid-cols-2">
        {topics.map(({ link, headline, answer, coveredUntil, checked, counts, background }) => (
          <li key={link.href} className="border-t-2 border-strong-rule pt-2">
            <h2 className="text-xl">
              <PageLink link={link} />
            </h2>
            <p className="text-muted">{headline}</p>
            <p className="mt-2">{answer}</p>
            <p className="meta mt-2">
              <Covered until={coveredUntil} checked={checked} />
              <br />
              {counted(counts.statements, 'statement')} by {counted(counts.speakers, 'speaker')} on{' '}
              {counted(counts.questions, 'question')}
            </p>
            <p className="meta">
              {background && (
                <>
                  <a href={background}>Background</a> ·{' '}
                </>
              )}
              <a href={changesPage(link.slug)}>What changed, day by day</a>
            </p>
          </li>
        ))}
      </ul>
    </ListPage>
  )
}
