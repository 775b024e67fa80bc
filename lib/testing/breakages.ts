import type { Position } from '@/lib/problems/problem'
import { FOLDERS } from '@/lib/schema/documents'
import type { Kind } from '@/lib/schema/fields'
import { positionOf } from '@/lib/testing/content-folder'

/** A content file with a mistake put into it, and what the check has to say of it. */
export interface Broken {
  readonly contents: string | Uint8Array
  readonly at: Position
  readonly found: string
  readonly nearest?: string
}

/** A mistake that editors make. */
export interface Breakage {
  readonly name: string
  readonly kind: Kind
  /** Puts the mistake into the text of a file; `undefined` where the file does not lend itself to it. */
  readonly apply: (text: string) => Broken | undefined
}

/** The ten mistakes that must stop the build with file, line, column and remedy. They fit any content. */
export const BREAKAGES: readonly Breakage[] = [
  {
    name: 'misspelt actor',
    kind: 'article',
    apply: (text) =>
      replaceValue(text, /^ {4}by: ([a-z-]{5,})$/m, misspell, (written) => `no actor has the id “${written}”`),
  },
  {
    name: 'missing source',
    kind: 'article',
    apply: (text) => {
      // An article on several reports: each of its statements names its own source.
      const [, id] = /^ {2}- id: (.+)\n(?: {4}.*\n)*? {4}source: /m.exec(text) ?? []
      if (/^source:/m.test(text) || id === undefined) return undefined
      const contents = text.replace(/^( {2}- id: .+\n(?: {4}.*\n)*?) {4}source: .+\n/m, '$1')
      return { contents, at: positionOf(contents, id), found: `“${id}” has no source, and its article has none either` }
    },
  },
  {
    name: '30 February',
    kind: 'article',
    apply: (text) => {
      const broken = replaceValue(
        text,
        /^ {4}said: (\S+)$/m,
        () => '2021-02-30',
        () => '“2021-02-30” is not a day of the calendar',
      )
      return broken && { contents: broken.contents, at: broken.at, found: broken.found }
    },
  },
  {
    name: 'answer not in the list',
    kind: 'article',
    apply: (text) =>
      replaceValue(
        text,
        /^ {4}answer: ([a-z-]{5,})$/m,
        misspell,
        (written) => `“${written}” is not an answer of the question`,
      ),
  },
  {
    name: 'duplicate id',
    kind: 'article',
    apply: (text) => {
      const id = /^statements:\n {2}- id: (.+)$/m.exec(text)?.[1]
      const broken =
        id &&
        replaceValue(
          text,
          /^events:\n {2}- id: (.+)$/m,
          () => id,
          () => `the id “${id}”, which this file already has`,
        )
      return broken ? { contents: broken.contents, at: broken.at, found: broken.found } : undefined
    },
  },
  {
    name: 'unknown field',
    kind: 'actor',
    apply: (text) => {
      const contents = text.replace(/^checked: /m, 'formerslugs: [old-name]\nchecked: ')
      return {
        contents,
        at: positionOf(contents, 'formerslugs'),
        found: 'the unknown field “formerslugs”',
        nearest: 'formerSlugs',
      }
    },
  },
  {
    name: 'stray brace',
    kind: 'topic',
    apply: (text) =>
      append(text, 'A stray ', '{', ' brace.\n\nAnd more.', { found: 'a curly brace { that is not closed' }),
  },
  {
    name: 'unknown component',
    kind: 'article',
    apply: (text) =>
      append(text, 'By ', '<Acter id="kremlin" />', '.', {
        found: 'the unknown component <Acter>',
        nearest: '<Actor>',
      }),
  },
  {
    name: 'empty file',
    kind: 'place',
    apply: () => ({ contents: '', at: { line: 1, column: 1 }, found: 'an empty file' }),
  },
  {
    name: 'wrong encoding',
    kind: 'actor',
    apply: (text) => {
      // ï as Latin-1 writes it.
      const at = positionOf(text, '\nchecked: ')
      const [before = '', after = ''] = text.split(/(?=\nchecked: )/)
      return {
        contents: Buffer.concat([Buffer.from(before), Buffer.from([0xef]), Buffer.from(after)]),
        at,
        found: 'bytes that are not UTF-8 text',
      }
    },
  },
]

/**
 * Applies a breakage to the first file that lends itself to it.
 *
 * @param files paths of content files, such as `content/actors/kremlin.mdx`
 * @throws {Error} where no file does
 */
export async function breakOne(
  breakage: Breakage,
  files: readonly string[],
  read: (file: string) => Promise<string>,
): Promise<Broken & { file: string }> {
  for (const file of files.filter((path) => path.startsWith(`content/${FOLDERS[breakage.kind]}/`)).toSorted()) {
    const broken = breakage.apply(await read(file))
    if (broken) return { ...broken, file }
  }
  throw new Error(`No file of content/${FOLDERS[breakage.kind]} lends itself to “${breakage.name}”.`)
}

/** Leaves out the third letter. */
const misspell = (word: string) => word.slice(0, 2) + word.slice(3)

/** Replaces what the first group of a pattern matches; what stood there is the nearest valid value. */
function replaceValue(
  text: string,
  pattern: RegExp,
  replace: (value: string) => string,
  found: (written: string) => string,
): Broken | undefined {
  const match = pattern.exec(text)
  const value = match?.[1]
  if (!match || value === undefined) return undefined
  const offset = match.index + match[0].length - value.length
  const written = replace(value)
  const before = text.slice(0, offset)
  return {
    contents: `${before}${written}${text.slice(offset + value.length)}`,
    at: { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') },
    found: found(written),
    nearest: value,
  }
}

/** Adds a paragraph to the end of the body, with the mistake in it. */
function append(
  text: string,
  before: string,
  mistake: string,
  after: string,
  expected: { found: string; nearest?: string },
): Broken {
  const start = `${text.trimEnd()}\n\n${before}`
  return {
    contents: `${start}${mistake}${after}\n`,
    at: { line: start.split('\n').length, column: before.length + 1 },
    ...expected,
  }
}
