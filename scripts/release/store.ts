import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { RELEASES } from '../run/paths.mjs'

// What lies in .releases/, and where. Everything takes the project's folder.

/** How many releases are kept. */
const KEPT = 5

export const releasesOf = (root: string) => join(root, RELEASES)
export const folderOf = (root: string, id: string) => join(releasesOf(root), id)
export const pagesOf = (root: string, id: string) => join(folderOf(root, id), 'pages')
export const outOf = (root: string) => join(root, 'out')

/** Names the current release where out/ is no link. */
const currentFile = (root: string) => join(releasesOf(root), 'current')
const historyFile = (root: string) => join(releasesOf(root), 'history')

/** Writes a file whole or not at all. */
export function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.part`, text)
  renameSync(`${path}.part`, path)
}

/** The release that out/ is, if it is one. */
export function currentRelease(root: string): string | undefined {
  try {
    const id = /([0-9a-f]+)[\\/]pages[\\/]?$/.exec(readlinkSync(outOf(root)))?.[1]
    return id !== undefined && existsSync(folderOf(root, id)) ? id : undefined
  } catch {
    if (!existsSync(outOf(root)) || !existsSync(currentFile(root))) return undefined
    return readFileSync(currentFile(root), 'utf8').trim()
  }
}

/** Notes which release out/ is a copy of. */
export const noteCurrent = (root: string, id: string) => writeWhole(currentFile(root), `${id}\n`)

/** Whole releases, the one published last first. A list, because a clock may have been changed between two of them. */
export function releases(root: string): string[] {
  if (!existsSync(historyFile(root))) return []
  const ids = readFileSync(historyFile(root), 'utf8').split('\n').filter(Boolean)
  return ids.filter((id) => existsSync(pagesOf(root, id)))
}

/** Puts a release first on the list. */
export function remember(root: string, id: string): void {
  const others = releases(root).filter((each) => each !== id)
  writeWhole(historyFile(root), `${[id, ...others].join('\n')}\n`)
}

/** Removes releases beyond the last five, and what an interrupted command left. Never the current one. */
export function clearUp(root: string): void {
  mkdirSync(releasesOf(root), { recursive: true })
  const current = currentRelease(root)
  const kept = new Set([...releases(root).slice(0, KEPT), current])
  for (const entry of readdirSync(releasesOf(root), { withFileTypes: true })) {
    const isOurs = entry.isDirectory() && (entry.name === 'new' || /^[0-9a-f]{12}(-damaged)?$/.test(entry.name))
    if (isOurs && !kept.has(entry.name)) rmSync(join(releasesOf(root), entry.name), { recursive: true, force: true })
  }
  const left = releases(root)
  if (left.length > 0) writeWhole(historyFile(root), `${left.join('\n')}\n`)
}
