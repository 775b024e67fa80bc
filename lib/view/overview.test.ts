import { describe, expect, it } from 'vitest'
import { fixtureLedger } from '@/lib/testing/fixture'
import type { ActorLiteral, Fixture } from '@/lib/testing/literals'
import { overviewView } from '@/lib/view/overview'

const RUSSIA: ActorLiteral[] = [
  { slug: 'peskov', name: 'Dmitry Peskov', partOf: ['kremlin'] },
  { slug: 'kremlin', name: 'The Kremlin', partOf: ['russia'] },
  { slug: 'ministry', name: 'Defence ministry', partOf: ['russia'] },
  { slug: 'russia', name: 'Russia' },
  { slug: 'reuters', name: 'Reuters' },
  { slug: 'mali', name: 'Mali' },
]

/** Speakers of each topic, by topic. */
const topics = (speakers: Record<string, readonly string[]>, actors = RUSSIA): Fixture => ({
  topics: Object.keys(speakers),
  actors,
  articles: Object.entries(speakers).map(([topic, all]) => ({
    topics: [topic],
    statements: all.map((by) => ({ by })),
  })),
})
const viewOf = (speakers: Record<string, readonly string[]>, limits?: { columns: number; shared: number }) => {
  const ledger = fixtureLedger(topics(speakers))
  return limits ? overviewView(ledger, limits) : overviewView(ledger)
}
const brief = (view: ReturnType<typeof overviewView>) =>
  view.groups.map((rows) => rows.map(({ actor, level, counts }) => [actor.slug, level, ...counts]))

describe('The overview of actors between topics', () => {
  it('counts what each said in each topic, a whole with its parts, and sets parts under it', () =>
    expect(brief(viewOf({ first: ['peskov', 'peskov', 'kremlin', 'mali'], second: ['peskov', 'ministry'] }))).toEqual([
      [
        ['russia', 0, 3, 2],
        ['kremlin', 1, 3, 1],
        ['peskov', 2, 2, 1],
      ],
    ]))

  it('has the most quoted first', () =>
    expect(brief(viewOf({ first: ['reuters', 'reuters', 'mali'], second: ['reuters', 'mali'] }))).toEqual([
      [['reuters', 0, 2, 1]],
      [['mali', 0, 1, 1]],
    ]))

  it('names through whom an actor is there who has no row', () =>
    expect(viewOf({ first: ['peskov'], second: ['ministry'] }).groups).toMatchObject([
      [{ actor: { slug: 'russia' }, through: ['Dmitry Peskov', 'Defence ministry'] }],
    ]))

  it('has an actor who is only spoken of, with no statement', () => {
    const ledger = fixtureLedger({
      topics: ['first', 'second'],
      articles: [
        { topics: ['first'], statements: [{ by: 'reuters', about: ['mali'] }] },
        { topics: ['second'], statements: [{ by: 'mali' }] },
      ],
    })
    expect(brief(overviewView(ledger))).toEqual([[['mali', 0, 0, 1]]])
  })

  it.each([
    ['one topic', { first: ['peskov'] }],
    ['topics that share nobody', { first: ['peskov'], second: ['mali'] }],
  ])('is empty for %s', (_, speakers) => expect(viewOf(speakers)).toMatchObject({ groups: [], most: 0, more: 0 }))

  it('takes in who is in two of three topics', () => {
    const view = viewOf({ first: ['reuters'], second: ['mali', 'reuters'], third: ['mali'] })
    expect(view.topics.map(({ slug }) => slug)).toEqual(['first', 'second', 'third'])
    expect(brief(view)).toEqual([[['reuters', 0, 1, 1, 0]], [['mali', 0, 0, 1, 1]]])
  })

  it('does not grow with the ledger, and says how many it leaves out', () => {
    const view = viewOf(
      { first: ['reuters', 'mali', 'peskov'], second: ['reuters', 'mali', 'peskov'], third: ['mali'] },
      { columns: 2, shared: 3 },
    )
    expect([view.topics.length, view.groups.flat().length, view.more]).toEqual([2, 3, 2])
  })
})
