import { documentPage } from '@/app/_routes/document-page'
import { QuestionPage } from '@/components/question/QuestionPage'
import { questionNodes } from '@/lib/outputs/head/json-ld/documents'
import { questionCard } from '@/lib/outputs/social-image/question'
import { oEmbedOf } from '@/lib/site/addresses'
import { feedOf } from '@/lib/view/feeds'
import { questionView } from '@/lib/view/question'

const route = documentPage('question', {
  view: questionView,
  card: questionCard,
  head: ({ slug, withdrawn }, ledger) => ({
    markdown: true,
    feed: feedOf(ledger, 'question', slug),
    ...(!withdrawn && { oEmbed: oEmbedOf('questions', slug) }),
  }),
  nodes: questionNodes,
  render: (view) => <QuestionPage view={view} />,
})

export const { generateStaticParams, generateMetadata } = route
export default route.Page
