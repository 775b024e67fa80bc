import { describe, expect, it } from 'vitest'
import type { Day } from '@/lib/dates/edtf'
import { visible } from '@/lib/derive/visible'
import { fixtureLedger } from '@/lib/testing/fixture'
import type { EventLiteral, StatementLiteral } from '@/lib/testing/literals'

const entry = (publicFrom: Day) => ({ publicFrom })

describe('visible() looks at the second clock', () => {
  it('keeps everything where no day is asked for', () => {
    const entries = [entry('2021-09-15'), entry('9999-12-31')]
    expect(visible(entries, null)).toEqual(entries)
  })

  it.each([
    ['the day before', '2021-09-14', 0],
    ['the same day', '2021-09-15', 1],
    ['the day after', '2021-09-16', 1],
  ])('of what is public from 15 September it shows, as of %s, %s: %i', (_, asOf, count) => {
    expect(visible([entry('2021-09-15')], asOf)).toHaveLength(count)
  })

  it('keeps the order', () => {
    const [late, early] = [entry('2021-09-15'), entry('2021-09-01')]
    expect(visible([late, early], '2021-12-31')).toEqual([late, early])
  })

  it('finds nothing where an index has nothing', () => expect(visible(undefined, null)).toEqual([]))
})

const REPORT = { source: 'report', date: '2021-09-15' }

const ledgerOf = (statements: readonly StatementLiteral[], events: readonly EventLiteral[] = []) =>
  fixtureLedger({ sources: [{ slug: 'report', date: '2021-09-15' }], articles: [{ ...REPORT, statements, events }] })

describe('Of a report of 15 September 2021', () => {
  it.each<[string, StatementLiteral, Day]>([
    ['words said in public on the 13th are public on the 13th', { said: '2021-09-13' }, '2021-09-13'],
    ['words said to its reporters in private appear with it', { said: '2021-09-13', private: true }, '2021-09-15'],
    [
      'words of some day between the 12th and the 14th are public by the 14th',
      { said: '[2021-09-12..2021-09-14]' },
      '2021-09-14',
    ],
    ['words of “September” are public by the report at the latest', { said: '2021-09' }, '2021-09-15'],
    ['words without a date are public by the report at the latest', { said: '[..2021-09-15]' }, '2021-09-15'],
    ['a file that knows better is believed', { said: '2021-09-13', public: '2021-10-01' }, '2021-10-01'],
  ])('%s', (_, statement, day) => {
    const statements = [...ledgerOf([statement]).statements.values()]
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
    expect(visible(statements, before)).toEqual([])
    expect(visible(statements, day)).toEqual(statements)
  })

  it.each<[string, EventLiteral, Day]>([
    ['an event of 2019 that it is the first to report is public with it', { when: '2019-36' }, '2021-09-15'],
    ['an event that was announced is public from then', { when: '2021-09-13', public: '2021-09-13' }, '2021-09-13'],
  ])('%s', (_, event, day) => {
    const [found] = ledgerOf([], [event]).events.values()
    expect(found?.publicFrom).toBe(day)
  })
})
