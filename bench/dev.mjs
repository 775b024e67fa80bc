// @ts-check
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort } from '../scripts/port.mjs'
import { copyProject } from '../scripts/project-copy.mjs'
import { writeContent } from './generate.mjs'
import { launch } from './measure.mjs'
import { clean } from './project.mjs'
import { median, seconds, table } from './table.mjs'

const EDITS = 5
const PAGE = '/articles/article-00000'

/**
 * Prints how long it takes under `npm run dev` from saving an article to its changed page.
 * @param {readonly number[]} sizes
 * @param {{ work: string, results: import('./results.mjs').Results, minutes: number }} context
 */
export async function dev(sizes, { work, results, minutes }) {
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

/**
 * @param {number} articles
 * @param {string} work
 * @param {number} minutes
 * @returns {Promise<{ start?: number, edits: number[], problem?: string }>}
 */
async function devOnce(articles, work, minutes) {
  const folder = join(work, 'site')
  copyProject(folder)
  clean(folder)
  writeContent(join(folder, 'content'), articles)
  const port = await findFreePort()
  /** @type {string[]} */
  const lines = []
  const { done, end } = launch(process.execPath, [join('scripts', 'dev.mjs')], {
    cwd: folder,
    env: { PORT: String(port) },
    onLine: (line) => lines.push(line),
  })
  let ended = false
  done.then(() => {
    ended = true
  })
  const deadline = performance.now() + minutes * 60_000
  /** @param {string} words @returns {Promise<number>} seconds until the page holds them */
  const until = async (words) => {
    const begun = performance.now()
    for (;;) {
      const text = await fetch(`http://localhost:${port}${PAGE}`)
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
    const start = await until('What was said')
    const file = join(folder, 'content', 'articles', 'article-00000.mdx')
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
