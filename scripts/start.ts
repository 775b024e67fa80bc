import { buildIfNeeded } from './build'
import { parsePort, requireFreePort } from './server/port'
import { serve } from './server/server'

/** npm start: builds what is out of date, and serves it. */
export async function command(): Promise<void> {
  const port = parsePort(process.env.PORT)
  const host = process.env.HOST
  await requireFreePort(port, host)
  await buildIfNeeded()
  console.log(`Counterclaim is at ${await serve(port, host)} (Ctrl-C stops it)`)
}
