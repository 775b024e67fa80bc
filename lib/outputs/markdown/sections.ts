import type { RootContent } from 'mdast'
import { entryList } from '@/lib/outputs/markdown/entry'
import { dateText, linesIfAny, linkOf, paragraph } from '@/lib/outputs/markdown/nodes'
import { part } from '@/lib/outputs/markdown/write'
import type { EventView, StatementView } from '@/lib/view/entry'
import type { LinkView } from '@/lib/view/link'
import type { SourceView } from '@/lib/view/source-line'

// Sections that pages of several kinds have; empty where there is nothing.

/** Statements and events in full. */
export const entries = (title: string, list: readonly (StatementView | EventView)[]): RootContent[] =>
  part(title, list.length > 0 ? [entryList(list)] : [])

/** A list of links. */
export const links = (title: string, list: readonly LinkView[]): RootContent[] =>
  part(title, linesIfAny(list.map((each) => paragraph(linkOf(each)))))

/** Publications, each with publisher and date. */
export const sourceList = (title: string, list: readonly SourceView[]): RootContent[] =>
  part(
    title,
    linesIfAny(list.map(({ link, publisher, date }) => paragraph(linkOf(link), `, ${publisher}, `, ...dateText(date)))),
  )
