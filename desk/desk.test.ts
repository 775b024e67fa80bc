import { expect, test } from 'vitest'
import { deskView, touchedView } from '@/desk/desk'
import { buildLedger } from '@/lib/ledger/build'
import { fixtureDocuments, fixtureLedger } from '@/lib/testing/fixture'

const ledger = fixtureLedger({
  actors: [{ slug: 'peskov', name: 'Dmitry Peskov', formerSlugs: ['dmitry'] }, 'nobody-speaks-of'],
  questions: [
    { slug: 'disputed', answers: ['sent', 'not-sent'] },
    { slug: 'agreed', answers: ['sent', 'not-sent'] },
    { slug: 'open', answers: ['sent', 'not-sent'] },
  ],
  sources: [
    {
      slug: 'kept',
      date: '2021-09-15',
      url: 'https://example.org/a',
      archived: 'https://example.org/b',
      lastSeen: '2026-01-01',
    },
    { slug: 'not-kept', date: '2021-09-15', url: 'https://example.org/c' },
  ],
  articles: [
    {
      slug: 'report',
      source: 'kept',
      checked: '2025-01-01',
      statements: [
        { by: 'peskov', said: '2021-09-15', question: 'disputed', answer: 'not-sent' },
        { by: 'peskov', said: '2021-09-14', question: 'disputed', answer: 'sent' },
        { by: 'peskov', said: '2021-09-15', question: 'agreed', answer: 'sent' },
      ],
    },
  ],
})
const desk = deskView(ledger, undefined)
const notes = (list: typeof desk.due) => Object.fromEntries(list.map(({ link, note }) => [link.slug, note]))

test('What was checked longest ago is due first', () => expect(desk.due[0]?.link.slug).toBe('report'))

test('A source lacks what would keep it findable', () => {
  expect(notes(desk.sources).kept).toBeUndefined()
  expect(notes(desk.sources)['not-kept']).toBe('no archived copy, no day on which it was last opened')
})

test('A question is listed until it has two answers', () => {
  expect(notes(desk.oneAnswer)).toMatchObject({ agreed: 'one answer only', open: 'no answer yet' })
  expect(notes(desk.oneAnswer).disputed).toBeUndefined()
})

test('An orphan is what nothing refers to', () => {
  expect(notes(desk.orphans)['nobody-speaks-of']).toBe('nothing refers to it')
  expect(notes(desk.orphans).peskov).toBeUndefined()
})

test('An id is found by its name, its kind and its former ids', () => {
  const row = desk.ids.find(({ link }) => link.slug === 'peskov')
  for (const words of ['peskov', 'dmitry peskov', 'actor', 'dmitry']) expect(row?.search).toContain(words)
})

test('A statement is in the list as well, to be named by a reply', () => {
  const row = desk.ids.find(({ kind }) => kind === 'statement')
  expect(ledger.statements.has(row?.id ?? '')).toBe(true)
  expect(row?.link.href).toBe(`/articles/report#${row?.id}`)
  expect(row?.search).toContain('peskov')
})

test('A draft is listed, and its id with the others, though the ledger has nothing of it', () => {
  const drafted = fixtureDocuments({ actors: [{ slug: 'half-written', name: 'Half Written', draft: true }] })
  const built = buildLedger(drafted, { preview: true })
  if (!built.ok) throw new Error('The fixture has a mistake.')
  const view = deskView(built.ledger, undefined, built.preview)
  expect(view.drafts).toMatchObject([{ link: { href: '/actors/half-written', label: 'Half Written' } }])
  expect(view.ids.map(({ id }) => id)).toContain('half-written')
  expect(view.due.map(({ link }) => link.slug)).not.toContain('half-written')
})

test('A file touches its own page, those that it refers to, and those that refer to it', () => {
  const slugs = (links: readonly { readonly slug: string }[] = []) => links.map(({ slug }) => slug)
  const report = touchedView(ledger, 'article', 'report')
  expect(report?.own.href).toBe('/articles/report')
  expect(slugs(report?.refersTo)).toEqual(expect.arrayContaining(['peskov', 'disputed', 'agreed', 'kept']))
  expect(slugs(touchedView(ledger, 'actor', 'peskov')?.referredToBy)).toContain('report')
  expect(touchedView(ledger, 'actor', 'none')).toBeUndefined()
})
