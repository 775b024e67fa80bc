import { parseArgs } from 'node:util'
import { documentNamed, planRename } from '@/lib/editing/rename'
import { pageOf } from '@/lib/site/addresses'
import { COMMON, change, inSentences, openProject, requireMended } from './editing/project'
import { Stop } from './run/stop.mjs'

const USAGE = 'npm run rename KIND/OLD NEW, as in npm run rename actor/konotop-mayor artem-semenikhin'

/**
 * npm run rename KIND/OLD NEW [-- --dry-run] [--in FOLDER]: gives a page another address. The file is moved, the old
 * address leads to the new one, and everything that names the page names it anew.
 */
export async function command(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: COMMON })
  const [named, slug, ...more] = positionals
  if (named === undefined || slug === undefined || more.length > 0) throw new Stop(`Write ${USAGE}.`)
  await inSentences(async () => {
    const project = await openProject(values.in)
    const id = named.split('/').at(-1) ?? ''
    if (project.ledger.statements.has(id) || project.ledger.events.has(id))
      throw new Stop(
        `“${id}” is the id of a statement or an event. Ids are for ever: they have been cited, and no redirect can lead from a place on a page to another. Nothing was changed.`,
      )
    const document = documentNamed(project.root, named)
    // What names it there could not be found for certain.
    requireMended(project, (_file, text) => text.includes(document.slug))
    const { changes, mentions, from, to } = planRename(project.root, document, slug)
    console.log(`${from} → ${to}`)
    for (const [file, count] of mentions) console.log(`${file}: ${count === 1 ? '1 mention' : `${count} mentions`}`)
    console.log(`${pageOf(document.kind, document.slug)} leads to ${pageOf(document.kind, slug)}`)
    await change(project, changes, values['dry-run'] ?? false)
  })
}
