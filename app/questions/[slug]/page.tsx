import { documentPage } from '@/app/_routes/document-page'
import { QuestionPage } from '@/components/question/QuestionPage'
import { webPage } from '@/lib/outputs/head/json-ld/page'
import { questionCard } from '@/lib/outputs/social-image/question'
import { questionView } from '@/lib/view/question'

const route = documentPage('question', {
  view: questionView,
  card: questionCard,
  head: () => ({ markdown: true }),
  nodes: (view) => [webPage(view)],
  render: (view) => <QuestionPage view={view} />,
})

export const { generateStaticParams, generateMetadata } = route
export default route.Page
