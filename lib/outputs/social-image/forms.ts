/** Radius of each corner in parts of the side: upper left, upper right, lower right, lower left. */
type Corners = readonly [number, number, number, number]

const [ROUND, SHARP] = [0.5, 0.06]

/** Forms of the sides' letters, as on the pages: a circle, a square, an arch, an arch lying down. */
const FORMS: readonly [Corners, ...Corners[]] = [
  [ROUND, ROUND, ROUND, ROUND],
  [SHARP, SHARP, SHARP, SHARP],
  [ROUND, ROUND, SHARP, SHARP],
  [SHARP, ROUND, ROUND, SHARP],
]

/** The form of a side's letter as the data of a path, so many pixels wide and high. */
export function formOf(side: number, size: number): string {
  const [a, b, c, d] = FORMS[side % FORMS.length] ?? FORMS[0]
  const arc = (radius: number, x: number, y: number) =>
    `A${radius * size} ${radius * size} 0 0 1 ${x * size} ${y * size}`
  return `M${a * size} 0H${(1 - b) * size}${arc(b, 1, b)}V${(1 - c) * size}${arc(c, 1 - c, 1)}H${d * size}${arc(d, 0, 1 - d)}V${a * size}${arc(a, a, 0)}Z`
}

/** Both halves of the site's sign, two speech bubbles that face away from each other (app/icon.svg), 32 units wide and high. */
export const SIGN = { size: 32, halves: ['M3 5h12v12H9l-6 6z', 'M29 9H17v12h6l6 6z'] } as const
