import { describe, expect, it } from 'vitest'
import { milestones } from '@/lib/derive/milestones'
import { entryId, timelineOf } from '@/lib/derive/timeline'
import { fixtureLedger } from '@/lib/testing/fixture'
import type { EventLiteral, StatementLiteral } from '@/lib/testing/literals'

function kept(
  statements: readonly StatementLiteral[],
  events: readonly EventLiteral[] = [],
  questions?: readonly string[],
) {
  const ledger = fixtureLedger({
    questions: ['q', { slug: 'figures', measure: 'people' }],
    articles: [{ statements, events }],
  })
  return milestones(timelineOf([...ledger.statements.values()], [...ledger.events.values()], null), questions).map(
    entryId,
  )
}

const says = (id: string, said: string, by: string, answer: string): StatementLiteral => ({
  id,
  said,
  by,
  question: 'q',
  answer,
})
const counts = (id: string, said: string, by: string, amount: number): StatementLiteral => ({
  id,
  said,
  by,
  question: 'figures',
  value: { amount },
})

describe('The milestones of a timeline are', () => {
  it('what happened', () => expect(kept([], [{ id: 'event' }])).toEqual(['event']))

  it('the first and the latest time that each answer was given, by anyone', () => {
    const statements = [
      says('a', '2021-01', 'kyiv', 'no'),
      says('b', '2021-02', 'officials', 'no'),
      says('c', '2021-03', 'moscow', 'yes'),
      says('d', '2021-04', 'kyiv', 'no'),
      says('e', '2021-05', 'officials', 'no'),
    ]
    expect(kept(statements)).toEqual(['a', 'c', 'e'])
  })

  it('a denial of something that is shown, even where it repeats: a claim is not shown without it', () => {
    const denial = (id: string, said: string, repliesTo: string[]): StatementLiteral => ({
      ...says(id, said, 'moscow', 'no'),
      kind: 'denial',
      repliesTo,
    })
    const statements = [
      denial('first-no', '2021-01', []),
      says('claim', '2021-02', 'kyiv', 'yes'),
      denial('denial', '2021-03', ['claim']),
      { ...denial('remark', '2021-04', ['claim']), kind: 'remark' as const },
      denial('last-no', '2021-05', []),
    ]
    expect(kept(statements)).toEqual(['first-no', 'claim', 'denial', 'last-no'])
  })

  it('no denial of what is not shown', () => {
    const statements = [
      says('first-yes', '2021-01', 'kyiv', 'yes'),
      says('first-no', '2021-01', 'moscow', 'no'),
      says('repeated', '2021-02', 'kyiv', 'yes'),
      { ...says('denial', '2021-03', 'moscow', 'no'), kind: 'denial' as const, repliesTo: ['repeated'] },
      says('last-no', '2021-04', 'moscow', 'no'),
      says('last-yes', '2021-05', 'kyiv', 'yes'),
    ]
    expect(kept(statements)).toEqual(['first-yes', 'first-no', 'last-no', 'last-yes'])
  })

  it('each time that a speaker gave another answer than before, even one that others gave already', () => {
    const statements = [
      says('afp', '2021-09', 'afp', 'yes'),
      says('denial', '2021-10', 'prigozhin', 'no'),
      says('turn', '2022-09', 'prigozhin', 'yes'),
    ]
    expect(kept(statements)).toEqual(['afp', 'denial', 'turn'])
  })

  it('of each speaker’s figures the first, the last, the largest and the smallest: falls as well as rises', () => {
    const statements = [
      counts('first', '2024-08', 'kyiv', 1000),
      counts('rising', '2024-09', 'kyiv', 1294),
      counts('peak', '2024-11', 'kyiv', 1376),
      counts('falling', '2025-01', 'kyiv', 500),
      counts('low', '2025-02', 'kyiv', 60),
      counts('between', '2025-03', 'kyiv', 70),
      counts('last', '2025-04', 'kyiv', 80),
      counts('other', '2025-04', 'deepstate', 63),
    ]
    expect(kept(statements)).toEqual(['first', 'peak', 'low', 'last', 'other'])
  })

  it('of each speaker’s figures those of the first and the last time, not those told first and last', () => {
    const statements = [
      counts('now', '2025-01', 'kyiv', 63),
      counts('between', '2025-03', 'kyiv', 63),
      { ...counts('peak', '2025-04', 'kyiv', 63), value: { amount: 63, at: '2024-08' } },
    ]
    expect(kept(statements)).toEqual(['now', 'between', 'peak'])
    expect(kept([...statements, counts('later', '2025-05', 'kyiv', 63)])).toEqual(['now', 'peak', 'later'])
  })

  it('of figures for two places the first of each', () => {
    const statements = [
      { ...counts('sumy', '2025-01', 'kyiv', 63), where: ['sumy'] },
      { ...counts('kursk', '2025-01', 'kyiv', 63), where: ['kursk'] },
    ]
    expect(kept(statements)).toEqual(['sumy', 'kursk'])
  })

  it('a speaker’s first non-denial', () => {
    const nonDenial = (id: string, said: string): StatementLiteral => ({ id, said, question: 'q', kind: 'non-denial' })
    expect(kept([nonDenial('a', '2021-01'), nonDenial('b', '2021-02')])).toEqual(['a'])
  })

  it('on the questions asked for alone, and whatever happened', () => {
    const statements = [says('a', '2021-01', 'kyiv', 'no'), counts('b', '2021-02', 'kyiv', 63)]
    expect(kept(statements, [{ id: 'event', when: '2021-03' }], ['figures'])).toEqual(['b', 'event'])
  })

  it('in the order of the timeline', () => {
    expect(
      kept(
        [says('said', '2021-02', 'kyiv', 'no')],
        [
          { id: 'before', when: '2021-01' },
          { id: 'after', when: '2021-03' },
        ],
      ),
    ).toEqual(['before', 'said', 'after'])
  })
})

describe('Left to the full timeline is', () => {
  it.each<[string, StatementLiteral]>([
    ['background', { question: 'q', answer: 'yes', kind: 'background' }],
    ['what is weakly sourced', { question: 'q', answer: 'yes', confidence: 'low' }],
    ['a remark without an answer', { question: 'q', kind: 'remark' }],
    ['what is said on no question', { kind: 'claim' }],
  ])('%s', (_, statement) => expect(kept([statement])).toEqual([]))

  it('a weakly sourced event', () => expect(kept([], [{ confidence: 'low' }])).toEqual([]))

  it('background, which does not take the first place from a later answer', () => {
    expect(
      kept([
        { ...says('background', '2021-01', 'afp', 'yes'), kind: 'background' },
        says('claim', '2021-02', 'kyiv', 'yes'),
      ]),
    ).toEqual(['claim'])
  })
})
