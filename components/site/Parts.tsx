import './parts.css'
import type { ReactNode } from 'react'
import { MenuButton } from '@/components/site/SiteMenu'

/** Id and short name of a part of a page; false of one that the page does not have. */
export type Part = readonly [string, string] | false

/** What the bar of a page says. */
export interface BarView {
  /** What the lead is, where there is room for more than the lead itself: “Covers up to”. */
  readonly words?: string
  readonly lead: ReactNode
  readonly parts: readonly Part[]
}

/** Where the list of a page's parts stands on a phone. */
const CONTENTS = 'contents'

/**
 * Stays at the top while a long page is read: what it is about, and its parts. A child of `<main>`, since it leaves with
 * what it stands in. On a phone, where the parts do not fit in a line, it leads to their list at the end of the page.
 */
export function Parts({ words, lead, parts }: BarView) {
  return (
    <nav aria-label="On this page" className="bar parts mt-4 print:hidden">
      <a className="lead" href="#main">
        {words && <span>{words} </span>}
        {lead}
      </a>
      <Names parts={parts} />
      <a className="to-contents" href={`#${CONTENTS}`}>
        Contents
      </a>
      <MenuButton />
    </nav>
  )
}

/** The same parts as a list at the end of the page, on a phone alone. */
export function Contents({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <nav id={CONTENTS} aria-label="Contents" className="contents-list mt-12 print:hidden">
      <p className="font-semibold">On this page</p>
      <Names parts={parts} />
    </nav>
  )
}

const Names = ({ parts }: { readonly parts: readonly Part[] }) => (
  <ul>
    {parts.map(
      (part) =>
        part && (
          <li key={part[0]}>
            <a href={`#${part[0]}`}>{part[1]}</a>
          </li>
        ),
    )}
  </ul>
)
