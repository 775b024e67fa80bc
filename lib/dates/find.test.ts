import { describe, expect, it } from 'vitest'
import { datesNamedIn, laterDateIn } from '@/lib/dates/find'

describe('The dates that a sentence names are', () => {
  it.each<[string, readonly (readonly [words: string, first: string])[]]>([
    ['It was so on 26 May 2025.', [['26 May 2025', '2025-05-26']]],
    ['It was so on 6 May 2025.', [['6 May 2025', '2025-05-06']]],
    ['It was so in May 2025.', [['May 2025', '2025-05-01']]],
    ['It was so in 2025.', [['2025', '2025-01-01']]],
    ['It was so on 26 May.', [['26 May', '2021-05-26']]],
    ['It was so in May, and may be so.', []],
    ['1 or 2 May 2022', [['2 May 2022', '2022-05-02']]],
    [
      'between 30 December 2021 and 2 January 2022',
      [
        ['30 December 2021', '2021-12-30'],
        ['2 January 2022', '2022-01-02'],
      ],
    ],
    [
      'late 2019; 1907',
      [
        ['2019', '2019-01-01'],
        ['1907', '1907-01-01'],
      ],
    ],
    [
      '24 February to 4 April 2022',
      [
        ['24 February', '2022-02-24'],
        ['4 April 2022', '2022-04-04'],
      ],
    ],
    [
      'on 24 February, and on 4 April 2022',
      [
        ['24 February', '2021-02-24'],
        ['4 April 2022', '2022-04-04'],
      ],
    ],
    ['They put it at 2,025 people and 12021 metres.', []],
    ['Nothing at all.', []],
  ])('“%s”: %j', (text, found) =>
    expect(datesNamedIn(text, '2021')).toEqual(found.map(([words, first]) => ({ words, first }))),
  )
})

describe('The later date in a text is', () => {
  it.each<[string, string, string, string | undefined]>([
    [
      'the first that is wholly after the day',
      'On 24 and 25 December 2021 and in 2022.',
      '2021-12-24',
      '25 December 2021',
    ],
    ['not the day itself', 'On 24 December 2021.', '2021-12-24', undefined],
    ['not the month in which the day lies', 'In December 2021.', '2021-12-24', undefined],
    ['not the year in which the day lies', 'In 2021.', '2021-12-24', undefined],
    ['the next month', 'In January 2022.', '2021-12-24', 'January 2022'],
    ['a day of the same year where the year is not named', 'On 26 May.', '2025-05-24', '26 May'],
    ['none where an earlier day of the year is named', 'On 23 May.', '2025-05-24', undefined],
  ])('%s: “%s”', (_, text, day, words) => expect(laterDateIn(text, day)?.words).toBe(words))
})
