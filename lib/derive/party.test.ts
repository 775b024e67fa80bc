import { expect, it } from 'vitest'
import { type SpeakerSort, sortOf } from '@/lib/derive/party'
import type { ActorKind } from '@/lib/schema/actor'
import { fixtureLedger } from '@/lib/testing/fixture'

it.each<[ActorKind, SpeakerSort]>([
  ['state', 'party'],
  ['state-body', 'party'],
  ['group-of-states', 'party'],
  ['armed-group', 'party'],
  ['monitor', 'monitor'],
  ['media', 'newsroom'],
  ['person', 'other'],
  ['international-organisation', 'other'],
  ['company', 'other'],
  ['platform', 'other'],
  ['unnamed', 'other'],
])('A speaker of the kind %s is told as %s', (kind, sort) => {
  expect(sortOf(fixtureLedger({ actors: [{ slug: 'them', kind }] }), 'them')).toBe(sort)
})

it.each<[string, readonly string[], SpeakerSort]>([
  ['a ministry', ['ministry'], 'party'],
  ['a group within a state, at any remove', ['office'], 'party'],
  ['a monitor', ['watch'], 'monitor'],
  ['a newsroom', ['agency'], 'newsroom'],
  ['a newsroom and a state', ['agency', 'ministry'], 'party'],
  ['a newsroom and a monitor', ['agency', 'watch'], 'monitor'],
  ['a company', ['firm'], 'other'],
])('A person who belongs to %s is told as %s', (_, partOf, sort) => {
  const ledger = fixtureLedger({
    actors: [
      { slug: 'them', partOf: [...partOf] },
      { slug: 'ministry', kind: 'state-body' },
      { slug: 'office', kind: 'platform', partOf: ['ministry'] },
      { slug: 'watch', kind: 'monitor' },
      { slug: 'agency', kind: 'media' },
      { slug: 'firm', kind: 'company' },
    ],
  })
  expect(sortOf(ledger, 'them')).toBe(sort)
})

it('Somebody who has no page is neither party, monitor nor newsroom', () =>
  expect(sortOf(fixtureLedger({}), 'nobody')).toBe('other'))
