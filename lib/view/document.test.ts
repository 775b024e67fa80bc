import { describe, expect, it } from 'vitest'
import { find, fixtureLedger, logSince } from '@/lib/testing/fixture'
import type { ActorLiteral } from '@/lib/testing/literals'
import { documentView } from '@/lib/view/document'

function viewOf(fields: Partial<Exclude<ActorLiteral, string>> = {}) {
  const log = logSince([{ kind: 'actor', slug: 'peskov' }], '2026-01-10')
  const actor = find(fixtureLedger({ actors: [{ slug: 'peskov', ...fields }] }, log).documents.actor, 'peskov')
  return documentView(actor, {
    title: 'Dmitry Peskov',
    above: [{ label: 'Actors', href: '/actors' }],
    modified: '2026-03-01',
  })
}

describe('Every document’s page has', () => {
  it('its address, title and description', () => {
    expect(viewOf({ description: 'The Kremlin’s spokesman.' })).toMatchObject({
      href: '/actors/peskov',
      title: 'Dmitry Peskov',
      description: 'The Kremlin’s spokesman.',
    })
  })

  it('the path from the home page, itself last', () => {
    expect(viewOf().breadcrumb).toEqual([
      { label: 'Home', href: '/' },
      { label: 'Actors', href: '/actors' },
      { label: 'Dmitry Peskov', href: '/actors/peskov' },
    ])
  })

  it('the days of its publication, last change and last check', () => {
    expect(viewOf({ checked: '2026-11-22' })).toMatchObject({
      published: { words: '10 January 2026' },
      modified: { words: '1 March 2026' },
      checked: { words: '22 November 2026' },
    })
  })

  it('its corrections, dated, in the order of the file', () => {
    const corrections = [
      { on: '2026-02-01', text: 'A date.' },
      { on: '2026-03-01', text: 'A name.' },
    ]
    expect(viewOf({ corrections }).corrections).toMatchObject([
      { on: { words: '1 February 2026' }, text: 'A date.' },
      { on: { words: '1 March 2026' }, text: 'A name.' },
    ])
  })

  it('where it was taken back, when and why; else nothing of the sort', () => {
    const withdrawn = { on: '2026-04-01', reason: 'It was about somebody else.' }
    expect(viewOf({ withdrawn }).withdrawn).toMatchObject({
      on: { words: '1 April 2026' },
      reason: 'It was about somebody else.',
    })
    expect(viewOf()).not.toHaveProperty('withdrawn')
  })

  it('where it was taken back, a description that says so in place of what is withdrawn', () => {
    const withdrawn = { on: '2026-04-01', reason: 'It was about somebody else.' }
    expect(viewOf({ withdrawn }).description).toBe('Withdrawn on 1 April 2026. It was about somebody else.')
  })
})
