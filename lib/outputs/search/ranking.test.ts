import { describe, expect, it } from 'vitest'
import { searchEntries, searchNames } from '@/lib/outputs/search/records'
import { search, searchIndex } from '@/lib/search/engine'
import { REAL_CONTENT } from '@/lib/testing/real-content'

// What readers type, and what they should find first. Of subjects alone, which stay; never of a statement.

const file = searchEntries(REAL_CONTENT.ledger)
const names = searchNames(REAL_CONTENT.ledger)
const INDEX = searchIndex([...names.map((name, n) => ({ ...name, words: file.about[n] ?? '' })), ...file.entries])
const BY_NAME = searchIndex(names)

const NAMES: readonly (readonly [typed: string, first: string])[] = [
  ['Peskov', '/actors/dmitry-peskov'],
  ['peskow', '/actors/dmitry-peskov'],
  ['Песков', '/actors/dmitry-peskov'],
  ['Basivka', '/places/basivka'],
  ['Basovka', '/places/basivka'],
  ['Басівка', '/places/basivka'],
  ['Басовка', '/places/basivka'],
  ['basikva', '/places/basivka'],
  ['Prigozhin', '/actors/yevgeny-prigozhin'],
  ['prigozin', '/actors/yevgeny-prigozhin'],
  ['Prigojine', '/actors/yevgeny-prigozhin'],
  ['Пригожин', '/actors/yevgeny-prigozhin'],
  ['Kyiv', '/places/kyiv'],
  ['Kiev', '/places/kyiv'],
  ['Київ', '/places/kyiv'],
  ['Киев', '/places/kyiv'],
  ['Sumy', '/places/sumy'],
  ['Суми', '/places/sumy'],
  ['Сумы', '/places/sumy'],
  ['Sumy oblast', '/places/sumy-region'],
  ['Сумщина', '/places/sumy-region'],
  ['Tinzaouaten', '/places/tinzaouaten'],
  ['Tinzaouatène', '/places/tinzaouaten'],
  ['Tin Zaouatine', '/places/tinzaouaten'],
  ['Tinzawaten', '/places/tinzaouaten'],
  ['tinzaouten', '/places/tinzaouaten'],
  ['Goita', '/actors/assimi-goita'],
  ['choguel maiga', '/actors/choguel-maiga'],
  ['Zelenskyy', '/actors/volodymyr-zelensky'],
  ['Зеленський', '/actors/volodymyr-zelensky'],
  ['Путин', '/actors/vladimir-putin'],
  ['Макрон', '/actors/emmanuel-macron'],
  ['김정은', '/actors/kim-jong-un'],
  ['Вагнер', '/actors/wagner-group'],
  ['PMC Wagner', '/actors/wagner-group'],
  ['Минобороны', '/actors/russian-defence-ministry'],
  ['ЗСУ', '/actors/armed-forces-of-ukraine'],
  ['CEDEAO', '/actors/ecowas'],
  ['DPRK', '/actors/north-korea'],
  ['deep state', '/actors/deepstate'],
  ['Grabovskoye', '/places/hrabovske'],
  ['Lugansk', '/places/luhansk-region'],
  ['mali russia', '/topics/mali-russia'],
]

const WORDS: readonly (readonly [typed: string, first: string])[] = [
  ['wagner money', '/questions/did-russia-pay-wagner'],
  ['did russia pay wagner', '/questions/did-russia-pay-wagner'],
  ['wagner mali', '/questions/wagner-in-mali'],
  ['who controls basivka', '/questions/who-controls-basivka'],
  ['who controls sudzha', '/questions/who-controls-sudzha'],
  ['kursk cleared', '/questions/was-kursk-region-cleared'],
  ['buffer zone', '/questions/buffer-zone'],
  ['north korean troops', '/questions/north-korean-troops-in-kursk'],
  ['moura killed', '/questions/moura-killed'],
  ['kidal flag', '/questions/wagner-flag-over-kidal'],
  ['fuel blockade', '/questions/fuel-blockade'],
  ['encircled', '/questions/ukrainians-encircled-in-kursk'],
  ['24 December 2021', '/topics/mali-russia/as-of/2021-12-24'],
  ['Dec 24, 2021', '/topics/mali-russia/as-of/2021-12-24'],
  ['2021-12-24', '/topics/mali-russia/as-of/2021-12-24'],
  ['1,000', '/actors/reuters-sources-at-least-1000'],
  ['1000', '/actors/reuters-sources-at-least-1000'],
  ['palm sunday', '/articles/palm-sunday-sumy-2025-04-13'],
  ['csv', '/data'],
  ['method', '/method'],
  ['mistakes', '/corrections'],
]

describe('The first thing found', () => {
  it.each([...NAMES, ...WORDS])('for “%s” is %s', (typed, first) =>
    expect(search(INDEX, typed).records[0]?.href).toBe(first),
  )
})

describe('The names alone, which come first, already have', () => {
  it.each(NAMES)('for “%s” %s', (typed, first) => expect(search(BY_NAME, typed).records[0]?.href).toBe(first))
})

it('A number finds nothing that only begins with it or is near it', () => {
  const texts = search(INDEX, '1,000').records.map((record) => JSON.stringify(record).replaceAll(',', ''))
  expect(texts.length).toBeGreaterThan(3)
  expect(texts.filter((text) => !/(?<!\d)1000(?!\d)/.test(text))).toEqual([])
})

it('A search for words of a statement finds it, with its speaker, its day and the letter of its answer', () => {
  const first = search(INDEX, 'Maïga denied private security company').records.find(({ kind }) => kind === 'statement')
  expect(first).toMatchObject({ kind: 'statement', note: 'Denial, 24 December 2021', answer: { letter: 'B' } })
})

it('Everything that can be found has a page, and nothing is there twice', () => {
  const { statements, events } = REAL_CONTENT.ledger
  const places = INDEX.records.map(({ href }) => href)
  expect(new Set(places).size).toBe(places.length)
  expect(file.entries.filter(({ kind }) => kind === 'statement')).toHaveLength(statements.size)
  expect(file.entries.filter(({ kind }) => kind === 'event')).toHaveLength(events.size)
})
