import { brotliCompressSync } from 'node:zlib'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ActorsOverview } from '@/components/home/ActorsOverview'
import { REAL_CONTENT } from '@/lib/testing/real-content'
import type { LinkView } from '@/lib/view/link'
import { type OverviewView, overviewView } from '@/lib/view/overview'

const link = (kind: LinkView['kind'], label: string): LinkView => ({
  kind,
  slug: label.toLowerCase(),
  href: `/${kind}s/${label.toLowerCase()}`,
  label,
  description: '',
})
const view = (names: readonly string[], counts: readonly number[], through: readonly string[] = []): OverviewView => ({
  topics: names.map((name) => link('topic', name)),
  groups: [[{ actor: link('actor', 'Russia'), level: 0, counts, through }]],
  most: Math.max(...counts),
  more: 0,
})
const render = (of: OverviewView) => renderToStaticMarkup(<ActorsOverview view={of} />)
/** Cells of each row, as text. */
const rows = (html: string) =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh].*?>(.*?)<\/t[dh]>/g)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, '')),
  )

describe('The overview of two topics', () => {
  it('has one at each side of the actors, with links to all', () => {
    const html = render(view(['Mali', 'Sumy'], [28, 39]))
    expect(rows(html)).toEqual([
      ['Mali', 'Actor', 'Sumy'],
      ['28', 'Russia', '39'],
    ])
    expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      '/topics/mali',
      '/topics/sumy',
      '/actors/russia',
    ])
  })

  it('draws lines as thick as what was said, a dashed one for nothing', () => {
    const html = render(view(['Mali', 'Sumy'], [10, 40]))
    expect([...html.matchAll(/stroke-width="(\d+)"/g)].map(([, width]) => width)).toEqual(['5', '20'])
    expect(html).not.toContain('stroke-dasharray')
    expect(render(view(['Mali', 'Sumy'], [0, 40]))).toContain('stroke-dasharray')
  })

  it.each<[number, string]>([
    [1, 'with A'],
    [2, 'with A, B'],
    [4, 'with A, B and 2 more'],
  ])('names two of %i who are part of an actor', (count, words) =>
    expect(rows(render(view(['Mali', 'Sumy'], [1, 1], ['A', 'B', 'C', 'D'].slice(0, count))))[1]?.[1]).toBe(
      `Russia${words}`,
    ),
  )

  it('has no style attribute, which the policy refuses, and no colour of its own', () =>
    expect(render(view(['Mali', 'Sumy'], [1, 2]))).not.toMatch(/ style=|#[0-9a-f]{3,6}\b|rgb\(/))

  it('weighs at most 1.5 kB with the content of the site', () =>
    expect(brotliCompressSync(render(overviewView(REAL_CONTENT.ledger))).length).toBeLessThan(1500))
})

it('The overview of three topics is a table of numbers without lines', () => {
  const html = render(view(['Mali', 'Sumy', 'Sudan'], [1, 0, 2]))
  expect(rows(html)).toEqual([
    ['Actor', 'Mali', 'Sumy', 'Sudan'],
    ['Russia', '1', '0', '2'],
  ])
  expect(html).not.toContain('<svg')
})
