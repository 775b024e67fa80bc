import { createServer, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { ROOT } from '../run/paths.mjs'
import { findFreePort } from '../server/port'
import type { LiveState } from './live-state'

/** Where open tabs listen while one writes. */
export interface Events {
  /** Address of the script that listens (browser/dev/live.ts). */
  readonly script: string
  /** Tells every open tab, and each that comes later. */
  readonly tell: (state: LiveState) => void
}

/**
 * Starts the server of the event stream, on a port of its own: it answers while Next is busy, and nothing of it is in
 * the site's own folders.
 *
 * @param site the origin whose pages may listen
 */
export async function startEvents(site: string): Promise<Events> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'browser', 'dev', 'live.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  })
  const script = outputFiles[0]?.text ?? ''
  const listeners = new Set<ServerResponse>()
  let last: string | undefined

  const port = await findFreePort()
  const server = createServer((request, response) => {
    if (request.url === '/live.js') {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' })
      response.end(script)
    } else if (request.url === '/events') {
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'access-control-allow-origin': site,
      })
      // Lost with a restart, and found again within half a second.
      response.write('retry: 500\n\n')
      if (last !== undefined) response.write(last)
      listeners.add(response)
      response.on('close', () => listeners.delete(response))
    } else response.writeHead(404).end()
  })
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject).listen(port, 'localhost', resolve)
  })
  return {
    script: `http://localhost:${port}/live.js`,
    tell: (state) => {
      const text = `data: ${JSON.stringify(state)}\n\n`
      if (text === last) return
      last = text
      for (const listener of listeners) listener.write(text)
    },
  }
}
