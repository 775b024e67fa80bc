import { describe, expect, it } from 'vitest'
import { type Relation, relationOf, whyCompatible } from '@/lib/derive/relation'
import { find, fixtureLedger } from '@/lib/testing/fixture'

const question = find(
  fixtureLedger({
    questions: [
      {
        slug: 'who',
        answers: ['state', 'private', 'paid', 'unknown'],
        compatible: [
          { answers: ['state', 'paid'], because: 'Who is paid can act for who pays.' },
          { answers: ['unknown', 'private'], because: 'Against the order of the list.' },
        ],
      },
    ],
  }).documents.question,
  'who',
)

describe('Two answers', () => {
  it.each<[string, string, string, Relation, string | undefined]>([
    ['that are one are the same', 'state', 'state', 'same', undefined],
    ['exclude each other where nobody wrote why not', 'state', 'private', 'excluding', undefined],
    ['of a pair can both be true', 'state', 'paid', 'compatible', 'Who is paid can act for who pays.'],
    ['of a pair can, whichever is named first', 'paid', 'state', 'compatible', 'Who is paid can act for who pays.'],
    ['of a pair against the list’s order can', 'private', 'unknown', 'compatible', 'Against the order of the list.'],
    ['do not become compatible through a third', 'paid', 'private', 'excluding', undefined],
    ['exclude each other though each has a pair of its own', 'state', 'unknown', 'excluding', undefined],
  ])('%s: %s and %s', (_, a, b, relation, because) => {
    expect(relationOf(question, a, b)).toBe(relation)
    expect(whyCompatible(question, a, b)).toBe(because)
  })
})
