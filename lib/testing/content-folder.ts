import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Position } from '@/lib/problems/problem'
import { TINY_CONTENT } from '@/lib/testing/tiny-content'

/** A throwaway project root with a `content/` folder in it. Files are named as `content/actors/kremlin.mdx`. */
export interface ContentFolder {
  readonly root: string
  readonly read: (file: string) => Promise<string>
  readonly write: (file: string, contents: string | Uint8Array) => Promise<void>
  /** Replaces the first `from` in a file by `to`, and gives the place where it stood. */
  readonly edit: (file: string, from: string, to: string) => Promise<Position>
  readonly remove: (file: string) => Promise<void>
  /** Deletes the folder; pass it to `onTestFinished()`. */
  readonly dispose: () => Promise<void>
}

/**
 * Writes a small valid content folder of all six kinds (or the files given) into a new temporary directory:
 *
 * ```ts
 * const folder = await createContentFolder()
 * onTestFinished(folder.dispose)
 * const at = await folder.edit('content/actors/dmitry-peskov.mdx', 'kind: person', 'kind: persn')
 * const result = await checkContent(folder.root)
 * ```
 */
export async function createContentFolder(
  files: Readonly<Record<string, string>> = TINY_CONTENT,
): Promise<ContentFolder> {
  const folder = await emptyFolder()
  for (const [file, text] of Object.entries(files)) await folder.write(file, text)
  return folder
}

/** Copies the content of a project into a new temporary directory. */
export async function copyContentFolder(root: string): Promise<ContentFolder> {
  const folder = await emptyFolder()
  await cp(join(root, 'content'), join(folder.root, 'content'), { recursive: true })
  return folder
}

/** Line and column of the first `words` in a text. @throws {Error} where they do not stand in it */
export function positionOf(text: string, words: string): Position {
  const offset = text.indexOf(words)
  if (offset === -1) throw new Error(`“${words}” does not stand in this text:\n${text}`)
  const lines = text.slice(0, offset).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

async function emptyFolder(): Promise<ContentFolder> {
  const root = await mkdtemp(join(tmpdir(), 'counterclaim-content-'))
  await mkdir(join(root, 'content'))
  const folder: ContentFolder = {
    root,
    read: (file) => readFile(join(root, file), 'utf8'),
    write: async (file, contents) => {
      await mkdir(dirname(join(root, file)), { recursive: true })
      await writeFile(join(root, file), contents)
    },
    edit: async (file, from, to) => {
      const text = await folder.read(file)
      const at = positionOf(text, from)
      // A function, so that “$” in `to` means itself.
      await folder.write(
        file,
        text.replace(from, () => to),
      )
      return at
    },
    remove: (file) => rm(join(root, file)),
    dispose: () => rm(root, { recursive: true, force: true }),
  }
  return folder
}
