import { generatedVersion, type KnownDocuments, readGenerated } from '@/lib/content/generated'
import { linksByAddress, readLinks } from '@/lib/content/links/files'
import { readLog } from '@/lib/content/log/files'
import { readSnapshot } from '@/lib/content/snapshot'
import { buildLedger } from '@/lib/ledger/build'
import type { Ledger } from '@/lib/ledger/model'
import { formatProblems } from '@/lib/problems/format'

/** Bad content. The message is for the person who wrote it; there is no use in a stack trace. */
class ContentError extends Error {
  override name = 'ContentError'
}

const ROOT = process.cwd()
const isDevelopment = process.env.NODE_ENV === 'development'

interface Content {
  readonly ledger: Ledger
  /** See `getPreview()`. */
  readonly preview?: Ledger
}

interface Kept {
  /** In development: what was read before, so that a save costs one document and not all. */
  readonly known?: KnownDocuments
  built?: { readonly version: string; readonly content: Promise<Content> }
}

declare global {
  var counterclaimLedger: Kept | undefined
}

/**
 * Where the ledger is kept. Next bundles pages and route handlers apart, each with a copy of this module; in a build
 * they share one ledger. In development each copy keeps its own, so that an edit of lib/ takes effect.
 */
const kept: Kept = (!isDevelopment && globalThis.counterclaimLedger) || (isDevelopment ? { known: new Map() } : {})
if (!isDevelopment) globalThis.counterclaimLedger = kept

/**
 * The ledger, built once per process; in development again whenever the compiled content has changed.
 *
 * @throws {ContentError} where the content has a mistake, with every mistake in its message. In development the check
 * stages nothing that has one, so that pages go on while one is mended: see docs/decisions/dev-loop.md.
 */
export async function getLedger(): Promise<Ledger> {
  return (await built()).ledger
}

/**
 * The ledger as it would be with every draft published: for the pages of drafts, and for nothing else. Nothing in a
 * build, and where there are no drafts. This is the one place that tells the two.
 */
export async function getPreview(): Promise<Ledger | undefined> {
  return (await built()).preview
}

async function built(): Promise<Content> {
  const version = isDevelopment ? await compiledVersion() : 'build'
  if (kept.built?.version !== version) {
    const before = isDevelopment ? kept.built?.content : undefined
    // While one writes, what cannot be read is half written. The other half is a version of its own.
    kept.built = { version, content: before ? load().catch(() => before) : load() }
  }
  return kept.built.content
}

/** How often to look for compiled content, which takes two seconds each. */
const PATIENCE = 60

/** On a fresh clone, the first page is asked for before anything is compiled, and waits. */
async function compiledVersion(): Promise<string> {
  for (let n = 1; ; n++) {
    const version = await generatedVersion(ROOT)
    if (n === PATIENCE || !version.includes('Infinity')) return version
  }
}

async function load(): Promise<Content> {
  const { LEDGER_SNAPSHOT } = process.env
  if (LEDGER_SNAPSHOT) return { ledger: await readSnapshot(LEDGER_SNAPSHOT) }
  const result = buildLedger(await readGenerated(ROOT, kept.known), {
    preview: isDevelopment,
    log: logOf(),
    links: linksByAddress(readLinks(ROOT).files),
  })
  if (!result.ok) throw new ContentError(`The content has mistakes.\n\n${formatProblems(result.problems)}`)
  return result
}

/** Days by the log. While somebody writes, one that cannot be read is as good as none. */
function logOf() {
  if (!isDevelopment) return readLog(ROOT)
  try {
    return readLog(ROOT)
  } catch {
    return undefined
  }
}
