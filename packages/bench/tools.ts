import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measure } from './measure'

/**
 * Programs that only benchmarks need, in exact versions. They are no part of the project's own packages: a clone
 * should not have to fetch them.
 */
export const TOOLS = {
  // The last major version that runs on Node 20.
  lighthouse: { lighthouse: '12.8.2' },
  autocannon: { autocannon: '9.0.0' },
  astro: { astro: '7.3.5', '@astrojs/mdx': '8.0.2' },
  node: { [`node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`]: '22.23.3' },
}

/**
 * Installs a tool into a folder of its own, once. Returns the folder, or a sentence that says why it cannot be had.
 */
export async function installTool(
  name: keyof typeof TOOLS,
  folder: string,
): Promise<{ folder: string } | { reason: string }> {
  const mark = join(folder, `.installed-${name}`)
  if (existsSync(mark)) return { folder }
  mkdirSync(folder, { recursive: true })
  if (!existsSync(join(folder, 'package.json')))
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  const packages = Object.entries(TOOLS[name]).map(([each, version]) => `${each}@${version}`)
  const args = ['install', '--save-exact', '--ignore-scripts', '--no-audit', '--no-fund', ...packages]
  const { code, lines } = await measure(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    cwd: folder,
    minutes: 10,
  })
  if (code !== 0)
    return { reason: `npm could not install ${packages.join(' ')}: ${lines.at(-1)?.line ?? `exit code ${code}`}` }
  writeFileSync(mark, '')
  return { folder }
}
