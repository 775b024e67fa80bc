import type { Paragraph, RootContent } from 'mdast'
import type { Ledger } from '@/lib/ledger/model'
import { actorAnswerBlocks, answersOf, changeLine, disputeBlocks, stripBlocks } from '@/lib/outputs/markdown/dispute'
import {
  dateText,
  heading,
  lines,
  linesIfAny,
  link,
  linkOf,
  listed,
  paragraph,
  speaker,
  strong,
} from '@/lib/outputs/markdown/nodes'
import { proseBlocks } from '@/lib/outputs/markdown/prose'
import { entries, links, sourceList } from '@/lib/outputs/markdown/sections'
import { placeMarkdown, sourceMarkdown } from '@/lib/outputs/markdown/things'
import { part, write } from '@/lib/outputs/markdown/write'
import { type ActorView, actorView } from '@/lib/view/actor'
import { type ArticleView, articleView } from '@/lib/view/article'
import type { ChangeView } from '@/lib/view/dispute'
import type { StatementView } from '@/lib/view/entry'
import type { MapControl, MapStatus } from '@/lib/view/map'
import { placeView } from '@/lib/view/place'
import { type QuestionView, questionView, type ThreadView } from '@/lib/view/question'
import { sourcePageView } from '@/lib/view/source'
import { type SharedActorView, type TopicView, topicView } from '@/lib/view/topic'
import { namesInWords } from '@/lib/wording/counted'

/** The kinds that have a Markdown version. */
export const MARKDOWN_KINDS = ['topic', 'question', 'article', 'actor', 'place', 'source'] as const
export type MarkdownKind = (typeof MARKDOWN_KINDS)[number]

/** A page in Markdown: what it is made of, and how it is written. */
interface MarkdownPage {
  readonly view: unknown
  readonly write: () => string
}

/** The Markdown version of a page: what people read on it, for programs. Undefined where there is no such page. */
export function markdownOf(ledger: Ledger, kind: MarkdownKind, slug: string): MarkdownPage | undefined {
  const page = <D, V>(
    documents: ReadonlyMap<string, D>,
    viewOf: (ledger: Ledger, document: D) => V,
    write: (view: V) => string,
  ) => {
    const document = documents.get(slug)
    if (document === undefined) return undefined
    const view = viewOf(ledger, document)
    return { view, write: () => write(view) }
  }
  const { topic, question, article, actor, place, source } = ledger.documents
  return {
    topic: () => page(topic, topicView, topicMarkdown),
    question: () => page(question, questionView, questionMarkdown),
    article: () => page(article, articleView, articleMarkdown),
    actor: () => page(actor, actorView, actorMarkdown),
    place: () => page(place, placeView, placeMarkdown),
    source: () => page(source, sourcePageView, sourceMarkdown),
  }[kind]()
}

function topicMarkdown(view: TopicView): string {
  const { coverage, answer, disputes, background, timeline, others, shared, actors, places, articles, sources } = view
  const { strip } = view
  return write(view, [
    ...part(view.headline, [
      ...answer.map((text) => paragraph(text)),
      paragraph(
        strong(`Covers up to ${coverage.until.words} · last checked ${view.checked.words}.`),
        ` ${coverage.note}`,
      ),
    ]),
    ...part(
      'Who says what',
      disputes.flatMap((dispute, n) => [...disputeBlocks(dispute), ...(n === 0 && strip ? stripBlocks(strip) : [])]),
    ),
    ...changes(view.changes),
    ...part('Background', proseBlocks(background)),
    ...entries('Timeline', timeline),
    ...part(`Also in ${namesInWords(others.map(({ label }) => label))}`, linesIfAny(shared.map(sharedLine))),
    ...links('Actors', actors.map(linkIn)),
    ...links('Places', places),
    ...part('Who says who holds what', view.map ? view.map.control.flatMap(controlBlocks) : []),
    ...part('Whose land it is said to be', view.map ? view.map.status.flatMap(statusBlocks) : []),
    ...links('Articles', articles),
    ...sourceList(
      'Sources',
      sources.flatMap(({ items }) => items),
    ),
  ])
}

/** Who says who holds a place, question by question. */
const controlBlocks = ({ place, disputes }: MapControl): RootContent[] => [
  heading(3, linkOf(place)),
  ...disputes.flatMap(answersOf),
]

const statusBlocks = ({ places, disputes }: MapStatus): RootContent[] => [
  paragraph(...listed(places)),
  ...disputes.flatMap(answersOf),
]

/** An actor of two topics, and what they last said in the other. */
const sharedLine = ({ link: actor, kindLabel, through, statements, latest }: SharedActorView): Paragraph =>
  paragraph(
    linkOf(actor),
    `, ${kindLabel}`,
    ...(through.length > 0 ? [', in that topic through ', ...listed(through)] : []),
    ...(latest
      ? [
          `. ${statements === 1 ? 'One statement' : `${statements} statements`} in that topic; the latest, by `,
          speaker(latest),
          ', ',
          link(latest.href, ...dateText(latest.date)),
          `: ${latest.text ?? `“${latest.quote?.words ?? ''}”`}`,
        ]
      : ['. No statement of its own in that topic.']),
  )

function questionMarkdown(view: QuestionView): string {
  const { dispute, csv, body, exchange, events, topics, places, actors, related, articles } = view
  return write(view, [
    ...part('The answers', [...answersOf(dispute), ...(csv ? [paragraph(link(csv, 'All figures as CSV'))] : [])]),
    ...changes(view.changes),
    ...additions(view.additions),
    ...part('Context', proseBlocks(body)),
    ...entries('Every statement on it', exchange.flatMap(inOrder)),
    ...entries('What happened', events),
    ...links('Topics', topics),
    ...links('Places', places),
    ...links('Actors', actors),
    ...links(
      'Related questions',
      related.map(({ question }) => question),
    ),
    ...links('Articles', articles.map(linkIn)),
  ])
}

function articleMarkdown(view: ArticleView): string {
  const { date, sources, body, statements, events, topics, questions, actors, places } = view
  return write(view, [
    paragraph('Of ', ...dateText(date), '.'),
    ...sourceList('Based on', sources),
    ...part('Our account', proseBlocks(body)),
    ...entries('Statements', statements),
    ...entries('Events', events),
    ...links('Topics', topics),
    ...links('Questions', questions),
    ...links('Actors', actors),
    ...links('Places', places),
  ])
}

function actorMarkdown(view: ActorView): string {
  const { kindLabel, otherNames, roles, members, partOf, parts, answers, body, record, about } = view
  const { spokenBy, saidWithin } = view
  const facts = [
    paragraph(kindLabel),
    ...(otherNames.length > 0 ? [paragraph(`Also written: ${otherNames.map(({ name }) => name).join(', ')}`)] : []),
    ...(partOf.length > 0 ? [paragraph('Part of: ', ...listed(partOf))] : []),
    ...(parts.length > 0 ? [paragraph('Includes: ', ...listed(parts))] : []),
    ...(members.length > 0 ? [paragraph(`Members: ${members.join(', ')}`)] : []),
    ...roles.map(({ title, time }) => paragraph(`In the sources as ${title}${time ? `, ${time}` : ''}`)),
  ]
  return write(view, [
    ...part('Facts', [lines(facts)]),
    ...part(`What ${view.name} says, and who says otherwise`, answers.flatMap(actorAnswerBlocks)),
    ...part('Context', proseBlocks(body)),
    ...changes(view.changes),
    ...additions(view.additions),
    ...record.flatMap(({ topic, entries: own }) => entries(`Statements and events: ${topic.label}`, own)),
    ...spokenBy.flatMap(({ actor, statements }) => entries(`Speaking for it: ${actor.label}`, statements)),
    ...saidWithin.flatMap(({ actor, statements }) => entries(`Belonging to it: ${actor.label}`, statements)),
    ...entries('Said about it', about),
    ...sourceList('Publications', view.publications),
    ...links('Mentioned in', view.mentionedIn),
  ])
}

const linkIn = <Link>({ link }: { readonly link: Link }) => link

/** A thread from its first statement on. Each says itself what it replies to. */
const inOrder = ({ statement, replies }: ThreadView): StatementView[] => [statement, ...replies.flatMap(inOrder)]

const changes = (list: readonly ChangeView[]): RootContent[] =>
  part('Changes of position', linesIfAny(list.map(changeLine('change'))))

const additions = (list: readonly ChangeView[]): RootContent[] =>
  part('Answers added to an earlier one', linesIfAny(list.map(changeLine('addition'))))
