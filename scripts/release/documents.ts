import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { groupBy } from '@/lib/ledger/order'

/** A document that the site has a page of. */
export interface Published {
  /** Such as /actors/dmitry-peskov. */
  readonly address: string
  readonly formerAddresses: readonly string[]
  readonly isWithdrawn: boolean
}

/** Addresses that have an answer of their own where a host can give it. In the site as _release.json. */
export interface Answers {
  /** 308: former addresses of pages and of what goes with them, and the present one of each. */
  readonly moved: Readonly<Record<string, string>>
  /** 410: pages that were taken back. What stands there says why. */
  readonly gone: readonly string[]
}

/** Front matter is read only where it may say one of these: of thousands of files, in a few. */
const OF_INTEREST = /^(formerSlugs|withdrawn|draft):/m

/**
 * The documents that the check has passed, but for drafts.
 * @param staged the folder that the check puts them into
 */
export function publishedDocuments(staged: string): Published[] {
  return readdirSync(staged, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: folder }) =>
      readdirSync(join(staged, folder))
        .filter((name) => name.endsWith('.mdx'))
        .flatMap((name) => readDocument(join(staged, folder, name), folder, name.slice(0, -'.mdx'.length))),
    )
}

function readDocument(path: string, folder: string, slug: string): Published[] {
  const [, front = ''] = /^---\n(.*?\n)---(\n|$)/s.exec(readFileSync(path, 'utf8')) ?? []
  const { formerSlugs, withdrawn, draft }: { formerSlugs?: string[]; withdrawn?: object; draft?: boolean } =
    OF_INTEREST.test(front) ? (parse(front) ?? {}) : {}
  if (draft) return []
  const address = (of: string) => `/${folder}/${of}`
  return [
    { address: address(slug), formerAddresses: (formerSlugs ?? []).map(address), isWithdrawn: withdrawn !== undefined },
  ]
}

/** The document that a file is of: also of `topics/X/changes.html`, `actors/X.md`, `embed/questions/X.json`. */
const OWNER = /^(?:embed\/|data\/)?([\w-]+\/[\w-]+)(?=[./])/

/**
 * What a host is to answer for former addresses and for withdrawn pages.
 * @param files of the site: what lies below a page, or is another form of it, moves with it
 */
export function answersOf(documents: readonly Published[], files: readonly string[]): Answers {
  const owned = groupBy(
    files.filter((file) => !/\.(br|gz)$/.test(file)),
    (file) => OWNER.exec(file)?.slice(1) ?? [],
  )
  const moved = documents.flatMap(({ address, formerAddresses }) =>
    formerAddresses.flatMap((former) =>
      (owned.get(address.slice(1)) ?? []).map((file): [string, string] => {
        const to = `/${file.replace(/\.html$/, '')}`
        return [to.replace(address, former), to]
      }),
    ),
  )
  const gone = documents.filter(({ isWithdrawn }) => isWithdrawn).map(({ address }) => address)
  return { moved: Object.fromEntries(moved.sort()), gone: gone.sort() }
}
