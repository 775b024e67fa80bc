import { describe, expect, it } from 'vitest'
import { publicDay } from '@/lib/ledger/entries'
import { find, fixtureLedger } from '@/lib/testing/fixture'

const SOURCE = '2021-12-25'

describe('a public statement is public when it was made, at the latest when its source appeared:', () => {
  it.each([
    ['a day', '2021-09-15', '2021-09-15'],
    ['a month', '2021-09', '2021-09-30'],
    ['a quarter', '2021-35', '2021-09-30'],
    ['a year', '2020', '2020-12-31'],
    ['about a month', '2021-09~', '2021-09-30'],
    ['a doubtful day', '2021-09-15?', '2021-09-15'],
    ['some day between', '[2021-09-13..2021-09-15]', '2021-09-15'],
    ['on or before', '[..2021-09-15]', '2021-09-15'],
    ['from, to', '2021-09-13/2021-10', '2021-10-31'],
    ['the year of its source', '2021', SOURCE],
    ['the month of its source', '2021-12', SOURCE],
    ['on or after', '[2021-09-15..]', SOURCE],
    ['since', '2021-09/..', SOURCE],
    ['on or before a day after its source', '[..2021-12-31]', SOURCE],
  ])('%s', (_, said, day) => expect(publicDay({}, said, SOURCE)).toBe(day))
})

describe('what was said in private is public when its source appeared:', () => {
  it.each([
    ['a day', '2021-12-25', '2021-12-25'],
    ['a month', '2021-12', '2021-12-31'],
    ['a quarter', '2021-36', '2021-12-31'],
    ['a year', '2021', '2021-12-31'],
    ['on or before', '[..2021-12-25]', '2021-12-25'],
    ['without an end', '2021-12-25/..', '9999-12-31'],
  ])('%s', (_, published, day) => expect(publicDay({ private: true }, '2021-09-15', published)).toBe(day))
})

it('an event is public when its source appeared, not when it happened', () => {
  expect(publicDay({}, undefined, SOURCE)).toBe(SOURCE)
})

describe('unless the file says better:', () => {
  it.each([
    ['a statement', { public: '2021-09-20' }, '2021-09-15', '2021-09-20'],
    ['a private remark', { public: '2021-09-20', private: true }, '2021-09-15', '2021-09-20'],
    ['an event', { public: '2021-09-20' }, undefined, '2021-09-20'],
    ['a month', { public: '2021-10' }, '2021-09-15', '2021-10-31'],
    ['a day after this source', { public: '2022-01-05' }, '2021-09-15', '2022-01-05'],
    ['without an end', { public: '2021-10/..' }, '2021-09-15', SOURCE],
  ])('%s', (_, entry, made, day) => expect(publicDay(entry, made, SOURCE)).toBe(day))
})

describe('entries of the ledger', () => {
  const ledger = fixtureLedger({
    sources: [
      { slug: 'paper', date: '2021-09-15' },
      { slug: 'agency', date: '2021-09-14' },
    ],
    articles: [
      {
        slug: 'report',
        source: 'paper',
        statements: [
          { id: 'open', said: '2021-09-14' },
          { id: 'private', said: '2021-09-10', private: true },
          { id: 'other-source', said: '2021-09-10', private: true, source: 'agency' },
        ],
        events: [
          { id: 'event', when: '2019-36' },
          { id: 'other-event', when: '2019-36', source: 'agency' },
        ],
      },
    ],
  })

  it.each([
    ['open', 'paper', '2021-09-14'],
    ['private', 'paper', '2021-09-15'],
    ['other-source', 'agency', '2021-09-14'],
  ])('the statement “%s” stands in “%s” and is public from %s', (id, source, publicFrom) => {
    expect(find(ledger.statements, id)).toMatchObject({ article: 'report', source, publicFrom })
  })

  it.each([
    ['event', 'paper', '2021-09-15'],
    ['other-event', 'agency', '2021-09-14'],
  ])('the event “%s” stands in “%s” and is public from %s', (id, source, publicFrom) => {
    expect(find(ledger.events, id)).toMatchObject({
      article: 'report',
      source,
      publicFrom,
      whenDate: { edtf: '2019-36' },
    })
  })
})
