import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tooLarge } from '@/lib/content/limits'
import type { Problem } from '@/lib/problems/problem'

/**
 * Bytes of a regular file, or what is the matter with it. It is opened once and looked at when it is open, so that
 * nothing can be put in its place between the look and the reading.
 *
 * @returns `undefined` for a file that is gone: temporary files of editors come and go
 */
export function readRegularFile(root: string, file: string): Buffer | Problem | undefined {
  let descriptor: number | undefined
  try {
    // Without waiting, since a pipe would wait for a writer for ever. Windows knows neither flag, nor the danger.
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
    descriptor = openSync(join(root, file), flags)
    const stats = fstatSync(descriptor)
    if (!stats.isFile())
      return problem(file, 'something that is no plain file', 'Delete it, or put a plain file there.')
    return tooLarge(file, stats.size) ?? readFileSync(descriptor)
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === 'ENOENT') return undefined
    if (reason === 'ELOOP')
      return problem(file, 'a link to another place', 'Put the file itself here: content is what lies in content/.')
    return problem(file, `a file that cannot be read (${reason})`, 'Give yourself the right to read it, or delete it.')
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

const problem = (file: string, found: string, fix: string): Problem => ({
  file,
  at: { line: 1, column: 1 },
  found,
  fix,
})

/** The system's code of an error, such as `EACCES`. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error) return 'code' in error && typeof error.code === 'string' ? error.code : error.message
  return String(error)
}
