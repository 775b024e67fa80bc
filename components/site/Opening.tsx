import './split.css'
import type { ReactNode } from 'react'
import { Prose } from '@/components/prose/Prose'
import { type Fact, FactSheet } from '@/components/site/FactSheet'
import type { ProseView } from '@/lib/view/prose'

interface Props {
  /** What stands first, before the facts; without it the text does. */
  readonly first?: ReactNode
  /** Above the facts, beside what stands first. */
  readonly aside?: ReactNode
  readonly facts: readonly Fact[]
  readonly body: ProseView
  /** Where what stands first is long, the text stands below the facts beside it. */
  readonly isTextBeside?: boolean
}

/** How the page of an actor or a place begins: the matter and its text, and beside them, on a phone between, the facts. */
export function Opening({ first, aside, facts, body, isTextBeside = false }: Props) {
  return (
    <div className={isTextBeside && first ? 'split text-beside' : 'split'}>
      <div>{first || <Prose prose={body} />}</div>
      <aside aria-label="Facts">
        {aside}
        <FactSheet rows={facts} />
      </aside>
      {first && <Prose prose={body} />}
    </div>
  )
}

/** The row of a subject's other names, each in its own language. */
export const alsoWritten = (names: readonly { readonly name: string; readonly language?: string }[]): Fact => [
  'Also written',
  names.length > 0 &&
    names.map(({ name, language }, n) => (
      <span key={name}>
        {n > 0 && ', '}
        <span lang={language}>{name}</span>
      </span>
    )),
]

/** The row of a subject's pages on other sites. */
export const elsewhere = (addresses: readonly string[]): Fact => [
  'Elsewhere',
  addresses.length > 0 &&
    addresses.map((url) => (
      <a key={url} href={url}>
        {new URL(url).hostname}
      </a>
    )),
]
