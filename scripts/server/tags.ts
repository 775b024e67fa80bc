import { createHash } from 'node:crypto'
import { createReadStream, type Stats } from 'node:fs'

/** What is known of so many files at most: the oldest is forgotten first. */
const MOST = 50_000

/** By what tells a file from all others, and from itself before it was written. */
const known: Map<string, string> = new Map()

/**
 * The ETag of an open file, by what it holds: a build that makes the same bytes again costs no reader anything. A file is
 * read for it once.
 */
export function tagOf(fd: number, stats: Stats): string | Promise<string> {
  const { dev, ino, size, mtimeMs } = stats
  const key = `${dev} ${ino} ${size} ${mtimeMs}`
  return known.get(key) ?? readTag(fd, size, key)
}

async function readTag(fd: number, size: number, key: string): Promise<string> {
  const hash = createHash('sha256')
  if (size > 0)
    for await (const chunk of createReadStream('', { fd, start: 0, end: size - 1, autoClose: false }))
      hash.update(chunk)
  const tag = `W/"${hash.digest('base64url').slice(0, 22)}"`
  const [oldest] = known.keys()
  if (known.size >= MOST && oldest !== undefined) known.delete(oldest)
  known.set(key, tag)
  return tag
}
