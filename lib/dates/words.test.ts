import { describe, expect, it } from 'vitest'
import { parseEdtf } from '@/lib/dates/edtf'
import { dateInWords, dayInWords } from '@/lib/dates/words'

describe('dateInWords() writes a date exactly as far as it is known', () => {
  it.each([
    ['2021-09-15', '15 September 2021'],
    ['2021-09-05', '5 September 2021'],
    ['2021-09', 'September 2021'],
    ['2021', '2021'],
    ['2019-33', 'early 2019'],
    ['2019-34', 'the second quarter of 2019'],
    ['2019-35', 'the third quarter of 2019'],
    ['2019-36', 'late 2019'],
  ])('%s: %s', (edtf, words) => expect(dateInWords(parseEdtf(edtf))).toBe(words))

  it.each([
    ['2021-09-15~', 'about 15 September 2021'],
    ['2019-36~', 'about late 2019'],
    ['2021-09?', 'September 2021 (date uncertain)'],
    ['2021%', 'about 2021 (date uncertain)'],
  ])('%s: %s, with its doubt', (edtf, words) => expect(dateInWords(parseEdtf(edtf))).toBe(words))

  it.each([
    ['[2021-09-13..2021-09-15]', 'between 13 and 15 September 2021'],
    ['[2021-09-13..2021-10-02]', 'between 13 September and 2 October 2021'],
    ['[2021-12-30..2022-01-02]', 'between 30 December 2021 and 2 January 2022'],
    ['[2021-09..2021-11]', 'between September and November 2021'],
    ['[2019..2021]', 'between 2019 and 2021'],
    ['[2019-33..2019-36]', 'between early 2019 and late 2019'],
    ['[2021-09..2021-10-02]', 'between September 2021 and 2 October 2021'],
    ['[2021-09~..2021-10?]', 'about September 2021 or October 2021 (date uncertain)'],
    ['[2022-05-01..2022-05-02]', '1 or 2 May 2022'],
    ['[2022-05-31..2022-06-01]', '31 May or 1 June 2022'],
    ['[2021-12-31..2022-01-01]', '31 December 2021 or 1 January 2022'],
    ['[2022-05..2022-06]', 'May or June 2022'],
    ['[2021-12..2022-01]', 'December 2021 or January 2022'],
    ['[2021..2022]', '2021 or 2022'],
    ['[2019-36..2020-33]', 'late 2019 or early 2020'],
    ['[2022-05-01..2022-05-03]', 'between 1 and 3 May 2022'],
    ['[2022-05..2022-06-01]', 'between May 2022 and 1 June 2022'],
    ['[..2021-09-15]', 'by 15 September 2021'],
    ['[..2021-09?]', 'by September 2021 (date uncertain)'],
    ['[2021-09-15..]', '15 September 2021 or later'],
    ['[2021-09-15..2021-09-15]', '15 September 2021'],
  ])('%s: %s, for one moment', (edtf, words) => expect(dateInWords(parseEdtf(edtf))).toBe(words))

  it.each([
    ['2024-08-06/2025-04-26', '6 August 2024 to 26 April 2025'],
    ['2021-09-13/2021-09-15', '13 to 15 September 2021'],
    ['2021-08/2021-09', 'August to September 2021'],
    ['2021/2023', '2021 to 2023'],
    ['2024-08/..', 'since August 2024'],
    ['../2024-08', 'until August 2024'],
    ['2021-09/2021-09', 'September 2021'],
    ['2022-05-01/2022-05-02', '1 to 2 May 2022'],
  ])('%s: %s, for what lasted', (edtf, words) => expect(dateInWords(parseEdtf(edtf))).toBe(words))
})

it.each([
  ['01', 'January'],
  ['02', 'February'],
  ['03', 'March'],
  ['04', 'April'],
  ['05', 'May'],
  ['06', 'June'],
  ['07', 'July'],
  ['08', 'August'],
  ['09', 'September'],
  ['10', 'October'],
  ['11', 'November'],
  ['12', 'December'],
])('dayInWords() writes month %s as %s', (month, name) => {
  expect(dayInWords(`2021-${month}-15`)).toBe(`15 ${name} 2021`)
})
