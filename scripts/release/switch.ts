import { existsSync, lstatSync, renameSync, rmdirSync, rmSync, symlinkSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { putInPlace } from '../build/put-in-place'
import { RELEASES } from '../run/paths.mjs'
import { errorCode } from '../run/stop.mjs'
import { copyTree } from './files'
import { noteCurrent, outOf, pagesOf } from './store'
import { asStop } from './trouble'

/** Systems and disks that know no links, or not for this user, say it with one of these. */
const NO_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL', 'UNKNOWN'])

// Both beside out, on the same disk: a rename is one step there and nowhere else.
const nextOf = (root: string) => join(root, '.out-next')
/** Where what stood in the place of the link waits while it is put there. */
const asideOf = (root: string) => join(root, '.out-before')

/**
 * Makes out/ another release, in one step: out is a link, and a new link is renamed over it. Where there are no links
 * (and where OUT_FOLDER asks for it, for hosts that follow none), out is a folder with the same files.
 */
export function switchTo(root: string, id: string, env: NodeJS.Dict<string> = process.env): void {
  try {
    if (env.OUT_FOLDER || !link(root, id)) putFolder(root, id)
  } catch (error) {
    throw asStop(error, 'The new site could not be put into out/.')
  }
}

/** @returns whether this system has links */
function link(root: string, id: string): boolean {
  const made = nextOf(root)
  remove(made)
  try {
    // On Windows everybody may make a junction, which has to name the whole path; a link is for administrators.
    if (process.platform === 'win32') symlinkSync(pagesOf(root, id), made, 'junction')
    else symlinkSync(join(RELEASES, id, 'pages'), made)
  } catch (error) {
    if (NO_LINKS.has(errorCode(error) ?? '')) return false
    throw error
  }
  const out = outOf(root)
  const isFolder = lstatSync(out, { throwIfNoEntry: false })?.isDirectory()
  if (process.platform === 'win32' || isFolder) {
    // A link can take the place of a link, but not that of a folder, which is there once; on Windows of neither. Our
    // server then keeps to the release that it has.
    const aside = asideOf(root)
    remove(aside)
    if (existsSync(out)) renameSync(out, aside)
    try {
      renameSync(made, out)
    } catch (error) {
      restoreOut(root)
      throw error
    }
    remove(aside)
  } else renameSync(made, out)
  return true
}

function putFolder(root: string, id: string): void {
  const made = nextOf(root)
  remove(made)
  copyTree(pagesOf(root, id), made)
  putInPlace(made, outOf(root))
  noteCurrent(root, id)
}

/** Removes a folder, or a link and not what it leads to. */
function remove(path: string): void {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (!stats?.isSymbolicLink()) rmSync(path, { recursive: true, force: true })
  else if (process.platform === 'win32') rmdirSync(path)
  else unlinkSync(path)
}

/** Puts back what a command that was killed had put aside. */
export function restoreOut(root: string): void {
  const [aside, out] = [asideOf(root), outOf(root)]
  if (!lstatSync(aside, { throwIfNoEntry: false })) return
  if (lstatSync(out, { throwIfNoEntry: false })) remove(aside)
  else renameSync(aside, out)
}
