import { DateText } from '@/components/site/DateText'
import { PageLink } from '@/components/site/PageLink'
import type { ChangeView } from '@/lib/view/dispute'

/** A change of position in one line, in neutral words. */
export function ChangeLine({ change }: { readonly change: ChangeView }) {
  const { actor, question, before, after } = change
  return (
    <li>
      <PageLink link={actor} />, on <PageLink link={question} />: said “{before.answer}” (
      <a className="text-muted" href={before.href}>
        <DateText date={before.date} />
      </a>
      ); later said “{after.answer}” (
      <a className="text-muted" href={after.href}>
        <DateText date={after.date} />
      </a>
      ).
    </li>
  )
}
