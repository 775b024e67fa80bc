import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { namesIn } from '@/lib/content/list-files'
import { readRegularFile } from '@/lib/content/regular-file'
import { explainIssue } from '@/lib/ledger/explain-issue'
import { type LinkLog, linkLog } from '@/lib/ledger/link-log'
import { compareText } from '@/lib/ledger/order'
import { type LocatedProblem, type Position, TOP } from '@/lib/problems/problem'

/** The folder of what `npm run links` found, beside `content/`: one small file for each source, so that work merges. */
export const LINKS_FOLDER = 'content-links'

/** The file of a source. It is known by the address in it: its name is for people. */
export const linkFile = (slug: string): string => `${LINKS_FOLDER}/${slug}.json`

interface ReadLinks {
  /** By file. */
  readonly files: ReadonlyMap<string, LinkLog>
  /** A warning for each file that is none of these. Nothing is said of its source. */
  readonly faults: readonly LocatedProblem[]
}

/** Reads what is known of the addresses of a project’s sources. */
export function readLinks(root: string): ReadLinks {
  const files = new Map<string, LinkLog>()
  const faults: LocatedProblem[] = []
  const names = (namesIn(join(root, LINKS_FOLDER)) ?? []).filter((name) => name.endsWith('.json'))
  for (const name of names.toSorted(compareText)) {
    const file = `${LINKS_FOLDER}/${name}`
    const bytes = readRegularFile(root, file)
    if (bytes === undefined) continue
    const read = Buffer.isBuffer(bytes)
      ? parseLink(file, bytes.toString('utf8'))
      : { fault: faultOf(file, bytes.found) }
    if ('fault' in read) faults.push(read.fault)
    else files.set(file, read.link)
  }
  return { files, faults }
}

/** What is known of addresses, by the address; of two files on one, what was asked last. */
export const linksByAddress = (files: ReadLinks['files']): ReadonlyMap<string, LinkLog> =>
  new Map(
    [...files.values()].toSorted((a, b) => compareText(a.asked, b.asked)).map((link) => [link.url, link] as const),
  )

function parseLink(file: string, text: string): { readonly link: LinkLog } | { readonly fault: LocatedProblem } {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { fault: faultOf(file, 'a file that is no JSON') }
  }
  const parsed = linkLog.safeParse(data)
  if (parsed.success) return { link: parsed.data }
  const [issue] = parsed.error.issues
  const [field, ...rest] = (issue?.path ?? []).map(String)
  if (!issue || field === undefined)
    return {
      fault: faultOf(
        file,
        issue?.code === 'unrecognized_keys'
          ? `a field that nobody knows: ${issue.keys.join(', ')}`
          : 'no group of fields',
      ),
    }
  const { rule, allowed } = explainIssue(issue, undefined, { field, holds: 'words' })
  const name = [field, ...rest].join('.')
  return { fault: faultOf(file, rule ? `“${name}”: ${rule}` : `another “${name}”`, placeOf(text, field), allowed) }
}

const faultOf = (file: string, found: string, at: Position = TOP, allowed?: string): LocatedProblem => ({
  severity: 'warning',
  file,
  at,
  found,
  ...(allowed && { allowed }),
  fix: 'Delete the file and run npm run links, which writes it anew. If two editors changed it, keep either side.',
})

/** Where a field stands: each has a line of its own. */
function placeOf(text: string, field: string): Position {
  const lines = text.split('\n')
  const n = lines.findIndex((each) => each.includes(`"${field}":`))
  return n === -1 ? TOP : { line: n + 1, column: (lines[n] ?? '').indexOf('"') + 1 }
}

/** The text of a file: a field a line. */
const linkText = (link: LinkLog): string => `${JSON.stringify(inOrder(link), undefined, 2)}\n`

const inOrder = (link: LinkLog) =>
  Object.fromEntries(
    Object.keys(linkLog.shape).flatMap((name) => Object.entries(link).filter(([field]) => field === name)),
  )

/** Makes the folder hold these files and no others. What cannot be read stays, for a person to look at. */
export function writeLinks(root: string, before: ReadLinks['files'], after: ReadLinks['files']): void {
  for (const [file, link] of after) {
    mkdirSync(join(root, LINKS_FOLDER), { recursive: true })
    writeFileSync(join(root, file), linkText(link))
  }
  for (const file of before.keys()) if (!after.has(file)) rmSync(join(root, file), { force: true })
}
