import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { deserialize, serialize } from 'node:v8'
import type { Ledger } from '@/lib/ledger/model'

// In a build, every process of Next needs the ledger. To read a large one from what contentlayer2 wrote takes seconds in
// each, and a tenth of that from one file in v8's own form. That is why a ledger holds data and no function.

/** Writes a ledger for the other processes of this build, whole or not at all. */
export function writeSnapshot(path: string, ledger: Ledger): void {
  writeFileSync(`${path}.part`, serialize(ledger))
  renameSync(`${path}.part`, path)
}

/** How often to look for a snapshot, in milliseconds. */
const LOOK = 25

/**
 * Reads a ledger that this build has written, or is about to write: Next compiles the code while the content is
 * compiled. A build that stops before it is written ends the process that waits here.
 */
export async function readSnapshot(path: string): Promise<Ledger> {
  while (!existsSync(path)) await sleep(LOOK)
  return deserialize(readFileSync(path))
}
