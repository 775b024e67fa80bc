import { firstDay, lastDay, parseEdtf } from '@/lib/dates/edtf'
import { dateInWords } from '@/lib/dates/words'
import type { ParsedDocument } from '@/lib/ledger/parse'
import type { Lookup } from '@/lib/ledger/rules'
import type { Problem } from '@/lib/problems/problem'
import type { FieldPath } from '@/lib/schema/walk'

/** If words are this many years older than the publication that first reports them, a typing error is more likely. */
const LONG_AGO = 30

const begins = (date: string) => firstDay(parseEdtf(date))
const ends = (date: string) => lastDay(parseEdtf(date))
const inWords = (date: string) => dateInWords(parseEdtf(date))

/** Dates of one document against each other: nothing on a page is of a day after the page was checked. */
export function dateRules(document: ParsedDocument, lookup: Lookup): Problem[] {
  const { file, fields } = document
  const problems: Problem[] = []
  const notAfterChecked = (path: FieldPath, date: string | undefined, what: string) => {
    const first = date === undefined ? null : begins(date)
    if (date === undefined || first === null || first <= fields.checked) return
    const found = `${what} on ${inWords(date)}, after the page was last checked (${inWords(fields.checked)})`
    const fix = 'Correct the date, or set “checked” to the day on which you looked at it.'
    problems.push({ file, path, found, fix })
  }
  for (const { path, on } of correctionsIn(document)) notAfterChecked(path, on, 'a correction')
  notAfterChecked(['withdrawn', 'on'], fields.withdrawn?.on, 'a page withdrawn')
  if (document.kind === 'source') {
    const { date, lastSeen } = document.fields
    notAfterChecked(['date'], date, 'a publication that appeared')
    notAfterChecked(['lastSeen'], lastSeen, 'an address opened')
    const appeared = begins(date)
    if (lastSeen !== undefined && appeared !== null && lastSeen < appeared)
      problems.push({
        file,
        path: ['lastSeen'],
        found: `an address opened on ${inWords(lastSeen)}, before the publication appeared (${inWords(date)})`,
        fix: 'Correct one of the two dates.',
      })
  }
  if (document.kind === 'topic')
    notAfterChecked(['coverage', 'until'], document.fields.coverage.until, 'coverage that ends')
  if (document.kind === 'article') {
    notAfterChecked(['date'], document.fields.date, 'a piece about something')
    problems.push(...entryDates(document, lookup))
  }
  return problems
}

/** The days of all corrections of a document, and of the statements and events in it. */
function correctionsIn(document: ParsedDocument): { readonly path: FieldPath; readonly on: string }[] {
  const listed = (corrections: readonly { readonly on: string }[], path: FieldPath) =>
    corrections.map(({ on }, n) => ({ path: [...path, 'corrections', n, 'on'], on }))
  const own = listed(document.fields.corrections, [])
  if (document.kind !== 'article') return own
  const { statements, events } = document.fields
  return [
    ...own,
    ...statements.flatMap(({ corrections }, n) => listed(corrections, ['statements', n])),
    ...events.flatMap(({ corrections }, n) => listed(corrections, ['events', n])),
  ]
}

function entryDates({ file, fields }: Extract<ParsedDocument, { kind: 'article' }>, lookup: Lookup): Problem[] {
  const problems: Problem[] = []
  const publicRule = (path: FieldPath, made: string, shown: string | undefined) => {
    if (shown === undefined) return
    const [last, first] = [ends(shown), begins(made)]
    if (last !== null && first !== null && last < first)
      problems.push({
        file,
        path: [...path, 'public'],
        found: `public on ${inWords(shown)}, before it was made (${inWords(made)})`,
        fix: 'Correct one of the two dates.',
      })
  }
  fields.events.forEach(({ when, public: shown }, n) => {
    publicRule(['events', n], when, shown)
  })
  fields.statements.forEach(({ said, public: shown, source: own }, n) => {
    publicRule(['statements', n], said, shown)
    const source = own ?? fields.source
    const reported = source === undefined ? undefined : lookup.source.get(source)?.fields.date
    const [last, first] = [ends(said), reported === undefined ? null : begins(reported)]
    if (reported !== undefined && last !== null && first !== null && yearOf(first) - yearOf(last) > LONG_AGO)
      problems.push({
        severity: 'warning',
        warning: 'old-words',
        file,
        path: ['statements', n, 'said'],
        found: `words of ${inWords(said)} in a source of ${inWords(reported)}`,
        fix: 'Correct the year, if it is a slip.',
      })
  })
  return problems
}

const yearOf = (day: string) => Number(day.slice(0, 4))
