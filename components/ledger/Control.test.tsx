import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Control } from '@/components/ledger/Control'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { StatementLiteral } from '@/lib/testing/literals'
import { placeView } from '@/lib/view/place'

const held = (by: string, said: string, answer: string, more: StatementLiteral = {}): StatementLiteral => ({
  by,
  said,
  answer,
  question: 'who',
  where: ['basivka'],
  ...more,
})

/** The lines of who says who holds a place. */
function control(statements: readonly StatementLiteral[], most?: number) {
  const ledger = fixtureLedger({
    actors: [
      { slug: 'russia', name: 'Russia' },
      { slug: 'ministry', name: 'Russia’s defence ministry', partOf: ['russia'], speaksFor: ['russia'] },
      { slug: 'governor', name: 'A governor', partOf: ['russia'] },
      { slug: 'kyiv', name: 'Kyiv' },
      { slug: 'watch', name: 'A monitor' },
    ],
    places: ['basivka'],
    questions: [
      {
        slug: 'who',
        situation: true,
        controlOf: ['basivka'],
        answers: [
          { id: 'russia', label: 'Russia holds it', control: { heldBy: 'russia' } },
          { id: 'not-russia', label: 'Russia does not hold it', control: { notHeldBy: 'russia' } },
          { id: 'unknown', label: 'It is not known', control: { unknown: true } },
        ],
      },
      {
        slug: 'area',
        situation: true,
        controlOf: ['basivka'],
        measure: { unit: 'square-kilometres', of: 'land held by Russia', heldBy: 'russia' },
      },
    ],
    articles: [{ slug: 'report', statements }],
  })
  const { holding } = placeView(ledger, find(ledger.documents.place, 'basivka'))
  const html = renderToStaticMarkup(<Control disputes={holding} {...(most !== undefined && { most })} />)
  return html
    .split('<li')
    .slice(1)
    .map((line) => `<li${line}`.replaceAll(/<[^>]+>/g, ''))
}

describe('Who says who holds a place', () => {
  it('is told answer by answer, with the letter, who says it and when: claim, denial, “unknown”', () => {
    expect(
      control([
        held('russia', '2025-04-06', 'russia'),
        held('kyiv', '2025-04-07', 'not-russia'),
        held('watch', '2025-04-08', 'unknown'),
      ]),
    ).toEqual([
      'Answer A Russia holds it: Russia, 6 April 2025',
      'Answer B Russia does not hold it: Kyiv, 7 April 2025',
      'Answer C It is not known: A monitor, 8 April 2025',
    ])
  })

  it.each<[string, readonly StatementLiteral[], readonly string[]]>([
    [
      'keeps an answer that nobody gives any more',
      [held('watch', '2025-04-08', 'unknown'), held('watch', '2025-05-26', 'russia')],
      [
        'Answer A Russia holds it: A monitor, 26 May 2025',
        'Answer C It is not known: we found nobody who says so nowEarlier: A monitor, 8 April 2025 (since 26 May 2025: A)',
      ],
    ],
    [
      'says through whom it was announced, and who else says it',
      [
        held('russia', '2025-04-06', 'russia'),
        held('ministry', '2025-04-06', 'russia'),
        held('governor', '2025-04-09', 'russia'),
      ],
      ['Answer A Russia holds it: Russia, through its defence ministry, 6 April 2025; A governor, 9 April 2025'],
    ],
    [
      'says when it was said again, and how far the speaker went',
      [held('watch', '2025-04-06', 'russia', { hedge: 'probably' }), held('watch', '2025-05-26', 'russia')],
      ['Answer A Russia holds it: A monitor (probably), 6 April 2025, again 26 May 2025'],
    ],
    [
      'says how much land is held and by whom, who says so and when',
      [{ by: 'watch', said: '2025-05-26', question: 'area', value: { amount: 63 }, where: ['basivka'] }],
      ['land held by Russia:', '63 km²: A monitor, 26 May 2025'],
    ],
  ])('%s', (_, statements, lines) => expect(control(statements)).toEqual(lines))

  it.each([
    [1, 'Answer A Russia holds it: Russia, 1 April 2025 and 2 more'],
    [2, 'Answer A Russia holds it: Russia, 1 April 2025; Kyiv, 2 April 2025; A monitor, 3 April 2025'],
  ])('with room for %i counts the rest, unless it is one: %s', (most, line) => {
    const statements = [
      held('russia', '2025-04-01', 'russia'),
      held('kyiv', '2025-04-02', 'russia'),
      held('watch', '2025-04-03', 'russia'),
    ]
    expect(control(statements, most)).toEqual([line])
  })
})
