import { expect, it } from 'vitest'
import { type Candidate, called, comparable, findByName, slugOf } from '@/lib/editing/names'

const actor = (id: string, ...names: string[]): Candidate => ({
  refersTo: 'actor',
  id,
  label: names[0] ?? id,
  names: [...names, id],
})

const ACTORS = [
  actor('volodymyr-zelensky', 'Volodymyr Zelensky', 'Володимир Зеленський', 'Zelenskyy'),
  actor('dmitry-peskov', 'Dmitry Peskov', 'Дмитрий Песков', 'Peskov, Dmitry'),
  actor('assimi-goita', 'Assimi Goïta'),
  actor('emmanuel-macron', 'Emmanuel Macron', 'emmanuel-macron-president'),
  actor('malian-government', 'Mali’s government'),
  actor('mali', 'Mali'),
]

it.each([
  ['peskov', 'dmitry-peskov'],
  ['Песков', 'dmitry-peskov'],
  ['zelenskyy', 'volodymyr-zelensky'],
  ['Зеленський', 'volodymyr-zelensky'],
  ['goita', 'assimi-goita'],
  ['GOÏTA', 'assimi-goita'],
  ['pesckov', 'dmitry-peskov'],
  ['macron president', 'emmanuel-macron'],
  ['gov mali', 'malian-government'],
  ['mali', 'mali'],
])('“%s” finds %s first', (typed, id) => expect(findByName(ACTORS, typed)[0]?.id).toBe(id))

it.each(['lavrov', 'qqq'])('“%s” finds nobody', (typed) => expect(findByName(ACTORS, typed)).toEqual([]))

it('Nothing typed finds all, in their order', () => expect(findByName(ACTORS, ' ')).toEqual(ACTORS))

it.each([
  ['Dmitry Peskov', ['dmitry-peskov']],
  ['dmitry-peskov', ['dmitry-peskov']],
  ['Дмитрий Песков', ['dmitry-peskov']],
  ['Mali', ['mali']],
  ['Peskov', []],
])('“%s” alone names %s: what is near is not taken without asking', (name, ids) =>
  expect(called(ACTORS, name).map(({ id }) => id)).toEqual(ids),
)

it.each([
  ['Mali’s government', 'malis government'],
  ['Сили оборони', 'sili oboroni'],
])('“%s” is compared as “%s”', (name, plain) => expect(comparable(name)).toBe(plain))

it('A slug ends with a whole word', () => {
  expect(slugOf('Russia says it took Basivka; Ukrainian officials deny it', 30)).toBe('russia-says-it-took-basivka')
  expect(slugOf('Short', 30)).toBe('short')
})
