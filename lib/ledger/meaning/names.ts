import type { ParsedDocument } from '@/lib/ledger/parse'
import { type Problem, warning } from '@/lib/problems/problem'

/** One name means one thing, and is written in one alphabet. */
export function nameRules(documents: readonly ParsedDocument[]): Problem[] {
  const seen = new Map<string, string>()
  return documents.flatMap((document) => {
    const name = 'name' in document.fields ? document.fields.name : document.fields.title
    const field = 'name' in document.fields ? 'name' : 'title'
    const key = keyOf(document, name)
    const first = key === undefined ? undefined : seen.get(key)
    if (key !== undefined && first === undefined) seen.set(key, document.file)
    return [
      ...(first === undefined || first === document.file ? [] : [twice(document, name, field, first)]),
      ...mixed(document, name, field),
    ]
  })
}

const twice = ({ kind, file }: ParsedDocument, name: string, field: string, first: string): Problem => ({
  file,
  path: [field],
  found: `the name “${name}”, which ${first} already has`,
  fix:
    kind === 'question'
      ? 'Use that question, or say in this one what is asked besides.'
      : `Use that ${kind}, if it is the same one; else say in the name what tells the two apart.`,
})

/** The key that two documents may not share. Sources may share a headline, and two regions a village's name. */
function keyOf({ kind, fields, slug }: ParsedDocument, name: string): string | undefined {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  if (fields.withdrawn || kind === 'source' || kind === 'article') return undefined
  if (kind === 'place') return `place ${fields.within ?? slug} ${folded}`
  return `${kind} ${folded}`
}

/** A Cyrillic letter in a Latin word looks right, and no search finds it. */
function mixed({ file }: ParsedDocument, name: string, field: string): Problem[] {
  const word = (name.match(/\p{L}+/gu) ?? []).find((each) => SCRIPTS.filter((script) => script.test(each)).length > 1)
  if (word === undefined) return []
  return warning('mixed-alphabets', file, [field], {
    found: `the word “${word}” with letters of two alphabets, which look alike`,
    fix: 'Type the word anew.',
  })
}

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u]
