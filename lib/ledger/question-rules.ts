import { fold } from '@/lib/ledger/meant'
import type { ParsedDocument } from '@/lib/ledger/parse'
import { nearest } from '@/lib/problems/nearest'
import type { Problem } from '@/lib/problems/problem'

type Question = Extract<ParsedDocument, { kind: 'question' }>
type Found = Omit<Problem, 'file'>

/** Rules between the fields of a question. */
export function questionRules({ file, fields }: Question): Problem[] {
  const either = answersOrMeasure(fields)
  const found = [...(either ? [either] : []), ...answerRules(fields), ...pairRules(fields), ...controlRules(fields)]
  return found.map((each) => ({ file, ...each }))
}

function answersOrMeasure({ answers, measure }: Question['fields']): Found | undefined {
  if (Boolean(answers) !== Boolean(measure)) return undefined
  return {
    path: [answers ? 'measure' : 'title'],
    onKey: Boolean(answers),
    found: answers ? 'both “answers” and “measure”' : 'neither “answers” nor “measure”',
    allowed: 'one of the two',
    fix: 'Give a list of answers for a question in words, or a measure for a question that is answered in figures.',
  }
}

function answerRules({ answers = [], measure }: Question['fields']): Found[] {
  const letters = answers.map(({ letter }) => letter)
  const free = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].find((letter) => !letters.includes(letter))
  return [
    ...doubles(answers, ({ id }) => id).map(({ id, position }) => ({
      path: ['answers', position, 'id'],
      found: `a second answer “${id}”`,
      fix: 'Give each answer an id of its own.',
    })),
    ...doubles(answers, ({ letter }) => letter).map(({ id, position }) => ({
      path: ['answers', position, 'letter'],
      found: `the letter ${id} a second time`,
      allowed: `a letter that no answer of the question has or had${free ? `; ${free} is free` : ''}`,
      fix: 'A letter names an answer for ever. Leave those of the other answers as they are, and give the new answer the next free one.',
    })),
    ...doubles(measure?.counts ?? [], ({ id }) => id).map(({ id, position }) => ({
      path: ['measure', 'counts', position, 'id'],
      found: `a second thing “${id}”`,
      fix: 'Give each thing that is counted an id of its own.',
    })),
  ]
}

function doubles<Item>(items: readonly Item[], keyOf: (item: Item) => string): { id: string; position: number }[] {
  const keys = items.map(keyOf)
  return keys.flatMap((id, position) => (keys.indexOf(id) === position ? [] : [{ id, position }]))
}

function pairRules({ answers = [], compatible }: Question['fields']): Found[] {
  const ids = answers.map(({ id }) => id)
  return compatible.flatMap(({ answers: pair }, position) =>
    pair.flatMap((id, side) =>
      ids.includes(id) ? [] : [{ path: ['compatible', position, 'answers', side], ...notAnAnswer(id, answers) }],
    ),
  )
}

const CONTROL = ['heldBy', 'notHeldBy', 'unknown', 'claimedBy', 'notClaimedBy'] as const

function controlRules({ answers = [], measure, controlOf }: Question['fields']): Found[] {
  const says = answers.flatMap(({ control }, position) => (control ? [{ control, position }] : []))
  const isOnControl = says.length > 0 || measure?.heldBy !== undefined
  return [
    ...says.flatMap(({ control, position }) => {
      const given = CONTROL.filter((name) => control[name] !== undefined && control[name] !== false)
      if (given.length === 1) return []
      return {
        path: ['answers', position, 'control'],
        found: given.length === 0 ? 'a “control” that says nothing' : `${given.join(' and ')} together`,
        allowed: `one of ${CONTROL.join(', ')}`,
        fix: 'Say one thing: who holds the place, who does not, that nobody knows, or whose land it is by this answer.',
      }
    }),
    ...(isOnControl && controlOf.length === 0
      ? [
          {
            path: says[0] ? ['answers', says[0].position, 'control'] : ['measure', 'heldBy'],
            onKey: true,
            found: `${says[0] ? '“control”' : '“heldBy”'} without “controlOf”`,
            fix: 'Add “controlOf” with the places whose holder is asked for.',
          },
        ]
      : []),
    ...(!isOnControl && controlOf.length > 0
      ? [
          {
            path: ['controlOf'],
            onKey: true,
            found: '“controlOf”, but no answer says who holds anything',
            fix: 'Add “control” to the answers, or “heldBy” to the measure; or take “controlOf” out.',
          },
        ]
      : []),
  ]
}

/** Tells that something is no answer of a question’s list. It may be named by its label or its letter as well. */
export function notAnAnswer(
  written: string,
  answers: NonNullable<Question['fields']['answers']>,
): Omit<Problem, 'file' | 'path'> {
  const ids = answers.map(({ id }) => id)
  const named = answers.find(({ label, letter }) => fold(label) === fold(written) || letter === written.toUpperCase())
  const meant = named?.id ?? nearest(fold(written), ids)
  return {
    found: `“${written}” is not an answer of the question`,
    allowed: answers.map(({ id, letter, label }) => `${id} (${letter}: ${label})`).join('; '),
    ...(meant && { nearest: meant }),
    fix: meant ? `Write “${meant}”, if that is meant.` : 'Write one of these answers, or add another to the question.',
  }
}
