import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Ledger } from '@/lib/ledger/model'
import { absolute } from '@/lib/site/addresses'

/** A program that answers five questions from the open data. */
export interface Example {
  readonly language: string
  readonly file: string
  readonly code: string
}

const FILES = [
  ['Python', 'five-questions.py'],
  ['JavaScript', 'five-questions.mjs'],
] as const

/** What the programs ask for, where nobody names anything else: the busiest of each that this ledger has. */
export function subjectsOf(ledger: Ledger): Readonly<Record<'SITE' | 'TOPIC' | 'MEASURE' | 'SIDE', string>> {
  const { statementsBy } = ledger.index
  const figures = [...ledger.documents.question.values()].filter(({ fields }) => fields.measure)
  const states = [...ledger.documents.actor.values()].filter(({ fields }) => fields.kind === 'state')
  return {
    SITE: absolute('/').slice(0, -1),
    TOPIC: busiest(ledger.documents.topic.keys(), (slug) => statementsBy.topic.get(slug)),
    MEASURE: busiest(
      figures.map(({ slug }) => slug),
      (slug) => statementsBy.question.get(slug),
    ),
    SIDE: busiest(
      states.map(({ slug }) => slug),
      (slug) => ledger.index.partsOfActor.get(slug),
    ),
  }
}

const busiest = (slugs: Iterable<string>, of: (slug: string) => readonly unknown[] | undefined) =>
  [...slugs].toSorted((a, b) => (of(b)?.length ?? 0) - (of(a)?.length ?? 0))[0] ?? ''

/** The programs as the page prints them. */
export async function examplesFor(ledger: Ledger): Promise<Example[]> {
  const subjects = subjectsOf(ledger)
  return Promise.all(
    FILES.map(async ([language, file]) => {
      const path = join(process.cwd(), 'lib', 'outputs', 'data', 'examples', file)
      const code = Object.entries(subjects).reduce(
        (text, [name, value]) => text.replaceAll(new RegExp(`(["'])${name}\\1`, 'g'), `$1${value}$1`),
        await readFile(path, 'utf8'),
      )
      return { language, file, code }
    }),
  )
}
