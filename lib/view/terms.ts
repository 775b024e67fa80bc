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
    label: 'Answers differ, but do not contradict each other',
    text: 'Speakers give different answers, and any two of them can both be true. The question’s page says why.',
    in: 'positions',
  },
  figures: {
    label: 'Figures differ',
    text: 'Two speakers give figures for the same thing, place and time that cannot be the same number.',
    in: 'figures',
  },
  unlike: {
    label: 'Figures for different days, places or things',
    text: 'The figures are not for the same thing, place and time, so they cannot be compared.',
    in: 'figures',
  },
  agree: {
    label: 'Figures agree',
    text: 'Speakers give figures for the same thing, place and time that can be the same number. That does not make them right.',
    in: 'figures',
  },
  uncontested: {
    label: 'One answer found',
    text: 'We found nobody who now gives another answer. That does not make it true.',
    in: 'positions',
  },
  'non-denial': {
    label: 'Did not deny',
    text: 'The speaker was asked, and neither said it nor denied it. That is not an answer to the question.',
    in: 'changes',
  },
  'as-of': {
    label: 'Covers up to',
    text: 'The page covers what was public by the end of that day. What became public later is not on it.',
    in: 'dates',
  },
  changed: {
    label: 'Changed position',
    text: 'A speaker gave one answer, and later one that rules the first out. Silence, new figures and answers that can both be true do not count.',
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
  'one-answer': 'uncontested',
  'figures-differ': 'figures',
  'figures-unlike': 'unlike',
  'figures-agree': 'agree',
  'one-figure': 'uncontested',
  unanswered: 'uncontested',
}
