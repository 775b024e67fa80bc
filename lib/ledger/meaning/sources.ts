import { parseEdtf } from '@/lib/dates/edtf'
import { dateInWords } from '@/lib/dates/words'
import type { ParsedDocument } from '@/lib/ledger/parse'
import { referencesOf } from '@/lib/ledger/references-of'
import type { Lookup } from '@/lib/ledger/rules'
import { mistake, type Problem } from '@/lib/problems/problem'
import { comparableAddress } from '@/lib/schema/web-address'

/** One report is one source, and nothing goes on resting on one that was taken back. */
export function sourceRules(documents: readonly ParsedDocument[], lookup: Lookup): Problem[] {
  const seen = new Map<string, string>()
  return documents.flatMap((document) => [
    ...(document.kind === 'source' ? [...ownRules(document), ...addressRule(document, seen)] : []),
    ...withdrawnRule(document, lookup),
  ])
}

type Source = Extract<ParsedDocument, { kind: 'source' }>

function ownRules({ file, fields }: Source): Problem[] {
  const problems: Problem[] = []
  if (fields.publisher !== undefined && fields.publisherName !== undefined)
    problems.push({
      file,
      path: ['publisherName'],
      onKey: true,
      found: 'both “publisher” and “publisherName”',
      fix: 'Take “publisherName” out: the publisher has a page, which has its name.',
    })
  if (fields.archived !== undefined && fields.archived === fields.url)
    problems.push({
      file,
      path: ['archived'],
      found: 'the address itself as its archived copy',
      fix: 'Give the address of a copy, or take “archived” out.',
    })
  return problems
}

function addressRule({ file, fields }: Source, seen: Map<string, string>): Problem[] {
  if (fields.url === undefined || fields.withdrawn) return []
  const key = comparableAddress(fields.url)
  const first = seen.get(key)
  if (first === undefined) {
    seen.set(key, file)
    return []
  }
  return mistake(file, ['url'], {
    found: `the address of ${first} once more`,
    fix: `Use the source that is there: one report that is entered twice counts as two.`,
  })
}

function withdrawnRule(document: ParsedDocument, lookup: Lookup): Problem[] {
  if (document.fields.withdrawn) return []
  return referencesOf(document).flatMap(({ refersTo, id, path }): Problem[] => {
    const withdrawn = refersTo === 'source' && lookup.source.get(id)?.fields.withdrawn
    if (!withdrawn) return []
    return mistake(document.file, path, {
      found: `the source “${id}”, which was withdrawn on ${dateInWords(parseEdtf(withdrawn.on))}`,
      fix: 'Name another source, or withdraw what rests on this one.',
    })
  })
}
