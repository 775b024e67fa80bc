import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Sides } from '@/components/ledger/Sides'
import { disputeOn } from '@/lib/derive/dispute'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { disputeView } from '@/lib/view/dispute'

/** A question whose answers have so many speakers each, and one more answer that nobody gives. */
function sidesOf(counts: readonly number[]) {
  const speakers = counts.flatMap((count, answer) =>
    Array.from({ length: count }, (_, n) => ({ by: `s-${answer}-${n}`, answer: `a-${answer}` })),
  )
  const ledger = fixtureLedger({
    topics: ['t'],
    actors: speakers.map(({ by }) => ({ slug: by, name: `Speaker ${by}` })),
    questions: [{ slug: 'who', answers: [...counts, 0].map((_, n) => ({ id: `a-${n}`, label: `Answer ${n}` })) }],
    articles: [{ statements: speakers.map(({ by, answer }) => ({ by, answer, question: 'who' })) }],
  })
  return disputeView(ledger, disputeOn(ledger, find(ledger.documents.question, 'who'), null)).sides
}

describe('Answers face to face', () => {
  it.each<[readonly number[], readonly boolean[]]>([
    [
      [1, 2],
      [false, false],
    ],
    [
      [1, 2, 1, 8],
      [false, false, false, true],
    ],
    [
      [4, 1],
      [false, false],
    ],
    [
      [5, 2],
      [true, false],
    ],
    [
      [5, 3],
      [false, false],
    ],
    [
      [9, 9],
      [false, false],
    ],
    [[6], [true]],
  ])('with %j speakers: those with far more than every other have a row of their own', (counts, wide) => {
    const html = renderToStaticMarkup(<Sides sides={sidesOf(counts)} />)
    expect([...html.matchAll(/class="side side-\w( wide)?"/g)].map(([, is]) => is !== undefined)).toEqual(wide)
  })

  it.each<[number, number, string | undefined]>([
    [3, 3, undefined],
    [4, 4, undefined],
    [5, 3, 'and 2 others'],
  ])('of %i speakers show %i where three are asked for, and count the rest', (count, names, rest) => {
    const html = renderToStaticMarkup(<Sides sides={sidesOf([count])} most={{ count: 3, href: '/questions/who' }} />)
    expect([...html.matchAll(/class="speaker"/g)]).toHaveLength(names)
    expect(html.match(/<a href="\/questions\/who">(.*?)<\/a>/)?.[1]?.replaceAll('<!-- -->', '')).toBe(rest)
  })

  it('name the source of each answer where they are asked to', () => {
    const sides = sidesOf([1])
    const source = sides[0]?.voices[0]?.statement.source
    expect(renderToStaticMarkup(<Sides sides={sides} sources />)).toContain(`href="${source?.link.href}"`)
    expect(renderToStaticMarkup(<Sides sides={sides} />)).not.toContain(`href="${source?.link.href}"`)
  })
})
