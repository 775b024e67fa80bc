// @ts-check

import { readFile } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import { createContext, runInContext } from 'node:vm'

/**
 * What a client module is to this adapter:
 * `framework`, a part of Next's router that is on every page and does nothing a document without it would lack;
 * `link`, `next/link`; `component`, everything else: the app's own, a package's, or another one of Next's.
 *
 * @typedef {'framework' | 'link' | 'component'} ModuleKind
 */

/**
 * @typedef {object} ClientModule
 * @property {ModuleKind} kind
 * @property {string} label For people: `components/counter.tsx`, `next/image`.
 */

/** @typedef {ReadonlyMap<string, ClientModule>} ClientModules By the bundler's id. */

/**
 * @typedef {object} Directories
 * @property {string} projectDir
 * @property {string} rootDir The root that the bundler was given; mostly the project.
 */

/** Modules of Next, below next/dist, that every page of the app router may hold for its own sake. */
const FRAMEWORK = [
  /^client\/components\/(layout-router|render-from-template-context|client-page|client-segment)$/,
  /^client\/components\/(error-boundary|redirect-boundary|http-access-fallback\/error-boundary)$/,
  /^client\/components\/(errors\/|instant-validation\/|builtin\/)/,
  /^server\/app-render\/instant-validation\//,
  /^lib\/(framework|metadata)\//,
  // Renders preload links for a chunk that next/dynamic splits off; the component itself has a row of its own.
  /^shared\/lib\/lazy-dynamic\/preload-chunks$/,
]

/** What people know Next's own client components as. */
const NEXT_NAMES = new Map([
  ['client/app-dir/link', 'next/link'],
  ['client/link', 'next/link'],
  ['client/app-dir/form', 'next/form'],
  ['client/form', 'next/form'],
  ['client/image-component', 'next/image'],
  ['client/legacy/image', 'next/legacy/image'],
  ['client/script', 'next/script'],
  ['shared/lib/lazy-dynamic/dynamic-bailout-to-csr', 'next/dynamic'],
])

/**
 * @param {string} key A key of `clientModules` in a client-reference manifest.
 * @param {Directories} directories
 * @returns {ClientModule}
 */
export function describeModule(key, { projectDir, rootDir }) {
  const path = key.replace(/ <[^>]*>$/, '').replaceAll('\\', '/')
  const next = /.*\/node_modules\/next\/dist\/(?:esm\/)?(.+)$/.exec(path)?.[1]
  if (next !== undefined) {
    const name = next.replace(/\.[cm]?js(#.*)?$/, '')
    if (FRAMEWORK.some((pattern) => pattern.test(name))) return { kind: 'framework', label: name }
    const label = NEXT_NAMES.get(name) ?? `next/dist/${name}`
    return { kind: label === 'next/link' ? 'link' : 'component', label }
  }
  // Turbopack names a module from its root, webpack from that of the file system.
  const file = path.startsWith('[project]/') ? join(rootDir, path.slice('[project]/'.length)) : path
  return { kind: 'component', label: isAbsolute(file) ? relative(projectDir, file).split(sep).join('/') : file }
}

/**
 * Reads the client-reference manifests of all routes into one map. Ids are unique in a build, so one map serves every
 * page; two modules under one id would make every decision unsafe and stop the build.
 *
 * @param {string} distDir What `next build` leaves behind: `.next`.
 * @param {Directories} directories
 * @returns {Promise<ClientModules>}
 */
export async function readClientModules(distDir, directories) {
  const server = join(distDir, 'server')
  /** @type {Record<string, string>} */
  const routes = JSON.parse(await readFile(join(server, 'app-paths-manifest.json'), 'utf8'))
  /** @type {Map<string, ClientModule>} */
  const modules = new Map()
  for (const [route, file] of Object.entries(routes)) {
    const code = await readManifest(join(server, file.replace(/\.js$/, '_client-reference-manifest.js')))
    if (code === undefined) continue
    for (const [id, module] of parseManifest(code, route, directories)) {
      const known = modules.get(id)
      if (known !== undefined && known.label !== module.label) {
        throw new Error(`The build gives the id ${id} to both ${known.label} and ${module.label}.`)
      }
      modules.set(id, module)
    }
  }
  return modules
}

/** @param {string} path */
async function readManifest(path) {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    // Routes that are no pages (feeds, icons) may have none.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * @param {string} code A manifest is a script which sets `globalThis.__RSC_MANIFEST[route]`.
 * @param {string} route
 * @param {Directories} directories
 * @returns {[string, ClientModule][]}
 */
export function parseManifest(code, route, directories) {
  const context = createContext({})
  runInContext(code, context)
  const manifest = context.__RSC_MANIFEST?.[route]
  if (manifest === undefined) throw new Error(`The client-reference manifest of ${route} does not name that route.`)
  /** @type {Record<string, { id: string | number }>} */
  const clientModules = manifest.clientModules
  return Object.entries(clientModules).map(([key, { id }]) => [String(id), describeModule(key, directories)])
}
