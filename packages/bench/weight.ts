import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kindOf, typicalPage } from '../../scripts/budgets/check'
import { type Page, readPages } from '../../scripts/budgets/page-weight'
import { ROOT } from '../../scripts/run/paths.mjs'
import { kB, table } from './table'

/** The pages of a built site by kind, as budgets.json divides them. */
export function pagesByKind(out: string): { kind: string; pages: Page[]; typical: Page; longest: Page }[] {
  if (!existsSync(join(out, 'index.html')))
    throw new Error(`There is no built site at ${out}. Run npm run build first.`)
  const budgets = JSON.parse(readFileSync(join(ROOT, 'budgets.json'), 'utf8'))
  const kinds = new Map<string, Page[]>()
  for (const page of readPages(out)) {
    const kind = kindOf(budgets, page.path)?.kind ?? 'other'
    kinds.set(kind, [...(kinds.get(kind) ?? []), page])
  }
  return [...kinds].flatMap(([kind, pages]) => {
    const typical = typicalPage(pages)
    if (!typical) return []
    return [{ kind, pages, typical, longest: pages.reduce((most, page) => (page.brotli > most.brotli ? page : most)) }]
  })
}

/** Prints what the first visit to a page of each kind weighs. */
export function weight(out: string) {
  const rows = pagesByKind(out).map(({ kind, pages, typical, longest }) => [
    kind,
    pages.length,
    kB(typical.raw),
    kB(typical.gzip),
    kB(typical.brotli),
    kB(longest.brotli),
    Math.max(...pages.map(({ requests }) => requests.length)),
    pages.some(({ framework }) => framework.length > 0) ? 'yes' : 'none',
  ])
  const head = ['kind', 'pages', 'raw', 'gzip', 'brotli', 'heaviest, brotli', 'requests', 'framework script']
  console.log(
    `\n## Page weight\n\nHTML with CSS; of the typical page (the middle one of its kind), and of the heaviest.\n\n${table(head, rows)}\n`,
  )
}
