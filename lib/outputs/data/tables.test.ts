import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import type { ContentLog } from '@/lib/ledger/logged'
import { dataPackage } from '@/lib/outputs/data/data-package'
import { fileText, hashOf } from '@/lib/outputs/data/file-text'
import { publishedLedger } from '@/lib/outputs/data/ledger-json'
import { TABLES } from '@/lib/outputs/data/tables'
import { changedMind } from '@/lib/testing/changed-mind'
import { fixtureLedger } from '@/lib/testing/fixture'

const ledger = changedMind()
const read = (name: string): Record<string, string>[] =>
  parse(TABLES.find((table) => table.name === name)?.csv(ledger) ?? '', { columns: true })

describe.each(TABLES)('The table “$name”', ({ name, columns, key, refers, csv }) => {
  const rows: string[][] = parse(csv(ledger))

  it('reads back with the columns of its dictionary, each described, and none twice', () => {
    expect(rows[0]).toEqual(columns.map((column) => column.name))
    expect(new Set(rows[0]).size).toBe(columns.length)
    expect(columns.filter(({ about }) => !/[.:]$/.test(about))).toEqual([])
  })

  it('has rows, each as wide as its head', () => {
    expect(rows.length).toBeGreaterThan(1)
    expect(rows.filter((row) => row.length !== columns.length)).toEqual([])
  })

  it('has no mark before its first name, and no cell that a spreadsheet runs', () => {
    expect(csv(ledger).charCodeAt(0)).toBeLessThan(128)
    const texts = columns.flatMap((column, n) => (column.type === 'string' ? rows.slice(1).map((row) => row[n]) : []))
    expect(texts.filter((cell) => /^[=+@\-\t\r]/.test(cell ?? ''))).toEqual([])
  })

  it('has in its columns of days plain days or nothing', () => {
    const days = columns.flatMap((column, n) => (column.type === 'date' ? rows.slice(1).map((row) => row[n]) : []))
    expect(days.filter((cell) => !/^(\d{4}-\d\d-\d\d)?$/.test(cell ?? ''))).toEqual([])
  })

  it('has a key that no two rows share, and refers only to rows that there are', () => {
    if (key) expect(new Set(read(name).map((row) => row[key])).size).toBe(rows.length - 1)
    for (const [column, other] of Object.entries(refers)) {
      const known = new Set(read(other).map((row) => row.id))
      const lost = read(name).filter((row) => row[column] !== '' && !known.has(row[column]))
      expect(lost, column).toEqual([])
    }
  })
})

describe('Names and answers', () => {
  it('read back to the letter, accents and quotation marks too', () =>
    expect(read('actors').find(({ id }) => id === 'maiga')?.name).toBe('Abdoulaye “le colonel” Maïga, "again"'))

  it('are made harmless where a spreadsheet would run them', () =>
    expect(read('statements').find(({ id }) => id === 'no')?.quote).toBe('\'=HYPERLINK("x")'))
})

describe('After a rename', () => {
  const named = (question: string, formerSlugs: string[] = []) => {
    const log: ContentLog = new Map([
      [
        `questions/${question}`,
        { ...(formerSlugs[0] && { id: formerSlugs[0] }), added: '2026-11-01', print: '000000000000', entries: {} },
      ],
    ])
    const made = fixtureLedger(
      {
        questions: [{ slug: question, formerSlugs }],
        articles: [{ statements: [{ id: 'said', question, answer: 'yes' }] }],
      },
      log,
    )
    return {
      rows: parse(TABLES.find(({ name }) => name === 'questions')?.csv(made) ?? '', { columns: true }),
      json: publishedLedger(made).questions,
      statements: publishedLedger(made).statements.map(({ id }) => id),
    }
  }

  it('the rows of two months join by what stays: the first id, and that of each statement', () => {
    const before = named('deal')
    const after = named('agreement', ['deal', 'contract'])
    expect(before.rows).toMatchObject([{ id: 'deal', first_id: 'deal', former_ids: '' }])
    expect(after.rows).toMatchObject([{ id: 'agreement', first_id: 'deal', former_ids: 'deal contract' }])
    expect(after.json).toMatchObject([{ slug: 'agreement', firstId: 'deal', formerSlugs: ['deal', 'contract'] }])
    expect(after.statements).toEqual(before.statements)
  })
})

it('Who is the same elsewhere is told by number and by address, where an editor wrote it', () =>
  expect(read('actors').map(({ id, wikidata, same_as }) => [id, wikidata, same_as])).toEqual(
    expect.arrayContaining([
      ['putin', 'Q7747', 'https://www.wikidata.org/wiki/Q7747'],
      ['maiga', '', ''],
    ]),
  ))

describe('What is derived', () => {
  it('stands with each question', () =>
    expect(read('questions').find(({ id }) => id === 'deal')).toMatchObject({ state: 'contested', positions: '2' }))

  it('says who holds what now, and on which statement it rests', () =>
    expect(read('positions').filter(({ question }) => question === 'deal')).toMatchObject([
      { actor: 'putin', side: 'russia', latest: 'yes', latest_answer_letter: 'A', latest_hedge: 'probably' },
      { actor: 'maiga', latest: 'no', latest_said: '[2021-09-20..2021-09-22]', latest_said_earliest: '2021-09-20' },
    ]))

  it('says who changed position, from which statement to which', () =>
    expect(read('changes')).toMatchObject([
      { actor: 'maiga', before: 'first', before_answer: 'yes', after: 'no', after_answer: 'no' },
    ]))
})

it('The data package has every file with its size and hash, and every column with what it holds', () => {
  const resources = z
    .object({
      resources: z.array(
        z.object({
          name: z.string(),
          path: z.string(),
          bytes: z.number(),
          hash: z.string(),
          schema: z.object({ fields: z.array(z.object({ name: z.string(), description: z.string() })) }).optional(),
        }),
      ),
    })
    .parse(dataPackage(ledger)).resources
  expect(resources.map(({ path }) => path)).toEqual(['ledger.json', ...TABLES.map(({ name }) => `${name}.csv`)])
  for (const { name, columns, csv } of TABLES)
    expect(resources.find((resource) => resource.name === name)).toMatchObject({
      bytes: Buffer.byteLength(csv(ledger)),
      hash: hashOf(csv(ledger)),
      schema: { fields: columns.map((column) => ({ name: column.name, description: column.about })) },
    })
})

describe('A version of the data', () => {
  const { version } = z.object({ version: z.string() }).parse(dataPackage(ledger))

  it('is named by the day and the hash that stand in the ledger’s file', () => {
    const { modified, hash } = z
      .object({ modified: z.string(), hash: z.string() })
      .parse(JSON.parse(fileText(publishedLedger(ledger))))
    expect(version).toBe(`${modified}-${hash.replace('sha256:', '').slice(0, 8)}`)
    expect(version).toMatch(/^\d{4}-\d\d-\d\d-[0-9a-f]{8}$/)
  })

  it('is tagged by the workflow that publishes it, which takes the name from the file', () => {
    const jobs = z
      .object({
        jobs: z.object({
          build: z.object({ steps: z.array(z.looseObject({ id: z.string().optional(), run: z.string().optional() })) }),
          tag: z.object({
            needs: z.array(z.string()),
            permissions: z.object({ contents: z.literal('write') }),
            env: z.object({ TAG: z.string() }),
          }),
        }),
      })
      .parse(parseYaml(readFileSync('.github/workflows/publish.yml', 'utf8'))).jobs
    expect(jobs.build.steps.find(({ id }) => id === 'data')?.run).toContain('.version out/data/datapackage.json')
    expect(jobs.tag.needs).toContain('publish')
    expect(jobs.tag.env.TAG).toMatch(/^data-\$\{\{ needs\.build\.outputs\.version \}\}$/)
  })
})
