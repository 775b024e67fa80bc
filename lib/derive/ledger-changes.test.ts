import { describe, expect, it } from 'vitest'
import { changesByDay } from '@/lib/derive/ledger-changes'
import type { Position } from '@/lib/derive/positions'
import { fixtureLedger } from '@/lib/testing/fixture'
import type { StatementLiteral } from '@/lib/testing/literals'

/** Days newest first: the day, and for each question that changed its state before and after. */
function days(...statements: readonly StatementLiteral[]) {
  const ledger = fixtureLedger({
    topics: ['t'],
    questions: ['q', { slug: 'figures', measure: 'people' }],
    articles: [{ statements }],
  })
  return changesByDay(ledger, 't').map(({ day, disputes }) => [
    day,
    disputes.map(({ question, before, after }) => `${question.slug}: ${before?.state ?? 'none'} → ${after.state}`),
  ])
}

const says = (by: string, said: string, answer: string): StatementLiteral => ({ by, said, question: 'q', answer })
const counts = (by: string, said: string, amount: number, where: string[] = []): StatementLiteral => ({
  by,
  said,
  question: 'figures',
  value: { amount },
  where,
})

describe('What a day brought', () => {
  it('stands newest first, with how each question stood before and after', () => {
    expect(days(says('moscow', '2025-04-06', 'yes'), says('kyiv', '2025-04-07', 'no'))).toEqual([
      ['2025-04-07', ['q: one-answer → contested']],
      ['2025-04-06', ['q: none → one-answer']],
    ])
  })

  it('is no change where a speaker repeats their answer', () => {
    expect(days(says('moscow', '2025-04-06', 'yes'), says('moscow', '2025-04-07', 'yes'))[0]).toEqual([
      '2025-04-07',
      [],
    ])
  })

  it('is a change where one more speaker gives the same answer', () => {
    expect(days(says('moscow', '2025-04-06', 'yes'), says('kyiv', '2025-04-07', 'yes'))[0]).toEqual([
      '2025-04-07',
      ['q: one-answer → one-answer'],
    ])
  })

  it.each<[string, StatementLiteral]>([
    ['a non-denial', { said: '2025-04-07', question: 'q', kind: 'non-denial' }],
    ['words on no question', { said: '2025-04-07' }],
  ])('is no change of an answer where it is %s', (_, statement) => {
    expect(days(says('moscow', '2025-04-06', 'yes'), statement)[0]).toEqual(['2025-04-07', []])
  })

  it('is a change where a figure is new, and none where it is the old one', () => {
    expect(days(counts('kyiv', '2025-04-06', 63), counts('kyiv', '2025-04-07', 62))[0]).toEqual([
      '2025-04-07',
      ['figures: one-figure → one-figure'],
    ])
    expect(days(counts('kyiv', '2025-04-06', 63), counts('kyiv', '2025-04-07', 63))[0]).toEqual(['2025-04-07', []])
  })

  it('is no change where the same figure names its places in another order', () => {
    expect(days(counts('kyiv', '2025-04-06', 63, ['a', 'b']), counts('kyiv', '2025-04-07', 63, ['b', 'a']))[0]).toEqual(
      ['2025-04-07', []],
    )
  })

  it('compares with all that was public before, though it was days ago', () => {
    expect(
      days(says('moscow', '2025-04-06', 'yes'), { said: '2025-04-08' }, says('kyiv', '2025-05-26', 'no'))[0],
    ).toEqual(['2025-05-26', ['q: one-answer → contested']])
  })

  it.each<[string, StatementLiteral[], string[], string[]]>([
    ['a first answer', [says('moscow', '2025-04-06', 'yes')], ['moscow yes'], []],
    ['one more speaker', [says('moscow', '2025-04-06', 'yes'), says('kyiv', '2025-04-07', 'yes')], ['kyiv yes'], []],
    [
      'an answer that excludes the speaker’s own',
      [says('moscow', '2025-04-06', 'yes'), says('moscow', '2025-04-07', 'no')],
      ['moscow no'],
      ['moscow yes'],
    ],
    [
      'a new figure in place of an old one',
      [counts('kyiv', '2025-04-06', 63), counts('kyiv', '2025-04-07', 62)],
      ['kyiv 62'],
      ['kyiv 63'],
    ],
    [
      'a figure for another place',
      [counts('kyiv', '2025-04-06', 63, ['a']), counts('kyiv', '2025-04-07', 62, ['b'])],
      ['kyiv 62'],
      [],
    ],
  ])('names who gives what now, and who gives it no more: %s', (_, statements, gained, lost) => {
    const ledger = fixtureLedger({
      topics: ['t'],
      questions: ['q', { slug: 'figures', measure: 'people' }],
      articles: [{ statements }],
    })
    const [change] = changesByDay(ledger, 't')[0]?.disputes ?? []
    const told = (positions: readonly Position[] = []) =>
      positions.map(({ actor, latest }) => `${actor} ${latest.answer ?? latest.value?.amount}`)
    expect([told(change?.gained), told(change?.lost)]).toEqual([gained, lost])
  })
})
