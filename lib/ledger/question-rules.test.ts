import { describe, expect, it } from 'vitest'
import { formatProblem } from '@/lib/problems/format'
import { fixtureProblems } from '@/lib/testing/fixture'
import type { QuestionLiteral } from '@/lib/testing/literals'

type Question = Exclude<QuestionLiteral, string>

const messagesOf = (question: Omit<Question, 'slug'>) =>
  fixtureProblems({ actors: ['russia'], places: ['basivka'], questions: [{ slug: 'q', ...question }] }).map(
    formatProblem,
  )

const answer = (id: string, letter: string, more = {}) => ({ id, letter, label: id, ...more })

describe('A question may have', () => {
  it.each<[string, Omit<Question, 'slug'>]>([
    ['letters in any order', { answers: [answer('a', 'C'), answer('b', 'A')] }],
    ['a retired answer that keeps its letter', { answers: [answer('a', 'A'), answer('b', 'B', { retired: true })] }],
    [
      'an answer that says one thing of who holds a place',
      { controlOf: ['basivka'], answers: [answer('a', 'A', { control: { heldBy: 'russia' } }), answer('b', 'B')] },
    ],
    [
      'an answer that says that nobody knows',
      { controlOf: ['basivka'], answers: [answer('a', 'A', { control: { unknown: true } }), answer('b', 'B')] },
    ],
    [
      'a measure of land with its holder',
      { controlOf: ['basivka'], measure: { unit: 'square-kilometres', of: 'Land', heldBy: 'russia' } },
    ],
  ])('%s', (_, question) => expect(messagesOf(question)).toEqual([]))
})

describe('A question that is wrong is told in full:', () => {
  it.each<[string, Omit<Question, 'slug'>, string]>([
    [
      'a letter given twice',
      { answers: [answer('a', 'A'), answer('b', 'B'), answer('c', 'A')] },
      `content/questions/q.mdx
  Found:    the letter A a second time
  Allowed:  a letter that no answer of the question has or had; C is free
  To do:    A letter names an answer for ever. Leave those of the other answers as they are, and give the new answer the next free one.`,
    ],
    [
      'a letter of a retired answer given to a new one',
      { answers: [answer('a', 'A', { retired: true }), answer('b', 'A')] },
      `content/questions/q.mdx
  Found:    the letter A a second time
  Allowed:  a letter that no answer of the question has or had; B is free
  To do:    A letter names an answer for ever. Leave those of the other answers as they are, and give the new answer the next free one.`,
    ],
    [
      'a thing that is counted given twice',
      {
        measure: {
          unit: 'people',
          of: 'the dead',
          counts: [
            { id: 'soldiers', label: 'soldiers' },
            { id: 'soldiers', label: 'people' },
          ],
        },
      },
      `content/questions/q.mdx
  Found:    a second thing “soldiers”
  To do:    Give each thing that is counted an id of its own.`,
    ],
    [
      'an answer that is compatible with itself',
      { compatible: [{ answers: ['yes', 'yes'], because: 'It is one.' }] },
      `content/questions/q.mdx
  Found:    “yes” a second time in one list
  To do:    Take one of the two out.`,
    ],
    [
      'a compatible answer that is not on the list',
      { compatible: [{ answers: ['yes', 'noo'], because: 'Both.' }] },
      `content/questions/q.mdx
  Found:    “noo” is not an answer of the question
  Allowed:  yes (A: yes); no (B: no)
  Nearest:  no
  To do:    Write “no”, if that is meant.`,
    ],
    [
      'control that says nothing',
      { controlOf: ['basivka'], answers: [answer('a', 'A', { control: {} }), answer('b', 'B')] },
      `content/questions/q.mdx
  Found:    a “control” that says nothing
  Allowed:  one of heldBy, notHeldBy, unknown, claimedBy, notClaimedBy
  To do:    Say one thing: who holds the place, who does not, that nobody knows, or whose land it is by this answer.`,
    ],
    [
      'control that is only not unknown',
      { controlOf: ['basivka'], answers: [answer('a', 'A', { control: { unknown: false } }), answer('b', 'B')] },
      `content/questions/q.mdx
  Found:    a “control” that says nothing
  Allowed:  one of heldBy, notHeldBy, unknown, claimedBy, notClaimedBy
  To do:    Say one thing: who holds the place, who does not, that nobody knows, or whose land it is by this answer.`,
    ],
    [
      'control that says two things',
      {
        controlOf: ['basivka'],
        answers: [answer('a', 'A', { control: { heldBy: 'russia', claimedBy: 'russia' } }), answer('b', 'B')],
      },
      `content/questions/q.mdx
  Found:    heldBy and claimedBy together
  Allowed:  one of heldBy, notHeldBy, unknown, claimedBy, notClaimedBy
  To do:    Say one thing: who holds the place, who does not, that nobody knows, or whose land it is by this answer.`,
    ],
    [
      'control of no place',
      { answers: [answer('a', 'A', { control: { heldBy: 'russia' } }), answer('b', 'B')] },
      `content/questions/q.mdx
  Found:    “control” without “controlOf”
  To do:    Add “controlOf” with the places whose holder is asked for.`,
    ],
    [
      'measured land of no place, with its holder',
      { measure: { unit: 'square-kilometres', of: 'Land', heldBy: 'russia' } },
      `content/questions/q.mdx
  Found:    “heldBy” without “controlOf”
  To do:    Add “controlOf” with the places whose holder is asked for.`,
    ],
    [
      'places of which no answer says anything',
      { controlOf: ['basivka'] },
      `content/questions/q.mdx
  Found:    “controlOf”, but no answer says who holds anything
  To do:    Add “control” to the answers, or “heldBy” to the measure; or take “controlOf” out.`,
    ],
  ])('%s', (_, question, message) => expect(messagesOf(question)).toEqual([message]))
})

it.each([
  [{ answers: [answer('a', 'A'), answer('b', 'B', { control: { heldBy: 'russia' } })] }, ['answers', 1, 'control']],
  [{ measure: { unit: 'people', of: 'x', heldBy: 'russia' } }, ['measure', 'heldBy']],
  [{ answers: [answer('a', 'A'), answer('b', 'A')] }, ['answers', 1, 'letter']],
] satisfies [Omit<Question, 'slug'>, (string | number)[]][])('A mistake in %j is found at %j', (question, path) => {
  expect(fixtureProblems({ actors: ['russia'], questions: [{ slug: 'q', ...question }] })).toMatchObject([{ path }])
})
