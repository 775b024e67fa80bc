import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { type Random, randomSource } from './random'
import { capital, paragraph, sentence, words } from './words'

export type Linkable = { kind: string; slug: string; name: string }
export type Generated = { folder: string; slug: string; fields: Record<string, unknown>; body: string }
export type Topic = { slug: string; actors: Linkable[]; places: Linkable[]; questions: Question[]; days: string[] }
export type Question = { slug: string; answers: string[] | undefined }

/** Articles of one topic. More articles make more topics, not longer ones: so it is with a desk that grows. */
const ARTICLES_PER_TOPIC = 40
const FOLDERS = ['actors', 'articles', 'places', 'questions', 'sources', 'topics']
const DATES = { checked: '2026-01-01' }
const ACTOR_KINDS = ['person', 'state', 'state-body', 'armed-group', 'monitor', 'media']
const ANSWERS = ['yes', 'no', 'in-part', 'not-known']

const number = (n: number) => String(n).padStart(5, '0')
/** @param days since the beginning of 2022 */
const day = (days: number) => new Date(Date.UTC(2022, 0, 1 + days)).toISOString().slice(0, 10)

/**
 * A ledger of any size that looks like ours: for each article a tenth of an actor, half a source, a fifth of a question,
 * a twentieth of a place, four statements and an event; bodies of some 200 words with cross-links. The same number
 * always gives the same files.
 */
export function* generateContent(articles: number): Generator<Generated> {
  const random = randomSource(articles)
  const topicCount = Math.max(2, Math.ceil(articles / ARTICLES_PER_TOPIC))
  const actors = named('actor', Math.max(10, Math.round(articles / 10)))
  const places = named('place', Math.max(4, Math.round(articles / 20)))
  const sources = named('source', Math.max(2, Math.round(articles / 2)))
  const topics: Topic[] = Array.from({ length: topicCount }, (_, n) =>
    makeTopic(n, { random, articles, topicCount, actors, places }),
  )

  for (const [n, { slug, name }] of actors.entries()) {
    const kind = ACTOR_KINDS[n % ACTOR_KINDS.length]
    // Every third actor belongs to one nearby, so that what is said for somebody is followed up.
    const whole = n % 3 === 2 ? actors[n - 2] : undefined
    yield {
      folder: 'actors',
      slug,
      fields: { name, kind, description: sentence(random), ...(whole && { partOf: [whole.slug] }), ...DATES },
      body: paragraph(random, near(places, n / actors.length, 3)),
    }
  }
  for (const [n, { slug, name }] of places.entries())
    yield {
      folder: 'places',
      slug,
      fields: { name, kind: 'town', description: sentence(random), ...DATES },
      body: paragraph(random, near(actors, n / places.length, 3)),
    }
  for (const [n, { slug, name }] of sources.entries()) {
    const topic = topics[Math.floor((n / sources.length) * topicCount)]
    yield {
      folder: 'sources',
      slug,
      fields: {
        title: name,
        description: sentence(random),
        kind: 'news-report',
        publisherName: `The ${capital(words(random, 1))} Post`,
        // The report of the last day can hold whatever an article says of any day before it.
        date: topic?.days.at(-1) ?? day(0),
        language: 'en',
        url: `https://example.org/${slug}`,
        ...DATES,
      },
      body: paragraph(random, near(actors, n / sources.length, 3)),
    }
  }
  for (const topic of topics) yield* topicFiles(topic, random)
  for (let n = 0; n < articles; n++) {
    const topic = topics[Math.floor((n / articles) * topicCount)]
    const source = sources[Math.floor((n / articles) * sources.length)]
    if (topic && source) yield article(n, { topic, source: source.slug, random })
  }
}

function makeTopic(
  n: number,
  {
    random,
    articles,
    topicCount,
    actors,
    places,
  }: { random: Random; articles: number; topicCount: number; actors: Linkable[]; places: Linkable[] },
): Topic {
  const share = articles / topicCount
  const questions = Array.from({ length: Math.max(2, Math.round(share / 5)) }, (_, q) => ({
    slug: `question-${number(n)}-${q}`,
    answers: q % 4 === 3 ? undefined : ANSWERS.slice(0, random.whole(2, 4)),
  }))
  return {
    slug: `topic-${number(n)}`,
    actors: near(actors, n / topicCount, 10),
    places: near(places, n / topicCount, 4),
    questions,
    // Reports come in batches: about half as many days on which the ledger grows as there are articles.
    days: Array.from({ length: Math.max(2, Math.round(share / 2)) }, (_, d) => day((n % 300) + d * 7)),
  }
}

function named(kind: string, count: number): Linkable[] {
  return Array.from({ length: count }, (_, n) => ({
    kind,
    slug: `${kind}-${number(n)}`,
    name: `${capital(kind)} ${capital(words(randomSource(n), 2))} ${n}`,
  }))
}

/**
 * Some neighbours in a list: topics share actors and places with those beside them, and no actor is in every topic.
 *
 *
 * @param at between 0 and 1
 */
function near<Item>(items: readonly Item[], at: number, count: number) {
  const start = Math.min(Math.floor(at * items.length), Math.max(0, items.length - count))
  return items.slice(start, start + count)
}

function* topicFiles(topic: Topic, random: Random): Generator<Generated> {
  const { slug, questions, places, days } = topic
  yield {
    folder: 'topics',
    slug,
    fields: {
      title: `Topic ${capital(words(random, 3))}`,
      headline: `${capital(words(random, 7))}?`,
      description: sentence(random),
      answer: [`${sentence(random)} ${sentence(random)}`, sentence(random)],
      questions: questions.map((question) => question.slug),
      places: places.map((place) => place.slug),
      coverage: { until: days.at(-1), note: sentence(random) },
      ...DATES,
    },
    body: `## How it began\n\n${paragraph(random, topic.actors)}\n\n${paragraph(random, places)}`,
  }
  for (const question of questions)
    yield {
      folder: 'questions',
      slug: question.slug,
      fields: {
        title: `${capital(words(random, 6))}?`,
        description: sentence(random),
        topics: [slug],
        ...(question.answers
          ? {
              answers: question.answers.map((id, n) => ({
                id,
                letter: 'ABCD'[n],
                label: capital(id.replaceAll('-', ' ')),
              })),
            }
          : { measure: { unit: 'people', of: capital(words(random, 4)) } }),
        places: [random.pick(places).slug],
        ...DATES,
      },
      body: paragraph(random, topic.actors),
    }
}

function article(n: number, { topic, source, random }: { topic: Topic; source: string; random: Random }): Generated {
  const slug = `article-${number(n)}`
  const date = random.pick(topic.days)
  const statements = Array.from({ length: 4 }, (_, s) => {
    const by = random.pick(topic.actors)
    const question = random.pick(topic.questions)
    return {
      id: `${slug}-statement-${s}`,
      by: by.slug,
      said: date,
      kind: question.answers ? 'claim' : 'figure',
      question: question.slug,
      ...(question.answers ? { answer: random.pick(question.answers) } : { value: { amount: random.whole(2, 900) } }),
      text: `${by.name} said that ${words(random, random.whole(8, 18))}.`,
      ...(s === 0 && { quote: words(random, 12) }),
      ...(s === 3 && { repliesTo: [`${slug}-statement-0`] }),
      where: [random.pick(topic.places).slug],
      ...(s === 2 && { caveats: [{ text: sentence(random) }] }),
    }
  })
  const events = [
    {
      id: `${slug}-event`,
      when: date,
      text: sentence(random),
      who: [random.pick(topic.actors).slug],
      where: [random.pick(topic.places).slug],
    },
  ]
  const linkable = [
    ...topic.actors,
    ...topic.places,
    ...topic.questions.map((q) => ({ kind: 'question', slug: q.slug, name: 'the question' })),
  ]
  return {
    folder: 'articles',
    slug,
    fields: {
      title: `Article ${n}: ${words(random, 7)}`,
      description: sentence(random),
      topics: [topic.slug],
      source,
      date,
      statements,
      events,
      ...DATES,
    },
    body: `## What was said\n\n${paragraph(random, linkable)}\n\n${paragraph(random, linkable)}\n\n## What followed\n\n${paragraph(random, linkable)}`,
  }
}

export const fileText = ({ fields, body }: Generated) => `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}\n`

/** Replaces a content folder by a generated one. Returns how many documents were written. */
export function writeContent(folder: string, articles: number) {
  // The log is of other documents.
  for (const each of [folder, `${folder}-log`]) rmSync(each, { recursive: true, force: true })
  for (const kind of FOLDERS) mkdirSync(join(folder, kind), { recursive: true })
  let count = 0
  for (const document of generateContent(articles)) {
    writeFileSync(join(folder, document.folder, `${document.slug}.mdx`), fileText(document))
    count++
  }
  return count
}
