import { documentPage } from '@/app/_routes/document-page'
import { ArticlePage } from '@/components/article/ArticlePage'
import { articleNodes } from '@/lib/outputs/head/json-ld/documents'
import { articleCard } from '@/lib/outputs/social-image/documents'
import { oEmbedOf } from '@/lib/site/addresses'
import { articleView } from '@/lib/view/article'

const route = documentPage('article', {
  view: articleView,
  card: articleCard,
  head: ({ slug, withdrawn }) => ({
    type: 'article',
    markdown: true,
    ...(!withdrawn && { oEmbed: oEmbedOf('articles', slug) }),
  }),
  module: 'copy',
  nodes: articleNodes,
  render: (view) => <ArticlePage view={view} />,
})

export const { generateStaticParams, generateMetadata } = route
export default route.Page
