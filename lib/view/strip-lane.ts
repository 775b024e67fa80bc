import { type Day, type EdtfDate, firstDay, lastDay } from '@/lib/dates/edtf'
import type { Actor, Ledger, Statement } from '@/lib/ledger/model'
import { entryOf } from '@/lib/site/addresses'
import type { Fold } from '@/lib/strip/scale'
import { mergeClose } from '@/lib/strip/merge'
import { type PlacedName, placeNames } from '@/lib/strip/names'
import { dateView } from '@/lib/view/date'

/** Widths that a strip is laid out for, in pixels: a phone’s column, and a page’s. Between them it stretches. */
export const WIDTHS = { narrow: 312, wide: 860 } as const
export type StripWidth = keyof typeof WIDTHS

/** One statement on a strip. Places are in per cent of the width. */
export interface StripMark {
  readonly href: string
  /** “Stephen Townsend, 20 January 2022” */
  readonly label: string
  readonly at: number
  /** Of a day that is not known exactly: the days that it can be. Of “by” a day the bar is open to the past. */
  readonly bar?: { readonly from: number; readonly to: number; readonly open: boolean }
  readonly unnamed: boolean
}

/** One mark, or several that stand too close for a finger. */
export interface StripCluster {
  readonly at: number
  readonly marks: readonly StripMark[]
  /** Names of those who spoke, where there is room for them: beside the mark, or beside its bar. */
  readonly name?: PlacedName & { readonly at: number; readonly besideBar: boolean }
}

/** The marks of a lane, laid out for each width. */
export type Clusters = Readonly<Record<StripWidth, readonly StripCluster[]>>

/** From a day to its place, in per cent; and where days are folded. */
export interface Axis {
  readonly place: (day: Day) => number
  readonly folds: readonly Fold[]
}

/** The first and the last day that a date can mean. */
export function spanOf(date: EdtfDate): readonly [Day, Day] {
  const [first, last] = [firstDay(date), lastDay(date)]
  const known = first ?? last ?? '9999-12-31'
  return [known, last ?? known]
}

/** How far the bar of “by” a day reaches into the past, in per cent. */
const OPEN = 4

/** Less than this is a day, as far as a reader can see. */
const LEAST = 1.2

/** Lays out the statements of one lane. Names of those in `first` come before others where not all have room. */
export function clustersOf(
  ledger: Ledger,
  statements: readonly Statement[],
  { place, folds }: Axis,
  first: ReadonlySet<string> = new Set(),
): Clusters {
  const marks = statements.map((statement) => ({
    ...markOf(ledger, statement, place),
    speaker: ledger.documents.actor.get(statement.by),
  }))
  const laidOut = (width: StripWidth): StripCluster[] => {
    const clusters = mergeClose(marks, WIDTHS[width])
    const pixels = (at: number) => (at * WIDTHS[width]) / 100
    const extents = clusters.map(({ at, marks: joined }) => {
      const half = joined.length > 1 ? 10 : 6
      const bars = joined.flatMap(({ bar }) => bar ?? [])
      return {
        from: Math.min(pixels(at) - half, ...bars.map(({ from }) => pixels(from))),
        to: Math.max(pixels(at) + half, ...bars.map(({ to }) => pixels(to) + 5)),
        names: namesOf(joined, first),
      }
    })
    const names = placeNames(
      extents,
      WIDTHS[width],
      folds.map(({ from, to }) => [pixels(from), pixels(to)]),
    )
    return clusters.map(({ at, marks: joined }, n): StripCluster => {
      const name = names[n]
      const edges = joined.flatMap(({ bar }) => (bar && !bar.open ? [bar.from, bar.to] : []))
      const edge = name?.side === 'left' ? Math.min(at, ...edges) : Math.max(at, ...edges)
      return {
        at: round(at),
        marks: joined.map(({ speaker: _, ...mark }) => mark),
        ...(name && { name: { ...name, at: round(edge), besideBar: edge !== at } }),
      }
    })
  }
  return { narrow: laidOut('narrow'), wide: laidOut('wide') }
}

/** Tenths of a per cent: as fine as a pixel. */
export const round = (number: number) => Math.round(number * 10) / 10

function markOf(ledger: Ledger, { by, saidDate, article, id }: Statement, place: Axis['place']): StripMark {
  const speaker = ledger.documents.actor.get(by)?.fields
  const [first, last] = spanOf(saidDate)
  const [from, to] = [place(first), place(last)]
  const open = firstDay(saidDate) === null
  const isBar = open || to - from >= LEAST
  return {
    href: entryOf(article, id),
    label: `${speaker?.name}, ${dateView(saidDate).words}`,
    at: open ? to : round((from + to) / 2),
    ...(isBar && { bar: { from: open ? round(Math.max(0, to - OPEN)) : from, to, open } }),
    unnamed: speaker?.kind === 'unnamed',
  }
}

function namesOf(marks: readonly { readonly speaker: Actor | undefined }[], first: ReadonlySet<string>): string[] {
  const speakers = [...new Set(marks.flatMap(({ speaker }) => speaker ?? []))]
  const wanted = ({ slug }: Actor) => (first.has(slug) ? 0 : 1)
  return [...new Set(speakers.toSorted((a, b) => wanted(a) - wanted(b)).map(shortName))]
}

/** Longer names are cut at a word. */
const LONGEST = 27

/** “Putin” for “Putin, Vladimir”; others by their name. */
function shortName({ fields: { kind, name, sortName } }: Actor): string {
  const own = kind === 'person' ? (sortName?.split(',')[0] ?? name) : name.replace(/ \(.*\)$/, '')
  return cut(own, LONGEST)
}

/** Words as far as there is room for so many letters. */
export function cut(words: string, most: number): string {
  if (words.length <= most) return words
  const whole = words.slice(0, most).replace(/[\s,;:]+\S*$/, '').replace(/( (of|the|a|at|in|and|for|to|on|from|\d+))+$/, '')
  return `${whole}…`
}
