import { expect, it } from 'vitest'
import { placeNames } from '@/lib/strip/names'

const mark = (at: number, ...names: string[]) => ({ from: at - 6, to: at + 6, names })
const texts = (...marks: Parameters<typeof placeNames>[0]) => placeNames(marks, 312).map((name) => name?.text)

it.each([
  ['stands beside its mark', [mark(50, 'Mali')], ['Mali']],
  ['is left out where the next mark is too near', [mark(50, 'Agence France-Presse'), mark(90)], [undefined, undefined]],
  ['stands with others who said it there', [mark(50, 'Mali', 'Lavrov')], ['Mali, Lavrov']],
  ['is counted where there is no room for all', [mark(50, 'Mali', 'Lavrov'), mark(130)], ['Mali +1', undefined]],
])('A name %s', (_, marks, expected) => expect(texts(...marks)).toEqual(expected))

it('A name near the end of a lane stands on the left of its mark', () =>
  expect(placeNames([mark(290, 'Wagner Group')], 312)).toMatchObject([{ text: 'Wagner Group', side: 'left' }]))

it('A name on the left touches no name before it', () =>
  expect(texts(mark(170, 'Wagner Group'), mark(285, 'Wagner Group'))).toEqual(['Wagner Group', undefined]))

it('A name does not lie over a fold', () =>
  expect(placeNames([mark(150, 'Demchenko')], 312, [[180, 210]])).toMatchObject([{ text: 'Demchenko', side: 'left' }]))
