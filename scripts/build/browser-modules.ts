import { createHash } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

/**
 * Bundles browser/*.ts into public/assets/<name>.<hash>.js: small scripts of our own, loaded with `defer`, each useful
 * and never needed. The hash is of the bundle, so that it can be cached for ever.
 *
 * @param root the project's root
 * @returns the files written, by name
 */
export async function buildBrowserModules(root: string): Promise<string[]> {
  const { build } = await import('esbuild')
  const from = join(root, 'browser')
  const to = join(root, 'public', 'assets')
  const modules = (await readdir(from)).filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts')).sort()
  const { outputFiles } = await build({
    entryPoints: modules.map((name) => join(from, name)),
    outdir: to,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  })
  await rm(to, { recursive: true, force: true })
  await mkdir(to, { recursive: true })
  const written = outputFiles.map(({ path, contents }) => {
    const hash = createHash('sha256').update(contents).digest('hex').slice(0, 10)
    return { name: `${basename(path, '.js')}.${hash}.js`, contents }
  })
  await Promise.all(written.map(({ name, contents }) => writeFile(join(to, name), contents)))
  return written.map(({ name }) => name)
}
