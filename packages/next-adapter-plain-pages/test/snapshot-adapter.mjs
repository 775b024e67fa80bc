// @ts-check

import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { createAdapter } from '../create-adapter.mjs'

const adapter = createAdapter({ headers: true })

/**
 * The adapter, after a copy of the export as Next wrote it has been put aside in `raw/` to be compared with.
 *
 * @type {import('next').NextAdapter}
 */
export default {
  ...adapter,
  async onBuildComplete(context) {
    await cp(join(context.projectDir, 'out'), join(context.projectDir, 'raw'), { recursive: true })
    await adapter.onBuildComplete?.(context)
  },
}
