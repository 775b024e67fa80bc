import { describe, expect, it } from 'vitest'
import { type Thread, threadOf } from '@/lib/derive/thread'
import { fixtureLedger } from '@/lib/testing/fixture'
import type { StatementLiteral } from '@/lib/testing/literals'

/** A thread as nested lists of ids: `['claim', ['denial']]`. */
type Nested = readonly (string | Nested)[]
const nested = (threads: readonly Thread[]): Nested =>
  threads.flatMap(({ statement, replies }) => (replies.length > 0 ? [statement.id, nested(replies)] : [statement.id]))

const exchange = (...statements: readonly StatementLiteral[]) =>
  nested(threadOf([...fixtureLedger({ articles: [{ statements }] }).statements.values()]))

const says = (id: string, said: string, ...repliesTo: readonly string[]): StatementLiteral => ({
  id,
  said,
  repliesTo: [...repliesTo],
})

describe('An exchange', () => {
  it('has each reply under what it answers', () => {
    expect(exchange(says('claim', '2021-01'), says('denial', '2021-02', 'claim'))).toEqual(['claim', ['denial']])
  })

  it('goes as deep as the replies do', () => {
    expect(
      exchange(says('claim', '2021-01'), says('denial', '2021-02', 'claim'), says('again', '2021-03', 'denial')),
    ).toEqual(['claim', ['denial', ['again']]])
  })

  it('runs oldest first, at the top and under each statement', () => {
    const statements = [
      says('d', '2021-04'),
      says('c', '2021-03', 'a'),
      says('b', '2021-02', 'a'),
      says('a', '2021-01'),
    ]
    expect(exchange(...statements)).toEqual(['a', ['b', 'c'], 'd'])
  })

  it('has a reply to several under the latest of them, and once', () => {
    expect(
      exchange(says('first', '2021-01'), says('second', '2021-02'), says('reply', '2021-03', 'first', 'second')),
    ).toEqual(['first', 'second', ['reply']])
  })

  it('has a reply to what is not in it at the top', () => {
    const ledger = fixtureLedger({
      articles: [{ statements: [says('elsewhere', '2021-01'), says('reply', '2021-02', 'elsewhere')] }],
    })
    const only = [...ledger.statements.values()].filter(({ id }) => id === 'reply')
    expect(nested(threadOf(only))).toEqual(['reply'])
  })

  it('loses nothing where two statements answer each other', () => {
    expect(exchange(says('a', '2021-01', 'b'), says('b', '2021-01', 'a'))).toEqual(['a', ['b']])
  })

  it('of nothing is empty', () => expect(threadOf([])).toEqual([]))
})
