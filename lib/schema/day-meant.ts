const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The day behind a date that is written as people write it: `15.09.2021`, `15 September 2021`, `2021-9-15`. `undefined`
 * where it is none, or where 9/5/2021 could be two.
 */
export function dayMeant(written: string): string | undefined {
  const numbers = written.match(/\d+/g)?.map(Number) ?? []
  const word = /[A-Za-z]{3,}/.exec(written)?.[0].slice(0, 3).toLowerCase()
  const month = word === undefined ? -1 : MONTHS.indexOf(word)
  if (month !== -1 && numbers.length === 2) {
    const year = numbers.find((number) => number > 31)
    const day = numbers.find((number) => number <= 31)
    return year && day ? ofCalendar(year, month + 1, day) : undefined
  }
  if (numbers.length !== 3 || !/^\s*\d+([-./])\s*\d+\1\s*\d+\s*$/.test(written)) return undefined
  const [a = 0, b = 0, c = 0] = numbers
  if (a > 31) return ofCalendar(a, b, c)
  // With slashes, some countries begin with the month.
  if (written.includes('/') && a <= 12 && b <= 12 && a !== b) return undefined
  return written.includes('/') && b > 12 ? ofCalendar(c, a, b) : ofCalendar(c, b, a)
}

function ofCalendar(year: number, month: number, day: number): string | undefined {
  if (year < 1000 || year > 9999) return undefined
  const text = [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text) ? text : undefined
}
