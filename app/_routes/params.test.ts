import { describe, expect, it } from 'vitest'
import { allSlugs, findDocument, NONE, orNone } from '@/app/_routes/params'
import { fixtureLedger } from '@/lib/testing/fixture'

const actors = fixtureLedger({
  actors: [{ slug: 'abdoulaye-maiga', formerSlugs: ['maiga', 'colonel-maiga'] }, 'peskov'],
}).documents.actor

it('A document has a page at its address and one at each of its former ones', () => {
  expect(allSlugs(actors.values())).toEqual([
    { slug: 'abdoulaye-maiga' },
    { slug: 'maiga' },
    { slug: 'colonel-maiga' },
    { slug: 'peskov' },
  ])
})

describe('At an address there is', () => {
  it('the document of that name', () => {
    expect(findDocument(actors, 'peskov')).toEqual({ document: actors.get('peskov'), moved: false })
  })

  it.each(['maiga', 'colonel-maiga'])('the document that was once “%s”, as moved', (slug) => {
    expect(findDocument(actors, slug)).toEqual({ document: actors.get('abdoulaye-maiga'), moved: true })
  })

  it('nothing where there never was anything', () => expect(findDocument(actors, 'nobody')).toBeUndefined())
})

it('A route without an address has the one that stands for none, and any other only its own', () => {
  expect(orNone([], { slug: NONE })).toEqual([{ slug: '_' }])
  expect(orNone([{ slug: 'mali' }], { slug: NONE })).toEqual([{ slug: 'mali' }])
  expect(findDocument(actors, NONE)).toBeUndefined()
})
