import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { day, edtfDate, factNumber, id, language, ref, text, webAddress } from '@/lib/schema/fields'

const fields = {
  id: id(),
  ref: ref('actor'),
  text: text(),
  day: day(),
  edtfDate: edtfDate(),
  webAddress: webAddress(),
  language: language(),
  factNumber: factNumber(),
}

describe('a field takes', () => {
  it.each([
    ['id', 'dmitry-peskov'],
    ['id', '2021-12-24'],
    ['ref', 'kremlin'],
    ['text', 'Two words.'],
    ['day', '2021-09-15'],
    ['day', '2024-02-29'],
    ['edtfDate', '[..2021-09-15]'],
    ['webAddress', 'https://example.org/a?b=c'],
    ['webAddress', 'http://example.org'],
    ['language', 'fr'],
    ['language', 'zh-Hans'],
    ['factNumber', 'F11'],
    ['factNumber', 'S2'],
  ] as const)('%s: %j', (field, value) => expect(fields[field].parse(value)).toBe(value))

  it('edtfDate: a bare year, which YAML reads as a number', () => {
    expect(fields.edtfDate.parse(2021)).toBe('2021')
  })
})

describe('a field refuses', () => {
  it.each([
    ['id', 'Dmitry-Peskov', 'small letters'],
    ['id', 'dmitry_peskov', 'small letters'],
    ['id', 'a--b', 'small letters'],
    ['id', '-a', 'small letters'],
    ['id', '', 'small letters'],
    ['ref', 'the Kremlin', 'small letters'],
    ['text', '', 'must not be empty'],
    ['text', ' ', 'must not begin or end with a space'],
    ['text', 'words ', 'must not begin or end with a space'],
    ['text', 'words\n', 'must not begin or end with a space'],
    ['day', '2021-09', 'it must be a day'],
    ['day', '2021-09-15~', 'it must be a day'],
    ['day', '2021-02-30', 'is not a day of the calendar'],
    ['day', '2021-02-29', 'is not a day of the calendar'],
    ['edtfDate', '15.9.2021', 'is not a date in a form'],
    ['edtfDate', 20210915, 'must be a date'],
    ['edtfDate', 2021.5, 'must be a date'],
    ['edtfDate', null, 'must be a date'],
    ['edtfDate', ['..2021-09-15'], 'must be a date'],
    ['webAddress', 'example.org', 'must be a web address'],
    ['webAddress', 'javascript:alert(1)', 'must be a web address'],
    ['webAddress', 'ftp://example.org', 'must be a web address'],
    ['language', 'French', 'must be the code of a language'],
    ['factNumber', '11', 'such as F11'],
  ] as const)('%s: %j', (field, value, message) => {
    expect(messagesOf(fields[field].safeParse(value))).toContain(message)
  })
})

const messagesOf = (result: z.ZodSafeParseResult<unknown>) =>
  (result.error?.issues ?? []).map(({ message }) => message).join('\n')
