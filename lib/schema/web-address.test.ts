import { expect, it } from 'vitest'
import { comparableAddress, webAddressFault } from '@/lib/schema/web-address'

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

it('Two addresses of one page are told by what makes a difference', () => {
  const same = ['https://example.org/a', 'http://www.example.org/a/', 'https://m.example.org/a?utm_source=x#top']
  expect(new Set(same.map(comparableAddress)).size).toBe(1)
  expect(comparableAddress('https://example.org/a?id=1')).not.toBe(comparableAddress('https://example.org/a?id=2'))
  expect(comparableAddress('https://example.org/A')).not.toBe(comparableAddress('https://example.org/a'))
})
