import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { embedAt, embedIds } from '@/lib/outputs/embeds/embeds'
import { oEmbedOfPage } from '@/lib/outputs/embeds/oembed'
import { embedPage } from '@/lib/outputs/embeds/page'
import { quotationSnippet } from '@/lib/outputs/embeds/snippets'
import type { EmbedKind } from '@/lib/site/addresses'
import { changedMind } from '@/lib/testing/changed-mind'
import { fixtureLedger } from '@/lib/testing/fixture'

const ledger = changedMind()
const KINDS: readonly EmbedKind[] = ['questions', 'articles', 'statements']
const all = KINDS.flatMap((kind) => embedIds(ledger)[kind].map((id) => [kind, id] as const))
const pageOf = (kind: EmbedKind, id: string) => {
  const embed = embedAt(ledger, kind, id)
  if (!embed) throw new Error(`There is no ${kind}/${id}`)
  return embedPage(embed)
}

describe.each(all)('The frame of %s/%s', (kind, id) => {
  const page = pageOf(kind, id)

  it('is valid HTML without a script', () => {
    const errors: string[] = []
    parse(page, { onParseError: ({ code }) => errors.push(code) })
    expect(errors).toEqual([])
    expect(page).not.toMatch(/<script|\son\w+=|javascript:/i)
  })

  it('has its licence, the way to where it stands, and what programs are told', () => {
    expect(page).toContain('<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">')
    expect(page).toContain('>In full on Counterclaim</a>')
    expect(page).toContain(`type="application/json+oembed" href="http://localhost:3000/embed/${kind}/${id}.json"`)
    expect(page).toContain('name="robots" content="noindex"')
  })

  it('has whole addresses alone: it is read on other sites', () => {
    const hrefs = [...page.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href)
    expect(hrefs.filter((href) => !href?.startsWith('http'))).toEqual([])
  })

  it('has dates as people read them', () => expect(page).not.toContain(' (<code>'))

  it('is told to programs as a frame', () => {
    const embed = embedAt(ledger, kind, id)
    expect(embed && oEmbedOfPage(embed)).toMatchObject({
      version: '1.0',
      type: 'rich',
      html: expect.stringContaining(`<iframe src="http://localhost:3000/embed/${kind}/${id}"`),
    })
  })
})

it('A statement’s frame keeps who, when as far as known, hedge and source', () => {
  expect(pageOf('statements', 'yes')).toMatch(/Vladimir Putin.*15 September 2021.*probably.*Source:/s)
  expect(pageOf('statements', 'no')).toContain('between 20 and 22 September 2021')
  expect(pageOf('statements', 'price')).toMatch(/<em><a[^>]*>French sources/)
})

it('A question’s frame draws each answer and says who gives it, and who gave it before', () =>
  expect(pageOf('questions', 'deal')).toMatch(/<svg aria-hidden="true">.*Contested.*Vladimir Putin.*Earlier:.*Maïga/s))

it('The frame of what was withdrawn keeps its address, says so, and has none of its words', () => {
  const withdrawn = { on: '2026-05-01', reason: 'Wrong.' }
  const gone = fixtureLedger({
    questions: [{ slug: 'deal', withdrawn }],
    articles: [
      { slug: 'one', withdrawn, statements: [{ id: 'said', text: 'Their words.' }], events: [{ id: 'happened' }] },
    ],
  })
  expect(embedIds(gone)).toEqual({ questions: ['deal'], articles: ['one'], statements: ['said'] })
  for (const [kind, id, words] of [
    ['articles', 'one', 'This page was withdrawn on 1 May 2026. Wrong.'],
    ['statements', 'said', 'This statement was withdrawn with its page on 1 May 2026. Wrong.'],
    ['questions', 'deal', 'This page was withdrawn on 1 May 2026. Wrong.'],
  ] as const) {
    const embed = embedAt(gone, kind, id)
    expect(embed?.words).toBe(words)
    expect(embed?.html).not.toContain('Their words.')
  }
})

it('A quotation keeps its language, in the frame and in what is quoted in its place', () => {
  const spoken = fixtureLedger({
    articles: [{ statements: [{ id: 'said', text: undefined, quote: 'Ні & ні', quoteLanguage: 'uk' }] }],
  })
  const embed = embedAt(spoken, 'statements', 'said')
  expect(embed?.html).toContain('<p lang="uk">“Ні &#x26; ні” (in Ukrainian)</p>')
  expect(embed && quotationSnippet(embed)).toContain('<p><span lang="uk">“Ні &amp; ні”</span> (in Ukrainian) ')
})
