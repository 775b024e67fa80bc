import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContentFolder } from '@/lib/testing/content-folder'
import { ensureBrowser } from './browsers/find'
import { copyProject } from './build/project-copy'
import { run, tool } from './run/run.mjs'
import { findFreePort } from './server/port'

/**
 * npm run dev-test: what npm run dev promises, in a browser, on a small content in a copy of the project. Minutes, so
 * it is not part of npm test.
 */
export async function command(args: string[]): Promise<number> {
  const { path } = await ensureBrowser()
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-dev-test-'))
  const content = await createContentFolder()
  try {
    copyProject(folder)
    rmSync(join(folder, 'content'), { recursive: true })
    cpSync(join(content.root, 'content'), join(folder, 'content'), { recursive: true })
    return await run(...tool('playwright', ['test', '--config', 'e2e/dev/playwright.config.ts', ...args]), {
      env: { CHROMIUM_PATH: path, DEV_FOLDER: folder, E2E_PORT: String(await findFreePort()) },
    })
  } finally {
    await content.dispose()
    rmSync(folder, { recursive: true, force: true })
  }
}
