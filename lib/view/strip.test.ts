import { describe, expect, it } from 'vitest'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { actorStripView, type StripView, stripView } from '@/lib/view/strip'

const ledger = fixtureLedger({
  topics: [{ slug: 'mali', coverage: { until: '2026-04-30', note: 'So far.' } }],
  questions: [
    { slug: 'sent', answers: ['yes', 'no', 'maybe'] },
    { slug: 'cost', measure: 'people' },
  ],
  actors: [
    { slug: 'sources', kind: 'unnamed', name: 'French sources' },
    { slug: 'prigozhin', name: 'Yevgeny Prigozhin', sortName: 'Prigozhin, Yevgeny' },
  ],
  articles: [
    {
      statements: [
        { by: 'sources', said: '[2021-09-13..2021-12-15]', question: 'sent', answer: 'yes' },
        { by: 'prigozhin', said: '[..2021-09-15]', question: 'sent', answer: 'no' },
        { by: 'prigozhin', said: '2022-09-26', question: 'sent', answer: 'yes' },
        { by: 'mali', said: '2021-09-14', question: 'sent', kind: 'non-denial' },
        { by: 'mali', said: '2024-01-01', question: 'cost', value: { amount: 5 } },
      ],
    },
  ],
})
const sent = find(ledger.documents.question, 'sent')
const strip = stripView(ledger, sent)
/** What stands beside each answer, with plain spaces. */
const toldOf = ({ lanes }: StripView) => lanes.map(({ said }) => said.replaceAll('\u00a0', ' '))

/** “mali yes 1”: who answered what on which day of 2022. */
function drawn(given: readonly string[], { situation = false } = {}): StripView {
  const own = fixtureLedger({
    topics: ['t'],
    questions: [{ slug: 'q', answers: ['yes', 'no'], situation }],
    actors: [{ slug: 'minister', partOf: ['mali'] }, ...'abcde'].map((each) =>
      typeof each === 'string' ? { slug: each, name: each.toUpperCase() } : each,
    ),
    articles: [
      {
        statements: given.map((words) => {
          const [by = '', answer = '', day = ''] = words.split(' ')
          const said = new Date(Date.UTC(2022, 0, Number(day))).toISOString().slice(0, 10)
          return { by, answer, said, question: 'q' }
        }),
      },
    ],
  })
  const view = stripView(own, find(own.documents.question, 'q'))
  if (!view) throw new Error('Nobody answered.')
  return view
}

const marks = strip?.lanes.flatMap(({ clusters }) => clusters.wide.flatMap((cluster) => cluster.marks)) ?? []

describe('A question drawn in time', () => {
  it('has a lane for each answer that somebody gave, with its letter', () =>
    expect(strip?.lanes.map(({ answer, label }) => [answer?.letter, label])).toEqual([
      ['A', 'yes'],
      ['B', 'no'],
    ]))

  it('says of each answer who gave it and from when until when; of “by” a day no beginning is known', () =>
    expect(strip && toldOf(strip)).toEqual([
      'French sources and Prigozhin, 13 Sep 2021 – 26 Sep 2022',
      'Prigozhin, by 15 Sep 2021; later said otherwise',
    ]))

  it.each<[string, string[], string[]]>([
    ['those who said it are named', ['mali yes 1', 'france yes 2'], ['Mali and France, 1 – 2 Jan 2022']],
    [
      'more are counted, nobody twice',
      ['mali yes 1', 'a yes 2', 'b yes 2', 'a yes 3', 'c yes 4', 'd yes 5', 'e yes 5', 'france yes 5'],
      ['Mali, A, B, C, D and 2 others, 1 – 5 Jan 2022'],
    ],
    ['one who belongs to another is counted with them', ['mali yes 1', 'minister yes 2'], ['Mali, 1 – 2 Jan 2022']],
    [
      'an answer that only others were given long after was not found since',
      ['mali no 1', 'france yes 1', 'france yes 70'],
      ['France, 1 Jan – 11 Mar 2022', 'Mali, 1 Jan 2022; nothing found since'],
    ],
    [
      'one of some weeks before the last is not old',
      ['mali no 1', 'france yes 42'],
      ['France, 11 Feb 2022', 'Mali, 1 Jan 2022'],
    ],
    ['silence of all is none of one', ['mali no 1', 'france yes 2'], ['France, 2 Jan 2022', 'Mali, 1 Jan 2022']],
    [
      'all who gave it have said otherwise, one who came back has not',
      ['mali no 1', 'mali yes 2', 'france no 1', 'france yes 2', 'france no 3'],
      ['Mali and France, 2 Jan 2022', 'Mali and France, 1 – 3 Jan 2022'],
    ],
  ])('tells who said it, and what became of it: %s', (_, given, told) => expect(toldOf(drawn(given))).toEqual(told))

  it('says of a situation, which can change by itself, that a later answer was given, and not that it denies the first', () =>
    expect(toldOf(drawn(['mali no 1', 'mali yes 2'], { situation: true }))).toEqual([
      'Mali, 2 Jan 2022',
      'Mali, 1 Jan 2022; later gave another answer',
    ]))

  it('says who changed their answer, and when', () =>
    expect(strip?.changed).toBe('Prigozhin changed from B to A, 26 Sep 2022.'))

  it.each([
    [['2021-12-24', '[..2022-01-06]'], '24 Dec 2021 – by 6 Jan 2022'],
    [['2025-04-06~', '2025-04-07'], 'about 6 Apr – 7 Apr 2025'],
    [['2025-04-06~', '2025-04-06'], '6 Apr 2025'],
    [['[2025-04-06..2025-04-07]'], '6 or 7 Apr 2025'],
    [['[2025-04-06..2025-05-09]'], 'between 6 Apr and 9 May 2025'],
    [['[2025-04-06..2025-04-07]', '2025-04-07'], '6 – 7 Apr 2025'],
  ])('says no more of the time of an answer than its statements do: %j', (days, words) => {
    const own = fixtureLedger({
      topics: ['t'],
      questions: ['q'],
      articles: [{ statements: days.map((said) => ({ said, question: 'q', answer: 'yes' })) }],
    })
    const told = stripView(own, find(own.documents.question, 'q'))
    expect(told && toldOf(told)).toEqual([`Speaker, ${words}`])
  })

  it('has a mark for each statement, which leads to it', () =>
    expect(marks.map(({ href }) => href).toSorted()).toEqual([
      '/articles/article-1#article-1-s1',
      '/articles/article-1#article-1-s2',
      '/articles/article-1#article-1-s3',
    ]))

  it('tells days, windows of days and “by” a day apart, and who is not named', () =>
    expect(marks.map(({ bar, unnamed }) => [bar && (bar.open ? 'by' : 'window'), unnamed])).toEqual([
      ['window', true],
      [undefined, false],
      ['by', false],
    ]))

  it('crosses lanes where a speaker moves between answers that exclude each other, from mark to mark', () => {
    const lane = (n: number) => strip?.lanes[n]?.clusters.narrow.map(({ at }) => at)
    const [move] = strip?.moves.narrow ?? []
    expect([move?.from[1], move?.to[1]]).toEqual([1, 0])
    expect(lane(1)).toContain(move?.from[0])
    expect(lane(0)).toContain(move?.to[0])
  })

  it.each<[string, boolean, string[], string | undefined]>([
    ['nobody took theirs back', false, ['mali yes', 'france no'], 'Nobody here changed their answer.'],
    ['somebody did', false, ['mali yes', 'mali no'], 'Mali changed from A to B, 2 Jan 2022.'],
    ['they are of different days', true, ['mali yes', 'mali no'], undefined],
    ['there is but one', false, ['mali yes', 'france yes'], undefined],
  ])('says who changed their answer only where several were given: %s', (_, situation, given, changed) => {
    const own = fixtureLedger({
      topics: ['t'],
      questions: [{ slug: 'q', situation }],
      articles: [
        {
          statements: given.map((words, n) => {
            const [by = '', answer = ''] = words.split(' ')
            return { by, answer, said: `2022-01-0${n + 1}`, question: 'q' }
          }),
        },
      ],
    })
    expect(stripView(own, find(own.documents.question, 'q'))?.changed).toBe(changed)
  })

  it('has remarks without an answer apart', () => expect(strip?.remarks.wide).toHaveLength(1))

  it('names its ends', () => expect([strip?.first.words, strip?.until.words]).toEqual(['13 Sep 2021', '30 Apr 2026']))

  it('shows of a past day only what was public, and ends on it', () => {
    const past = stripView(ledger, sent, '2021-09-20')
    expect(past?.lanes.map(({ answer }) => answer?.letter)).toEqual(['B'])
    expect(past?.until.words).toBe('20 Sep 2021')
  })

  it('names again at marks only those of whom there are several, or of whom the words above name but some', () =>
    expect(
      drawn([
        'mali no 1',
        ...'abcde'.split('').map((name) => `${name} yes 2`),
        'france yes 5',
        'minister yes 6',
      ]).lanes.map(({ isNamed }) => isNamed),
    ).toEqual([false, true]))

  it('is no drawing of a measure, which has a plot', () =>
    expect(stripView(ledger, find(ledger.documents.question, 'cost'))).toBeUndefined())

  it('keeps every mark within its frame', () => {
    for (const { at, bar } of marks)
      for (const place of [at, bar?.from ?? at, bar?.to ?? at]) {
        expect(place).toBeGreaterThanOrEqual(0)
        expect(place).toBeLessThanOrEqual(100)
      }
  })
})

describe('What an actor said, drawn in time', () => {
  it('has a lane for each topic and a mark for each statement', () => {
    const drawn = actorStripView(ledger, 'prigozhin')
    expect(drawn?.lanes.map(({ label }) => label)).toHaveLength(1)
    expect(drawn?.lanes.flatMap(({ clusters }) => clusters.wide.flatMap((cluster) => cluster.marks))).toHaveLength(2)
  })

  it('is not there for who said nothing', () => expect(actorStripView(ledger, 'nobody')).toBeUndefined())
})
