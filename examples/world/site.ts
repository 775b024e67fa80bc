import { LONG_CONTENT } from '@/examples/world/long'
import { MAPPED_CONTENT } from '@/examples/world/maps'
import { THREE_CONTENT } from '@/examples/world/small'
import { WORLD_CONTENT } from '@/examples/world/world'
import type { ArticleLiteral, Fixture, StatementLiteral } from '@/lib/testing/literals'

const merged = (...all: readonly Fixture[]): Fixture => ({
  topics: all.flatMap(({ topics = [] }) => topics),
  questions: all.flatMap(({ questions = [] }) => questions),
  articles: all.flatMap(({ articles = [] }) => articles),
  actors: all.flatMap(({ actors = [] }) => actors),
  places: all.flatMap(({ places = [] }) => places),
  sources: all.flatMap(({ sources = [] }) => sources),
})

/** Longer than any window: what is far down a page, and what stays in sight meanwhile, needs one. */
const log: ArticleLiteral = {
  slug: 'the-keepers-log',
  title: 'The keeper’s log',
  description: 'What the keeper of the light wrote down in one month.',
  topics: ['long-and-many'],
  source: 'the-archive',
  date: '2023-03-31',
  body: 'One of the ships carried grain that was bound for [Mali](place:mali).',
  statements: Array.from(
    { length: 31 },
    (_, n): StatementLiteral => ({
      id: `keeper-${n + 1}`,
      by: 'keeper',
      said: '2023-03',
      kind: 'remark',
      text: `The keeper wrote that on one night of the month ${n + 2} ships had passed Marrow Point, and that the light had been lit.`,
      where: ['marrow-point'],
      caveats: [{ text: 'The page of the log is torn.' }],
    }),
  ),
}

const more: Fixture = {
  articles: [log],
  actors: [
    {
      slug: 'keeper',
      name: 'The keeper of the light',
      description: 'Keeps the light of Marrow Point.',
      partOf: ['norland'],
      sameAs: ['https://example.org/keeper'],
    },
  ],
  sources: [
    {
      slug: 'the-archive',
      title: 'The archive of the strait',
      kind: 'official-record',
      publisherName: 'The archive',
      date: '2023-03-31',
      language: 'en',
    },
  ],
}

/** What the sites of the browser tests are built from, by name. */
export const SITES: Readonly<Record<string, Fixture>> = {
  /** Every kind of page and whatever a page can show: contested and not, long, empty, withdrawn, moved, mapped. */
  fixture: merged(WORLD_CONTENT, LONG_CONTENT, MAPPED_CONTENT, more),
  /** Hardly anything: three topics on one question and in one place, and no figure. */
  three: THREE_CONTENT,
}
