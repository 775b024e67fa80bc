import { describe, expect, it } from 'vitest'
import { positionsOn } from '@/lib/derive/positions'
import { voicesOf } from '@/lib/derive/voices'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { ActorLiteral } from '@/lib/testing/literals'

const RUSSIA: ActorLiteral[] = [
  { slug: 'russia', kind: 'state' },
  { slug: 'ministry', kind: 'state-body', partOf: ['russia'], speaksFor: ['russia'] },
  { slug: 'spokesman', partOf: ['ministry'], speaksFor: ['ministry'] },
  { slug: 'governor', partOf: ['russia'] },
  { slug: 'former', belonged: [{ to: 'russia', when: '../2020' }] },
  { slug: 'ukraine', kind: 'state' },
]

/** Voices in short: who is counted, through whom, and who stands with them. */
function voices(speakers: readonly (readonly [by: string, said: string])[], actors: readonly ActorLiteral[] = RUSSIA) {
  const ledger = fixtureLedger({
    actors,
    questions: ['q'],
    articles: [{ statements: speakers.map(([by, said]) => ({ by, said, question: 'q', answer: 'yes' })) }],
  })
  const positions = positionsOn(ledger, find(ledger.documents.question, 'q'), null)
  return voicesOf(ledger, positions).map(({ position, announcedBy, alsoBy }) =>
    [position.actor, announcedBy && `through ${announcedBy.actor}`, alsoBy.map(({ actor }) => actor).join()]
      .filter(Boolean)
      .join(' '),
  )
}

describe('Of the speakers of one answer', () => {
  it.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
    ['a single one is counted', [['governor', '2022']], ['governor']],
    [
      'two who have nothing to do with each other are two',
      [
        ['russia', '2022'],
        ['ukraine', '2023'],
      ],
      ['russia', 'ukraine'],
    ],
    [
      'who belongs to another stands with that other',
      [
        ['russia', '2022'],
        ['governor', '2023'],
      ],
      ['russia governor'],
    ],
    [
      'the order in which they spoke does not matter',
      [
        ['governor', '2022'],
        ['russia', '2023'],
      ],
      ['russia governor'],
    ],
    [
      'who belongs to it through another stands with the farthest',
      [
        ['spokesman', '2021'],
        ['ministry', '2022'],
        ['russia', '2023'],
      ],
      ['russia spokesman,ministry'],
    ],
    [
      'the same holds where the one between says nothing',
      [
        ['spokesman', '2021'],
        ['russia', '2023'],
      ],
      ['russia spokesman'],
    ],
    [
      'two of one whole that says nothing are two',
      [
        ['governor', '2021'],
        ['ministry', '2022'],
      ],
      ['governor', 'ministry'],
    ],
    [
      'who speaks for another and says it on the same day announces it',
      [
        ['russia', '2022-01-02'],
        ['ministry', '2022-01-02'],
      ],
      ['russia through ministry'],
    ],
    [
      'who speaks for another through a body announces it too',
      [
        ['russia', '2022-01-02'],
        ['spokesman', '2022-01-02'],
      ],
      ['russia through spokesman'],
    ],
    [
      'who only belongs to another announces nothing on the same day',
      [
        ['russia', '2022-01-02'],
        ['governor', '2022-01-02'],
      ],
      ['russia governor'],
    ],
    [
      'who speaks for another on another day says it besides',
      [
        ['russia', '2022-01-02'],
        ['ministry', '2022-01-03'],
      ],
      ['russia ministry'],
    ],
    [
      'one announces it, and another who does so on that day stands besides',
      [
        ['russia', '2022-01-02'],
        ['ministry', '2022-01-02'],
        ['spokesman', '2022-01-02'],
      ],
      ['russia through ministry spokesman'],
    ],
    [
      'who belonged to another then stands with it',
      [
        ['former', '2019'],
        ['russia', '2022'],
      ],
      ['russia former'],
    ],
    [
      'who belonged to another before is counted alone',
      [
        ['russia', '2022'],
        ['former', '2022'],
      ],
      ['russia', 'former'],
    ],
  ])('%s', (_, speakers, counted) => expect(voices(speakers)).toEqual(counted))

  it('nobody is lost who stands with one that itself stands with another', () => {
    const actors: ActorLiteral[] = [
      'state',
      { slug: 'army', partOf: ['state'] },
      { slug: 'officer', partOf: ['state', 'army'] },
      { slug: 'guard', belonged: [{ to: 'state', when: '2022' }] },
      { slug: 'guardsman', partOf: ['guard'] },
    ]
    expect(
      voices(
        [
          ['officer', '2021'],
          ['army', '2021'],
          ['state', '2022'],
        ],
        actors,
      ),
    ).toEqual(['state officer,army'])
    expect(
      voices(
        [
          ['guardsman', '2021'],
          ['guard', '2022'],
          ['state', '2022'],
        ],
        actors,
      ),
    ).toEqual(['guardsman', 'state guard'])
  })
})
