import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Address of one of our own browser scripts, with its hash (see scripts/build/browser-modules.ts).
 *
 * @throws {Error} where it has not been bundled
 */
export async function browserModule(name: string): Promise<string> {
  const files = await readdir(join(process.cwd(), 'public', 'assets')).catch(() => [])
  const file = files.find((candidate) => candidate.startsWith(`${name}.`) && candidate.endsWith('.js'))
  if (!file)
    throw new Error(
      `public/assets has no “${name}”: run “npm run build” or “npm run dev”, which bundle browser/${name}.ts.`,
    )
  return `/assets/${file}`
}
