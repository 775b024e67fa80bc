import { expect, it } from 'vitest'
import { differsInWords } from '@/lib/wording/differs'

it.each([
  ['No answers found', 'The same, nothing more found', {}],
  ['3 answers to 1 question', 'The same, nothing more found', { given: 3, questions: 1 }],
  ['3 answers to 2 questions', '20 more answers', { given: 3, questions: 2, added: 20 }],
  ['1 answer to 1 question', '1 more answer;\nthat answer changed', { given: 1, questions: 1, changed: 1, added: 1 }],
  [
    '12 answers to 3 questions',
    '20 more answers;\n2 of those 12 changed;\n11 more questions answered',
    { given: 12, questions: 3, changed: 2, added: 20, first: 11 },
  ],
  ['No answers found', '1 more question answered', { first: 1 }],
])('Two days differ so: %s; %s', (then, later, differs) =>
  expect(differsInWords({ given: 0, questions: 0, changed: 0, added: 0, first: 0, ...differs })).toEqual([then, later]),
)
