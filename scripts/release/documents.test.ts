import { expect, test } from 'vitest'
import { answersOf } from './documents'

const topic = { address: '/topics/new', formerAddresses: ['/topics/old'], isWithdrawn: false }

test.each([
  ['its page', 'topics/new.html', '/topics/old', '/topics/new'],
  ['its Markdown', 'topics/new.md', '/topics/old.md', '/topics/new.md'],
  ['a feed', 'topics/new/feed.xml', '/topics/old/feed.xml', '/topics/new/feed.xml'],
  ['a past day', 'topics/new/as-of/2021-12-24.html', '/topics/old/as-of/2021-12-24', '/topics/new/as-of/2021-12-24'],
  ['a frame', 'embed/topics/new.html', '/embed/topics/old', '/embed/topics/new'],
  ['open data', 'data/topics/new.json', '/data/topics/old.json', '/data/topics/new.json'],
])('What goes with a page moves with it: %s', (_, file, from, to) =>
  expect(answersOf([topic], [file]).moved).toEqual({ [from]: to }),
)

test.each(['topics/newer.html', 'topics/new.html.br', 'actors/new.html', 'data/ledger.json', 'index.html'])(
  'What is of another document, or no file of its own, does not: %s',
  (file) => expect(answersOf([topic], [file]).moved).toEqual({}),
)

test('A withdrawn page is gone, and what is told of it elsewhere stays', () =>
  expect(answersOf([{ ...topic, formerAddresses: [], isWithdrawn: true }], ['topics/new.md'])).toEqual({
    moved: {},
    gone: ['/topics/new'],
  }))
