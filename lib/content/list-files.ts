import { type Dirent, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { reasonOf } from '@/lib/content/regular-file'
import { compareText } from '@/lib/ledger/order'
import type { Problem } from '@/lib/problems/problem'

/** What lies in a content folder: files that can be read as they are, and everything else as a problem. */
export interface ContentFiles {
  /** Paths from the project's root with forward slashes, sorted. */
  readonly files: readonly string[]
  readonly problems: readonly Problem[]
}

/**
 * Lists the content of a project. Only regular files count: a link would bring in what lies outside `content/`, and is
 * not the same thing on every machine. Hidden files, which systems leave behind, are passed over.
 *
 * @param root the project's root; the content is `root/content`
 */
export function listContent(root: string): ContentFiles {
  const files: string[] = []
  const problems: Problem[] = []
  const refuse = (file: string, found: string, fix: string) =>
    problems.push({ file, at: { line: 1, column: 1 }, found, fix })
  const look = (folder: string) => {
    let entries: Dirent[]
    try {
      entries = readdirSync(join(root, folder), { withFileTypes: true })
    } catch (error) {
      refuse(folder, `a folder that cannot be read (${reasonOf(error)})`, 'Give yourself the right to read it.')
      return
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue
      const path = `${folder}/${entry.name}`
      if (entry.isFile()) files.push(path)
      else if (!entry.isDirectory()) refuse(path, ...irregular(entry))
      else if (entry.name.endsWith('.mdx'))
        refuse(path, 'a folder with the name of a file', 'Rename the folder, or move it out of content/.')
      else look(path)
    }
  }
  const content = lstatSync(join(root, 'content'), { throwIfNoEntry: false })
  if (!content)
    refuse('content', 'no folder “content”', 'Make one, with a folder for each kind in it: docs/content.md.')
  else if (content.isSymbolicLink()) refuse('content', ...LINK)
  else look('content')
  return { files: files.toSorted(compareText), problems }
}

const LINK = [
  'a link to another place',
  'Put the file or the folder itself here: content is what lies in content/, and no more.',
] as const

const irregular = (entry: Dirent): readonly [string, string] =>
  entry.isSymbolicLink()
    ? LINK
    : [
        entry.isFIFO() ? 'a pipe' : entry.isSocket() ? 'a socket' : 'a device',
        'Delete it: content is made of plain files.',
      ]

/** The names in a folder; nothing for one that cannot be read, such as one that is not there. */
export function namesIn(folder: string): string[] | undefined {
  try {
    return readdirSync(folder)
  } catch {
    return undefined
  }
}
