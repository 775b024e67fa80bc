import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { TINY_CONTENT } from '@/lib/testing/tiny-content'
import { ensureBrowser } from './browsers/find'
import { copyProject } from './build/project-copy'
import { run, tool } from './run/run.mjs'
import { findFreePort } from './server/port'

/**
 * npm run dev-test: what npm run dev promises, in a browser, on a small content in a copy of the project. Minutes, so
 * it is not part of npm test. With --measure: how long a save of our own content takes to be shown. With --pictures:
 * takes the pictures of the handbook anew.
 */
export async function command(args: string[]): Promise<number> {
  const options = { measure: { type: 'boolean' }, pictures: { type: 'boolean' } } as const
  const { measure, pictures } = parseArgs({ args, options }).values
  const { path } = await ensureBrowser()
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-dev-test-'))
  try {
    copyProject(folder)
    if (!measure) {
      rmSync(join(folder, 'content'), { recursive: true })
      for (const [file, text] of Object.entries(TINY_CONTENT)) {
        mkdirSync(dirname(join(folder, file)), { recursive: true })
        writeFileSync(join(folder, file), text)
      }
    }
    return await run(...tool('playwright', ['test', '--config', 'e2e/dev/playwright.config.ts']), {
      env: {
        CHROMIUM_PATH: path,
        DEV_FOLDER: folder,
        // Nothing here looks at the made-up site, so it need not be built.
        E2E_MADE_UP: folder,
        E2E_PORT: String(await findFreePort()),
        DEV_SPEC: measure ? 'measure' : pictures ? 'pictures' : 'dev',
      },
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
