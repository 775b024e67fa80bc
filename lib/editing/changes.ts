import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { type CheckResult, checkContent, type KnownFiles } from '@/lib/content/check'
import { listContent } from '@/lib/content/list-files'

/** Files of the content as they are to be, by path from the project's root; `undefined` for one that is to go. */
export type Changes = ReadonlyMap<string, string | undefined>

/**
 * What the check says of the content with the changes made: they are made in a copy, and nothing is touched.
 *
 * @param known what a check of the content has read: files that do not change are not read again
 */
export async function rehearse(
  root: string,
  changes: Changes,
  today: string,
  known?: KnownFiles,
): Promise<CheckResult> {
  const copy = mkdtempSync(join(tmpdir(), 'counterclaim-'))
  try {
    for (const file of listContent(root).files) {
      mkdirSync(dirname(join(copy, file)), { recursive: true })
      cpSync(join(root, file), join(copy, file))
    }
    // The check looks for pictures beside the content.
    symlinkSync(resolve(root, 'public'), join(copy, 'public'), 'junction')
    for (const [file, text] of changes) put(copy, file, text)
    return await checkContent(copy, { today, known })
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

function put(root: string, file: string, text: string | undefined): void {
  const path = join(root, file)
  if (text === undefined) rmSync(path)
  else {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}

/**
 * Makes the changes, all or none: everything is written beside its place first, and then moved; where a move fails, what
 * was there comes back.
 */
export function commit(root: string, changes: Changes): void {
  const before = new Map([...changes.keys()].map((file) => [file, bytesOf(join(root, file))] as const))
  const parts = new Map<string, string>()
  try {
    for (const [file, text] of changes) {
      if (text === undefined) continue
      mkdirSync(dirname(join(root, file)), { recursive: true })
      // Hidden, so that a check under way passes it over.
      const part = join(root, dirname(file), `.${basename(file)}.part`)
      parts.set(file, part)
      writeFileSync(part, text)
    }
    for (const [file, part] of parts) renameSync(part, join(root, file))
    for (const [file, text] of changes) if (text === undefined) rmSync(join(root, file))
  } catch (error) {
    for (const part of parts.values()) rmSync(part, { force: true })
    for (const [file, bytes] of before) {
      if (bytes === undefined) rmSync(join(root, file), { force: true })
      else if (!bytesOf(join(root, file))?.equals(bytes)) writeFileSync(join(root, file), bytes)
    }
    throw error
  }
}

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
