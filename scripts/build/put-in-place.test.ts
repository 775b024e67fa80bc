import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { putInPlace } from './put-in-place'

let root = ''
const made = () => join(root, '.next', 'site')
const out = () => join(root, 'out')
const served = () => readFileSync(join(out(), 'index.html'), 'utf8')

function write(folder: string, text: string) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), text)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'counterclaim-place-'))
})
afterEach(() => rmSync(root, { recursive: true }))

test('The first site goes into its place', () => {
  write(made(), 'new')
  putInPlace(made(), out())
  expect(served()).toBe('new')
})

test('A new site takes the place of the old one, and nothing of that is left, nor of one that was left before', () => {
  write(made(), 'new')
  write(out(), 'old')
  writeFileSync(join(out(), 'gone.html'), 'old')
  write(`${made()}-before`, 'older')
  putInPlace(made(), out())
  expect(readdirSync(out())).toEqual(['index.html'])
  expect(served()).toBe('new')
  expect(readdirSync(join(root, '.next'))).toEqual([])
})

test('Where out is a link, the link goes and what it led to stays', () => {
  write(made(), 'new')
  write(join(root, 'elsewhere'), 'old')
  symlinkSync(join(root, 'elsewhere'), out())
  putInPlace(made(), out())
  expect(served()).toBe('new')
  expect(existsSync(join(root, 'elsewhere', 'index.html'))).toBe(true)
})

test('Without a new site the old one stays, and a sentence says why', () => {
  write(out(), 'old')
  mkdirSync(join(root, '.next'))
  expect(() => putInPlace(made(), out())).toThrow(
    /^The new site could not be put into .+out \(ENOENT\)\. The old one stays\./,
  )
  expect(served()).toBe('old')
})
