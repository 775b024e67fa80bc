import { readFileSync, readlinkSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { errorCode } from '../run/stop.mjs'
import { type Headers, parseSiteHeaders } from './site-headers'

/** What is served at one moment: the files of a release, and what is sent with them. */
export interface ServedSite {
  readonly folder: string
  readonly headers: Headers
  /** Former addresses, by the file that stands there, and the present one. */
  readonly moved: ReadonlyMap<string, string>
  /** Files of withdrawn pages. */
  readonly gone: ReadonlySet<string>
}

/** `whole` is false while a folder is being replaced, or if it is broken: what is missing may soon be there. */
export interface Seen {
  readonly site: ServedSite | undefined
  readonly whole: boolean
}

/**
 * Follows a site. Where out is a link to a release, as after npm run build, a release is taken on once it is found whole,
 * and never looked at again: it does not change. Where out is a folder, it is taken on anew when it has changed. Whatever
 * is missing, cut off or weak, the last good site stays.
 * @param out the site, or a link to it
 */
export function siteReader(out: string): () => Seen {
  let link: string | undefined
  let stamp = ''
  let seen: Seen = { site: undefined, whole: false }
  return () => {
    try {
      const now = linkOf(out)
      if (now !== undefined && now === link) return seen
      const folder = now === undefined ? out : resolve(dirname(out), now)
      const stampNow = now === undefined ? stampOf(out) : ''
      if (now === undefined && link === undefined && stampNow === stamp) return seen
      const site = readSite(folder)
      if (!site) return { ...seen, whole: link !== undefined }
      link = now
      stamp = stampNow
      seen = { site, whole: true }
      return seen
    } catch {
      // A link that is away for a moment, as on Windows, leads where it led; so does one that leads to half a site.
      return { ...seen, whole: link !== undefined }
    }
  }
}

/** What out says where it leads, if it is a link. */
function linkOf(out: string): string | undefined {
  try {
    return readlinkSync(out)
  } catch (error) {
    // It is there, and no link.
    if (errorCode(error) === 'EINVAL' || errorCode(error) === 'UNKNOWN') return undefined
    throw error
  }
}

/** Changes whenever the folder or its headers are replaced or written. */
function stampOf(folder: string): string {
  const { ino, mtimeMs, size } = statSync(join(folder, '_headers'))
  return `${statSync(folder).ino} ${ino} ${mtimeMs} ${size}`
}

function readSite(folder: string): ServedSite | undefined {
  const headers = parseSiteHeaders(readFileSync(join(folder, '_headers'), 'utf8'))
  return headers && { folder, headers, ...readAnswers(join(folder, '_release.json')) }
}

function readAnswers(file: string): Pick<ServedSite, 'moved' | 'gone'> {
  try {
    const { moved, gone }: { moved: Record<string, string>; gone: string[] } = JSON.parse(readFileSync(file, 'utf8'))
    return { moved: new Map(Object.entries(moved)), gone: new Set(gone) }
  } catch {
    // A site without it says the same in its pages.
    return { moved: new Map(), gone: new Set() }
  }
}
