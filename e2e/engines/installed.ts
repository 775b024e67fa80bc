import { z } from 'zod'

const firefox = z.strictObject({ engine: z.literal('firefox'), path: z.string() })
const webkit = z.strictObject({
  engine: z.literal('webkit'),
  driver: z.string(),
  browser: z.string(),
  screen: z.string(),
})

export type InstalledFirefox = z.output<typeof firefox>
export type InstalledWebKit = z.output<typeof webkit>
export type Installed = InstalledFirefox | InstalledWebKit

/** The engines that scripts/engines.ts found on this machine. */
export const installedEngines = (): Installed[] =>
  z.array(z.discriminatedUnion('engine', [firefox, webkit])).parse(JSON.parse(process.env.ENGINES ?? '[]'))
