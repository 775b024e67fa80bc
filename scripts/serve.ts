import { parsePort } from './server/port'
import { serve } from './server/server'

/** npm run serve: serves out/ as it is. */
export async function command(): Promise<void> {
  console.log(`Serving out/ at ${await serve(parsePort(process.env.PORT), process.env.HOST)}`)
}
