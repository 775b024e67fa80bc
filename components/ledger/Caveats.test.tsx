import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Caveats } from '@/components/ledger/Caveats'
import { EventItem } from '@/components/ledger/EventItem'
import { Statement } from '@/components/ledger/Statement'
import { Timeline } from '@/components/ledger/Timeline'
import { CONFIDENCE } from '@/lib/schema/article'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { eventView, statementView } from '@/lib/view/entry'

const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, '')
const warned = Object.entries(CONFIDENCE).flatMap(([id, label]) =>
  id === 'high' ? [] : [[id as keyof typeof CONFIDENCE, label] as const],
)

describe('What a reader must know with an entry', () => {
  it.each<[string, readonly string[], string | undefined, string]>([
    ['is the mark of doubt, in sight', [], 'Weak source', '<p class="doubt">Weak source.</p>'],
    ['is nothing where there is no doubt', [], undefined, ''],
    [
      'is a caveat, on request',
      ['Not seen.'],
      undefined,
      '<details><summary>A caveat</summary><ul><li>Not seen.</li></ul></details>',
    ],
    [
      'is the mark before the caveats, which are counted',
      ['Not seen.', 'Not named.'],
      'Unconfirmed',
      '<p class="doubt">Unconfirmed.</p><details><summary>2 caveats</summary><ul><li>Not seen.</li><li>Not named.</li></ul></details>',
    ],
  ])('%s', (_, texts, confidence, html) =>
    expect(renderToStaticMarkup(<Caveats caveats={texts.map((text) => ({ text }))} confidence={confidence} />)).toBe(
      html,
    ),
  )

  it('says what a caveat rests on', () => {
    const source = { kind: 'source', slug: 's', href: '/sources/s', label: 'The paper', description: '' } as const
    expect(renderToStaticMarkup(<Caveats caveats={[{ text: 'Not seen.', source }]} />)).toContain(
      'Not seen. (<a href="/sources/s">The paper</a>)',
    )
  })
})

describe.each(warned)('The mark of what is sourced as “%s”', (confidence, label) => {
  const ledger = fixtureLedger({
    articles: [{ statements: [{ id: 'said', confidence }], events: [{ id: 'happened', confidence }] }],
  })
  const statement = statementView(ledger, find(ledger.statements, 'said'))
  const event = eventView(ledger, find(ledger.events, 'happened'))

  it.each([
    ['a statement', <Statement key="s" statement={statement} />],
    ['an event', <EventItem key="e" event={event} />],
    ['a statement in a line of time', <Timeline key="ts" entries={[statement]} />],
    ['an event in a line of time', <Timeline key="te" entries={[event]} />],
  ])('stands with %s', (_, element) => expect(textOf(renderToStaticMarkup(element))).toContain(`${label}.`))
})

it('How far a speaker goes stands with a statement wherever its answer does', () => {
  const ledger = fixtureLedger({
    questions: ['q'],
    articles: [{ statements: [{ id: 'said', question: 'q', answer: 'yes', hedge: 'alleged' }] }],
  })
  const statement = statementView(ledger, find(ledger.statements, 'said'))
  const shown = [
    <Statement key="a" statement={statement} />,
    <Statement key="b" statement={statement} withoutQuestion />,
    <Timeline key="c" entries={[statement]} />,
  ].map((element) => textOf(renderToStaticMarkup(element)).match(/\(alleged\)/g)?.length)
  expect(shown).toEqual([1, 1, 1])
})
