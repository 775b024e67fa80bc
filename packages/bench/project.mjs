// @ts-check
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Removes what builds leave. @param {string} folder */
export function clean(folder) {
  for (const name of ['.next', '.content', '.contentlayer', '.releases', 'out'])
    rmSync(join(folder, name), { recursive: true, force: true })
}

/**
 * Files, bytes and pages of a built site. Precompressed copies are counted apart.
 * @param {string} folder
 */
export function sizeOf(folder) {
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
