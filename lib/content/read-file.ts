import { readFrontMatter } from '@/lib/content/front-matter'
import type { RawDocument } from '@/lib/ledger/model'
import { BODY } from '@/lib/ledger/references'
import { processBody } from '@/lib/mdx/process'
import { nearest } from '@/lib/problems/nearest'
import type { Position, Problem } from '@/lib/problems/problem'
import { FOLDERS } from '@/lib/schema/documents'
import { KINDS, type Kind } from '@/lib/schema/fields'
import type { FieldPath } from '@/lib/schema/walk'

/** A content file as read: its document, if it could be read at all, and a way to find fields in it. */
export interface ReadFile {
  readonly document?: RawDocument
  readonly problems: readonly Problem[]
  readonly locate: (path: FieldPath, onKey?: boolean) => Position
}

const TOP = { line: 1, column: 1 }

/**
 * Reads one content file.
 *
 * @param file path from the project's root, with forward slashes: `content/actors/dmitry-peskov.mdx`
 * @param bytes what the file holds
 */
export function readContentFile(file: string, bytes: Uint8Array): ReadFile {
  const failed = (...problems: Problem[]): ReadFile => ({ problems, locate: () => problems[0]?.at ?? TOP })
  const address = addressOf(file)
  if ('found' in address) return failed(address)
  const decoded = decode(bytes)
  if (typeof decoded !== 'string')
    return failed({
      file,
      at: decoded,
      found: 'bytes that are not UTF-8 text',
      fix: 'Save the file again with the encoding UTF-8 (in most editors: Save with encoding).',
    })
  const front = readFrontMatter(file, decoded)
  if ('problems' in front) return failed(...front.problems)
  const inFile = ({ line, column }: Position): Position => ({ line: line + front.bodyLine - 1, column })
  const processed = processBody(front.body)
  const locate = (path: FieldPath, onKey?: boolean): Position => {
    if (path[0] !== BODY) return front.locate(path, onKey)
    return inFile(processed.references[Number(path[1])]?.at ?? TOP)
  }
  const problems = processed.problems.map((problem) => ({ ...problem, file, at: inFile(problem.at) }))
  return {
    // Front matter is checked even where the body is broken, so that one run names every mistake.
    document: {
      ...address,
      file,
      data: front.data,
      body: processed.body ?? { nodes: [], headings: [] },
      links: processed.references.map(({ refersTo, id }) => ({ refersTo, id })),
    },
    problems,
    locate,
  }
}

function addressOf(file: string): { kind: Kind; slug: string } | Problem {
  const [, folder = '', name = ''] = /^content\/([^/]+)\/([^/]+)$/.exec(file) ?? []
  const kind = KINDS.find((candidate) => FOLDERS[candidate] === folder)
  const folders = Object.values(FOLDERS)
  if (!kind) {
    const meant = nearest(folder, folders)
    return {
      file,
      at: TOP,
      found: folder
        ? `a file in content/${folder}, which is not a folder of the site`
        : 'a file outside the folders of the site',
      allowed: folders.map((known) => `content/${known}`).join(', '),
      ...(meant && { nearest: `content/${meant}` }),
      fix: 'Move the file to the folder of its kind; folders have no folders in them.',
    }
  }
  if (!name.endsWith('.mdx'))
    return {
      file,
      at: TOP,
      found: `a file that does not end in .mdx`,
      fix: 'Rename it so that it ends in .mdx, or move it out of content/.',
    }
  const slug = name.slice(0, -'.mdx'.length)
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
    const plain = slug.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    const meant = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
    return {
      file,
      at: TOP,
      found: `the file name “${slug}”, which cannot be an address`,
      allowed: 'small letters a–z, digits and single hyphens',
      ...(meant && { nearest: meant }),
      fix: 'Rename the file. Its name becomes a part of the address and stays for ever.',
    }
  }
  return { kind, slug }
}

/** Text of the bytes, or the position of the first byte that is not UTF-8 (NUL bytes betray UTF-16). */
function decode(bytes: Uint8Array): string | Position {
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
  const lines = before.split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
