import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Picture } from '@/lib/card/canvas'
import type { Card } from '@/lib/card/card'
import { COLOURS } from '@/lib/card/colours'
import { actorCard, articleCard, asOfCard, placeCard, siteCard, sourceCard, topicCard } from '@/lib/card/documents'
import { drawCard } from '@/lib/card/draw'
import { missingLetters } from '@/lib/card/font'
import { encodePng } from '@/lib/card/png'
import { questionCard } from '@/lib/card/question'
import { renderCard } from '@/lib/card/render'
import { checkContent } from '@/lib/content/check'
import type { Look } from '@/lib/view/answer'

const card: Card = {
  kicker: 'Mali and Russia',
  title: 'Were Wagner fighters sent to Mali?',
  foot: 'Contested',
  alt: '',
}
const side = (letter: string, head: string, by: string[], look: Look = 'a') => ({
  letter,
  look,
  head,
  by,
  date: '24 December 2021',
  years: '2021',
})
const hash = (data: Uint8Array) => createHash('sha256').update(data).digest('hex').slice(0, 16)

/** The colours of columns of pixels. */
function coloursIn({ pixels, palette, width, height }: Picture, from: number, to: number, top: number): Set<string> {
  const found = new Set<string>()
  for (let row = top; row < height; row++)
    for (let column = from; column < to; column++) found.add(palette[pixels[row * width + column] ?? 0] ?? '')
  return found
}

const EXTREMES: [string, Card][] = [
  [
    'a title of 200 letters',
    { ...card, title: 'Statement on the reply of the ministry to it '.repeat(5).slice(0, 200) },
  ],
  ['a title of 2,000 letters', { ...card, title: 'Statement '.repeat(200) }],
  ['a title of one long word', { ...card, title: 'Ж'.repeat(120) }],
  ['a title in Cyrillic', { ...card, title: 'Міністерство закордонних справ Російської Федерації' }],
  [
    'a view of the past of a long topic',
    { ...card, band: 'As of 24 December 2021', title: 'Topic '.repeat(30), lead: 'Lead '.repeat(60) },
  ],
  ['a long foot and a long line above', { ...card, kicker: 'Kicker '.repeat(40), foot: 'Foot '.repeat(60) }],
  ...[1, 2, 3, 4].map((count): [string, Card] => [
    `${count} long positions under a long title`,
    {
      ...card,
      title: 'Title of a question '.repeat(10),
      sides: ['A', 'B', 'C', 'D']
        .slice(0, count)
        .map((letter) =>
          side(letter, 'An answer that goes on '.repeat(6), [
            'The General Staff of the Armed Forces of Ukraine',
            'Russia’s defence ministry',
            'x'.repeat(90),
          ]),
        ),
    },
  ]),
]

describe('A card', () => {
  it.each(EXTREMES)('with %s stays within its margins, and marks what it leaves out', (_, extreme) => {
    const picture = drawCard(extreme)
    // Below the rule or the band at the top, nothing but paper and ink's edge may be in the margins.
    expect([...coloursIn(picture, 0, 58, 100)]).toEqual([COLOURS.paper])
    expect([...coloursIn(picture, 1142, 1200, 100)]).toEqual([COLOURS.paper])
  })

  it('is the same picture on every machine', () => {
    const { pixels, palette } = drawCard({
      ...card,
      sides: [
        side('A', 'They were being deployed', ['15 governments']),
        side('B', 'None were deployed', ['Mali'], 'b'),
      ],
    })
    expect([hash(pixels), palette.length]).toMatchInlineSnapshot(`
      [
        "76560cbc52b9a0c0",
        31,
      ]
    `)
  })

  it('is the same file when it is drawn twice', () =>
    expect(hash(renderCard(card))).toBe(hash(renderCard({ ...card }))))

  it('is another file when a letter changes', () =>
    expect(hash(renderCard(card))).not.toBe(hash(renderCard({ ...card, title: 'Were Wagner fighters sent to Male?' }))))
})

describe('A PNG', () => {
  const chunks = (png: Buffer) => {
    const found = new Map<string, Buffer>()
    for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
      found.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
    return found
  }

  it.each([
    [2, 4, [0, 0x01, 0x10, 0, 0x10, 0x00]],
    [17, 8, [0, 0, 1, 1, 0, 0, 1, 0, 0, 0]],
  ])('of %i colours has %i bits a pixel', (colours, bits, rows) => {
    const palette = Array.from({ length: colours }, (_, n) => `#0000${n.toString(16).padStart(2, '0')}`)
    const pixels = Uint8Array.from([0, 1, 1, 0, 1, 0, 0, 0])
    const parts = chunks(encodePng({ width: 4, height: 2, pixels, palette }))
    expect([...parts.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND'])
    expect([...(parts.get('IHDR') ?? [])]).toEqual([0, 0, 0, 4, 0, 0, 0, 2, bits, 3, 0, 0, 0])
    expect(parts.get('PLTE')).toHaveLength(3 * colours)
    expect([...inflateSync(parts.get('IDAT') ?? Buffer.alloc(0))]).toEqual(rows)
  })

  it('is 1200 × 630 pixels', () => {
    const png = Buffer.from(renderCard(siteCard()))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  })
})

describe('In the content of the site', () => {
  const cards = new Map<string, Card>()

  beforeAll(async () => {
    const result = await checkContent(process.cwd())
    if (!result.ok) throw new Error('The content has mistakes: see npm run check.')
    const { ledger } = result
    for (const topic of ledger.topics.values()) {
      cards.set(`topic ${topic.slug}`, topicCard(ledger, topic))
      cards.set(`past ${topic.slug}`, asOfCard(ledger, topic, '2025-04-06'))
    }
    for (const each of ledger.questions.values()) cards.set(`question ${each.slug}`, questionCard(ledger, each))
    for (const each of ledger.articles.values()) cards.set(`article ${each.slug}`, articleCard(ledger, each))
    for (const each of ledger.actors.values()) cards.set(`actor ${each.slug}`, actorCard(ledger, each))
    for (const each of ledger.places.values()) cards.set(`place ${each.slug}`, placeCard(ledger, each))
    for (const each of ledger.sources.values()) cards.set(`source ${each.slug}`, sourceCard(ledger, each))
  }, 60_000)

  it('the font has every letter of every card', () => {
    const words = ({ kicker, title, lead = '', foot, sides = [] }: Card) =>
      [kicker, title, lead, foot, ...sides.flatMap(({ head, by, date }) => [head, date, ...by])].join(' ')
    expect([...cards].flatMap(([name, each]) => missingLetters(words(each)).map((letter) => [name, letter]))).toEqual(
      [],
    )
  })

  it('every card says in words what it shows', () =>
    expect([...cards].filter(([, { alt, title }]) => !alt.includes(title.split(' ')[0] ?? ''))).toEqual([]))

  it('cards of the longest titles, and of every question, weigh less than 32 kB', () => {
    const longest = [...cards].toSorted(([, a], [, b]) => b.title.length - a.title.length).slice(0, 20)
    const questions = [...cards].filter(([name]) => name.startsWith('question'))
    const heavy = [...longest, ...questions].map(([name, each]) => [name, renderCard(each).length] as const)
    expect(heavy.filter(([, size]) => size > 32_000)).toEqual([])
  }, 60_000)
})
