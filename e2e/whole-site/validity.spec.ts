import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { REAL } from '../support/site'
import { expect, reading as test } from '../support/test'
import { htmlFaults } from '../support/validity'

// npm run validate. Feeds, sitemap, structured data and tables are read whole in npm test: e2e/readings.

test('every page and every frame keeps the rules of HTML', async () => {
  const files = [...REAL.pages, ...REAL.frames].map(({ file }) => file)
  files.push(join(REAL.out, '404.html'))
  const faults: string[] = []
  for (const file of files) faults.push(...(await htmlFaults(file)).map((fault) => `${file}:${fault}`))
  console.log(`${files.length} files of HTML, ${faults.length} faults`)
  expect(faults).toEqual([])
})

test('every file of the ledger is what the schema says', () => {
  const json = (path: string): object => JSON.parse(readFileSync(join(REAL.out, path), 'utf8'))
  const validate = new Ajv2020({ strict: true, formats: { uri: true } }).compile(json('data/schema.json'))
  const files = [
    'data/ledger.json',
    ...readdirSync(join(REAL.out, 'data/questions')).map((name) => `data/questions/${name}`),
  ].filter((name) => name.endsWith('.json'))
  const faults = files.flatMap((file) => {
    validate(json(file))
    return (validate.errors ?? []).map(({ instancePath, message }) => `${file}${instancePath}: ${message}`)
  })
  console.log(`${files.length} files of the ledger, ${faults.length} faults`)
  expect(faults).toEqual([])
})
