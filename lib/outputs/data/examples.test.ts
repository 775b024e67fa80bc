import { execFile } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examplesFor, subjectsOf } from '@/lib/outputs/data/examples'
import { fileText } from '@/lib/outputs/data/file-text'
import { publishedLedger } from '@/lib/outputs/data/ledger-json'
import { TABLES } from '@/lib/outputs/data/tables'
import { changedMind } from '@/lib/testing/changed-mind'

const run = promisify(execFile)
const ledger = changedMind()

/** Python is on most machines, and nothing else of the project needs it. */
const python = await run('python3', ['--version']).then(
  () => true,
  () => false,
)
if (!python) console.log('Skipped: python3 is not installed.')

describe('The five questions', () => {
  let server: Server
  let site = ''

  beforeAll(async () => {
    server = createServer(({ url }, response) => {
      const table = TABLES.find(({ name }) => url === `/data/${name}.csv`)
      response.end(table ? table.csv(ledger) : fileText(publishedLedger(ledger)))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (address && typeof address === 'object') site = `http://127.0.0.1:${address.port}`
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  const answer = async (program: string, file: string) => {
    const path = join('lib', 'outputs', 'data', 'examples', file)
    return (
      await run(program, [path, site, 'mali', 'cost', 'russia'], { env: { ...process.env, PYTHONIOENCODING: 'utf-8' } })
    ).stdout
  }
  const ANSWERS = [
    '1. Who denied what on a topic, and when?',
    '  [2021-09-20..2021-09-22] | Abdoulaye “le colonel” Maïga, "again" | deal | ',
    '2. Which figures were given, by whom, over time?',
    '  2021-09-01 | French sources | over | 10000000 | usd-a-month',
    '3. Who answered whom?',
    '  Abdoulaye “le colonel” Maïga, "again" | Vladimir Putin | http://localhost:3000/articles/mali-2021#no',
    '4. What was said on one side?',
    '  2021-09-15 | Vladimir Putin | claim | yes',
    '5. What is contested now, and who changed position?',
    '  contested | Was there a deal?',
    '  Abdoulaye “le colonel” Maïga, "again" | A | B | deal',
    '',
  ]

  it('are answered in JavaScript from the whole ledger', async () =>
    expect((await answer(process.execPath, 'five-questions.mjs')).split('\n')).toEqual(ANSWERS))

  it.skipIf(!python)('are answered in Python from the tables, in the same words', async () =>
    expect((await answer('python3', 'five-questions.py')).split(/\r?\n/)).toEqual(ANSWERS),
  )

  it('are printed with subjects that this ledger has', async () => {
    expect(subjectsOf(ledger)).toEqual({
      SITE: 'http://localhost:3000',
      TOPIC: 'mali',
      MEASURE: 'cost',
      SIDE: 'russia',
    })
    for (const { code } of await examplesFor(ledger)) {
      expect(code).not.toMatch(/(["'])(SITE|TOPIC|MEASURE|SIDE)\1/)
      expect(code).toContain('http://localhost:3000')
    }
  })
})
