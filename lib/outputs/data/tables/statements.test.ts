import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { STATEMENTS } from '@/lib/outputs/data/tables/statements'
import { fixtureLedger } from '@/lib/testing/fixture'

const ledger = fixtureLedger({
  actors: [
    { slug: 'putin', name: 'Vladimir Putin', kind: 'person', partOf: ['kremlin'] },
    { slug: 'kremlin', kind: 'state-body', partOf: ['russia'] },
    { slug: 'russia', kind: 'state' },
    { slug: 'reuters', kind: 'media', name: 'Reuters' },
  ],
  questions: [
    {
      slug: 'deal',
      title: 'Was there a deal?',
      answers: [
        { id: 'yes', label: 'A deal, signed' },
        { id: 'no', label: 'None' },
      ],
    },
    { slug: 'area', title: 'How much?', measure: 'square-kilometres' },
  ],
  sources: [
    { slug: 'report', title: 'The report', publisher: 'reuters', date: '2021-09-16', url: 'https://example.org/a' },
  ],
  articles: [
    {
      slug: 'one',
      topics: ['mali', 'sumy'],
      source: 'report',
      statements: [
        {
          id: 'claim',
          by: 'putin',
          via: 'reuters',
          said: '[..2021-09-15]',
          question: 'deal',
          answer: 'yes',
          quote: '=1+1',
        },
        {
          id: 'figure',
          by: 'reuters',
          said: '2021-09-16',
          question: 'area',
          value: { amount: 5.5, qualifier: 'about' },
          repliesTo: ['claim', 'strike'],
          quote: 'Nothing',
          original: { words: 'Rien', language: 'fr', ours: true },
          corrections: [{ on: '2026-01-01', text: 'Another day.' }],
        },
        { id: 'plain', by: 'reuters', said: '2021-09-16' },
      ],
      events: [{ id: 'strike' }],
    },
  ],
})
const [head = [], ...rows] = parse(STATEMENTS.csv(ledger))
const cell = (row: number, column: string) => rows[row]?.[head.indexOf(column)]

it('Statements are a table, oldest first, each as wide as its head', () => {
  expect(rows.map(([id]) => id)).toEqual(['claim', 'figure', 'plain'])
  expect(rows.map((row) => row.length)).toEqual([head.length, head.length, head.length])
})

it.each([
  ['the speaker, by id and name', 0, { speaker: 'putin', speaker_name: 'Vladimir Putin', via: 'reuters' }],
  ['the question and the answer in words', 0, { question_title: 'Was there a deal?', answer_label: 'A deal, signed' }],
  ['words as text that no spreadsheet runs', 0, { quote: "'=1+1", quote_language: 'en' }],
  ['a figure with its unit', 1, { amount: '5.5', qualifier: 'about', unit: 'square-kilometres', answer: '' }],
  ['what it replies to, events too', 1, { replies_to: 'claim strike' }],
  [
    'the original of its words and who translated it',
    1,
    { quote: 'Nothing', original: 'Rien', translated_from: 'fr', translated_by: 'Counterclaim' },
  ],
  ['its corrections', 1, { corrections: '2026-01-01: Another day.' }],
  [
    'the publication that it stands in',
    1,
    {
      source_title: 'The report',
      source_publisher: 'Reuters',
      source_date: '2021-09-16',
      source_date_latest: '2021-09-16',
      source_url: 'https://example.org/a',
    },
  ],
  [
    'the days between which its date lies, each empty where it is open',
    0,
    { said: '[..2021-09-15]', said_earliest: '', said_latest: '2021-09-15' },
  ],
  ['its topics, those of its article', 0, { topics: 'mali sumy' }],
  [
    'the side that the speaker belongs to, and what lies between',
    0,
    { speaker_within: 'kremlin russia', side: 'russia' },
  ],
  ['no side of a newsroom', 1, { speaker_within: '', side: '' }],
  ['since when the ledger has it', 0, { added: '2026-01-01', changed: '2026-01-01' }],
  ['its address', 1, { address: 'http://localhost:3000/articles/one#figure' }],
  ['no language of a quotation where there is none', 2, { quote: '', quote_language: '' }],
] satisfies [string, number, Record<string, string>][])('A row holds %s', (_, row, cells) => {
  for (const [column, value] of Object.entries(cells)) expect(cell(row, column), column).toBe(value)
})
