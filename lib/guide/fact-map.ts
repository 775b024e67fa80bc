import { allDocuments } from '@/lib/ledger/documents'
import type { Ledger } from '@/lib/ledger/model'
import { compareText, groupBy } from '@/lib/ledger/order'

/** Where a fact of the desk's research sheets stands: the page that carries it, and the entry on it. */
export interface FactPlace {
  readonly fact: string
  /** `content/articles/x.mdx` or `content/articles/x.mdx#entry-id` */
  readonly place: string
}

/** Every fact number that the content names, in the order of the sheets (F1, F2 … M1 … S1), with every place of it. */
export function factPlaces(ledger: Ledger): FactPlace[] {
  const places: FactPlace[] = allDocuments(ledger).flatMap(({ file, fields }) =>
    fields.facts.map((fact) => ({ fact, place: file })),
  )
  for (const { fields, file } of ledger.documents.source.values())
    for (const picture of fields.pictures) places.push(...picture.facts.map((fact) => ({ fact, place: file })))
  for (const entry of [...ledger.statements.values(), ...ledger.events.values()])
    places.push(...entry.facts.map((fact) => ({ fact, place: `content/articles/${entry.article}.mdx#${entry.id}` })))
  return places.toSorted((a, b) => sheetOrder(a.fact, b.fact) || compareText(a.place, b.place))
}

const sheetOrder = (a: string, b: string) =>
  compareText(a.charAt(0), b.charAt(0)) || Number(a.slice(1)) - Number(b.slice(1))

/** The map as Markdown (docs/fact-map.md). Statements and events come before pages that only mention a fact. */
export function factMap(ledger: Ledger): string {
  const byFact = groupBy(factPlaces(ledger), ({ fact }) => [fact])
  const rows = [...byFact].map(([fact, places]) => {
    const entries = places.filter(({ place }) => place.includes('#')).map(({ place }) => `\`${place.split('#')[1]}\``)
    const pages = places
      .filter(({ place }) => !place.includes('#'))
      .map(({ place }) => place.replace(/^content\/|\.mdx$/g, ''))
    return `| ${fact} | ${[...new Set(entries)].join(', ')} | ${[...new Set(pages)].join(', ')} |`
  })
  return `# Facts and where they stand

Written by \`npm run guide\` from the \`facts:\` of the content. F numbers are facts of the three reports, M and S numbers background of the topics, on the desk’s research sheets.

| Fact | Statements and events | Pages whose text carries it |
|---|---|---|
${rows.join('\n')}
`
}
