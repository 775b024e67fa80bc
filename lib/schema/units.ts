interface UnitOf {
  /** In words: “square kilometre”, “square kilometres”. */
  readonly one: string
  readonly many: string
  /** The sign that stands with a number in place of the words: “km²” behind it, “US$” before it. */
  readonly sign?: { readonly before: string } | { readonly after: string }
  /** What follows the sign and the number: “a month”. */
  readonly per?: string
  /** Whether there are no halves of it. */
  readonly whole?: true
  /** What “all” amounts to. */
  readonly all?: number
  /** Sums: from a million on they are written as “1.5 million”. */
  readonly money?: true
}

/**
 * Every unit that a question can measure in. To add one, add a line here: figures, charts, the check, the field guide and
 * the data all go by it, and a unit test writes each in every form.
 */
export const UNITS = {
  'square-kilometres': { one: 'square kilometre', many: 'square kilometres', sign: { after: ' km²' } },
  kilometres: { one: 'kilometre', many: 'kilometres', sign: { after: ' km' } },
  percent: { one: 'per cent', many: 'per cent', sign: { after: '%' }, all: 100 },
  people: { one: 'person', many: 'people', whole: true },
  'people-a-day': { one: 'person a day', many: 'people a day' },
  deaths: { one: 'death', many: 'deaths', whole: true },
  injured: { one: 'person injured', many: 'people injured', whole: true },
  prisoners: { one: 'prisoner', many: 'prisoners', whole: true },
  places: { one: 'place', many: 'places', whole: true },
  settlements: { one: 'settlement', many: 'settlements', whole: true },
  attacks: { one: 'attack', many: 'attacks', whole: true },
  drones: { one: 'drone', many: 'drones', whole: true },
  missiles: { one: 'missile', many: 'missiles', whole: true },
  aircraft: { one: 'aircraft', many: 'aircraft', whole: true },
  tonnes: { one: 'tonne', many: 'tonnes' },
  'us-dollars': { one: 'US dollar', many: 'US dollars', sign: { before: 'US$' }, money: true },
  'usd-a-month': {
    one: 'US dollar a month',
    many: 'US dollars a month',
    sign: { before: 'US$' },
    per: 'a month',
    money: true,
  },
  euros: { one: 'euro', many: 'euros', sign: { before: '€' }, money: true },
  roubles: { one: 'rouble', many: 'roubles', money: true },
  hryvnias: { one: 'hryvnia', many: 'hryvnias', money: true },
  'cfa-francs': { one: 'CFA franc', many: 'CFA francs', money: true },
} as const satisfies Record<string, UnitOf>

export type Unit = keyof typeof UNITS

/** A unit with all that can be said of one. */
export const unitOf = (unit: Unit): UnitOf => UNITS[unit]

/** A unit as the axis of a chart names it: “km²”, “US$ a month”, “people”. */
export function unitOnAxis(unit: Unit): string {
  const { many, sign, per } = unitOf(unit)
  if (!sign) return many
  const short = 'before' in sign ? sign.before : sign.after.trim()
  return per ? `${short} ${per}` : short
}
