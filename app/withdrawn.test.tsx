import { parse } from 'parse5'
import { describe, expect, it, vi } from 'vitest'
import { renderSite } from '@/app/_testing/render-site'
import { buildLedger } from '@/lib/ledger/build'
import { REAL_CONTENT } from '@/lib/testing/real-content'

vi.mock('@/lib/site/browser-modules', () => ({ browserModule: async (name: string) => `/assets/${name}.js` }))

// An article on which others rest is taken back in two lines: the real content, with those two lines in one file.

const SLUG = 'russia-says-basivka-taken-2025-04'
const withdrawn = { on: '2026-11-30', reason: 'The report was not what it seemed.' }

const { ledger: before, documents } = REAL_CONTENT
const after = buildLedger(
  documents.map((raw) =>
    raw.kind === 'article' && raw.slug === SLUG && typeof raw.data === 'object'
      ? { ...raw, data: { ...raw.data, withdrawn } }
      : raw,
  ),
)
if (!after.ok) throw new Error(JSON.stringify(after.problems, null, 1))

/** Pictures take long, and pages of past days are many and alike: their addresses alone are looked at. */
const isLeftOut = (address: string) => address.endsWith('card.png') || /as-of\/(?!2025-04-0)/.test(address)

describe('An article that others rest on, withdrawn in two lines,', () => {
  it('passes the check, which warns of what else it touches and of nothing within it', () => {
    const told = after.warnings.filter(({ found }) => found.includes(SLUG))
    expect(told.length).toBeGreaterThan(3)
    for (const { file, found, fix } of told) {
      expect(file).not.toContain(SLUG)
      expect(found).toMatch(/^“[a-z0-9-]+” was withdrawn on 30 November 2026 with article “/)
      expect(fix).toMatch(/^Take the reference out\./)
    }
    expect(told.map(({ file }) => file)).toContain('content/articles/basivka-april-2025.mdx')
  })

  it('takes its statements and events with it, and no other', () => {
    const gone = [...before.statements.keys()].filter((id) => !after.ledger.statements.has(id))
    expect(gone).toEqual((before.index.statementsBy.article.get(SLUG) ?? []).map(({ id }) => id))
    expect([...after.ledger.withdrawn.keys()].toSorted()).toEqual(
      [...gone, ...(before.index.eventsBy.article.get(SLUG) ?? []).map(({ id }) => id)].toSorted(),
    )
  })

  it('leaves every address, and no link on any page that leads nowhere', { timeout: 300_000 }, async () => {
    const addressesBefore = [...(await renderSite({ ledger: before }, () => true)).keys()]
    const made = await renderSite({ ledger: after.ledger }, isLeftOut)
    expect(addressesBefore.filter((address) => !made.has(address))).toEqual([])
    // A frame is a file of its own, whose address has no ending.
    const read = [...made].map(([address, text]) => ({ address, ...idsAndLinks(text) }))
    const ids = new Map(read.map(({ address, ids }) => [address.replace(/\.html$/, ''), ids]))
    const dead = read.flatMap(({ address, links }) =>
      links
        .filter((href) => href.startsWith('/') || href.startsWith('#'))
        .filter((href) => {
          const [path = '', id] = href.startsWith('#') ? [address, href.slice(1)] : href.split('#')
          const target = ids.get(path === '' ? '/' : path)
          if (/\.(xml|json|csv|bib|md|png|svg|woff2|css)$/.test(path)) return false
          return target === undefined || (id !== undefined && !isLeftOut(path) && !target.has(id))
        })
        .map((href) => `${address}: ${href}`),
    )
    expect(dead).toEqual([])
    expect(made.get(`/articles/${SLUG}`)).toContain('This page was withdrawn on')
  })
})

/** The ids and the links of a page; none of what is no page. */
function idsAndLinks(html: string) {
  const [ids, links]: [Set<string>, string[]] = [new Set(), []]
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return
    if ('attrs' in node && Array.isArray(node.attrs))
      for (const { name, value } of node.attrs) {
        if (name === 'id') ids.add(String(value))
        if (name === 'href') links.push(String(value))
      }
    if ('childNodes' in node && Array.isArray(node.childNodes)) node.childNodes.forEach(walk)
  }
  if (html.startsWith('<')) walk(parse(html))
  return { ids, links }
}
