import { type Position, type Problem, positionAt } from '@/lib/problems/problem'
import { firstStrange } from '@/lib/schema/characters'

/**
 * Text of a content file in its normal form: UTF-8, no byte order mark, lines that end in a line feed, no character
 * that has no business in a text.
 */
export function decode(file: string, bytes: Uint8Array): string | Problem {
  const raw = utf8(bytes)
  const problem = (at: Position, found: string, fix: string): Problem => ({ file, at, found, fix })
  if (typeof raw !== 'string')
    return problem(
      raw,
      'bytes that are not UTF-8 text',
      'Save the file again with the encoding UTF-8 (in most editors: Save with encoding).',
    )
  const text = raw.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  const merge = /^(?:<{7}|>{7}) /m.exec(text)
  if (merge)
    return problem(
      positionAt(text, merge.index),
      `the mark ${merge[0].trim()} of a merge that nobody has finished`,
      'Keep one of the two versions between <<<<<<< and >>>>>>>, and take the marks out.',
    )
  const strange = firstStrange(text, true)
  if (!strange) return text
  const { code, name, offset } = strange
  const at = positionAt(text, offset)
  if (code === 'U+000D')
    return problem(
      at,
      'a line that ends as on old Macs (U+000D alone)',
      'Save the file again with the line ends of Unix (LF).',
    )
  const isTab = code === 'U+0009'
  const fix =
    'Take it out: delete and retype the words around it. Text that is pasted often brings such characters with it.'
  return problem(at, `${name} (${code})`, isTab ? 'Write spaces in its place.' : fix)
}

/** Text of the bytes, or the position of the first byte that is not UTF-8 (NUL bytes betray UTF-16). */
function utf8(bytes: Uint8Array): string | Position {
  const nul = bytes.indexOf(0)
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return nul === -1 ? text : positionOf(bytes, nul)
  } catch {
    const invalid = firstInvalid(bytes)
    return positionOf(bytes, nul === -1 ? invalid : Math.min(nul, invalid))
  }
}

function firstInvalid(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  // The longest prefix that decodes (as a stream: a cut character at its end is no mistake) ends before the bad byte.
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      low = middle
    } catch {
      high = middle - 1
    }
  }
  return low
}

function positionOf(bytes: Uint8Array, offset: number): Position {
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset), { stream: true })
  return positionAt(before, before.length)
}
