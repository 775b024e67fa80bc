import type { Actor, Ledger, Place, Topic } from '@/lib/ledger/model'
import { compareNames } from '@/lib/ledger/order'
import { ACTOR_KINDS } from '@/lib/schema/actor'
import { PLACE_KINDS } from '@/lib/schema/place'
import { firstOf, LIMITS } from '@/lib/view/limits'
import { type LinkView, linksTo, linkTo } from '@/lib/view/link'
import { type RestView, restView } from '@/lib/view/rest'

/** A name or another spelling of one, as it is looked for. */
export interface NameLine {
  readonly name: string
  readonly language?: string
  readonly href: string
  /** What it is: “village”. */
  readonly kindLabel: string
  /** Of another spelling: the name that we write. */
  readonly of?: string
}

/** Names that begin with a letter, or that are written in letters of another script. */
export interface NameGroup {
  readonly id: string
  /** The letter, or the name of the script. */
  readonly title: string
  readonly lines: readonly NameLine[]
}

export interface AToZView {
  readonly groups: readonly NameGroup[]
  /** Set where there are too many names for one page: other spellings are left out first. */
  readonly withoutSpellings?: true
  readonly rest?: RestView | undefined
  readonly questions: readonly LinkView[]
  readonly restOfQuestions?: RestView | undefined
}

const SCRIPTS = [
  ['cyrillic', 'Cyrillic', /^\p{Script=Cyrillic}/u],
  ['arabic', 'Arabic', /^\p{Script=Arabic}/u],
  ['hangul', 'Korean', /^\p{Script=Hangul}/u],
] as const

interface Sorted {
  readonly by: string
  readonly line: NameLine
}

/** Every name of the ledger with every other spelling, each in its own place, and every question. */
export function aToZView(ledger: Ledger, most: number = LIMITS.spellings): AToZView {
  const { topic, question, actor, place } = ledger.documents
  const named = [...topic.values(), ...actor.values(), ...place.values()].filter(isLive)
  const names = named.map((document) => nameOf(ledger, document))
  const all = [...names, ...named.flatMap((document) => spellingsOf(ledger, document))]
  const withoutSpellings = all.length > most
  const part = firstOf(
    (withoutSpellings ? names : all).toSorted((a, b) => compareNames(a.by, b.by)),
    most,
  )
  const questions = firstOf(
    linksTo(
      ledger,
      'question',
      [...question.values()].filter(isLive).map(({ slug }) => slug),
    ).toSorted((a, b) => compareNames(a.label, b.label)),
    most,
  )
  return {
    groups: grouped(part.items),
    ...(withoutSpellings && { withoutSpellings }),
    rest: restView(ledger, part, { which: 'The first', what: 'names' }),
    questions: questions.items,
    restOfQuestions: restView(ledger, questions, { which: 'The first', what: 'questions' }),
  }
}

const isLive = ({ fields }: { readonly fields: { readonly withdrawn?: unknown } }) => !fields.withdrawn

const kindOf = (document: Topic | Actor | Place): string =>
  document.kind === 'topic'
    ? 'topic'
    : document.kind === 'actor'
      ? ACTOR_KINDS[document.fields.kind].toLowerCase()
      : PLACE_KINDS[document.fields.kind].toLowerCase()

function nameOf(ledger: Ledger, document: Topic | Actor | Place): Sorted {
  const { label, href } = linkTo(ledger, document.kind, document.slug)
  const sortName = document.kind === 'actor' ? document.fields.sortName : undefined
  return { by: sortName ?? label, line: { name: label, href, kindLabel: kindOf(document) } }
}

function spellingsOf(ledger: Ledger, document: Topic | Actor | Place): Sorted[] {
  if (document.kind === 'topic') return []
  const { label, href } = linkTo(ledger, document.kind, document.slug)
  return document.fields.otherNames.map(({ name, language }) => ({
    by: name,
    line: { name, ...(language && { language }), href, kindLabel: kindOf(document), of: label },
  }))
}

/** In the order of the letters, other scripts last. */
function grouped(sorted: readonly Sorted[]): NameGroup[] {
  const groups = new Map<string, { title: string; lines: NameLine[] }>()
  for (const { by, line } of sorted) {
    const { id, title } = groupFor(by)
    const group = groups.get(id) ?? { title, lines: [] }
    group.lines.push(line)
    groups.set(id, group)
  }
  const all = [...groups].map(([id, group]) => ({ id, ...group }))
  return [...all.filter(({ id }) => id.startsWith('letter-')), ...all.filter(({ id }) => id.startsWith('script-'))]
}

function groupFor(name: string): { readonly id: string; readonly title: string } {
  const plain = name.normalize('NFKD').replace(/^[^\p{L}\p{N}]+|\p{M}/gu, '')
  const letter = plain.charAt(0).toUpperCase()
  if (/^[A-Z]/.test(letter)) return { id: `letter-${letter.toLowerCase()}`, title: letter }
  const script = SCRIPTS.find(([, , pattern]) => pattern.test(plain))
  if (script) return { id: `script-${script[0]}`, title: script[1] }
  return /^\d/.test(plain) ? { id: 'letter-0', title: '0–9' } : { id: 'script-other', title: 'Other' }
}
