import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyProject } from './build/project-copy'
import { run } from './run/run.mjs'
import { Stop } from './run/stop.mjs'

/** The two builds differ in everything that must not matter: folder, time of day, time zone, language. */
const BUILDS = [
  { name: 'first', env: { TZ: 'UTC', LANG: 'C.UTF-8' } },
  { name: 'another-place', env: { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8' } },
]

/** npm run same-bytes: builds the site twice, each time from nothing, and compares every byte. */
export async function command(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-same-bytes-'))
  try {
    for (const { name, env } of BUILDS) {
      const project = join(folder, name)
      copyProject(project)
      console.log(`Building in ${project}`)
      if ((await run(process.execPath, [join(project, 'scripts', 'command.mjs'), 'build'], { env })) !== 0)
        throw new Stop('A build failed, for the reason above, so there is nothing to compare.')
    }
    const sites = BUILDS.map(({ name }) => join(name, 'out'))
    // Prints each file that differs and the lines in which it does. Git is run outside the project, whose .gitattributes
    // would have it overlook differences in line ends.
    const diff = '-c core.autocrlf=false --no-pager diff --no-index --stat -U0 -p'.split(' ')
    const code = await run('git', ['-C', folder, ...diff, ...sites])
    console.log(code === 0 ? 'No file differs.' : 'The two sites differ, as shown above.')
    return code
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
