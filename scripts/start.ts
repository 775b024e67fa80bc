// @ts-check
import './node-version.mjs'
import { build, isBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { parsePort, requireFreePort } from './port.mjs'
import { main } from './run.mjs'

main(
  async () => {
    const port = parsePort(process.env.PORT)
    const host = process.env.HOST
    await requireFreePort(port, host)
    await ensureInstalled()
    if (isBuilt()) console.log('Nothing has changed since the last build.')
    else await build()
    // Imported this late because it needs a package, which the line above may just have installed.
    const { serve } = await import('./server.mjs')
    const address = await serve(port, host)
    console.log(`Counterclaim is at ${address} (Ctrl-C stops it)`)
  },
  { exitOnSignal: 0 },
)
