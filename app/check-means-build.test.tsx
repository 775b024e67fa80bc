import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { generateDotpkg, runMain } from 'contentlayer2/core'
import { unknownToAbsolutePosixFilePath } from 'contentlayer2/utils'
import { parse } from 'parse5'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { renderSite } from '@/app/_testing/render-site'
import makeSource from '@/contentlayer.config'
import { checkContent } from '@/lib/content/check'
import { readGenerated } from '@/lib/content/generated'
import { stageContent } from '@/lib/content/stage'
import { buildLedger } from '@/lib/ledger/build'
import type { Ledger } from '@/lib/ledger/model'
import { formatProblems } from '@/lib/problems/format'
import type { LocatedProblem } from '@/lib/problems/problem'
import { firstStrange } from '@/lib/schema/characters'
import { type HostileContent, hostileContent } from '@/lib/testing/hostile/generate'

// Whatever content the check passes comes out as pages. `npm run hostile -- 3000` tries more of it than this does.

const CASES = Number(process.env.HOSTILE_CASES ?? 30)
const FIRST = Number(process.env.HOSTILE_FIRST ?? 1)

vi.mock('@/lib/site/browser-modules', () => ({ browserModule: async (name: string) => `/assets/${name}.js` }))

const root = mkdtempSync(join(tmpdir(), 'counterclaim-hostile-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const source = await makeSource('')

function write({ entries }: HostileContent) {
  for (const name of readdirSync(root)) rmSync(join(root, name), { recursive: true, force: true })
  mkdirSync(join(root, 'content'))
  writeFileSync(join(root, 'outside.mdx'), '---js\nthrow 1\n---\n')
  for (const [file, entry] of entries) {
    const path = join(root, file)
    mkdirSync(dirname(path), { recursive: true })
    if (typeof entry === 'string') writeFileSync(path, entry)
    else if ('link' in entry) symlinkSync(entry.link, path)
    else mkdirSync(path)
  }
}

/** contentlayer2 on the staged files, then its output as pages read it. */
async function compile(): Promise<Ledger> {
  const run = runMain({
    tracingServiceName: 'none',
    verbose: false,
    customCwd: unknownToAbsolutePosixFilePath(root),
  })
  await run(generateDotpkg({ config: { source, esbuildHash: 'test', filePath: '' }, verbose: false }))
  const built = buildLedger(await readGenerated(root))
  if (!built.ok) throw new Error(`The check passed, and the build says:\n${formatProblems(built.problems)}`)
  return built.ledger
}

function idsIn(html: string): string[] {
  const ids: string[] = []
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return
    if ('attrs' in node && Array.isArray(node.attrs))
      ids.push(...node.attrs.flatMap(({ name, value }) => (name === 'id' ? [String(value)] : [])))
    if ('childNodes' in node && Array.isArray(node.childNodes)) node.childNodes.forEach(walk)
  }
  walk(parse(html))
  return ids
}

const counts = { passed: 0, refused: 0, slowest: 0, slowestOf: 0 }

async function tryOne(seed: number): Promise<void> {
  const content = hostileContent(seed)
  write(content)
  const begun = performance.now()
  const result = await checkContent(root)
  const took = performance.now() - begun
  if (took > counts.slowest) Object.assign(counts, { slowest: took, slowestOf: seed })
  if (!result.ok) {
    counts.refused += 1
    result.problems.forEach(isTold)
    return
  }
  counts.passed += 1
  stageContent(root, result.texts)
  const ledger = await compile()
  expect(JSON.stringify([...ledger.statements])).toBe(JSON.stringify([...result.ledger.statements]))
  // To draw a picture takes as long as thirty pages: a few of each folder's have to do.
  for (const [address, text] of await renderSite(
    { ledger },
    (address, made) => address.endsWith('card.png') && (made + seed) % 20 !== 0,
  )) {
    const ids = address.includes('.') ? [] : idsIn(text)
    expect(ids.toSorted(), address).toEqual([...new Set(ids)].toSorted())
    expect(firstStrange(text.replaceAll('\r\n', '\n'), true), address).toBeUndefined()
    expect(text, address).not.toMatch(/\[object Object\]|>undefined</)
  }
}

/** A problem has a place, words that end, and nothing that would disturb a terminal. */
function isTold(problem: LocatedProblem) {
  expect(problem.at.line).toBeGreaterThan(0)
  expect(problem.at.column).toBeGreaterThan(0)
  expect(problem.fix).toMatch(/^[A-Z].+[.>]$/s)
  const printed = formatProblems([problem])
  expect(printed.length).toBeLessThan(3000)
  expect(firstStrange(printed, true)).toBeUndefined()
}

describe('Content that passes the check comes out as pages, and all other is refused with place and remedy', () => {
  it(`in ${CASES} folders with one to three things done to them`, { timeout: CASES * 5000 }, async () => {
    const failed: string[] = []
    for (let seed = FIRST; seed < FIRST + CASES; seed++)
      await tryOne(seed).catch((error: unknown) => {
        failed.push(`seed ${seed} (${hostileContent(seed).done.join('; ')}): ${String(error).slice(0, 600)}`)
      })
    if (process.env.HOSTILE_CASES) console.log({ cases: CASES, ...counts, failed: failed.length })
    expect(failed).toEqual([])
    // A generator whose folders were all refused would prove nothing.
    expect(counts.passed).toBeGreaterThan(CASES / 6)
  })
})
