import { parseArgs } from 'node:util'
import { withLock } from './release/lock'
import { isIntact } from './release/make'
import { readReport } from './release/report'
import { currentRelease, releases } from './release/store'
import { restoreOut, switchTo } from './release/switch'
import { ROOT } from './run/paths.mjs'
import { Stop } from './run/stop.mjs'

/**
 * npm run rollback [-- ID | --list]: makes an earlier release the current one; without an id, the one before. The list
 * stays as it is, so that the way forward is an id as well.
 */
export async function command(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { list: { type: 'boolean' } } })
  if (values.list) {
    console.log(list().join('\n') || 'There is no release yet. Run npm run build first.')
    return
  }
  await withLock(ROOT, 'changing the release', async () => {
    restoreOut(ROOT)
    const id = wanted(positionals[0])
    if (!isIntact(ROOT, id))
      throw new Stop(`Files of release ${id} were changed or removed after it was made, so it stays where it is.`)
    switchTo(ROOT, id)
    console.log(
      `Release ${id} is served from now on. A server that runs needs no restart; npm run serve starts one. ` +
        'npm run build and npm start go on to what is in content/ now.',
    )
  })
}

function wanted(given: string | undefined): string {
  const known = releases(ROOT)
  if (given !== undefined) {
    const [id, another] = known.filter((each) => each.startsWith(given))
    if (id !== undefined && another === undefined) return id
    throw new Stop(`No release has the id ${given}, or more than one begins so. There are:\n${list().join('\n')}`)
  }
  const id = known[known.indexOf(currentRelease(ROOT) ?? '') + 1]
  if (id === undefined) throw new Stop('There is no release before the current one.')
  return id
}

/** A line for each release, the latest first. */
function list(): string[] {
  const current = currentRelease(ROOT)
  return releases(ROOT).map((id) => {
    const { pages, documents, since } = readReport(ROOT, id)
    const what = `${pages.all} pages of ${documents} documents, ${pages.made} changed${since ? ` against ${since}` : ''}`
    return `${id === current ? '*' : ' '} ${id}  ${what}`
  })
}
