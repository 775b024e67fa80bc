import { DateText } from '@/components/site/DateText'
import { PageLink } from '@/components/site/PageLink'
import type { ChangeView } from '@/lib/view/dispute'
import type { StatementView } from '@/lib/view/entry'

/** A change of position in one line, in neutral words; or an addition to an earlier answer. */
export function ChangeLine({
  change,
  isAddition = false,
}: {
  readonly change: ChangeView
  readonly isAddition?: boolean
}) {
  const { actor, question, before, after } = change
  return (
    <li>
      <PageLink link={actor} />, on <PageLink link={question} />: <Answer statement={before} />;{' '}
      {isAddition ? 'later also' : 'later'} <Answer statement={after} />.
    </li>
  )
}

function Answer({ statement: { answer, choice, hedge, href, date } }: { readonly statement: StatementView }) {
  return (
    <>
      {choice && `${choice.letter}, `}“{answer}”{hedge && `, ${hedge}`} (
      <a className="text-muted" href={href}>
        <DateText date={date} />
      </a>
      )
    </>
  )
}
