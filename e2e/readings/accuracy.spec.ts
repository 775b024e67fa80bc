import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { parse } from 'parse5'
import { z } from 'zod'
import { textOf } from '../support/markup'
import { readPages } from '../support/read'
import type { Site } from '../support/site'
import { expect, reading as test } from '../support/test'

// What must never be told without its limits keeps them wherever machines and other sites get it.

const statement = z.looseObject({
  id: z.string(),
  by: z.string(),
  said: z.string(),
  article: z.string(),
  hedge: z.string().optional(),
  value: z.looseObject({ qualifier: z.string().optional() }).optional(),
  caveats: z.array(z.looseObject({ text: z.string() })).default([]),
})
type Statement = z.output<typeof statement>

const ledgerOf = (site: Site) =>
  z
    .looseObject({
      statements: z.array(statement),
      actors: z.array(z.looseObject({ slug: z.string(), kind: z.string() })),
    })
    .parse(JSON.parse(readFileSync(join(site.out, 'data', 'ledger.json'), 'utf8')))

/** As it compares whatever quotation marks, white space and escapes stand in it. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
const htmlText = (html: string) => letters(textOf(parse(html)))

const QUALIFIED: Readonly<Record<string, string>> = {
  over: 'more than',
  few: 'a few',
  dozens: 'dozens of',
  hundreds: 'hundreds of',
  thousands: 'thousands of',
}

/** All that a statement is not told without. */
const limitsOf = ({ hedge, value, caveats }: Statement): string[] => [
  ...(hedge ? [hedge] : []),
  ...(value?.qualifier ? [QUALIFIED[value.qualifier] ?? value.qualifier] : []),
  ...caveats.map(({ text }) => text),
]

/** The limits that a text lacks. */
const lacking = (text: string, limits: readonly string[], where: string) =>
  limits.filter((limit) => !text.includes(letters(limit))).map((limit) => `${where} lacks “${limit}”`)

test('structured data keeps hedges, qualifiers and caveats, gives no day that nobody knows, and no author without a name', ({
  site,
}) => {
  const { statements, actors } = ledgerOf(site)
  const unnamed = new Set(actors.filter(({ kind }) => kind === 'unnamed').map(({ slug }) => slug))
  const graphs = new Map(readPages(site).map(({ address, graph }) => [address, graph]))
  const faults = statements.flatMap((each) => {
    const claim = graphs
      .get(`/articles/${each.article}`)
      ?.find((node) => node['@type'] === 'Claim' && String(node['@id']).endsWith(`#${each.id}`))
    if (!claim) return [`${each.id} is no claim`]
    const day = /^\d{4}(-\d\d){0,2}$/.test(each.said) ? each.said : undefined
    return [
      ...lacking(letters(`${claim.abstract} ${claim.description}`), limitsOf(each), each.id),
      ...(claim.dateCreated === day ? [] : [`${each.id} is of ${claim.dateCreated}`]),
      ...('author' in claim === !unnamed.has(each.by) ? [] : [`${each.id} has the wrong author`]),
    ]
  })
  expect(statements).not.toEqual([])
  expect(faults).toEqual([])
})

test('feeds keep them', ({ site }) => {
  const known = new Map(ledgerOf(site).statements.map((each) => [each.id, each]))
  const feeds = [...new Set(readPages(site).flatMap(({ feeds: urls }) => urls.map((url) => new URL(url).pathname)))]
  const seen = new Set<string>()
  const faults = feeds
    .filter((path) => path.endsWith('.json'))
    .flatMap((path) => {
      const { items } = z
        .looseObject({ items: z.array(z.looseObject({ url: z.string(), content_html: z.string() })) })
        .parse(JSON.parse(readFileSync(join(site.out, path), 'utf8')))
      return items.flatMap(({ url, content_html }) => {
        const each = known.get(new URL(url).hash.slice(1))
        // A correction stands at the same address, and says only what was wrong.
        if (!each || content_html.startsWith('<p>Correct')) return []
        seen.add(each.id)
        return lacking(htmlText(content_html), limitsOf(each), `${path}, ${each.id}`)
      })
    })
  expect(seen.size).toBeGreaterThan(3)
  expect(faults).toEqual([])
})

test('the table of statements and the frames for other sites keep them', ({ site }) => {
  const { statements } = ledgerOf(site)
  const rows: Record<string, string>[] = parseCsv(readFileSync(join(site.out, 'data', 'statements.csv'), 'utf8'), {
    columns: true,
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const faults = statements.flatMap((each) => {
    const row = byId.get(each.id)
    const told = letters([row?.hedge, QUALIFIED[row?.qualifier ?? ''] ?? row?.qualifier, row?.caveats].join(' '))
    const frame = readFileSync(join(site.out, 'embed', 'statements', `${each.id}.html`), 'utf8')
    return [
      ...lacking(told, limitsOf(each), `the row of ${each.id}`),
      ...lacking(htmlText(frame), limitsOf(each), `the frame of ${each.id}`),
      ...(row?.said === each.said ? [] : [`the row of ${each.id} is of ${row?.said}`]),
    ]
  })
  expect(faults).toEqual([])
})

test('the citation of a statement names who said it, when as far as it is known, and on whose word', ({ site }) => {
  const faults = [...new Set(ledgerOf(site).statements.map(({ article }) => article))].flatMap((article) => {
    const bib = readFileSync(join(site.out, 'articles', article, 'cite.bib'), 'utf8')
    return ledgerOf(site)
      .statements.filter((each) => each.article === article)
      .flatMap(({ id, caveats }) => [
        ...(bib.includes(`#${id}`) ? [] : [`${article}: no ${id}`]),
        ...lacking(
          letters(bib.replaceAll(/[{}\\]/g, '')),
          caveats.map(({ text }) => text),
          `cite.bib, ${id}`,
        ),
      ])
  })
  expect(faults).toEqual([])
})
