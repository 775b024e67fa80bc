import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Budgets, kindOf } from '../budgets/check'
import type { FileTable } from './files'

/**
 * Pages that are heavier than budgets.json lets a page of their kind be. A warning and no more: a correction must be able
 * to go out though it makes a page too long by a sentence. npm test, which looks at the budgets closely, does refuse it.
 */
export function weightWarnings(root: string, table: FileTable): string[] {
  const file = join(root, 'budgets.json')
  if (!existsSync(file)) return []
  const budgets: Budgets = JSON.parse(readFileSync(file, 'utf8'))
  return [...table.keys()]
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) => {
      const address = `/${path}`.replace(/(^\/)index\.html$|(\/index)?\.html$/, '$1')
      const limits = kindOf(budgets, address)
      const bytes = table.get(`${path}.br`)?.size ?? table.get(path)?.size ?? 0
      if (!limits || bytes <= limits.longest) return []
      return [
        `${address} has ${bytes} bytes, ${bytes - limits.longest} more than a page of the kind “${limits.kind}” may have (budgets.json).`,
      ]
    })
}
