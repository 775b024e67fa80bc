/** Letters that two alphabets or two spellings share: a reader who types one means the other. */
const ALIKE: Readonly<Record<string, string>> = {
  і: 'и',
  ї: 'и',
  й: 'и',
  ы: 'и',
  є: 'е',
  э: 'е',
  ґ: 'г',
  ъ: '',
  ь: '',
  ʼ: '',
  '’': '',
  "'": '',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}

/** Russian, with the Ukrainian letters that fold to it, in the Latin letters of English newspapers. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ю: 'yu',
  я: 'ya',
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

const two = (number: string | number): string => String(number).padStart(2, '0')

/** One word for a whole day, so that a search for it finds that day and not every page with its number. */
const dayWord = (year: string, month: number, day: string): string => `day${year}${two(month)}${two(day)}`

export const isWholeDay = (word: string): boolean => /^day\d{8}$/.test(word)

/** Any month, whole or cut short. */
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`
const WRITTEN = new RegExp(`\\b(\\d{1,2}) ${MONTH},? (\\d{4})\\b`, 'g')
const AMERICAN = new RegExp(`\\b${MONTH} (\\d{1,2}),? (\\d{4})\\b`, 'g')

/** Whole days in any spelling as one word each. */
function days(text: string, keep: boolean): string {
  const put = (found: string, word: string) => (keep ? `${found} ${word}` : word)
  return text
    .replace(WRITTEN, (found, day: string, month: string, year: string) =>
      put(found, dayWord(year, MONTHS.indexOf(month) + 1, day)),
    )
    .replace(AMERICAN, (found, month: string, day: string, year: string) =>
      put(found, dayWord(year, MONTHS.indexOf(month) + 1, day)),
    )
    .replace(/\b(\d{4})-(\d\d)-(\d\d)\b/g, (found, year: string, month: string, day: string) =>
      put(found, dayWord(year, Number(month), day)),
    )
    .replace(/\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/g, (found, day: string, month: string, year: string) =>
      put(found, dayWord(year, Number(month), day)),
    )
}

/** A text as search compares it: small letters without accents, letters that are alike as one, numbers without commas. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[іїйыєэґъьʼ’'łøđıßæœ]/g, (letter) => ALIKE[letter] ?? letter)
    .replace(/(?<!\d)(\d{1,3})[, ](?=\d{3}(?!\d))/g, '$1')

const words = (folded: string): string[] => folded.match(/[\p{L}\p{N}]+/gu) ?? []

/** A folded Cyrillic word in Latin letters; `undefined` for a word without any. */
export const inLatin = (word: string): string | undefined =>
  /[а-я]/.test(word) ? word.replace(/[а-я]/g, (letter) => LATIN[letter] ?? '') : undefined

/** The words of a text for the index: a whole day stands there both in its parts and as one. */
export const wordsOf = (text: string): string[] => words(days(fold(text), true))

/** The words of what a reader typed: a whole day is one. */
export const wordsTyped = (text: string): string[] => words(days(fold(text), false))
