import { type EdtfDate, overlap, parseEdtf } from '@/lib/dates/edtf'
import type { Actor, Ledger, Statement } from '@/lib/ledger/model'

/** Everything that an actor is or was part of, nearest first: Peskov → the Kremlin, Russia. */
export const wholesOf = (ledger: Ledger, slug: string): Actor[] =>
  actorsFrom(ledger, slug, (actor) => [...actor.partOf, ...actor.belonged.map(({ to }) => to)])

/** Everything that an actor is part of at a date: what it belonged to at another time only is left out. */
export const wholesAt = (ledger: Ledger, slug: string, date: EdtfDate): Actor[] =>
  actorsFrom(ledger, slug, (actor) => belongsAt(actor, date))

/** Everybody for whom an actor speaks by its office at a date, nearest first: Peskov → the Kremlin, Russia. */
export const spokenForAt = (ledger: Ledger, slug: string, date: EdtfDate): Actor[] =>
  actorsFrom(ledger, slug, (actor) => {
    const wholes = belongsAt(actor, date)
    return actor.speaksFor.filter((whole) => wholes.includes(whole))
  })

/** Whether a statement was made by an actor or by somebody who belonged to it at the time. */
export const isSaidWithin = (ledger: Ledger, { by, saidDate }: Statement, slug: string): boolean =>
  by === slug || wholesAt(ledger, by, saidDate).some((whole) => whole.slug === slug)

type Belonging = Pick<Actor['fields'], 'partOf' | 'belonged' | 'speaksFor'>

const belongsAt = ({ partOf, belonged }: Belonging, date: EdtfDate): string[] => [
  ...partOf,
  ...belonged.flatMap(({ to, when }) => (overlap(parseEdtf(when), date) ? [to] : [])),
]

const actorsFrom = (ledger: Ledger, slug: string, next: (actor: Belonging) => readonly string[]): Actor[] =>
  walk(slug, (at) => {
    const actor = ledger.documents.actor.get(at)
    return actor ? next(actor.fields) : []
  }).flatMap((at) => ledger.documents.actor.get(at) ?? [])

/** Everything that is part of an actor, nearest first: Russia → the Kremlin, the defence ministry, Peskov. */
export function partsOf(ledger: Ledger, slug: string): Actor[] {
  return walk(slug, (at) => (ledger.index.partsOfActor.get(at) ?? []).map((actor) => actor.slug)).flatMap(
    (at) => ledger.documents.actor.get(at) ?? [],
  )
}

function walk(start: string, next: (slug: string) => readonly string[]): string[] {
  const seen = new Set([start])
  const queue = [...next(start)]
  const found: string[] = []
  for (let slug = queue.shift(); slug !== undefined; slug = queue.shift()) {
    if (seen.has(slug)) continue
    seen.add(slug)
    found.push(slug)
    queue.push(...next(slug))
  }
  return found
}

/** Slugs of the actors who speak, act or are spoken about in a topic. */
export function actorsOfTopic(ledger: Ledger, topic: string): ReadonlySet<string> {
  const slugs = new Set<string>()
  for (const statement of ledger.index.statementsBy.topic.get(topic) ?? []) {
    slugs.add(statement.by)
    if (statement.via) slugs.add(statement.via)
    for (const slug of statement.about) slugs.add(slug)
  }
  for (const event of ledger.index.eventsBy.topic.get(topic) ?? []) {
    for (const slug of event.who) slugs.add(slug)
    if (event.accordingTo) slugs.add(event.accordingTo)
  }
  for (const article of ledger.index.articlesBy.topic.get(topic) ?? []) {
    const source = article.fields.source === undefined ? undefined : ledger.documents.source.get(article.fields.source)
    if (source?.fields.publisher) slugs.add(source.fields.publisher)
    if (source?.fields.agency) slugs.add(source.fields.agency)
  }
  return slugs
}

/** An actor that two topics share, and on what ground. */
export interface SharedActor {
  readonly actor: Actor
  /** In each topic: the actors themselves or parts of them (for Russia: Peskov, the defence ministry). */
  readonly inFirst: readonly Actor[]
  readonly inSecond: readonly Actor[]
}

/**
 * The actors that two topics share, in the ledger's order: those who appear in both, and those who appear in each at
 * least through a part (the Kremlin in one, the defence ministry in the other: Russia).
 */
export function sharedActors(ledger: Ledger, first: string, second: string): SharedActor[] {
  const inSecond = appearancesIn(ledger, second)
  const shared = [...appearancesIn(ledger, first)].flatMap(([actor, inFirst]) => {
    const there = inSecond.get(actor)
    return there ? [{ actor, inFirst, inSecond: there }] : []
  })
  const place = placesInOrder(ledger)
  return shared.toSorted((a, b) => (place.get(a.actor) ?? 0) - (place.get(b.actor) ?? 0))
}

type Appearances = ReadonlyMap<Actor, readonly Actor[]>

/** Kept for each ledger: every topic asks for the appearances in every other, which grows with the square of topics. */
const appearances = new WeakMap<Ledger, Map<string, Appearances>>()
const order = new WeakMap<Ledger, ReadonlyMap<Actor, number>>()

/** Who appears in a topic, by themselves or through parts, with those parts in the ledger's order. */
function appearancesIn(ledger: Ledger, topic: string): Appearances {
  const known = appearances.get(ledger) ?? new Map<string, Appearances>()
  appearances.set(ledger, known)
  const before = known.get(topic)
  if (before) return before
  const direct = actorsOfTopic(ledger, topic)
  const through = new Map<Actor, Actor[]>()
  for (const actor of ledger.documents.actor.values()) {
    if (!direct.has(actor.slug)) continue
    for (const whole of [actor, ...wholesOf(ledger, actor.slug)]) {
      const parts = through.get(whole)
      if (parts) parts.push(actor)
      else through.set(whole, [actor])
    }
  }
  known.set(topic, through)
  return through
}

function placesInOrder(ledger: Ledger): ReadonlyMap<Actor, number> {
  const known = order.get(ledger) ?? new Map([...ledger.documents.actor.values()].map((actor, n) => [actor, n]))
  order.set(ledger, known)
  return known
}
