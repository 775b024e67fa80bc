import type { Look } from '@/lib/view/answer'
import type { MiniStripView } from '@/lib/view/mini-strip'

/** One position on a card: an answer with its letter, or a figure. */
export interface CardSide {
  /** The letter of the answer, with its colour and form; figures have none. */
  readonly letter?: string
  readonly look?: Look
  readonly head: string
  /** Speakers. When there is no room, names are dropped from the end. */
  readonly by: readonly string[]
  readonly date: string
  /** The short form, for tight spaces. */
  readonly years: string
}

/** What a page's social image shows, in words: few, since most people see it three hundred pixels wide. */
export interface Card {
  /** What the image says, for those who do not see it. */
  readonly alt: string
  /** Marks a view of the past, across the top. */
  readonly band?: string
  /** The small line over the title. */
  readonly kicker: string
  readonly title: string
  readonly lead?: string
  readonly sides?: readonly CardSide[]
  /** A dispute drawn in time; the lead is its question. */
  readonly strip?: MiniStripView
  /** The small line at the bottom. */
  readonly foot: string
}
