import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { copyProject } from '../../scripts/build/project-copy'
import { findFreePort } from '../../scripts/server/port'
import { writeContent } from './generate'
import { launch } from './measure'
import { clean } from './project'
import type { Results } from './results'
import { median, seconds, table } from './table'

const EDITS = 5
/** What stands for the site’s own content, in place of a number. */
export const OWN = 'own'

/**
 * Prints how long it takes under `npm run dev` from saving an article to its changed page.
 * @param sizes articles to generate, or the site's own
 */
export async function dev(
  sizes: readonly (number | typeof OWN)[],
  { work, results, minutes }: { work: string; results: Results; minutes: number },
) {
  const rows = []
  for (const articles of sizes) {
    const { start, edits, problem } = await results.once(`dev with ${articles} articles`, () =>
      devOnce(articles, work, minutes),
    )
    rows.push([
      articles,
      seconds(start),
      ...(problem ? [problem] : [seconds(median(edits)), seconds(Math.min(...edits)), seconds(Math.max(...edits))]),
    ])
  }
  const head = ['articles', 'start to first page', `save to changed page, median of ${EDITS}`, 'fastest', 'slowest']
  console.log(`\n## From save to changed page (npm run dev)\n\n${table(head, rows)}\n`)
}

async function devOnce(
  articles: number | typeof OWN,
  work: string,
  minutes: number,
): Promise<{ start?: number; edits: number[]; problem?: string }> {
  const folder = join(work, 'site')
  copyProject(folder)
  clean(folder)
  if (articles !== OWN) writeContent(join(folder, 'content'), articles)
  const [first] = readdirSync(join(folder, 'content', 'articles')).toSorted()
  if (!first) throw new Error('There is no article to edit.')
  const file = join(folder, 'content', 'articles', first)
  const address = `/articles/${first.replace('.mdx', '')}`
  const port = await findFreePort()
  const lines: string[] = []
  const { done, end } = launch(process.execPath, [join('scripts', 'command.mjs'), 'dev'], {
    cwd: folder,
    env: { PORT: String(port) },
    onLine: (line) => lines.push(line),
  })
  let ended = false
  done.then(() => {
    ended = true
  })
  const deadline = performance.now() + minutes * 60_000
  /** @returns seconds until the page holds them */
  const until = async (words: string): Promise<number> => {
    const begun = performance.now()
    for (;;) {
      const text = await fetch(`http://localhost:${port}${address}`)
        .then((answer) => answer.text())
        .catch(() => '')
      if (text.includes(words)) return (performance.now() - begun) / 1000
      if (ended) throw new Error(`it ended by itself: ${lines.at(-1) ?? ''}`)
      if (performance.now() > deadline) throw new Error(`no page within ${minutes} minutes`)
      await sleep(25)
    }
  }
  const edits = []
  try {
    const start = await until('<h1')
    const original = readFileSync(file, 'utf8')
    for (let n = 1; n <= EDITS; n++) {
      writeFileSync(file, `${original}\nEdit number ${n} of this text.\n`)
      edits.push(await until(`Edit number ${n} of this text.`))
      // Watchers gather changes that come close together; a person leaves more time than that.
      await sleep(1500)
    }
    return { start, edits }
  } catch (error) {
    return { edits, problem: error instanceof Error ? error.message : String(error) }
  } finally {
    end('SIGINT')
    await Promise.race([done, sleep(10_000)])
    end('SIGKILL')
  }
}
