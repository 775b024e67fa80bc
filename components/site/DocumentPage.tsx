import './document-page.css'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/site/Breadcrumb'
import { Corrections } from '@/components/site/Corrections'
import { DateText } from '@/components/site/DateText'
import { type BarView, Contents, Parts } from '@/components/site/Parts'
import type { DocumentView } from '@/lib/view/document'

interface Props {
  readonly view: DocumentView
  /** A line above the title: what sort of page this is. */
  readonly eyebrow?: ReactNode
  /** What stands under the title in place of the description. */
  readonly lede?: ReactNode
  /** The parts of a long page, and what stands before them in the bar that stays in sight. */
  readonly bar?: BarView
  readonly children: ReactNode
}

/** A name is set large; a sentence smaller, so that a phone’s first screen holds more than it. */
const SHORT = 'max-w-[22ch] text-3xl tracking-tight'
const LONG = 'max-w-[32ch] text-2xl md:text-[2.5rem] md:leading-[1.1]'

/** The frame of every document's page: path, title, its matter, corrections and when it was last checked. */
export function DocumentPage({ view, eyebrow, lede, bar, children }: Props) {
  if (view.withdrawn) return <Tombstone view={view} withdrawn={view.withdrawn} />
  return (
    <main id="main" className="mx-auto max-w-[72rem] px-4 pt-4 sm:px-6">
      <Breadcrumb crumbs={view.breadcrumb} />
      <header className="mt-3">
        {eyebrow && <p className="mb-1 font-sans text-sm font-semibold text-muted">{eyebrow}</p>}
        <h1 className={view.title.length > 40 ? LONG : SHORT}>{view.title}</h1>
        {lede ?? <p className="about">{view.description}</p>}
      </header>
      {bar && <Parts {...bar} />}
      {children}
      <Corrections corrections={view.corrections} />
      <p className="mt-12 border-t border-rule pt-3 font-sans text-xs text-muted">
        First published <DateText date={view.published} />, last changed <DateText date={view.modified} />, last checked
        against its sources <DateText date={view.checked} />.
      </p>
      {bar && <Contents parts={bar.parts} />}
    </main>
  )
}

/** What stays at the address of a page that was taken back: that it was, when and why. */
function Tombstone({
  view,
  withdrawn,
}: {
  readonly view: DocumentView
  readonly withdrawn: NonNullable<DocumentView['withdrawn']>
}) {
  return (
    <main id="main" className="mx-auto max-w-[72rem] px-4 pt-4 sm:px-6">
      <Breadcrumb crumbs={view.breadcrumb} />
      <h1 className="mt-4 text-3xl">{view.title}</h1>
      <p className="mt-4 max-w-[60ch] text-lg">
        This page was withdrawn on <DateText date={withdrawn.on} />. {withdrawn.reason}
      </p>
      <p className="mt-4">
        <a href="/corrections">All corrections and withdrawals</a>
      </p>
    </main>
  )
}
