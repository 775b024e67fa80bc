import { CopyLines } from '@/components/ledger/CopyLines'
import { absolute } from '@/lib/site/addresses'
import { embedView } from '@/lib/view/embed'

interface Props {
  readonly view: { readonly slug: string; readonly href: string; readonly title: string; readonly description: string }
}

/** HTML to show a question elsewhere: its drawing in a frame, or a quotation that leads here. */
export function ShareQuestion({ view: { slug, href, title, description } }: Props) {
  const { frame, quotation } = embedView('questions', slug, { title, href, words: description, height: 480 })
  return (
    <details className="cite mt-8 font-sans text-sm print:hidden">
      <summary>Link to this question, or show it on another site</summary>
      <CopyLines
        lines={[
          ['Link', absolute(href)],
          ['Frame', frame],
          ['Quotation, where frames are not allowed', quotation],
        ]}
      />
    </details>
  )
}
