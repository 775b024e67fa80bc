import type { LabelBoard } from '@/lib/map/labels'
import { numberInWords } from '@/lib/wording/numbers'

/** A bar as long as a round number of kilometres, with an arrow to the north beside it. */
export interface ScaleBar {
  readonly x: number
  /** Where the bar lies; its words stand on it. */
  readonly y: number
  readonly length: number
  readonly label: string
}

const LONGEST = 76
const INSET = 10
const TALL = 18

/** Measures a scale bar and puts it into the first free corner of a map. */
export function placeScaleBar(board: LabelBoard): ScaleBar {
  const { frame } = board
  const kilometres = roundDown(LONGEST / frame.kilometre)
  const length = Math.round(kilometres * frame.kilometre * 10) / 10
  const wide = Math.max(length, 40) + 18
  const corners = [
    [INSET, frame.height - INSET],
    [frame.width - INSET - wide, frame.height - INSET],
    [INSET, INSET + TALL],
    [frame.width - INSET - wide, INSET + TALL],
  ] as const
  const areas = corners.map(([x, y]) => ({ x, y, left: x, right: x + wide, top: y - TALL, bottom: y + 2 }))
  const [first] = areas
  const area = areas.find((each) => board.isFree(each)) ?? first
  if (area) board.take(area)
  return { x: area?.x ?? 0, y: area?.y ?? 0, length, label: `${numberInWords(kilometres)} km` }
}

/** The largest of 1, 2, 5, 10, 20, 50 … that a number reaches. */
export function roundDown(number: number): number {
  const power = 10 ** Math.floor(Math.log10(number))
  return ([5, 2, 1].find((each) => each * power <= number) ?? 1) * power
}
