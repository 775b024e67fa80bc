import { describe, expect, it } from 'vitest'
import { fixtureLedger } from '@/lib/testing/fixture'
import { firstOf, LIMITS } from '@/lib/view/limits'
import { restView } from '@/lib/view/rest'

const topics = (count: number) => Array.from({ length: count }, (_, n) => `t${n}`)
const listed = (count: number, most: number, topicCount = 2) =>
  restView(fixtureLedger({ topics: topics(topicCount) }), firstOf(Array.from({ length: count }), most), {
    which: 'The newest',
    what: 'articles',
  })

describe('What a list says of its rest', () => {
  it.each([
    ['below its limit', 1999],
    ['at its limit', 2000],
  ])('is nothing %s', (_, count) => expect(listed(count, 2000)).toBeUndefined())

  it('is how much it shows of how many above its limit, and where the rest stands', () => {
    expect(listed(2001, 2000)).toEqual({
      shown: 'The newest 2,000 of 2,001 articles are here.',
      where: 'Each topic’s page lists all of its own',
      topics: [
        { label: 'T0', href: '/topics/t0' },
        { label: 'T1', href: '/topics/t1' },
      ],
    })
  })

  it('names no topics where they would make the sentence a list', () => {
    expect(listed(2, 1, LIMITS.topics)?.topics).toHaveLength(LIMITS.topics)
    expect(listed(2, 1, LIMITS.topics + 1)?.topics).toEqual([])
  })
})
