import { addressOf } from '@/lib/content/address'
import { decode } from '@/lib/content/decode'
import { readFrontMatter } from '@/lib/content/front-matter'
import { bodyTooMuch, tooLarge } from '@/lib/content/limits'
import { checkStrings } from '@/lib/content/strings'
import type { RawDocument } from '@/lib/ledger/model'
import { ANCHOR, BODY, HEADING } from '@/lib/ledger/references'
import { NOTHING, processBody } from '@/lib/mdx/process'
import { type Position, type Problem, TOP } from '@/lib/problems/problem'
import type { FieldPath } from '@/lib/schema/walk'

/** A content file as read: its document, if it could be read at all, and a way to find fields in it. */
export interface ReadFile {
  readonly document?: RawDocument
  /** The whole file in its normal form: UTF-8 with line feeds. */
  readonly text?: string
  readonly problems: readonly Problem[]
  readonly locate: (path: FieldPath, onKey?: boolean) => Position
  /** What `locate` has found so far, for `placesKnown`. */
  readonly places?: Places
}

/** Places in a file by the path of a field, and whether its key was meant. */
export type Places = Map<string, Position>

/** Finds a place once. */
export const placesKnown =
  (places: Places, locate: ReadFile['locate']): ReadFile['locate'] =>
  (path, onKey = false) => {
    const name = JSON.stringify([path, onKey])
    const place = places.get(name) ?? locate(path, onKey)
    places.set(name, place)
    return place
  }

/** A file of which no more can be said than what is wrong with it. */
export const unreadable = (...problems: Problem[]): ReadFile => ({ problems, locate: () => problems[0]?.at ?? TOP })

/**
 * Reads one content file. Whatever goes wrong is a problem of that file: nothing is thrown.
 *
 * @param file path from the project's root, with forward slashes: `content/actors/dmitry-peskov.mdx`
 * @param bytes what the file holds
 */
export function readContentFile(file: string, bytes: Uint8Array): ReadFile {
  try {
    return read(file, bytes)
  } catch (error) {
    const deep = error instanceof RangeError
    return unreadable({
      file,
      at: TOP,
      found: deep
        ? 'lists, quotations or brackets that lie too deep in one another'
        : `something that cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      fix: deep
        ? 'Take some of them out: a page needs a handful of levels.'
        : 'Take out the part that you wrote last, and put it back piece by piece.',
    })
  }
}

function read(file: string, bytes: Uint8Array): ReadFile {
  const address = addressOf(file)
  if ('found' in address) return unreadable(address)
  const large = tooLarge(file, bytes.length)
  if (large) return unreadable(large)
  const text = decode(file, bytes)
  if (typeof text !== 'string') return unreadable(text)
  const front = readFrontMatter(file, text)
  if ('refused' in front) return unreadable(...front.refused)
  const inFile = ({ line, column }: Position): Position => ({ line: line + front.bodyLine - 1, column })
  const excess = bodyTooMuch(front.body, front.bodyLine)
  const processed = excess ? NOTHING : processBody(front.body)
  const locate = (path: FieldPath, onKey?: boolean): Position => {
    const n = Number(path[1])
    if (path[0] === BODY) return inFile(processed.references[n]?.at ?? TOP)
    if (path[0] === HEADING) return inFile(processed.headings[n] ?? TOP)
    if (path[0] === ANCHOR) return inFile(processed.anchors[n] ?? TOP)
    return front.locate(path, onKey)
  }
  const places: Places = new Map()
  const problems = [
    ...front.problems,
    ...checkStrings(front.data).map((problem) => ({ file, ...problem })),
    ...(excess ? [{ file, ...excess }] : []),
    ...processed.problems.map((problem) => ({ ...problem, file, at: inFile(problem.at) })),
  ]
  return {
    // Front matter is checked even where the body is broken, so that one run names every mistake.
    document: {
      ...address,
      file,
      data: front.data,
      body: processed.body ?? { nodes: [], headings: [] },
      links: processed.references.map(({ refersTo, id }) => ({ refersTo, id })),
    },
    text,
    problems,
    locate: placesKnown(places, locate),
    places,
  }
}
