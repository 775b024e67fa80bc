import { linkFile, linksByAddress, readLinks, writeLinks } from '@/lib/content/links/files'
import { linkAfterwards } from '@/lib/content/links/update'
import { firstDay, parseEdtf } from '@/lib/dates/edtf'
import { isDead, type LinkLog } from '@/lib/ledger/link-log'
import type { Ledger, Source } from '@/lib/ledger/model'
import { counted } from '@/lib/wording/counted'
import { findCopy } from './archive'
import { type Asked, type Asking, ask } from './ask'
import { askPolitely } from './politely'

interface Looking extends Asking {
  readonly today: string
  /** Whether to look for copies of what is missing. */
  readonly copies: boolean
  /** Slugs of the sources to ask for; none: all. */
  readonly only: readonly string[]
  readonly print: (line: string) => void
}

/** A publication that stands on the site, and has an address. */
type Addressed = Source & { readonly fields: { readonly url: string } }

/**
 * Asks for the addresses of a project's sources, and writes down what they answered.
 *
 * @returns whether anything answered; where nothing does, nothing is written
 */
export async function lookAtLinks(root: string, ledger: Ledger, looking: Looking): Promise<boolean> {
  const { today, only, print } = looking
  const sources = [...ledger.documents.source.values()].filter(isAddressed)
  const wanted = sources.filter(({ slug }) => only.length === 0 || only.includes(slug))
  const { files: before } = readLinks(root)
  const known = linksByAddress(before)
  const addresses = wanted.map(({ fields }) => fields.url)
  const answers = await askPolitely(addresses, looking)
  const reached = [...answers].find(([, asked]) => asked.reached)
  if (!reached) return false
  // The network may have gone on the way. Then no host is found, and it is nobody's fault.
  const isStill = [...answers.values()].every(({ noHost }) => !noHost) || (await ask(reached[0], looking)).reached
  const links = new Map<string, LinkLog>()
  for (const { slug, fields } of sources) {
    const old = known.get(fields.url)
    const asked = answers.get(fields.url)
    const link = asked ? linkAfterwards(fields.url, old, isStill ? asked : doubted(asked), today) : old
    if (link) links.set(linkFile(slug), link)
  }
  if (looking.copies) await addCopies(sources, links, looking)
  writeLinks(root, before, links)
  for (const { slug } of wanted) {
    const line = lineOf(links.get(linkFile(slug)))
    if (line) print(`${slug}: ${line}`)
  }
  print(summary(wanted.flatMap(({ slug }) => links.get(linkFile(slug)) ?? [])))
  return true
}

const isAddressed = (source: Source): source is Addressed =>
  source.fields.url !== undefined && source.fields.withdrawn === undefined

const doubted = (asked: Asked): Asked =>
  asked.noHost ? { state: 'untold', answer: 'the network went away', reached: false } : asked

/** Looks for a copy of what is not there, one after the other. */
async function addCopies(sources: readonly Addressed[], links: Map<string, LinkLog>, looking: Looking) {
  for (const { slug, fields } of sources) {
    const link = links.get(linkFile(slug))
    if (!link?.missing || link.asked !== looking.today || link.copy || fields.archived) continue
    await looking.wait(looking.pause)
    const copy = await findCopy(link.url, fields.undated ? null : firstDay(parseEdtf(fields.date)), looking)
    if (copy) links.set(linkFile(slug), { ...link, copy })
  }
}

/** What a person should look at. */
function lineOf(link: LinkLog | undefined): string | undefined {
  if (!link) return undefined
  const { url, answer, state, movedTo, copy } = link
  if (state === 'moved') return `leads elsewhere: ${url} → ${movedTo ?? '?'}${answer === '200' ? '' : ` (${answer})`}`
  if (state !== 'missing') return undefined
  return `${isDead(link) ? 'dead' : 'not there today, and dead if not on another day either'} (${answer}): ${url}${copy ? ` – copy: ${copy.url}` : ''}`
}

function summary(links: readonly LinkLog[]): string {
  const of = (state: LinkLog['state']) => links.filter((link) => link.state === state).length
  const dead = links.filter(isDead).length
  return `${counted(links.length, 'address', 'addresses')}: ${of('open')} open, ${of('moved')} lead elsewhere, ${of('missing')} not there, ${of('untold')} did not say; ${dead} dead.`
}
