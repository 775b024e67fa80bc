import { createHash } from 'node:crypto'
import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { addressAt } from '@/app/_routes/path'

// A page is a function of the code and of what its view holds. So a build that knows of the last one what each file was
// made of need not make it again: see docs/decisions/incremental.md.

/** Where a build notes what files are made of, and finds what those of the last one were. Elsewhere there is none. */
const FOLDER = process.env.PAGE_KEYS

/** Of files of the last release, by name below `out/`, what they were made of. */
const before: ReadonlyMap<string, string> = FOLDER ? readBefore(FOLDER) : new Map()

function readBefore(folder: string): ReadonlyMap<string, string> {
  const { keys } = z
    .object({ keys: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(folder, 'before.json'), 'utf8')))
  return new Map(Object.entries(keys))
}

/** The file that a build writes for an address. A route that is no page has its ending in its address. */
export const fileAt = (path: string, params: object, isPage: boolean): string =>
  `${addressAt(path, params).slice(1)}${isPage ? '.html' : ''}`

/**
 * The hash of what a file is made of, as JSON: v8's own form of equal strings depends on what the process did before.
 *
 * @throws {Error} in tests, for what is {} in JSON whatever it holds: a build that looked would take twice as long
 */
export function keyOf(source: unknown): string {
  const json = JSON.stringify(source, process.env.NODE_ENV === 'test' ? requirePlain : undefined)
  return createHash('sha256').update(json).digest('base64url').slice(0, 22)
}

const PLAIN: readonly unknown[] = [null, Object.prototype, Array.prototype]

function requirePlain(key: string, value: unknown): unknown {
  const prototype = typeof value === 'object' && value !== null ? Object.getPrototypeOf(value) : null
  if (typeof value === 'function' || !PLAIN.includes(prototype))
    throw new Error(`“${key}” of a view is no plain data, and an edit of it would not be noticed.`)
  return value
}

interface Made {
  /** A file's name below `out/`. */
  readonly file: string
  /** All that it is made of, beside the code. */
  readonly source: unknown
}

/** Notes what a file is made of, for the next build. */
export function note(made: () => Made): void {
  if (!FOLDER) return
  const { file, source } = made()
  write('made', file, keyOf(source))
}

const write = (how: 'made' | 'kept', file: string, key: string) =>
  appendFileSync(join(FOLDER ?? '', `noted-${process.pid}`), `${how} ${key} ${file}\n`)

/**
 * Leaves out of a route's parameters those whose file is in the last release and made of the same. They are noted, and
 * the release takes their files over.
 *
 * @param made what the file at an address is made of
 */
export function onlyChanged<Params extends object>(all: Params[], made: (params: Params) => Made): Params[] {
  if (before.size === 0) return all
  return all.filter((params) => {
    const { file, source } = made(params)
    const key = keyOf(source)
    if (before.get(file) !== key) return true
    write('kept', file, key)
    return false
  })
}
