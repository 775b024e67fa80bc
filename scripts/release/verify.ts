import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { PageFacts } from 'next-adapter-plain-pages/page-facts'
import { headersForAll } from '../../hosting/headers.mjs'
import { parseSiteHeaders } from '../server/site-headers'
import type { Answers, Published } from './documents'
import type { FileTable } from './files'
import type { Known } from './known'

export interface Site {
  readonly pages: string
  readonly table: FileTable
  readonly documents: readonly Published[]
  readonly answers: Answers
}

/** Pages that stand at no address. */
const UNADDRESSED = new Set(['404.html', '_not-found.html'])
/** How many files are looked at between two signs of life. */
const BETWEEN = 50

/**
 * Looks at a site before anybody gets it.
 * @param tell how far it is
 * @returns what is wrong, each in a sentence
 */
export async function verify(site: Site, known: Known, tell: (done: number, of: number) => void): Promise<string[]> {
  const { pages, table } = site
  const files = [...table.keys()]
  const facts = new Map<string, PageFacts>()
  const problems = documentProblems(site)
  for (const [n, file] of files.entries()) {
    if (n % BETWEEN === 0) {
      tell(n, files.length)
      await turn()
    }
    const hash = table.get(file)?.hash ?? ''
    if (file.endsWith('.html'))
      facts.set(
        file,
        known.factsOf(hash, () => readFileSync(join(pages, file), 'utf8')),
      )
    else problems.push(...copyProblems(site, file, known))
  }
  const policy = policyOf(pages)
  if (policy === undefined) problems.push('The file _headers is missing, cut off, or weaker than a build’s.')
  for (const [file, page] of facts)
    problems.push(
      ...idProblems(file, page),
      ...linkProblems(file, page, table, facts),
      ...(policy === undefined ? [] : policyProblems(file, page, policy)),
    )
  problems.push(...answerProblems(site.answers, facts))
  return problems
}

const fileOf = (address: string) => (address === '/' ? 'index.html' : `${address.slice(1)}.html`)

/** As many pages of documents as there are documents, and former addresses of them. */
function documentProblems({ table, documents }: Site): string[] {
  const promised = new Set(documents.flatMap(({ address, formerAddresses }) => [address, ...formerAddresses]))
  const folders = new Set([...promised].map((address) => address.split('/')[1]))
  const made = [...table.keys()].filter((file) => /^[^/]+\/[^/]+\.html$/.test(file))
  const extra = made.filter((file) => folders.has(file.split('/')[0]) && !promised.has(`/${file.slice(0, -5)}`))
  return [
    ...[...promised]
      .filter((address) => !table.has(fileOf(address)))
      .map((address) => `${address} has a document, and no page was made of it.`),
    ...extra.map((file) => `${file} is a page of no document.`),
  ]
}

function copyProblems({ pages, table }: Site, file: string, known: Known): string[] {
  const [, of, ending] = /^(.*)\.(br|gz)$/.exec(file) ?? []
  if (of === undefined) return []
  const original = table.get(of)
  if (!original) return [`${file} is a compressed copy of nothing.`]
  const key = `${original.hash} ${table.get(file)?.hash}`
  const isSound = () => {
    const [bytes, copy] = [of, file].map((each) => readFileSync(join(pages, each)))
    if (!bytes || !copy) return false
    return (ending === 'br' ? brotliDecompressSync : gunzipSync)(copy).equals(bytes)
  }
  try {
    return known.isSoundCopy(key, isSound) ? [] : [`${file} is not ${of}, compressed.`]
  } catch {
    return [`${file} cannot be unpacked.`]
  }
}

function policyOf(pages: string): string | undefined {
  try {
    const text = readFileSync(join(pages, '_headers'), 'utf8')
    return parseSiteHeaders(text) && Object.fromEntries(headersForAll(text))['Content-Security-Policy']
  } catch {
    return undefined
  }
}

function policyProblems(file: string, { styles, scripts, blocked }: PageFacts, policy: string): string[] {
  return [
    ...styles.filter((hash) => !policy.includes(`'${hash}'`)).map(() => `${file} has a style that its policy refuses.`),
    ...scripts
      .filter((hash) => !policy.includes(`'${hash}'`))
      .map(() => `${file} has a script that its policy refuses.`),
    ...blocked.map((attribute) => `${file} has the attribute ${attribute}, which its policy refuses.`),
  ]
}

function idProblems(file: string, { ids }: PageFacts): string[] {
  const seen = new Set<string>()
  const repeated = ids.filter((id) => seen.size === seen.add(id).size)
  return [...new Set(repeated)].map((id) => `${file} has more than one element with the id “${id}”.`)
}

function linkProblems(
  file: string,
  { links, ids }: PageFacts,
  table: FileTable,
  facts: ReadonlyMap<string, PageFacts>,
): string[] {
  return links.flatMap((link) => {
    const [path = '', fragment = ''] = link.replace(/\?[^#]*/, '').split('#')
    const target = path === '' ? file : [fileOf(decode(path)), decode(path).slice(1)].find((each) => table.has(each))
    if (target === undefined || (path !== '' && UNADDRESSED.has(target)))
      return [`${file} leads to ${link}, which leads nowhere.`]
    const known = path === '' ? ids : facts.get(target)?.ids
    if (fragment === '' || fragment.startsWith(':~:') || known === undefined || known.includes(decode(fragment)))
      return []
    return [`${file} leads to ${link}, and that page has no such place.`]
  })
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What hosts are told about an address is what the page there says to those that are not told. */
function answerProblems({ moved }: Answers, facts: ReadonlyMap<string, PageFacts>): string[] {
  return Object.entries(moved)
    .filter(([from, to]) => facts.has(fileOf(from)) && facts.get(fileOf(from))?.refresh !== to)
    .map(([from, to]) => `${from} has moved to ${to}, and the page there does not lead to it.`)
}
