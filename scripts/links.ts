import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { checkContent } from '@/lib/content/check'
import { LINKS_FOLDER } from '@/lib/content/links/files'
import { formatProblems } from '@/lib/problems/format'
import { imprint, SITE } from '@/lib/site/settings'
import { dayFrom, fromHere } from './editing/project'
import { lookAtLinks } from './links/look'
import { ROOT } from './run/paths.mjs'
import { Stop } from './run/stop.mjs'

const OPTIONS = {
  in: { type: 'string' },
  day: { type: 'string' },
  'no-copies': { type: 'boolean' },
} as const

/** Milliseconds: between two requests to one host, and until there is no answer. */
const PAUSE = 2000
const PATIENCE = 20_000

/**
 * npm run links [-- SOURCE…] [--no-copies] [--day YYYY-MM-DD] [--in FOLDER]: asks for the addresses of sources, of all or of
 * those named, and writes into content-links/ how they answered.
 */
export async function command(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  const today = dayFrom(values.day)
  const { contact } = imprint()
  if (!contact)
    throw new Stop(
      'SITE_CONTACT is not set. Whoever runs the sites that are asked must be able to reach you: set it to an e-mail address or to the address of a page with a form.',
    )
  const root = values.in === undefined ? ROOT : fromHere(values.in)
  const checked = await checkContent(root)
  if (!checked.ok) throw new Stop(`${formatProblems(checked.problems)}\n\nMend this first. Nothing was asked for.`)
  const unknown = positionals.find((slug) => !checked.ledger.documents.source.has(slug))
  if (unknown !== undefined) throw new Stop(`There is no source “${unknown}”. The desk of npm run dev lists all ids.`)
  const answered = await lookAtLinks(root, checked.ledger, {
    today,
    only: positionals,
    copies: !values['no-copies'],
    agent: `${SITE.name}-links/1 (looks whether sources are still there, one request at a time; ${contact.label})`,
    patience: PATIENCE,
    pause: PAUSE,
    wait: (milliseconds) => setTimeout(milliseconds),
    fetch,
    print: (line) => console.log(line),
  })
  console.log(
    answered
      ? `Written to ${LINKS_FOLDER}/. Commit it with the content.`
      : 'Nothing answered: there seems to be no network here. Nothing was written.',
  )
}
