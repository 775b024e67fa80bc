import { describe, expect, it } from 'vitest'
import { missingLetters, textWidth } from '@/lib/outputs/social-image/font'
import { type Block, breakLines, setNames, setText } from '@/lib/outputs/social-image/lines'

const room = { weight: 'heading', sizes: [80, 60, 40], width: 600, height: 200 } as const
const widest = ({ lines, weight, size }: Block) => Math.max(...lines.map((line) => textWidth(line, weight, size)))

const LONG = 'The joint statement on Wagner and the reply to it, '.repeat(4).slice(0, 200)
const CYRILLIC = 'Організація Північноатлантичного договору та Міністерство оборони Російської Федерації'

describe('The font', () => {
  it('has letters of West African, Ukrainian and Russian names', () =>
    expect(missingLetters('Ménaka Goïta Ségou Šešelj Łódź Щербаківка їжак Ёлкин Ґонґ “” ’ – … km² €')).toEqual([]))

  it('says which letters it lacks', () => expect(missingLetters('Mali مالي')).toEqual([...'مالي']))

  it('draws a letter that it lacks without its accent rather than not at all', () =>
    expect(textWidth('Tinẓawaten', 'text', 100)).toBe(textWidth('Tinzawaten', 'text', 100)))

  it('sets letters closer that would gape', () =>
    expect(textWidth('To', 'heading', 100)).toBeLessThan(
      textWidth('T', 'heading', 100) + textWidth('o', 'heading', 100),
    ))

  it('measures in proportion to the size', () =>
    expect(textWidth('Basivka', 'text', 80)).toBeCloseTo(2 * textWidth('Basivka', 'text', 40)))
})

describe('A text is set', () => {
  it.each([
    ['short', 'Mali', 80],
    ['of two lines', 'Who controls Basivka?', 80],
    ['in Cyrillic', CYRILLIC, 40],
    ['of 200 letters', LONG, 40],
  ])('%s: whole, within its width and height', (_, text, size) => {
    const set = setText(text, { ...room, height: size === 40 ? 400 : 200 })
    expect([set.size, set.isCut]).toEqual([size, false])
    expect(set.lines.join(' ')).toBe(text.trim())
    expect(widest(set)).toBeLessThanOrEqual(room.width)
    expect(set.height).toBeLessThanOrEqual(400)
  })

  it('with an ellipsis in sight where not even the smallest size has room', () => {
    const set = setText(LONG, { ...room, height: 100 })
    expect(set).toMatchObject({ size: 40, isCut: true })
    expect(set.lines).toHaveLength(2)
    expect(set.lines.at(-1)).toMatch(/\S…$/)
    expect(widest(set)).toBeLessThanOrEqual(room.width)
  })

  it('smaller rather than with a word broken in two', () => {
    const set = setText('Nordatlantikvertragsorganisation', { ...room, width: 680 })
    expect([set.size, set.lines.length]).toEqual([40, 1])
  })

  it('with a word broken where no size has room for it, after its hyphen if it has one', () => {
    expect(breakLines('Volodymyrivka-Bilovody', 'text', 40, 280)).toEqual(['Volodymyrivka-', 'Bilovody'])
    expect(breakLines('x'.repeat(40), 'text', 40, 280).join('')).toBe('x'.repeat(40))
  })

  it('in even lines', () => {
    const { lines } = setText('Who controlled Basivka in April 2025?', { ...room, width: 700, sizes: [60] })
    expect(lines).toEqual(['Who controlled', 'Basivka in April 2025?'])
  })

  it('not at all where there is none', () => expect(setText('', room)).toMatchObject({ lines: [], height: 0 }))
})

describe('Names are set', () => {
  const one = { weight: 'text', sizes: [30], height: 80, lines: 1 } as const

  it.each([
    ['all, where there is room', 900, 'Reuters, DeepState and Valery Gerasimov'],
    ['with a count of the others, where there is not', 450, 'Reuters, DeepState and one other'],
    ['the first alone, where there is little', 300, 'Reuters and 2 others'],
  ])('%s', (_, width, expected) =>
    expect(setNames(['Reuters', 'DeepState', 'Valery Gerasimov'], { ...one, width }).lines).toEqual([expected]),
  )

  it('with what follows them', () =>
    expect(setNames(['Reuters'], { ...one, width: 400 }, ', 2025').lines).toEqual(['Reuters, 2025']))
})
