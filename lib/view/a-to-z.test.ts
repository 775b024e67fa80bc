import { expect, it } from 'vitest'
import { fixtureLedger } from '@/lib/testing/fixture'
import { aToZView } from '@/lib/view/a-to-z'

const ledger = fixtureLedger({
  topics: [{ slug: 'strait', title: 'The strait', questions: ['who', 'how'] }],
  questions: [
    { slug: 'who', title: 'Who fired?', topics: ['strait'], answers: ['yes', 'no'] },
    { slug: 'how', title: 'How many came?', topics: ['strait'], answers: ['yes', 'no'] },
  ],
  actors: [
    { slug: 'holm', name: 'Ada Holm', sortName: 'Holm, Ada', otherNames: [{ name: 'Ада Гольм', language: 'uk' }] },
    { slug: 'fifteen', name: '15 states', kind: 'group-of-states' },
    { slug: 'gone', name: 'Gone', withdrawn: { on: '2026-01-01', reason: 'It was wrong.' } },
  ],
  places: [
    {
      slug: 'point',
      name: 'Élan',
      kind: 'village',
      otherNames: [{ name: 'Élan Point' }, { name: 'إيلان', language: 'ar' }],
    },
  ],
})

it('The A–Z has each name and each other spelling under its own letter, people by their family name, other scripts last', () => {
  const lines = aToZView(ledger).groups.map(({ title, lines }) => [
    title,
    ...lines.map(({ name, of }) => (of ? `${name} → ${of}` : name)),
  ])
  expect(lines).toEqual([
    ['0–9', '15 states'],
    ['E', 'Élan', 'Élan Point → Élan'],
    ['H', 'Ada Holm'],
    ['T', 'The strait'],
    ['Cyrillic', 'Ада Гольм → Ada Holm'],
    ['Arabic', 'إيلان → Élan'],
  ])
})

it('Each line says what the name is of, in which language it is, and where it leads', () =>
  expect(aToZView(ledger).groups.find(({ id }) => id === 'script-cyrillic')?.lines).toEqual([
    { name: 'Ада Гольм', language: 'uk', href: '/actors/holm', kindLabel: 'person', of: 'Ada Holm' },
  ]))

it('Every question stands there, by name', () =>
  expect(aToZView(ledger).questions.map(({ label }) => label)).toEqual(['How many came?', 'Who fired?']))

it('Where there are too many, other spellings go first, and then it says how many names are left out', () => {
  const all = (most: number) => aToZView(ledger, most)
  expect(all(7)).not.toHaveProperty('withoutSpellings')
  expect(all(4).withoutSpellings).toBe(true)
  expect(all(4).rest).toBeUndefined()
  expect(all(2).rest?.shown).toBe('The first 2 of 4 names are here.')
})
