import { afterEach, describe, expect, it, vi } from 'vitest'
import { absolute } from '@/lib/site/addresses'
import { isPublished, siteUrl } from '@/lib/site/settings'

afterEach(() => vi.unstubAllEnvs())

describe('The address of the site', () => {
  it.each([undefined, ''])(
    'is this machine where SITE_URL is %j, so that no build claims somebody’s address',
    (setting) => {
      vi.stubEnv('SITE_URL', setting)
      expect(siteUrl().href).toBe('http://localhost:3000/')
      expect(isPublished()).toBe(false)
    },
  )

  it.each(['https://counterclaim.example', 'https://counterclaim.example/', 'http://counterclaim.example:8080'])(
    'is SITE_URL: %s',
    (setting) => {
      vi.stubEnv('SITE_URL', setting)
      expect(siteUrl().origin).toBe(new URL(setting).origin)
      expect(isPublished()).toBe(true)
    },
  )

  it.each(['counterclaim.example', 'ftp://counterclaim.example', 'file:///srv/site', 'https://', 'not an address'])(
    'cannot be “%s”, and the message says what to write',
    (setting) => {
      vi.stubEnv('SITE_URL', setting)
      expect(siteUrl).toThrow(
        `SITE_URL is “${setting}”. Set it to the address of the site, such as https://counterclaim.example, or leave it out.`,
      )
    },
  )

  it.each([
    'https://example.org/counterclaim',
    'https://example.org/?a=1',
    'https://example.org/#top',
    'https://user@example.org',
  ])('cannot go on after its host as “%s” does: links begin at the root', (setting) => {
    vi.stubEnv('SITE_URL', setting)
    expect(siteUrl).toThrow('write https://example.org')
  })
})

it('Whole addresses begin with that of the site', () => {
  vi.stubEnv('SITE_URL', 'https://counterclaim.example')
  expect(absolute('/')).toBe('https://counterclaim.example/')
  expect(absolute('/articles/a#b')).toBe('https://counterclaim.example/articles/a#b')
})
