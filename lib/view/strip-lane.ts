import { type Day, type EdtfDate, firstDay, lastDay } from '@/lib/dates/edtf'
import type { Actor, Ledger, Statement } from '@/lib/ledger/model'
import { entryOf } from '@/lib/site/addresses'
import { mergeClose } from '@/lib/strip/merge'
import { OTHERS, type PlacedName, placeNames } from '@/lib/strip/names'
import type { Fold } from '@/lib/strip/scale'
import { dateView } from '@/lib/view/date'

/** Widths that a strip is laid out for, in pixels: the column of the narrowest phone, and a page. Between them it stretches. */
export const WIDTHS = { narrow: 288, wide: 860 } as const
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
  /** Of a statement: since when it is public. */
  readonly publicFrom?: Day
  /** Of a figure: the number is only where it begins or ends. */
  readonly bound?: 'floor' | 'ceiling'
}

/** One mark, or several that stand too close for a finger. */
export interface StripCluster {
  readonly at: number
  readonly marks: readonly StripMark[]
  /** Names of those who spoke, where there is room for them: beside the mark, or beside its bar, or above. */
  readonly name?: Omit<PlacedName, 'middle' | 'shown'> & {
    readonly at: number
    readonly dx: number
    /** Where those that it names spoke in public on different days. */
    readonly parts?: readonly NamePart[]
  }
}

/** A part of a name that stands for several, and since when what it says is so. */
export interface NamePart {
  readonly text: string
  readonly publicFrom: Day
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

/** A mark with the names that could stand beside it, the most wanted first. */
export type NamedMark = StripMark & { readonly names: readonly string[]; readonly brief?: string }

/** Lays out the statements of one lane. Names of those in `first` come before others where not all have room. */
export function clustersOf(
  ledger: Ledger,
  statements: readonly Statement[],
  { place, folds }: Axis,
  first: ReadonlySet<string> = new Set(),
): Clusters {
  const wanted = ({ by }: Statement) => (first.has(by) ? 0 : 1)
  const named = statements
    .toSorted((a, b) => wanted(a) - wanted(b))
    .map((statement): NamedMark => {
      const speaker = ledger.documents.actor.get(statement.by)
      return { ...markOf(ledger, statement, place), names: speaker ? [shortName(speaker)] : [] }
    })
  return layOut(named, folds)
}

/** Lays out the statements of one speaker, whose name stands above. */
export const namelessClustersOf = (ledger: Ledger, statements: readonly Statement[], axis: Axis): Clusters =>
  layOut(
    statements.map((statement) => ({ ...markOf(ledger, statement, axis.place), names: [] })),
    axis.folds,
  )

/** Joins what is too close for a finger and finds room for names, for each width. */
export function layOut(marks: readonly NamedMark[], folds: readonly Fold[] = []): Clusters {
  const rank = new Map(marks.map((mark, n) => [mark, n]))
  const inOrder = (joined: readonly NamedMark[]) => joined.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
  const laidOut = (width: StripWidth): StripCluster[] => {
    const clusters = mergeClose(marks, WIDTHS[width])
    const pixels = (at: number) => (at * WIDTHS[width]) / 100
    const extents = clusters.map(({ at, marks: joined }) => {
      const half = joined.length > 1 ? 10 : 6
      const bars = joined.flatMap(({ bar }) => bar ?? [])
      const reach = (bound: StripMark['bound']) => (joined.some((mark) => mark.bound === bound) ? ARROW : 0)
      return {
        from: Math.min(pixels(at) - Math.max(half, reach('ceiling')), ...bars.map(({ from }) => pixels(from))),
        to: Math.max(pixels(at) + Math.max(half, reach('floor')), ...bars.map(({ to }) => pixels(to) + 5)),
        names: [...new Set(inOrder(joined).flatMap(({ names: own }) => own))],
        brief: inOrder(joined).flatMap(({ brief }) => brief ?? []),
      }
    })
    const names = placeNames(
      extents,
      WIDTHS[width],
      folds.map(({ from, to }) => [pixels(from), pixels(to)]),
    )
    return clusters.map(({ at, marks: joined }, n): StripCluster => {
      return {
        at: round(at),
        marks: joined.map(({ names: _, brief: __, ...mark }) => mark),
        ...placed(names[n]),
      }

      function placed(found: PlacedName | undefined): Pick<StripCluster, 'name'> {
        if (!found) return {}
        const { middle, shown, ...placing } = found
        const parts = partsOf(shown, joined)
        const name = { ...placing, ...(parts && { parts }) }
        if (middle !== undefined) return { name: { ...name, at: round(at), dx: Math.round(middle - pixels(at)) } }
        return { name: { ...name, ...besides(at, joined, name.side) } }
      }
    })
  }
  return { narrow: laidOut('narrow'), wide: laidOut('wide') }
}

/** A name for several, in parts: each name from the first day on which it is true, “…” from the first day of the rest. */
function partsOf(shown: readonly string[], joined: readonly NamedMark[]): readonly NamePart[] | undefined {
  const days = (of: (mark: NamedMark) => boolean) => joined.filter(of).flatMap(({ publicFrom }) => publicFrom ?? [])
  const others = joined.filter(({ names }) => !names.some((name) => shown.includes(name)))
  const parts = [
    ...shown.map((name, n) => ({
      text: n > 0 ? `, ${name}` : name,
      publicFrom: days(({ names }) => names.includes(name)).toSorted()[0],
    })),
    ...(others.some(({ names }) => names.length > 0)
      ? [
          {
            text: OTHERS,
            publicFrom: days((mark) => others.includes(mark)).toSorted()[0],
          },
        ]
      : []),
  ].flatMap(({ text, publicFrom }) => (publicFrom ? { text, publicFrom } : []))
  return new Set(parts.map(({ publicFrom }) => publicFrom)).size > 1 ? parts : undefined
}

/** Pixels that the arrow of “at least” reaches beside its mark. */
const ARROW = 20

/** From which place of a mark its name is away, and by how many pixels. */
function besides(at: number, joined: readonly StripMark[], side: PlacedName['side']): { at: number; dx: number } {
  const edges = joined.flatMap(({ bar }) => (bar && !bar.open ? [bar.from, bar.to] : []))
  const edge = side === 'left' ? Math.min(at, ...edges) : Math.max(at, ...edges)
  const hasArrow = joined.some(({ bound }) => bound === (side === 'left' ? 'ceiling' : 'floor'))
  const away = hasArrow ? ARROW + 5 : edge !== at ? 10 : joined.length > 1 ? 15 : 11
  return { at: round(edge), dx: side === 'left' ? -away : away }
}

/** Tenths of a per cent: as fine as a pixel. */
export const round = (number: number) => Math.round(number * 10) / 10

function markOf(ledger: Ledger, { by, saidDate, article, id, publicFrom }: Statement, place: Axis['place']): StripMark {
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
    publicFrom,
  }
}

/** The same marks, where who spoke is told beside them. */
export const withoutNames = ({ narrow, wide }: Clusters): Clusters => ({
  narrow: narrow.map(({ name: _, ...cluster }) => cluster),
  wide: wide.map(({ name: _, ...cluster }) => cluster),
})

/** Longer names are cut at a word. */
const LONGEST = 27

/** What a speaker is called in a drawing. */
export function speakerName(ledger: Ledger, slug: string): string {
  const speaker = ledger.documents.actor.get(slug)
  return speaker ? shortName(speaker) : slug
}

/** “Putin” for “Putin, Vladimir”; others by their name. */
function shortName({ fields: { kind, name, sortName } }: Actor): string {
  const own = kind === 'person' ? (sortName?.split(',')[0] ?? name) : name.replace(/ \(.*\)$/, '')
  return cut(own, LONGEST)
}

/** Words as far as there is room for so many letters. */
function cut(words: string, most: number): string {
  if (words.length <= most) return words
  const whole = words
    .slice(0, most)
    .replace(/[\s,;:]+\S*$/, '')
    .replace(/( (of|the|a|at|in|and|for|to|on|from|\d+))+$/, '')
  return `${whole}…`
}
