/** A character that has no business in a text, and where it stands. */
export interface StrangeCharacter {
  /** Offset in UTF-16 code units. */
  readonly offset: number
  /** Its number, as in `U+202E`. */
  readonly code: string
  /** What it is, in words. */
  readonly name: string
}

/**
 * What no text of the site may hold, most telling name first. They cannot be seen, or they change what is seen: a name
 * that reads backwards, two ids that look alike, a feed that no reader can parse.
 */
const STRANGE: readonly (readonly [RegExp, string])[] = [
  [/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/u, 'a mark that turns the direction of the text'],
  [/\t/u, 'a tab'],
  [/[\n\r\v\f\u0085\u2028\u2029]/u, 'a line end'],
  [/\p{Cc}/u, 'a control character'],
  [/\p{Cs}/u, 'one half of a character'],
  [/\uFEFF/u, 'a byte order mark inside the text'],
  [/[\u200B\u2060-\u2064\u206A-\u206F\u00AD\u180E]|\u034F|[\u180B-\u180D\u180F]/u, 'an invisible character'],
  [/[\u115F\u1160\u3164\uFFA0\u2800]/u, 'a blank that counts as a letter'],
  [/[\u{E0000}-\u{E00FF}\u{E01F0}-\u{E0FFF}]|[\u{E0100}-\u{E01EF}]/u, 'an invisible tag'],
  [/\p{Co}/u, 'a character of somebody’s private font'],
  [/\p{Noncharacter_Code_Point}/u, 'a number that is no character'],
]

/** Joiners are part of the spelling of these scripts, and of some emoji; elsewhere they are invisible. */
const JOINED =
  /\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Gujarati}|\p{Script=Gurmukhi}|\p{Script=Kannada}|\p{Script=Malayalam}|\p{Script=Oriya}|\p{Script=Sinhala}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Syriac}|\p{Script=Nko}|\p{Script=Mongolian}|\p{Script=Adlam}|\p{Extended_Pictographic}|\uFE0F/u

/** A quick look: everything that is worth a closer one. Most texts hold nothing of it. */
const SUSPECT = /[^\P{C}\n]|\p{Zl}|\p{Zp}|[\u115F\u1160\u3164\uFFA0\u2800]|\p{Variation_Selector}|\u034F|\p{M}{5}/u

/**
 * The first character of a text that has no business in it. Every string of the content passes this one function.
 *
 * @param lines whether the text may have more than one line
 */
export function firstStrange(text: string, lines = false): StrangeCharacter | undefined {
  if (!SUSPECT.test(text) && (lines || !text.includes('\n'))) return undefined
  let offset = 0
  let before = ''
  let marks = 0
  for (const character of text) {
    marks = /\p{M}/u.test(character) ? marks + 1 : 0
    const name = nameOf(character, before, text.slice(offset + character.length), lines)
    if (name) return { offset, code: codeOf(character), name }
    if (marks > 4) return { offset, code: codeOf(character), name: 'one more mark upon a letter that has four' }
    offset += character.length
    before = character
  }
  return undefined
}

function nameOf(character: string, before: string, rest: string, lines: boolean): string | undefined {
  if (character === '\n' && lines) return undefined
  const between = JOINED.test(before) && JOINED.test(String.fromCodePoint(rest.codePointAt(0) ?? 0))
  if (character === '\u200C' || character === '\u200D') return between ? undefined : 'an invisible character'
  if (/[\uFE00-\uFE0F]/u.test(character))
    return /[\p{Extended_Pictographic}\d#*]/u.test(before) ? undefined : 'an invisible character'
  return STRANGE.find(([pattern]) => pattern.test(character))?.[1]
}

/** `U+202E` */
const codeOf = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** A text for a message: what cannot be seen, or changes what is seen, is written as its number. */
export function visible(text: string): string {
  if (!SUSPECT.test(text) && !text.includes('\n')) return text
  let shown = ''
  let rest = text
  for (let strange = firstStrange(rest); strange; strange = firstStrange(rest)) {
    shown += `${rest.slice(0, strange.offset)}${strange.code}`
    const width = (rest.codePointAt(strange.offset) ?? 0) > 0xffff ? 2 : 1
    rest = rest.slice(strange.offset + width)
  }
  return shown + rest
}

/** Whether a text has anything to read: a letter or a digit of any script. */
export const isReadable = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
