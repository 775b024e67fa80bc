import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Stop } from '../run/stop.mjs'
import type { Answers } from './documents'
import type { FileTable } from './files'
import { folderOf } from './store'

/** What a build made, for programs: report.json of a release. It has no times in it: equal builds have equal reports. */
export interface Report {
  readonly id: string
  /** The hash of what it was built from. */
  readonly inputs: string
  /** The release that was current before, if there was one. */
  readonly since: string | null
  readonly documents: number
  /** `reused`: byte for byte those of the release before. */
  readonly pages: { readonly all: number; readonly made: number; readonly reused: number }
  /** `shared`: files that take no space, because the release before has them. */
  readonly files: { readonly all: number; readonly shared: number }
  /** Of all files but compressed copies; of what readers load, compressed; of what is new on the disk. */
  readonly bytes: { readonly plain: number; readonly brotli: number; readonly onDisk: number }
  readonly moved: number
  readonly gone: number
  /** Addresses of pages; `others` counts files that are no pages. */
  readonly changes: {
    readonly added: string[]
    readonly changed: string[]
    readonly removed: string[]
    readonly others: number
  }
  readonly warnings: string[]
}

const isCopy = (path: string) => /\.(br|gz)$/.test(path)
const isPage = (path: string) => path.endsWith('.html')
const addressOf = (path: string) => `/${path.replace(/(^|\/)index\.html$|\.html$/, '')}`

/** Compares a new release with the one before. */
export function reportOn({
  table,
  last,
  shared,
  answers,
  ...rest
}: Pick<Report, 'id' | 'inputs' | 'documents' | 'warnings'> & {
  readonly table: FileTable
  readonly last: { readonly id: string; readonly table: FileTable } | undefined
  readonly shared: number
  readonly answers: Answers
}): Report {
  const before: FileTable = last?.table ?? new Map()
  const files = [...table.keys()]
  const pages = files.filter(isPage)
  const plain = files.filter((path) => !isCopy(path))
  const size = (path: string) => table.get(path)?.size ?? 0
  const isSame = (path: string) => before.get(path)?.hash === table.get(path)?.hash
  const sum = (paths: string[], of: (path: string) => number) => paths.reduce((all, path) => all + of(path), 0)
  const reused = pages.filter(isSame).length
  return {
    ...rest,
    since: last?.id ?? null,
    pages: { all: pages.length, made: pages.length - reused, reused },
    files: { all: files.length, shared },
    bytes: {
      plain: sum(plain, size),
      brotli: sum(plain, (path) => size(table.has(`${path}.br`) ? `${path}.br` : path)),
      onDisk: sum(
        files.filter((path) => !isSame(path)),
        size,
      ),
    },
    moved: Object.keys(answers.moved).length,
    gone: answers.gone.length,
    changes: {
      added: pages.filter((path) => !before.has(path)).map(addressOf),
      changed: pages.filter((path) => before.has(path) && !isSame(path)).map(addressOf),
      others: plain.filter((path) => !isPage(path) && !isSame(path)).length,
      removed: [...before.keys()].filter((path) => isPage(path) && !table.has(path)).map(addressOf),
    },
  }
}

/** Reads the report of a release. */
export function readReport(root: string, id: string): Report {
  const path = join(folderOf(root, id), 'report.json')
  if (!existsSync(path)) throw new Stop(`There is no release ${id}. npm run rollback -- --list names those there are.`)
  return JSON.parse(readFileSync(path, 'utf8'))
}

const SHOWN = 8
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`

function some(title: string, list: readonly string[]): string[] {
  if (list.length === 0) return []
  const more = list.length > SHOWN ? `, and ${list.length - SHOWN} more` : ''
  return [`  ${title}: ${list.slice(0, SHOWN).join(', ')}${more}`]
}

/** The same for people. */
export function reportText(report: Report): string {
  const { id, since, documents, pages, files, bytes, moved, gone, changes, warnings } = report
  const isUnchanged = since !== null && pages.made === 0 && changes.removed.length === 0
  return [
    `Release ${id}: ${pages.all} pages of ${documents} documents, ${pages.made} of them new or changed, ${pages.reused} as before.`,
    `  ${files.all} files of ${megabytes(bytes.plain)}, ${megabytes(bytes.brotli)} compressed; ${megabytes(bytes.onDisk)} are new on this disk.`,
    ...(moved + gone > 0 ? [`  Former addresses that lead on: ${moved}; withdrawn pages: ${gone}.`] : []),
    ...(since === null ? ['  There was no release before it.'] : [`  Against the release before, ${since}:`]),
    ...(isUnchanged
      ? [`  no page differs, and ${changes.others || 'no'} other ${changes.others === 1 ? 'file' : 'files'}.`]
      : []),
    ...(since === null
      ? []
      : [...some('new', changes.added), ...some('changed', changes.changed), ...some('removed', changes.removed)]),
    ...warnings.map((warning) => `  warning: ${warning}`),
  ].join('\n')
}
