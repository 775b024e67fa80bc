import { describe, expect, it } from 'vitest'
import { fold, inLatin, wordsOf, wordsTyped } from '@/lib/search/fold'

describe('What is the same to a reader is the same to the search:', () => {
  it.each([
    ['accents', 'Maïga Goïta Türk', 'maiga goita turk'],
    ['Ukrainian and Russian letters', 'Басівка Київ Ґалаґан Сумы', 'басивка киив галаган суми'],
    ['ё and е, й and и', 'Чёрный', 'черни' + 'и'],
    ['possessives', 'Mali’s army, N’Daw', 'mali army, ndaw'],
    ['numbers with commas, or with spaces', '1,000 and 1 000 and 1,400,000', '1000 and 1000 and 1400000'],
  ])('%s', (_, text, folded) => expect(fold(text)).toBe(folded))

  it.each(['24 December 2021', 'December 24, 2021', '24 Dec 2021', '2021-12-24', '24.12.2021', '24/12/2021'])(
    'a day written as %s',
    (typed) => expect(wordsTyped(typed)).toEqual(['day20211224']),
  )
})

it('A year before a number is no part of it', () => expect(wordsOf('in 2021 100 men')).toContain('100'))

it('A day stands in the index in its parts too', () =>
  expect(wordsOf('said on 3 May 2022')).toEqual(['said', 'on', '3', 'may', '2022', 'day20220503']))

it.each([
  ['басовка', 'basovka'],
  ['журавка', 'zhuravka'],
  ['peskov', undefined],
])('%s in Latin letters is %s', (word, latin) => expect(inLatin(word)).toBe(latin))
