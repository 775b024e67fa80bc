import type { ParsedDocument } from '@/lib/ledger/parse'
import type { Problem } from '@/lib/problems/problem'
import type { FieldPath } from '@/lib/schema/walk'

/**
 * Ids are unique: statements and events on the whole site, addresses (with former ones) within a kind. So are items of
 * Wikidata: a state that speaks and its land are of two kinds, and share one.
 */
export function checkDuplicates(documents: readonly ParsedDocument[]): Problem[] {
  const problems: Problem[] = []
  const seen = new Map<string, string>()
  const claim = (key: string, file: string, path: FieldPath, found: string, fix = 'Give it an id of its own.') => {
    const first = seen.get(key)
    if (first === undefined) seen.set(key, file)
    else
      problems.push({ file, path, found: `${found}, which ${first === file ? 'this file' : first} already has`, fix })
  }
  for (const { kind, slug, file } of documents) claim(`${kind}:${slug}`, file, [], `the address “${slug}”`)
  for (const { kind, file, fields } of documents)
    fields.formerSlugs.forEach((slug, n) => {
      claim(
        `${kind}:${slug}`,
        file,
        ['formerSlugs', n],
        `the former address “${slug}”`,
        'Take it out: an address leads to one page.',
      )
    })
  for (const document of documents) {
    if ((document.kind === 'actor' || document.kind === 'place') && document.fields.wikidata)
      claim(
        `wikidata:${document.kind}:${document.fields.wikidata}`,
        document.file,
        ['wikidata'],
        `the item “${document.fields.wikidata}” of Wikidata`,
        'One of the two is wrong. Open the item, and leave it where it is the same.',
      )
    if (document.kind !== 'article') continue
    const { file, fields } = document
    // Statements and events share one namespace: both are anchors on the article's page.
    fields.statements.forEach(({ id }, n) => {
      claim(`entry:${id}`, file, ['statements', n, 'id'], `the id “${id}”`)
    })
    fields.events.forEach(({ id }, n) => {
      claim(`entry:${id}`, file, ['events', n, 'id'], `the id “${id}”`)
    })
  }
  return problems
}
