import { isSaidWithin, sharedActors } from '@/lib/derive/actors'
import type { Actor, Ledger } from '@/lib/ledger/model'
import { LIMITS } from '@/lib/view/limits'
import { type LinkView, linkTo } from '@/lib/view/link'

/** An actor that topics share, and how much was said there by them and by those who are part of them. */
export interface OverviewRow {
  readonly actor: LinkView
  /** How deep it stands under another row that it is part of: 0, 1 or 2. */
  readonly level: number
  /** Statements in each topic, in the order of the topics. */
  readonly counts: readonly number[]
  /** Who else speaks, acts or is spoken of for it, without those who have rows of their own. */
  readonly through: readonly string[]
}

export interface OverviewView {
  readonly topics: readonly LinkView[]
  /** Who belongs together stands together: Russia, then the Kremlin, then Dmitry Peskov. */
  readonly groups: readonly (readonly OverviewRow[])[]
  /** The largest of all counts. */
  readonly most: number
  /** Actors that are shared too, and for whom there is no room. */
  readonly more: number
}

/** Topics and the actors between them: those that at least two of the topics share, through their parts too. */
export function overviewView(
  ledger: Ledger,
  { columns, shared: room }: { readonly columns: number; readonly shared: number } = LIMITS,
): OverviewView {
  const topics = [...ledger.documents.topic.keys()].slice(0, columns)
  const shared = actorsBetween(ledger, topics)
  const rows = new Map([...shared].map(([actor, presence]) => [actor, rowOf(ledger, topics, actor, presence, shared)]))
  const total = (actor: Actor) => rows.get(actor)?.counts.reduce((sum, count) => sum + count, 0) ?? 0
  const under = (whole: Actor | undefined) =>
    [...shared.keys()].filter((actor) => wholeIn(actor, shared) === whole).toSorted((a, b) => total(b) - total(a))
  const withParts = (actor: Actor, level: number): OverviewRow[] => {
    const row = rows.get(actor)
    return [
      ...(row ? [{ ...row, level: Math.min(level, 2) }] : []),
      ...under(actor).flatMap((part) => withParts(part, level + 1)),
    ]
  }
  let left: number = room
  const groups = under(undefined).flatMap((root) => {
    const group = withParts(root, 0).slice(0, left)
    left -= group.length
    return group.length > 0 ? [group] : []
  })
  return {
    topics: topics.map((topic) => linkTo(ledger, 'topic', topic)),
    groups,
    most: Math.max(0, ...groups.flat().flatMap(({ counts }) => counts)),
    more: shared.size - (room - left),
  }
}

/** For each topic, who appears in it for an actor: the actor, or parts of it. */
type Presence = ReadonlyMap<string, readonly Actor[]>

function actorsBetween(ledger: Ledger, topics: readonly string[]): ReadonlyMap<Actor, Presence> {
  const found = new Map<Actor, Map<string, readonly Actor[]>>()
  for (const [n, first] of topics.entries())
    for (const second of topics.slice(n + 1))
      for (const { actor, inFirst, inSecond } of sharedActors(ledger, first, second)) {
        const presence = found.get(actor) ?? new Map<string, readonly Actor[]>()
        found.set(actor, presence.set(first, inFirst).set(second, inSecond))
      }
  return found
}

function rowOf(
  ledger: Ledger,
  topics: readonly string[],
  actor: Actor,
  presence: Presence,
  shared: ReadonlyMap<Actor, Presence>,
): Omit<OverviewRow, 'level'> {
  const counts = topics.map((topic) => {
    const speakers = new Set(presence.get(topic)?.map(({ slug }) => slug))
    return (ledger.index.statementsBy.topic.get(topic) ?? []).filter(
      (statement) => speakers.has(statement.by) && isSaidWithin(ledger, statement, actor.slug),
    ).length
  })
  const others = new Set([...presence.values()].flat().filter((part) => part !== actor && !shared.has(part)))
  return {
    actor: linkTo(ledger, 'actor', actor.slug),
    counts,
    through: [...others].map(({ fields }) => fields.name),
  }
}

/** The nearest whole of an actor that has a row too. Wholes lead to each other in no circle: the ledger refuses that. */
function wholeIn(actor: Actor, shared: ReadonlyMap<Actor, Presence>): Actor | undefined {
  return [...shared.keys()].find(({ slug }) => actor.fields.partOf.includes(slug))
}
