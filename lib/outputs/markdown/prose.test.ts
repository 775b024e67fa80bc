import { expect, it } from 'vitest'
import { markdownOf } from '@/lib/outputs/markdown/pages'
import { find, fixtureLedger } from '@/lib/testing/fixture'

/** The context of a question's Markdown, for a body. */
function contextOf(body: string): string {
  const ledger = fixtureLedger({
    actors: [{ slug: 'peskov', name: 'Dmitry Peskov' }],
    questions: [{ slug: 'deal', topics: ['topic'], body }],
    articles: [{ slug: 'one', statements: [{ id: 'said', by: 'peskov', said: '2021-09-15', text: 'He denied it.' }] }],
  })
  const markdown = markdownOf(ledger, 'question', find(ledger.documents.question, 'deal').slug)?.write() ?? ''
  return (markdown.split('## Context\n\n')[1] ?? '').split('\n\n## ')[0]?.trim() ?? ''
}

it.each([
  ['a paragraph, its lines joined', 'One\ntwo.', 'One two.'],
  ['emphasis', '_One_ and **two**.', '_One_ and **two**.'],
  ['a heading', '## Before\n\nText.', '## Before\n\nText.'],
  ['a list', '- one\n- two', '- one\n- two'],
  ['a numbered list from its first number', '3. one\n4. two', '3. one\n4. two'],
  ['a quotation', '> Words.', '> Words.'],
  ['a table', '| a | b |\n| - | -: |\n| 1 | 2 |', '| a |  b |\n| - | -: |\n| 1 |  2 |'],
  ['a link elsewhere', '[there](https://example.org/a)', '[there](https://example.org/a)'],
  [
    'a cross-link, with its whole address',
    '[He](actor:peskov) spoke.',
    '[He](http://localhost:3000/actors/peskov) spoke.',
  ],
  ['a term with what it means', '<Term means="a group">JNIM</Term> came.', 'JNIM (a group) came.'],
  ['a note', '<Note>\nCareful.\n</Note>', '> Careful.'],
  ['signs that would be markup', 'A \\* star and 1\\. not a list', 'A \\* star and 1. not a list'],
])('The Markdown of a body holds %s', (_, body, markdown) => expect(contextOf(body)).toBe(markdown))

it('It holds an embedded statement with its speaker, its date and its source', () => {
  const context = contextOf('<Statement id="said" />')
  expect(context).toContain('> **[Dmitry Peskov](http://localhost:3000/actors/peskov)**, [15 September 2021](')
  expect(context).toContain('> He denied it.')
  expect(context).toContain('> - Source: ')
})
