import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { STAGE } from '@/lib/content/stage-folder'
import { FOLDERS } from '@/lib/schema/documents'

/**
 * Makes the staging folder hold exactly these files and nothing else, whatever lay in it before. Each is a plain file in
 * its normal form. Its time is made from its text, so that contentlayer2, which goes by times, compiles again what
 * differs and nothing else, on a fresh clone as well.
 *
 * @param root the project's root
 * @param texts what the check has passed, by path from the root: `content/actors/kremlin.mdx`
 */
export function stageContent(root: string, texts: ReadonlyMap<string, string>): void {
  const stage = join(root, STAGE)
  makeFolder(stage)
  for (const folder of Object.values(FOLDERS)) makeFolder(join(stage, folder))
  const wanted = new Map([...texts].map(([file, text]) => [file.slice('content/'.length), text]))
  const folders: ReadonlySet<string> = new Set(Object.values(FOLDERS))
  for (const entry of readdirSync(stage, { withFileTypes: true })) {
    if (!folders.has(entry.name)) remove(join(stage, entry.name))
    else
      for (const file of readdirSync(join(stage, entry.name)))
        if (!wanted.has(`${entry.name}/${file}`)) remove(join(stage, entry.name, file))
  }
  for (const [file, text] of wanted) put(join(stage, file), text, join(root, `${STAGE}.part`))
}

/** A real folder: a link in its place would lead contentlayer2 elsewhere. */
function makeFolder(path: string): void {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (stats && !stats.isDirectory()) remove(path)
  mkdirSync(path, { recursive: true })
}

function put(path: string, text: string, part: string): void {
  const time = timeOf(text)
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (stats?.isFile() && stats.mtimeMs === time * 1000 && readFileSync(path, 'utf8') === text) return
  if (stats && !stats.isFile()) remove(path)
  // Beside the folder, and then moved: a file that is watched is there at once and whole.
  rmSync(part, { recursive: true, force: true })
  writeFileSync(part, text, { flag: 'wx' })
  utimesSync(part, time, time)
  mkdirSync(dirname(path), { recursive: true })
  renameSync(part, path)
}

const remove = (path: string) => rmSync(path, { recursive: true, force: true })

/** Seconds since 1970, even ones, since some file systems keep no others. They lie between 1980 and 2014. */
function timeOf(text: string): number {
  const number = createHash('sha256').update(text).digest().readUInt32BE(0) >>> 3
  return 315_532_800 + number * 2
}
