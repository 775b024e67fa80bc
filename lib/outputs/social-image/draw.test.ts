import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Card } from '@/lib/outputs/social-image/card'
import { COLOURS, SIDE_COLOURS } from '@/lib/outputs/social-image/colours'
import {
  actorCard,
  articleCard,
  asOfCard,
  placesCard,
  siteCard,
  sourcesCard,
  topicCard,
} from '@/lib/outputs/social-image/documents'
import { drawCard } from '@/lib/outputs/social-image/draw'
import { Drawing } from '@/lib/outputs/social-image/drawing'
import { missingLetters } from '@/lib/outputs/social-image/font'
import { formOf, SIGN } from '@/lib/outputs/social-image/forms'
import { questionCard } from '@/lib/outputs/social-image/question'
import { renderSvg } from '@/lib/outputs/social-image/render'
import { REAL_CONTENT } from '@/lib/testing/real-content'
import { LOOKS } from '@/lib/view/answer'

const card: Card = {
  kicker: 'Mali and Russia',
  title: 'Were Wagner fighters sent to Mali?',
  foot: 'Contested',
  alt: '',
}
const side = (n: number, head: string, by: string[]) => ({
  letter: 'ABCD'[n] ?? '',
  look: LOOKS[n] ?? 'a',
  head,
  by,
  date: '24 December 2021',
  years: '2021',
})
const hash = (data: Uint8Array) => createHash('sha256').update(data).digest('hex').slice(0, 16)
const render = (svg: string) => new Resvg(svg, { font: { loadSystemFonts: false } }).render()

/** The colour of a pixel. */
function colourAt({ pixels, width }: { pixels: Uint8Array; width: number }, x: number, y: number): string {
  const at = (y * width + x) * 4
  return `#${Buffer.from(pixels.subarray(at, at + 3)).toString('hex')}`
}

/** The colours of columns of pixels. */
function coloursIn(picture: ReturnType<typeof render>, from: number, to: number, top: number): string[] {
  const { pixels, width, height } = picture
  const found = new Set<string>()
  for (let y = top; y < height; y++) for (let x = from; x < to; x++) found.add(colourAt({ pixels, width }, x, y))
  return [...found]
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
  [
    'a dispute in time of long answers under a long title',
    {
      ...card,
      title: 'Topic '.repeat(30),
      lead: 'Question '.repeat(30),
      strip: {
        lanes: LOOKS.map((look, n) => ({
          letter: 'ABCD'[n] ?? '',
          label: 'An answer that goes on '.repeat(6),
          look,
          named: [[3, 3]],
          unnamed: [[90, 97]],
        })),
        folds: [50],
        from: { words: 'Sep 2021', datetime: '2021-09' },
        to: { words: 'Apr 2026', datetime: '2026-04' },
      },
    },
  ],
  ...[1, 2, 3, 4].map((count): [string, Card] => [
    `${count} long positions under a long title`,
    {
      ...card,
      title: 'Title of a question '.repeat(10),
      sides: [0, 1, 2, 3]
        .slice(0, count)
        .map((n) =>
          side(n, 'An answer that goes on '.repeat(6), [
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
    const picture = render(drawCard(extreme))
    // Below the rule or the band at the top, nothing but paper may be in the margins.
    expect(coloursIn(picture, 0, 58, 100)).toEqual([COLOURS.paper])
    expect(coloursIn(picture, 1142, 1200, 100)).toEqual([COLOURS.paper])
  })

  it('is the same picture on every machine', () => {
    const sides = [side(0, 'They were being deployed', ['15 governments']), side(1, 'None were deployed', ['Mali'])]
    expect(hash(render(drawCard({ ...card, sides })).pixels)).toMatchInlineSnapshot(`"a27d0953c218ebff"`)
  })

  it('is another drawing when a letter changes', () =>
    expect(drawCard(card)).not.toBe(drawCard({ ...card, title: 'Were Wagner fighters sent to Male?' })))
})

describe('A drawing', () => {
  it.each([
    ['to the right', 'A title', 1190, 300],
    ['to the left', 'A title', -1, 300],
    ['at the top', 'A title', 10, 20],
    ['at the bottom', 'A title', 10, 631],
  ])('refuses words that would stand over its edge %s', (_, text, x, y) => {
    const words = { weight: 'text', size: 40, x, y, colour: COLOURS.ink } as const
    expect(() => new Drawing(1200, 630, COLOURS.paper).line(text, words)).toThrow('over the edge')
  })

  it.each([
    ['A', 'round everywhere', [false, false, false, false]],
    ['B', 'a square', [true, true, true, true]],
    ['C', 'round above', [false, false, true, true]],
    ['D', 'round on the right', [true, false, false, true]],
  ])('has for the letter %s a form that is %s', (letter, _, corners) => {
    const drawing = new Drawing(100, 100, '#ffffff')
    drawing.form(formOf('ABCD'.indexOf(letter), 100), 0, 0, '#000000')
    const picture = render(drawing.svg())
    const ends = [
      [3, 3],
      [96, 3],
      [96, 96],
      [3, 96],
    ].map(([x = 0, y = 0]) => colourAt(picture, x, y))
    expect(ends.map((colour) => colour === '#000000')).toEqual(corners)
    expect(colourAt(picture, 50, 50)).toBe('#000000')
  })

  it('has the site’s sign as browsers show it', () => {
    const icon = readFileSync(join(process.cwd(), 'app', 'icon.svg'), 'utf8')
    expect(SIGN.halves.filter((half) => !icon.includes(`d="${half}"`))).toEqual([])
  })
})

describe('The file of a card', () => {
  it('is a PNG with a palette, of 1200 × 630 pixels', async () => {
    const png = await renderSvg(drawCard(siteCard()))
    expect([png.readUInt32BE(16), png.readUInt32BE(20), png[25]]).toEqual([1200, 630, 3])
  })

  it('is the same when it is drawn twice', async () =>
    expect(hash(await renderSvg(drawCard(card)))).toBe(hash(await renderSvg(drawCard({ ...card })))))

  it('has the colours of all four sides, to within a shade that nobody sees', async () => {
    const sides = [0, 1, 2, 3].map((n) => side(n, `Answer ${n}`, ['Mali']))
    const { data, info } = await sharp(await renderSvg(drawCard({ ...card, sides })))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const found = new Set<string>()
    for (let y = 0; y < info.height; y++)
      for (let x = 0; x < info.width; x++) found.add(colourAt({ pixels: data, width: info.width }, x, y))
    const channels = (colour: string) => [...Buffer.from(colour.slice(1), 'hex')]
    const isNear = (one: string, other: string) =>
      channels(one).every((value, n) => Math.abs(value - (channels(other)[n] ?? 0)) <= 1)
    const missing = [...SIDE_COLOURS, COLOURS.paper, COLOURS.ink].filter(
      (each) => ![...found].some((f) => isNear(f, each)),
    )
    expect(missing).toEqual([])
  })
})

describe('In the content of the site', () => {
  const cards = new Map<string, Card>()

  beforeAll(() => {
    const { ledger } = REAL_CONTENT
    for (const topic of ledger.documents.topic.values()) {
      cards.set(`topic ${topic.slug}`, topicCard(ledger, topic))
      cards.set(`past ${topic.slug}`, asOfCard(ledger, topic, '2025-04-06'))
    }
    for (const each of ledger.documents.question.values())
      cards.set(`question ${each.slug}`, questionCard(ledger, each))
    for (const each of ledger.documents.article.values()) cards.set(`article ${each.slug}`, articleCard(ledger, each))
    for (const each of ledger.documents.actor.values()) cards.set(`actor ${each.slug}`, actorCard(ledger, each))
    cards.set('places', placesCard(ledger))
    cards.set('sources', sourcesCard(ledger))
  })

  it('the font has every letter of every card', () => {
    const words = ({ kicker, title, lead = '', foot, sides = [], strip }: Card) =>
      [
        kicker,
        title,
        lead,
        foot,
        ...(strip?.lanes ?? []).map(({ label }) => label),
        ...sides.flatMap(({ head, by, date }) => [head, date, ...by]),
      ].join(' ')
    expect([...cards].flatMap(([name, each]) => missingLetters(words(each)).map((letter) => [name, letter]))).toEqual(
      [],
    )
  })

  it('every card says in words what it shows', () =>
    expect([...cards].filter(([, { alt, title }]) => !alt.includes(title.split(' ')[0] ?? ''))).toEqual([]))
})
