import type { DisputeState } from '@/lib/derive/dispute'
import { PAGES } from '@/lib/site/pages'

/** A word of the method, explained where it is used. */
export interface TermView {
  /** The element's id on the page, which the button names. */
  readonly id: string
  readonly label: string
  readonly text: string
  /** Where the method says more. */
  readonly href: string
}

/** One or two sentences each; the page about the method has the rule. `in` is the part of that page. */
const TERMS = {
  contested: {
    label: 'Contested',
    text: 'Two speakers hold answers that cannot both be true. It does not say which of them is right.',
    in: 'positions',
  },
  compatible: {
    label: 'Answers that can both be true',
    text: 'Speakers give different answers, and one does not rule out the other. The question’s page says why.',
    in: 'positions',
  },
  figures: {
    label: 'Figures differ',
    text: 'Speakers give different numbers for the same thing. They may have measured it in different ways.',
    in: 'positions',
  },
  uncontested: {
    label: 'Not contested',
    text: 'Nobody in the sources that we hold gives an answer that rules out another. That does not make it true.',
    in: 'positions',
  },
  'non-denial': {
    label: 'Did not deny',
    text: 'The speaker was asked, and neither said it nor denied it. That is no position on the question.',
    in: 'changes',
  },
  'as-of': {
    label: 'As of',
    text: 'The page shows what was public by the end of that day. What became public later is not on it.',
    in: 'dates',
  },
  changed: {
    label: 'Changed position',
    text: 'A speaker gave one answer of the question’s list, and later another. Silence and new figures do not count.',
    in: 'changes',
  },
} as const

export type Term = keyof typeof TERMS

/** A word of the method, ready to print. */
export function termView(term: Term): TermView {
  const { label, text, in: part } = TERMS[term]
  return { id: `term-${term}`, label, text, href: `${PAGES.method.href}#${part}` }
}

/** The word for the state of a question. */
export const TERM_OF_STATE: Record<DisputeState, Term> = {
  contested: 'contested',
  differing: 'compatible',
  'figures-differ': 'figures',
  uncontested: 'uncontested',
  unanswered: 'uncontested',
}
