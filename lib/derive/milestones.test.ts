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

  it('the first time that each answer was given, by anyone', () => {
    const statements = [
      says('a', '2021-01', 'kyiv', 'no'),
      says('b', '2021-02', 'officials', 'no'),
      says('c', '2021-03', 'moscow', 'yes'),
    ]
    expect(kept(statements)).toEqual(['a', 'c'])
  })

  it('each time that a speaker gave another answer than before, even one that others gave already', () => {
    const statements = [
      says('afp', '2021-09', 'afp', 'yes'),
      says('denial', '2021-10', 'prigozhin', 'no'),
      says('turn', '2022-09', 'prigozhin', 'yes'),
    ]
    expect(kept(statements)).toEqual(['afp', 'denial', 'turn'])
  })

  it('of figures, each speaker’s first', () => {
    const statements = [
      counts('a', '2024-08', 'kyiv', 1294),
      counts('b', '2024-11', 'kyiv', 1376),
      counts('c', '2025-04', 'deepstate', 63),
    ]
    expect(kept(statements)).toEqual(['a', 'c'])
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
