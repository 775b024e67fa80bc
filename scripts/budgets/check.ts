import type { Page, Parts } from './page-weight'

export interface Kind {
  kind: string
  /** Paths; `*` is one segment. */
  pages: string[]
  /** Brotli bytes of the page in the middle of the kind. */
  typical: [least: number, most: number]
  /** Brotli bytes of the heaviest page. */
  longest: number
  /** Brotli bytes of our scripts on one page, where a kind may have more than all others together. */
  script?: number
  /** What was measured when the budget was last set. */
  noted?: { bytes: number; parts: Parts }
}

export interface Budgets {
  kinds: Kind[]
  most: { script: number; fonts: number; requests: number }
  /** Pages that may carry the framework's script, each with the reason. */
  runtime: Record<string, string>
}

/** A kind as it was measured. */
export interface Row {
  limits: Kind
  pages: number
  typical: Page
  longest: Page
  requests: number
}

interface Files {
  /** Brotli bytes of one of our scripts. */
  scriptSize: (url: string) => number
  fontSize: (url: string) => number
}

function matches(pattern: string, path: string) {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  return wanted.length === given.length && wanted.every((segment, n) => segment === '*' || segment === given[n])
}

/** The kind that a page belongs to, if any. */
export const kindOf = (budgets: Budgets, path: string): Kind | undefined =>
  budgets.kinds.find(({ pages }) => pages.some((pattern) => matches(pattern, path)))

/** The page in the middle of a list by weight; of an even number, the lighter of the two. */
export const typicalPage = (pages: readonly Page[]): Page | undefined =>
  pages.toSorted((a, b) => a.brotli - b.brotli)[Math.floor((pages.length - 1) / 2)]

/** Our scripts on pages whose kind has no limit of its own for them, each once. */
export const sharedScripts = (budgets: Budgets, pages: readonly Page[]): string[] => [
  ...new Set(pages.filter(({ path }) => !kindOf(budgets, path)?.script).flatMap(({ scripts }) => scripts)),
]

/** Compares pages with their budgets. */
export function checkBudgets(
  budgets: Budgets,
  pages: readonly Page[],
  { scriptSize, fontSize }: Files,
): { rows: Row[]; problems: string[] } {
  const sizeOf = (scripts: readonly string[]) => scripts.reduce((sum, url) => sum + scriptSize(url), 0)
  const problems = pages.flatMap((page) => [
    ...checkPage(budgets, page, fontSize),
    ...checkScripts(kindOf(budgets, page.path), page, sizeOf(page.scripts)),
  ])
  const script = sizeOf(sharedScripts(budgets, pages))
  if (script > budgets.most.script)
    problems.push(
      `Our scripts have ${script} bytes together, ${script - budgets.most.script} more than the limit of ${budgets.most.script} bytes. Make them smaller, or do without.`,
    )
  for (const path of Object.keys(budgets.runtime))
    if (!pages.some((page) => page.path === path && page.framework.length > 0))
      problems.push(
        `${path} no longer carries the framework’s script, or is gone. Take it out of “runtime” in budgets.json to lock this in.`,
      )
  const rows = budgets.kinds.flatMap((limits) => {
    const own = pages.filter(({ path }) => kindOf(budgets, path) === limits)
    const typical = typicalPage(own)
    if (!typical) {
      problems.push(`No page is of the kind “${limits.kind}”. Take it out of budgets.json, or correct its paths.`)
      return []
    }
    const longest = own.reduce((most, page) => (page.brotli > most.brotli ? page : most))
    problems.push(...checkKind(limits, typical, longest))
    const requests = Math.max(...own.map((page) => page.requests.length))
    return [{ limits, pages: own.length, typical, longest, requests }]
  })
  return { rows, problems }
}

const checkScripts = (kind: Kind | undefined, { path }: Page, script: number): string[] =>
  kind?.script && script > kind.script
    ? [
        `${path} has scripts of ${script} bytes, ${script - kind.script} more than the limit of ${kind.script} bytes of the kind “${kind.kind}”.`,
      ]
    : []

function checkKind(
  { kind, typical: [least, most], longest: limit, noted }: Kind,
  typical: Page,
  longest: Page,
): string[] {
  const problems: string[] = []
  if (typical.brotli > most)
    problems.push(
      `${typical.path}, the typical page of the kind “${kind}”, has ${typical.brotli} bytes, ${typical.brotli - most} more than the limit of ${most} bytes. ${whatGrew(typical, noted)}`,
    )
  if (typical.brotli < least)
    problems.push(
      `${typical.path}, the typical page of the kind “${kind}”, has ${typical.brotli} bytes, less than the ${least} bytes that it had at least. Well done: lower the budget to lock this in (npm run budgets -- --note).`,
    )
  if (longest.brotli > limit)
    problems.push(
      `${longest.path}, the heaviest page of the kind “${kind}”, has ${longest.brotli} bytes, ${longest.brotli - limit} more than the limit of ${limit} bytes. ${whatGrew(longest, noted)}`,
    )
  return problems
}
const PART_NAMES = [
  ['styles', 'styles'],
  ['data', 'structured data'],
  ['scripts', 'inline scripts'],
  ['text', 'text'],
  ['markup', 'tags and attributes'],
] as const

function whatGrew({ parts }: Page, noted: Kind['noted']): string {
  const grown = PART_NAMES.map(([part, name]) => ({
    name,
    now: parts[part],
    more: parts[part] - (noted?.parts[part] ?? 0),
  }))
    .filter(({ more }) => more > 0)
    .toSorted((a, b) => b.more - a.more)
    .map(({ name, now, more }) => `${name} ${now} (+${more})`)
  return `Before compression, against the typical page when the budget was set: ${grown.join(', ') || 'nothing grew'}.`
}

function checkPage(
  budgets: Budgets,
  { path, requests, fonts, framework, repeated, foreign }: Page,
  fontSize: Files['fontSize'],
): string[] {
  const { most, runtime } = budgets
  const problems: string[] = []
  if (!kindOf(budgets, path))
    problems.push(`${path} has no budget. Add its path to a kind in budgets.json, or give it one of its own.`)
  if (requests.length > most.requests)
    problems.push(`${path} makes ${requests.length} requests, the limit is ${most.requests}: ${requests.join(', ')}.`)
  const bytes = fonts.reduce((sum, url) => sum + fontSize(url), 0)
  if (bytes > most.fonts)
    problems.push(`${path} loads fonts of ${bytes} bytes, the limit is ${most.fonts} bytes: ${fonts.join(', ')}.`)
  if (framework.length > 0 && !runtime[path])
    problems.push(
      `${path} carries script of the framework: ${framework.join(', ')}. Find the client component that brings it, or say why in “runtime” in budgets.json.`,
    )
  if (repeated.length > 0)
    problems.push(
      `${path} has more than one element with the id ${repeated.join(', ')}: a permalink leads to one thing. See lib/schema/landmarks.ts.`,
    )
  if (foreign.length > 0) problems.push(`${path} loads from other servers: ${foreign.join(', ')}. Serve it from here.`)
  return problems
}
