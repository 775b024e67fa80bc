import type { Metadata } from 'next'
import { DisputeSummary } from '@/components/ledger/DisputeSummary'
import { JsonLd } from '@/components/site/JsonLd'
import { ListPage } from '@/components/site/ListPage'
import { Section } from '@/components/site/Section'
import { getLedger } from '@/lib/content/ledger'
import { webPage } from '@/lib/site/json-ld/page'
import { pageMetadata } from '@/lib/site/metadata'
import { PAGES } from '@/lib/site/pages'
import { questionsView } from '@/lib/view/lists'

const head = PAGES.questions
export const metadata: Metadata = pageMetadata(head)

export default async function Page() {
  const topics = questionsView(await getLedger())
  return (
    <ListPage head={head}>
      <JsonLd nodes={[webPage(head)]} />
      {topics.map(({ topic, disputes }) => (
        <Section key={topic.href} id={topic.slug} title={topic.label}>
          <div className="grid gap-8">
            {disputes.map((dispute) => (
              <DisputeSummary key={dispute.question.href} dispute={dispute} />
            ))}
          </div>
        </Section>
      ))}
    </ListPage>
  )
}
