import { parseArgs } from 'node:util'
import { readReport, reportText } from './release/report'
import { currentRelease } from './release/store'
import { RELEASES, ROOT } from './run/paths.mjs'
import { Stop } from './run/stop.mjs'

/**
 * npm run report [-- ID] [--json | --folder]: what the current release is, or another one. `--folder` prints where it
 * lies, for scripts that upload it.
 */
export async function command(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, folder: { type: 'boolean' } },
  })
  const id = positionals[0] ?? currentRelease(ROOT)
  if (id === undefined) throw new Stop('There is no release yet. Run npm run build first.')
  const report = readReport(ROOT, id)
  if (values.folder) console.log(`${RELEASES}/${id}`)
  else console.log(values.json ? JSON.stringify(report, null, 2) : reportText(report))
}
