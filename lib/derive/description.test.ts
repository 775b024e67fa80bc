import { expect, it } from 'vitest'
import { descriptionOf } from '@/lib/view/description'

it('A page is described by its description', () => {
  expect(descriptionOf({ description: 'Who said what about the corps.' })).toBe('Who said what about the corps.')
})

it('A page that was taken back is described by that, and no longer by what it said', () => {
  const withdrawn = { on: '2026-04-01', reason: 'It was about somebody else.' }
  expect(descriptionOf({ description: 'Who said what about the corps.', withdrawn })).toBe(
    'Withdrawn on 1 April 2026. It was about somebody else.',
  )
})
