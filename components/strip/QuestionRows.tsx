import { LinkRows } from '@/components/site/LinkList'
import { MiniStrip } from '@/components/strip/MiniStrip'
import type { QuestionLine } from '@/lib/view/dispute'

/** Questions by name, each with its state and its small drawing. */
export const QuestionRows = ({ questions }: { readonly questions: readonly QuestionLine[] }) => (
  <LinkRows
    rows={questions.map(({ question, stateLabel, mini }) => ({
      link: question,
      note: (
        <>
          <span className="meta">{stateLabel}</span>
          {mini && <MiniStrip strip={mini} />}
        </>
      ),
    }))}
  />
)
