import { expect, test } from 'vitest'
import { findDestination, splitTarget } from './addresses'

const FILES = new Set([
  '/index.html',
  '/404.html',
  '/_not-found.html',
  '/topics/mali-russia.html',
  '/topics/mali-russia.html.br',
  '/topics/mali-russia.html.gz',
  '/topics/mali-russia/feed.xml',
  '/topics/mali-russia.md',
  '/old/index.html',
  '/feed.xml',
  '/data/statements.csv',
  '/_next/static/app.css',
])

const find = (pathname: string) => findDestination(pathname, (file) => FILES.has(file))

test.each([
  ['/', '/index.html'],
  ['/topics/mali-russia', '/topics/mali-russia.html'],
  ['/old', '/old/index.html'],
])('The page %s is %s', (address, file) => {
  expect(find(address)).toEqual({ file })
})

test.each(['/feed.xml', '/topics/mali-russia/feed.xml', '/topics/mali-russia.md', '/data/statements.csv'])(
  'The file %s is itself',
  (address) => {
    expect(find(address)).toEqual({ file: address })
  },
)

test.each([
  ['/topics/mali-russia/', '/topics/mali-russia'],
  ['/topics/mali-russia.html', '/topics/mali-russia'],
  ['/index.html', '/'],
  ['/index', '/'],
  ['/old/index.html', '/old'],
  ['/old/', '/old'],
  ['/old/index', '/old'],
  ['/topics%2Fmali-russia', '/topics/mali-russia'],
  ['/%74opics/mali%2drussia', '/topics/mali-russia'],
  ['/%66eed.xml', '/feed.xml'],
  ['/data%2Fstatements.csv', '/data/statements.csv'],
])('%s redirects to its one address %s', (address, redirect) => {
  expect(find(address)).toEqual({ redirect })
})

test.each([
  '/nowhere',
  '/nowhere/',
  '/topics',
  '/feed.xml/',
  '/404',
  '/404.html',
  '/404/',
  '/_not-found',
  '/topics/mali-russia.html.br',
  '/topics/mali-russia.html.gz',
])('%s is no address', (address) => {
  expect(find(address)).toBeUndefined()
})

test.each([
  '/../package.json',
  '/topics/../../package.json',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '/..%5cpackage.json',
  '/topics\\..\\x',
  '/%5cexample.org/',
  '/.env',
  '/%00',
  '/%0d%0aLocation:x/',
  '/%09/example.org/',
  '/x%7f',
  '/_headers',
  '/_redirects',
  '/%5fheaders',
  '/%',
  '/%E0%A4%A',
  '//topics/mali-russia/',
  '//example.org/',
  'http://example.org/',
  '*',
  '',
])('%s leads nowhere, whatever files there are', (address) => {
  expect(findDestination(address, () => true)).toBeUndefined()
})

test.each([
  ['/topics/x', '/topics/x', ''],
  ['/topics/x?a=b?c', '/topics/x', '?a=b?c'],
  ['http://site.example/topics/x?a', '/topics/x', '?a'],
  ['HTTPS://site.example:8443/', '/', ''],
  ['http://site.example', '/', ''],
  ['http://site.example?a', '/', '?a'],
  ['', '/', ''],
  ['//evil.example/', '//evil.example/', ''],
  ['ftp://site.example/x', 'ftp://site.example/x', ''],
])('The target %s asks for %s with the query “%s”', (target, pathname, query) => {
  expect(splitTarget(target)).toEqual({ pathname, query })
})
