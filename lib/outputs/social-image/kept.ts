import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

const SEAL = 32

/** The hash of a file and of all that it was made from. */
const seal = (source: string, bytes: Buffer) => createHash('sha256').update(`${source}\0`).update(bytes).digest()

/**
 * What an earlier build made from the same source, else what is made now, which takes the place of the earlier. A kept
 * file begins with its seal: one from another source, or of which a part is missing, is as good as none.
 *
 * @param path where it is kept; one path for one thing, so that no more is kept than there is
 * @param source all that decides what is made
 */
export async function keptOrMade(path: string, source: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const kept = await readFile(path).catch(() => undefined)
  const bytes = kept?.subarray(SEAL)
  if (kept && bytes && seal(source, bytes).equals(kept.subarray(0, SEAL))) return bytes
  const made = await make()
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, Buffer.concat([seal(source, made), made]))
  return made
}
