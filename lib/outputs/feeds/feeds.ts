import type { Document } from '@/lib/ledger/documents'
import type { Actor, Ledger, Question, Topic } from '@/lib/ledger/model'
import { articleEntry, correctionEntry, entriesOf } from '@/lib/outputs/feeds/entries'
import { documentFeed, type FeedDescription, latest, tagOf } from '@/lib/outputs/feeds/feed'
import { SITE } from '@/lib/site/settings'
import { correctionsView } from '@/lib/view/corrections'
import { descriptionOf } from '@/lib/view/description'
import { articlesTakenFrom } from '@/lib/view/feeds'

/**
 * The feed of the whole site: every article when it was added, every entry that an older article got or that changed
 * in who, what, when or answer, every correction and withdrawal.
 */
export function siteFeed(ledger: Ledger): FeedDescription {
  const articles = [...ledger.documents.article.values()].filter(({ fields }) => !fields.withdrawn)
  const isLater = ({ article, logged }: { article: string; logged: { news: string } }) =>
    logged.news > (ledger.documents.article.get(article)?.logged.added ?? '')
  return {
    id: tagOf('feed'),
    page: '/',
    path: '/feed',
    title: SITE.name,
    description: SITE.description,
    ...latest(
      [
        ...correctionsView(ledger).map((correction) => correctionEntry(ledger, correction)),
        ...articles.map((article) => articleEntry(ledger, article)),
        ...entriesOf(ledger, [...ledger.statements.values(), ...ledger.events.values()].filter(isLater)),
      ],
      '2026-01-01',
    ),
  }
}

/** A topic’s feed: each statement and event when the ledger got it or changed it, and each correction. */
export function topicFeed(ledger: Ledger, topic: Topic): FeedDescription {
  const { statementsBy, eventsBy, articlesBy, questionsByTopic } = ledger.index
  const { slug, fields } = topic
  return documentFeed(topic, { title: fields.title, description: descriptionOf(fields) }, [
    ...corrections(ledger, [topic, ...(articlesBy.topic.get(slug) ?? []), ...(questionsByTopic.get(slug) ?? [])]),
    ...entriesOf(ledger, [...(statementsBy.topic.get(slug) ?? []), ...(eventsBy.topic.get(slug) ?? [])]),
  ])
}

/** A question’s feed: everything said on it, and the events that bear on it. */
export function questionFeed(ledger: Ledger, question: Question): FeedDescription {
  const { statementsBy, eventsBy } = ledger.index
  const { slug, fields } = question
  return documentFeed(question, { title: fields.title, description: descriptionOf(fields) }, [
    ...corrections(ledger, [question, ...taken(ledger, 'question', slug)]),
    ...entriesOf(ledger, [...(statementsBy.question.get(slug) ?? []), ...(eventsBy.question.get(slug) ?? [])]),
  ])
}

/** An actor’s feed: what they said, across topics. */
export function actorFeed(ledger: Ledger, actor: Actor): FeedDescription {
  const { slug, fields } = actor
  return documentFeed(actor, { title: fields.name, description: descriptionOf(fields) }, [
    ...corrections(ledger, [actor, ...taken(ledger, 'actor', slug)]),
    ...entriesOf(ledger, ledger.index.statementsBy.actor.get(slug) ?? []),
  ])
}

const taken = (ledger: Ledger, kind: 'question' | 'actor', slug: string) =>
  articlesTakenFrom(ledger, kind, slug).flatMap((article) => ledger.documents.article.get(article) ?? [])

const corrections = (ledger: Ledger, documents: readonly Document[]) =>
  correctionsView(ledger, documents).map((correction) => correctionEntry(ledger, correction))
