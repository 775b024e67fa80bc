import { questionOf, WORLD } from '@/examples/world/world'
import type { Ledger } from '@/lib/ledger/model'
import { fixtureLedger } from '@/lib/testing/fixture'
import type { StatementLiteral } from '@/lib/testing/literals'
import { type DotPlotView, dotPlotView } from '@/lib/view/dot-plot'
import { type MiniStripView, miniStripView } from '@/lib/view/mini-strip'
import { actorStripView, type StripView, stripView } from '@/lib/view/strip'

// Disputes as drawings: from one statement to sixty, from a day to fourteen years.

const SPEAKERS = ['anna-berg', 'bo-carlsen', 'clara-dahl', 'dag-eriksen', 'else-falk', 'finn-gran']
const ANSWERS = ['north', 'south', 'both', 'neither']
const topics = [{ slug: 'strait', coverage: { until: '2026-01-31', note: 'All that was printed.' } }]

/** Sixty statements in fourteen years. */
const sixty = Array.from(
  { length: 60 },
  (_, n): StatementLiteral => ({
    by: SPEAKERS[(n * 5) % SPEAKERS.length],
    said: `${2012 + ((n * 7) % 14)}-${String(1 + ((n * 5) % 12)).padStart(2, '0')}-${String(1 + ((n * 11) % 28)).padStart(2, '0')}`,
    question: 'sixty',
    answer: ANSWERS[(n * 3) % ANSWERS.length],
  }),
)

const DRAWN: Ledger = fixtureLedger({
  topics,
  questions: [
    { slug: 'sixty', topics: ['strait'], answers: ANSWERS, compatible: [] },
    { slug: 'one-day', topics: ['strait'], answers: ['north', 'south'] },
    { slug: 'once', topics: ['strait'], answers: ['north', 'south'] },
    {
      slug: 'given-up',
      topics: ['strait'],
      answers: [
        'north',
        { id: 'south', label: 'South of the two straits, by the channel that the old pilots took in winter' },
        { id: 'old', label: 'An answer of before', retired: true },
      ],
    },
    { slug: 'long-ago', topics: ['strait'], answers: ['north', 'south'] },
    { slug: 'ships', topics: ['strait'], measure: { unit: 'people', of: 'crews of the ships' } },
    { slug: 'in-words', topics: ['strait'], measure: { unit: 'people', of: 'pilots' } },
  ],
  actors: [
    ...SPEAKERS.map((slug) => ({
      slug,
      name: slug.replace(/(\w)(\w*)-(\w)/, (_, a, b, c) => `${a.toUpperCase()}${b} ${c.toUpperCase()}`),
      kind: 'person' as const,
    })),
    { slug: 'the-fleet', name: 'The Fleet', kind: 'state-body' },
    { slug: 'the-watch', name: 'The Watch', kind: 'monitor' },
    { slug: 'the-gazette', name: 'The Gazette', kind: 'media' },
    { slug: 'sailors', name: 'Sailors', kind: 'unnamed' },
  ],
  articles: [
    {
      topics: ['strait'],
      statements: [
        ...sixty,
        ...SPEAKERS.map((by, n) => ({ by, said: '2025-04-06', question: 'one-day', answer: ANSWERS[n % 2] })),
        { by: 'anna-berg', said: '2025-04-06', question: 'once', answer: 'south' },
        { by: 'bo-carlsen', said: '[..2021-09-15]', question: 'given-up', answer: 'south' },
        { by: 'sailors', said: '[2021-10-01..2021-12-15]', question: 'given-up', answer: 'north' },
        { by: 'bo-carlsen', said: '2022-09-26', question: 'given-up', answer: 'north' },
        { by: 'clara-dahl', said: '2022-03-01', question: 'given-up', kind: 'non-denial' },
        { by: 'anna-berg', said: '2012-03-01', question: 'long-ago', answer: 'north' },
        { by: 'bo-carlsen', said: '2012-04-01', question: 'long-ago', answer: 'south' },
        { by: 'anna-berg', said: '2022-03-01', question: 'long-ago', answer: 'north' },
        { by: 'the-fleet', said: '2024-01-05', question: 'ships', value: { amount: 500, qualifier: 'at-least' } },
        { by: 'the-fleet', said: '2024-02-05', question: 'ships', value: { amount: 900, qualifier: 'up-to' } },
        { by: 'the-watch', said: '2024-01-06', question: 'ships', value: { amount: 240, to: 310 } },
        { by: 'the-gazette', said: '2024-01-07', question: 'ships', value: { amount: 280, qualifier: 'about' } },
        { by: 'sailors', said: '2024-01-08', question: 'ships', value: { qualifier: 'hundreds' } },
        { by: 'sailors', said: '2024-01-08', question: 'in-words', value: { qualifier: 'few' } },
      ],
    },
  ],
})

const needed = <Drawing>(drawing: Drawing | undefined, of: string): Drawing => {
  if (drawing === undefined) throw new Error(`There is no drawing of “${of}”.`)
  return drawing
}

export const stripOf = (slug: string, ledger: Ledger = DRAWN): StripView =>
  needed(stripView(ledger, questionOf(slug, ledger)), slug)
export const miniOf = (slug: string, ledger: Ledger = DRAWN): MiniStripView =>
  needed(miniStripView(ledger, questionOf(slug, ledger)), slug)
export const plotOf = (slug: string, ledger: Ledger = DRAWN): DotPlotView =>
  needed(dotPlotView(ledger, questionOf(slug, ledger)), slug)
export const stripOfActor = (slug: string, ledger: Ledger = WORLD): StripView =>
  needed(actorStripView(ledger, slug), slug)
