import type { Nodes } from 'mdast'
import type { MdxElement } from '@/lib/mdx/parse'
import { isMdxElement } from '@/lib/mdx/parse'
import type { BodyProblem } from '@/lib/mdx/problem'
import { firstStrange, isReadable } from '@/lib/schema/characters'

/** What is left of Markdown in text that was meant to be read, with what was meant. */
const LEFTOVERS: readonly (readonly [RegExp, string, string])[] = [
  [
    /\]\(/,
    'a link that is only half written',
    'Write it as [words](address): no space in the address, and both brackets closed.',
  ],
  [
    /(?<=^|\n) {0,3}#{1,6}(?=[^\s#])/,
    'a heading without a space after #',
    'Write a space after the signs #. To print the sign itself write \\#.',
  ],
  [
    /(?<=^|\n) {0,3}\|.*\|/,
    'a line that looks like a table and is none',
    'A table needs a second line, such as | - | - |, with as many parts as the first.',
  ],
  [
    /\*\*|__|~~/,
    'the sign of bold or struck text that is not closed',
    'Close it with the same sign, without a space before it; or take it out.',
  ],
]

/** Checks the characters of a part of a body, and that no sign of Markdown is left in what readers see. */
export function checkWords(node: Nodes, source: string): BodyProblem[] {
  if (node.type === 'text') {
    const start = node.position?.start
    if (!start || start.offset === undefined) return strangeIn(node.value, start ?? { line: 1, column: 1 })
    const written = withoutEscapes(source.slice(start.offset, node.position?.end.offset))
    const leftover = LEFTOVERS.flatMap(([pattern, found, fix]) => {
      const match = pattern.exec(written)
      return match ? [{ at: placeIn(written, match.index, start), found, fix }] : []
    })
    return [...leftover.slice(0, 1), ...strangeIn(node.value, start)]
  }
  const at = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
  if (node.type === 'code' || node.type === 'inlineCode') return strangeIn(node.value, at)
  if (node.type === 'link') return strangeIn(node.url, at)
  return isMdxElement(node) ? attributesOf(node, at) : []
}

/** Characters that were written as numbers (`&#x202E;`); those written plainly were looked at with the file. */
function strangeIn(text: string, at: BodyProblem['at']): BodyProblem[] {
  const strange = firstStrange(text, true)
  return strange ? [{ at, found: `${strange.name} (${strange.code})`, fix: 'Take it out.' }] : []
}

function attributesOf(node: MdxElement, at: BodyProblem['at']): BodyProblem[] {
  const problems: BodyProblem[] = []
  const seen = new Set<string>()
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue
    const { name, value } = attribute
    if (seen.has(name))
      problems.push({ at, found: `<${node.name}> with ${name} twice`, fix: 'Take one of the two out.' })
    seen.add(name)
    if (typeof value !== 'string') continue
    const strange = firstStrange(value)
    if (strange) problems.push({ at, found: `${strange.name} (${strange.code}) in ${name}`, fix: 'Take it out.' })
    else if (value !== '' && !isReadable(value))
      problems.push({ at, found: `<${node.name}> with nothing to read in ${name}`, fix: 'Write it in words.' })
  }
  return problems
}

/** The same length, with what is escaped as blanks: who writes \\[ means the sign itself. */
const withoutEscapes = (written: string) => written.replace(/\\[!-/:-@[-`{-~]/g, '  ')

function placeIn(text: string, offset: number, start: { line: number; column: number }): BodyProblem['at'] {
  const lines = text.slice(0, offset).split('\n')
  const last = lines.at(-1)?.length ?? 0
  return lines.length === 1
    ? { line: start.line, column: start.column + last }
    : { line: start.line + lines.length - 1, column: last + 1 }
}
