import type { Example } from '@/examples/example'
import { LEDGER } from '@/examples/ledger'
import { PAGES_OF_DOCUMENTS } from '@/examples/pages'
import { QUESTION } from '@/examples/question'
import { SITE_PARTS } from '@/examples/site'
import { DRAWINGS } from '@/examples/strip'
import { TOPIC } from '@/examples/topic'

/** Every example: what /design shows, what tests render, and what pictures are taken of. */
export const EXAMPLES: readonly Example[] = [
  ...LEDGER,
  ...QUESTION,
  ...DRAWINGS,
  ...TOPIC,
  ...PAGES_OF_DOCUMENTS,
  ...SITE_PARTS,
]

/** Those that stand on one page together. */
export const PARTS = EXAMPLES.filter(({ is }) => is === 'part')

/** The components, in the order of their examples, with these. */
export function byComponent(): { readonly of: string; readonly examples: readonly Example[] }[] {
  const groups = new Map<string, Example[]>()
  for (const example of EXAMPLES) groups.set(example.of, [...(groups.get(example.of) ?? []), example])
  return [...groups].map(([of, examples]) => ({ of, examples }))
}
