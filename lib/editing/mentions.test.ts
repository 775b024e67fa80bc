import { expect, it } from 'vitest'
import { formerSlugEdits, mentionEdits } from '@/lib/editing/mentions'
import { splice } from '@/lib/editing/splice'

const rename = (kind: Parameters<typeof mentionEdits>[0], text: string) =>
  splice(text, mentionEdits(kind, text, { refersTo: 'actor', from: 'old', to: 'new' }))

const ARTICLE = `---
title: 'About old' # old, as we know
topics: [old]   # a topic of the same name
statements:
  - id: old
    by:   "old"
    about: [ x, 'old', older ]   # who
    where: [old]
    text: >-
      [x](actor:old) is only text.
    answers: [old]
events:
    - { id: e, when: 2020, text: T., who: [ old ,y ] }
---

[old](actor:old "old") and [two](<actor:old>), [other](actor:older), [a place](place:old)

<Actor id='old' /> <Actor
  id="old">old</Actor> <Place id="old" /> \`[x](actor:old)\`
`

it('Only what refers to the page is changed; quotes, comments, order and layout stay', () => {
  expect(rename('article', ARTICLE)).toBe(
    ARTICLE.replace('by:   "old"', 'by:   "new"')
      .replace("'old', older", "'new', older")
      .replace('who: [ old ,y ]', 'who: [ new ,y ]')
      .replace('[old](actor:old "old")', '[old](actor:new "old")')
      .replace('(<actor:old>)', '(<actor:new>)')
      .replace("<Actor id='old' />", "<Actor id='new' />")
      .replace('id="old">old</Actor>', 'id="new">old</Actor>'),
  )
})

it('Line ends of Windows and a byte order mark stay', () => {
  const text = `\uFEFF${ARTICLE.replaceAll('\n', '\r\n')}`
  expect(rename('article', text)).toBe(`\uFEFF${rename('article', ARTICLE).replaceAll('\n', '\r\n')}`)
})

it('A statement is renamed under the former name of a field, too', () => {
  const edits = mentionEdits('article', ARTICLE, { refersTo: 'entry', from: 'old', to: 'new' })
  expect(splice(ARTICLE, edits)).toBe(ARTICLE.replace('answers: [old]', 'answers: [new]'))
})

it('An id of digits alone is quoted, where it was not', () => {
  const edits = mentionEdits('article', ARTICLE, { refersTo: 'actor', from: 'old', to: '2021' })
  const text = splice(ARTICLE, edits)
  expect(text).toContain('by:   "2021"')
  expect(text).toContain('who: [ "2021" ,y ]')
})

const formers = (lines: string) => {
  const text = `---\nname: X\n${lines}checked: 2026-01-01\n---\n`
  return splice(text, formerSlugEdits(text, 'old', 'new')).replace(/^---\nname: X\n|checked: 2026-01-01\n---\n$/g, '')
}

it.each([
  ['none', '', 'formerSlugs: [old]\n'],
  ['some', 'formerSlugs: [a] # once\n', 'formerSlugs: [a, old] # once\n'],
  ['lines of them', 'formerSlugs:\n  - a\n', 'formerSlugs:\n  - a\n  - old\n'],
  ['the present one, which is no longer former', 'formerSlugs: [new, b]\n', 'formerSlugs: [b, old]\n'],
  ['the present one in lines', 'formerSlugs:\n  - new\n', 'formerSlugs: [old]\n'],
])('The former name is added where there are %s', (_what, before, after) => expect(formers(before)).toBe(after))

it('Edits that overlap are a mistake of ours', () => {
  expect(() =>
    splice('abc', [
      { from: 0, to: 2, text: '' },
      { from: 1, to: 3, text: '' },
    ]),
  ).toThrow(/overlap/)
})
