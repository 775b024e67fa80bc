// @ts-check

import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { policyDirectives, policyText } from '../policy.mjs'

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.xml', 'application/atom+xml'],
])

/**
 * Serves an export as a static host does: `/about` is `about.html`, and what is not there is `404.html`.
 *
 * @param {string} dir
 * @param {import('../policy.mjs').PagePolicy} [policy] Sends each page the strictest policy it works under.
 */
export async function serve(dir, policy) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = path.endsWith('/') ? `${path}index.html` : extname(path) === '' ? `${path}.html` : path
    const found = await readFile(join(dir, file)).catch(() => undefined)
    const sent = found === undefined ? '/404.html' : file
    const body = found ?? (await readFile(join(dir, sent)))
    if (policy !== undefined && sent.endsWith('.html')) {
      const own = { styles: policy.styles, scripts: { [sent]: policy.scripts[sent] ?? [] } }
      const directives = policyDirectives(own, { runtime: body.includes('__next_f') })
      response.setHeader('Content-Security-Policy', policyText(directives))
    }
    response.setHeader('Content-Type', TYPES.get(extname(sent)) ?? 'application/octet-stream')
    response.writeHead(found === undefined ? 404 : 200)
    response.end(body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
