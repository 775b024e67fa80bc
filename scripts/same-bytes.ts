// @ts-check
import './node-version.mjs'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled } from './install.mjs'
import { copyProject } from './project-copy.mjs'
import { main, run } from './run.mjs'
import { Stop } from './stop.mjs'

// node scripts/same-bytes.mjs: builds the site twice, each time from nothing, in folders with other names, and compares
// all of it. What may not matter differs between the two: the time of day, its zone, the language, what is cached.

const MOST_SHOWN = 20
const BUILDS = [
  { name: 'first', env: { TZ: 'UTC', LANG: 'C.UTF-8' } },
  { name: 'another-place', env: { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8' } },
]

main(async () => {
  await ensureInstalled()
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-same-bytes-'))
  try {
    for (const { name, env } of BUILDS) {
      const project = join(folder, name)
      mkdirSync(project)
      copyProject(project)
      console.log(`Building in ${project}`)
      const code = await run(process.execPath, [join(project, 'scripts', 'build.mjs')], { env })
      if (code !== 0) throw new Stop('A build failed, for the reason above, so there is nothing to compare.')
    }
    // Imported this late because it needs a package, which the first line may just have installed.
    const { compareFolders } = await import('./compare-folders.mjs')
    const [first = '', second = ''] = BUILDS.map(({ name }) => join(folder, name, 'out'))
    const { files, differences } = compareFolders(first, second)
    for (const { file, what } of differences.slice(0, MOST_SHOWN)) console.log(`${file}: ${what}`)
    if (differences.length > MOST_SHOWN) console.log(`… and ${differences.length - MOST_SHOWN} more.`)
    console.log(`${files} files, ${differences.length} of them differ.`)
    return differences.length === 0 ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
