import { expect, it } from 'vitest'
import { comparableAddress, webAddressFault, withoutTracking } from '@/lib/schema/web-address'

it.each([
  'https://example.org/a?b=c#d',
  'http://example.org',
  'https://www.gov.uk/a_(b)',
  'https://пример.рф/',
  'https://t.me/s/a/1',
])('%s can be opened by everybody', (address) => expect(webAddressFault(address)).toBeUndefined())

it.each([
  ['https://u:p@example.org/', /no user/],
  ['https://gov.uk@evil.example:1/', /no user/],
  ['http://localhost:3000/x', /everybody/],
  ['http://127.0.0.1/', /everybody/],
  ['http://[::1]/', /everybody/],
  ['http://intranet/x', /everybody/],
  ['http://printer.local/', /everybody/],
  ['https://example.org:8443/', /no port/],
  ['https://example.org/a b', /no spaces/],
  ['https://example.org\\@evil.example', /backslashes/],
  ['https://example.org/a.', /punctuation/],
  ['https://', /host/],
  ['https:///x', /host|everybody/],
  ['javascript:alert(1)', /begin with https/],
  ['//example.org', /begin with https/],
])('%s cannot: it must … %s', (address, rule) => expect(webAddressFault(address)).toMatch(rule))

it.each([
  'http://example.org/news/a-1',
  'https://www.example.org/news/a-1/',
  'https://example.org/news/a-1?utm_source=x&fbclid=y#top',
  'https://example.org/news/a-1?amp=1',
  'https://example.org/news/a-1?outputType=amp',
  'https://example.org/news/a-1/amp/',
  'https://example.org/amp/news/a-1',
  'https://amp.example.org/news/a-1',
  'https://example.org/news/a-1.amp',
  'https://www.google.com/amp/s/www.example.org/news/a-1/amp',
  'https://www-example-org.cdn.ampproject.org/c/s/www.example.org/news/a-1?usqp=mq331',
])('%s is the page https://example.org/news/a-1', (address) =>
  expect(comparableAddress(address)).toBe('example.org/news/a-1'),
)

it.each([
  ['https://example.org/a?id=1&page=2', 'https://example.org/a?page=2&id=1', true],
  ['https://example.org/a?id=1', 'https://example.org/a?id=2', false],
  ['https://example.org/camp/a', 'https://example.org/c/a', false],
  ['https://example.org/amplify', 'https://example.org/lify', false],
  ['https://a.example.org/', 'https://b.example.org/', false],
])('%s and %s: one page? %s', (a, b, same) => expect(comparableAddress(a) === comparableAddress(b)).toBe(same))

it('Two addresses of one page are told by what makes a difference', () => {
  const same = ['https://example.org/a', 'http://www.example.org/a/', 'https://m.example.org/a?utm_source=x#top']
  expect(new Set(same.map(comparableAddress)).size).toBe(1)
  expect(comparableAddress('https://example.org/a?id=1')).not.toBe(comparableAddress('https://example.org/a?id=2'))
  expect(comparableAddress('https://example.org/A')).not.toBe(comparableAddress('https://example.org/a'))
})

it.each([
  ['https://www.example.org/a/?utm_source=x&id=1&fbclid=y#top', 'https://www.example.org/a/?id=1#top'],
  ['https://example.org/a?utm_medium=x', 'https://example.org/a'],
  ["https://example.org/a'b?q=a+b", "https://example.org/a'b?q=a+b"],
  ['no address', 'no address'],
])('%s is kept as %s', (address, kept) => expect(withoutTracking(address)).toBe(kept))
