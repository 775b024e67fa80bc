import { expect, it } from 'vitest'
import { documentMeant, idIn } from '@/lib/ledger/meant'
import { type ParsedDocument, parseDocument } from '@/lib/ledger/parse'
import { completeDocuments } from '@/lib/testing/fixture'

const documents: ParsedDocument[] = completeDocuments({
  actors: [
    { slug: 'andriy-kovalenko', name: 'Andriy Kovalenko', otherNames: [{ name: 'Андрій Коваленко', language: 'uk' }] },
    { slug: 'olha-kovalenko', name: 'Olha Kovalenko' },
    { slug: 'dmitry-peskov', name: 'Dmitry Peskov', sortName: 'Peskov, Dmitry', formerSlugs: ['peskov-kremlin'] },
    { slug: 'russia', name: 'Russia' },
  ],
}).flatMap((raw) => {
  const result = parseDocument(raw)
  return 'document' in result ? [result.document] : []
})

it.each([
  ['its name', 'Andriy Kovalenko', 'andriy-kovalenko'],
  ['its name in its own script', 'Андрій Коваленко', 'andriy-kovalenko'],
  ['its name with a slip', 'Andry Kovalenko', 'andriy-kovalenko'],
  ['the name as lists sort it', 'Peskov, Dmitry', 'dmitry-peskov'],
  ['a surname that one bears', 'Peskov', 'dmitry-peskov'],
  ['a former file name', 'peskov-kremlin', 'dmitry-peskov'],
  ['a file name', 'russia.mdx', 'russia'],
  ['a path', 'content/actors/russia.mdx', 'russia'],
  ['a path of the site', '/actors/russia', 'russia'],
  ['the address of its page', 'https://counterclaim.example/actors/russia/#answers', 'russia'],
  ['kind and id', 'actor:russia', 'russia'],
  ['a slip of the finger', 'rusia', 'russia'],
])('An actor is found by %s', (_, written, id) => {
  expect(documentMeant('actor', written, documents)).toBe(id)
})

it.each([
  ['of a surname that two bear', 'Kovalenko'],
  ['of a stranger', 'Yevgeny Prigozhin'],
  ['of nothing', ''],
])('No guess is made %s', (_, written) => {
  expect(documentMeant('actor', written, documents)).toBeUndefined()
})

it('Only documents of the kind are found', () => {
  expect(documentMeant('place', 'Russia', documents)).toBeUndefined()
})

it('idIn() leaves an id as it is', () => {
  expect(idIn('dmitry-peskov')).toBe('dmitry-peskov')
})
