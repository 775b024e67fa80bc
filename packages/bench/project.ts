import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Removes what builds leave. */
export function clean(folder: string) {
  for (const name of ['.next', '.content', '.contentlayer', 'out'])
    rmSync(join(folder, name), { recursive: true, force: true })
}

/** Files, bytes and pages of a built site. Precompressed copies are counted apart. */
export function sizeOf(folder: string) {
  const total = { files: 0, bytes: 0, pages: 0, compressed: 0 }
  if (!existsSync(folder)) return total
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const { size } = statSync(join(entry.parentPath, entry.name))
    if (/\.(br|gz)$/.test(entry.name)) total.compressed += size
    else {
      total.files++
      total.bytes += size
      if (entry.name.endsWith('.html')) total.pages++
    }
  }
  return total
}
