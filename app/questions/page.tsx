import type { Metadata } from 'next'
import { QuestionLines } from '@/components/question/QuestionLines'
import { JsonLd } from '@/components/site/JsonLd'
import { ListPage } from '@/components/site/ListPage'
import { Section } from '@/components/site/Section'
import { ListedDispute } from '@/components/strip/ListedDispute'
import { MiniLegend } from '@/components/strip/MiniStrip'
import { getLedger } from '@/lib/content/ledger'
import { webPage } from '@/lib/outputs/head/json-ld/page'
import { pageMetadata } from '@/lib/outputs/head/metadata'
import { PAGES } from '@/lib/site/pages'
import { questionsView } from '@/lib/view/questions'

const head = PAGES.questions
export const metadata: Metadata = pageMetadata(head)

export default async function Page() {
  const { topics, note } = questionsView(await getLedger())
  return (
    <ListPage head={head}>
      <JsonLd nodes={[webPage(head)]} />
      <p className="mt-3 max-w-[66ch] font-sans text-sm text-muted">
        <MiniLegend />
      </p>
      {note && <p className="mt-3 max-w-[66ch] font-sans text-sm text-muted">{note}</p>}
      {topics.map((questions) => (
        <Section key={questions.topic.href} id={questions.topic.slug} title={questions.topic.label}>
          <div className="grid items-start gap-x-12 gap-y-10 md:grid-cols-2">
            {questions.disputes.map((dispute) => (
              <ListedDispute key={dispute.question.href} dispute={dispute} />
            ))}
          </div>
          <QuestionLines questions={questions} />
        </Section>
      ))}
    </ListPage>
  )
}
