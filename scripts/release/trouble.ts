import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { errorCode, Stop } from '../run/stop.mjs'

// What keeps a system from writing, in sentences.

const STAYS = 'The site that is served has not changed.'

const REASONS: Record<string, string> = {
  ENOSPC: 'The disk is full. Free some space, then run the command again.',
  EDQUOT: 'The disk is full, or what this user may use of it. Free some space, then run the command again.',
  EROFS: 'The disk may only be read. Use a folder on one that may be written to.',
  EACCES: 'This user may not write there. Run the command as the owner of the folder, or let this user write to it.',
  EPERM: 'This user may not write there. Run the command as the owner of the folder, or let this user write to it.',
  EMFILE: 'Too many files are open at once. Close other programs, or raise the limit (ulimit -n).',
  ENFILE: 'Too many files are open at once. Close other programs, or raise the limit (ulimit -n).',
}

/**
 * An error of the system as a sentence; others as they are.
 * @param what what did not happen because of it
 */
export function asStop(error: unknown, what: string): unknown {
  if (error instanceof Stop) return error
  const reason = REASONS[errorCode(error) ?? '']
  if (reason === undefined) return error
  const path = error instanceof Error && 'path' in error ? ` (${error.path})` : ''
  return new Stop(`${what} ${reason}${path} ${STAYS}`)
}

/** Less than this is a full disk: programs that fail for it give back a part. */
const LEAST_BYTES = 2 * 1024 * 1024

/** Whether a disk with one of these folders on it is full. */
function isFull(folders: readonly string[]): boolean {
  return folders
    .filter((folder) => existsSync(folder))
    .some((folder) => {
      const { bavail, bsize, ffree, files } = statfsSync(folder)
      return bavail * bsize < LEAST_BYTES || (files > 0 && ffree === 0)
    })
}

/** By what the programs of a build say when the system keeps them from writing. */
const SIGNS: [code: string, sign: RegExp][] = [
  ['ENOSPC', /\bENOSPC\b|os error 28|no space left/i],
  ['EROFS', /\bEROFS\b|os error 30/],
  ['EACCES', /\bEACCES\b|os error 13/],
  ['EMFILE', /\bE[MN]FILE\b|os error 2[34]/],
]

/**
 * Why a program of the build failed, if the system kept it from writing.
 * @param folders where it writes
 * @param said what it printed, as far as that is known
 */
export function troubleOf(folders: readonly string[], said: readonly string[]): Stop | undefined {
  const text = said.join('\n')
  const code = isFull(folders) ? 'ENOSPC' : SIGNS.find(([, sign]) => sign.test(text))?.[0]
  return code === undefined ? undefined : new Stop(`The build stopped. ${REASONS[code]} ${STAYS}`)
}

/** Folders, below the project's, that a build writes to. */
const WRITTEN = ['.', '.releases', '.next', '.content', '.contentlayer', join('public', 'assets')]

/** Where a build writes. */
export const writtenFolders = (root: string) => WRITTEN.map((folder) => join(root, folder))

/** Refuses a project that this user may not build in, before minutes are spent on it. */
export function requireWritable(root: string): void {
  for (const folder of writtenFolders(root)) {
    const nearest = existsSync(folder) ? folder : dirname(folder)
    if (!existsSync(nearest)) continue
    try {
      accessSync(nearest, constants.W_OK)
    } catch (error) {
      throw asStop(error, `Nothing can be built here.`)
    }
  }
}
