import { Previews } from '@/components/preview/Previews'
import { Prose } from '@/components/prose/Prose'
import { DocumentPage } from '@/components/site/DocumentPage'
import { PageLink } from '@/components/site/PageLink'
import type { BackgroundView } from '@/lib/view/background'

/** The background to a topic in full. Its headings are the parts of the page. */
export function BackgroundPage({ view }: { readonly view: BackgroundView }) {
  const { prose, topic } = view
  return (
    <DocumentPage
      view={view}
      bar={{
        lead: 'Background',
        parts: prose.headings.filter(({ depth }) => depth === 2).map(({ id, text }) => [id, text] as const),
      }}
    >
      <div className="mt-8">
        <Prose prose={prose} />
      </div>
      <p className="mt-8">
        Who says what, and since when: <PageLink link={topic} />
      </p>
      <Previews {...view} />
    </DocumentPage>
  )
}
