import './cite.css'
import { citationFile, embedOf } from '@/lib/site/addresses'
import { type CitedIn, citationLine } from '@/lib/view/citation'
import type { StatementView } from '@/lib/view/entry'

interface Props {
  readonly statement: StatementView
  readonly citedIn: CitedIn
}

/** A statement’s link and ready citation, as a line and as files, and the way to show it elsewhere. */
export function Cite({ statement, citedIn }: Props) {
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
        <p>
          <code>{citationLine(statement, citedIn)}</code>
        </p>
        <p>
          All of this page: <a href={citationFile(citedIn.slug, 'bib')}>BibTeX</a>,{' '}
          <a href={citationFile(citedIn.slug, 'json')}>CSL-JSON</a>.{' '}
          <a href={embedOf('statements', statement.id)}>For another site</a>
        </p>
      </details>
    </div>
  )
}
