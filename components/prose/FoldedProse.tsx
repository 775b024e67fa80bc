import { Prose } from '@/components/prose/Prose'
import type { ProseView } from '@/lib/view/prose'

interface Props {
  readonly prose: ProseView
  /** So many nodes stand open; none given, all do. */
  readonly open: number | undefined
  readonly summary: string
}

/** The beginning of a text, and the rest behind a line: paper, and a search in the page, open it. */
export function FoldedProse({ prose, open, summary }: Props) {
  if (open === undefined) return <Prose prose={prose} />
  return (
    <div>
      <Prose prose={{ ...prose, nodes: prose.nodes.slice(0, open) }} />
      <details className="mt-4">
        <summary className="cursor-pointer font-sans text-sm font-semibold">{summary}</summary>
        <div className="mt-4">
          <Prose prose={{ ...prose, nodes: prose.nodes.slice(open) }} />
        </div>
      </details>
    </div>
  )
}
