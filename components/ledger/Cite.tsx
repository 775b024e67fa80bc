import './cite.css'
import { CopyLines } from '@/components/ledger/CopyLines'
import { citationFile } from '@/lib/site/addresses'
import { type CitedIn, citationLine } from '@/lib/view/citation'
import { statementEmbedView } from '@/lib/view/embed'
import type { StatementView } from '@/lib/view/entry'

interface Props {
  readonly statement: StatementView
  readonly citedIn: CitedIn
}

/** A statement’s link and ready citation, as a line and as files, and HTML to show it elsewhere. */
export function Cite({ statement, citedIn }: Props) {
  const line = citationLine(statement, citedIn)
  const { frame, quotation } = statementEmbedView(statement, line)
  const name = `${statement.by.label}, ${statement.date.words}`
  return (
    <div className="cite print:hidden">
      <a href={statement.href}>
        Link<span className="sr-only"> to {name}</span>
      </a>{' '}
      ·{' '}
      <details>
        <summary>
          Cite<span className="sr-only"> {name}</span>
        </summary>
        <CopyLines
          lines={[
            ['Citation', line],
            ['Frame', frame],
            ['Quotation, where frames are not allowed', quotation],
          ]}
        />
        <p>
          All of this page: <a href={citationFile(citedIn.slug, 'bib')}>BibTeX</a>,{' '}
          <a href={citationFile(citedIn.slug, 'json')}>CSL-JSON</a>. This entry is <code>{statement.id}</code>.
        </p>
      </details>
    </div>
  )
}
