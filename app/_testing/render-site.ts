import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Ledger } from '@/lib/ledger/model'

type Params = Record<string, string | string[]>
interface Route {
  readonly generateStaticParams?: () => Promise<Params[]>
  readonly generateMetadata?: (props: { params: Promise<Params> }) => Promise<unknown>
  readonly default?: (props: { params: Promise<Params> }) => Promise<ReactElement> | ReactElement
  readonly GET?: (request: Request, context: { params: Promise<Params> }) => Promise<Response>
}

const APP = join(import.meta.dirname, '..')

const routes: readonly (readonly [file: string, route: Route])[] = await Promise.all(
  readdirSync(APP, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)(page\.tsx|route(\.build)?\.ts|sitemap\.ts|robots\.ts)$/.test(file))
    .toSorted()
    .map(async (file) => [file, await import(join(APP, file))] as const),
)
/**
 * Every page and file of a site with this ledger, by its address, as the routes make them.
 *
 * @param content the ledger; and that with drafts in it, as in `npm run dev`
 * @param isLeftOut addresses that are listed and not made
 */
export async function renderSite(
  content: { readonly ledger: Ledger; readonly preview?: Ledger },
  isLeftOut: (address: string, made: number) => boolean = () => false,
): Promise<Map<string, string>> {
  globalThis.counterclaimLedger ??= {}
  globalThis.counterclaimLedger.built = { version: 'build', content: Promise.resolve(content) }
  const made = new Map<string, string>()
  for (const [file, route] of routes) {
    const all = (await route.generateStaticParams?.()) ?? [{}]
    if (all.length === 0) throw new Error(`${file} has no address, and Next would not export it`)
    for (const each of all) {
      const address = addressOf(file, each)
      if (made.has(address)) throw new Error(`two pages at ${address}`)
      made.set(address, isLeftOut(address, made.size) ? '' : await renderOne(file, route, each))
    }
  }
  return made
}

const addressOf = (file: string, params: Params) =>
  `/${file.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => String(params[name])).replace(/\/?(page|route(\.build)?)\.tsx?$/, '')}`.toLowerCase()

async function renderOne(file: string, route: Route, params: Params): Promise<string> {
  const props = { params: Promise.resolve(params) }
  try {
    if (route.GET) {
      const response = await route.GET(new Request('http://localhost:3000/'), props)
      if (file.includes('card.png')) return String((await response.arrayBuffer()).byteLength)
      return await response.text()
    }
    await route.generateMetadata?.(props)
    const made = await route.default?.(props)
    return file.endsWith('page.tsx') && made ? renderToStaticMarkup(made) : JSON.stringify(made)
  } catch (error) {
    // What Next turns into the page that says so: the address that stands for none.
    if (Object.values(params).flat().includes('_') && String(error).includes('NEXT_HTTP_ERROR_FALLBACK;404')) return ''
    throw error
  }
}
