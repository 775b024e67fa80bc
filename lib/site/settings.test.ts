import { afterEach, describe, expect, it, vi } from 'vitest'
import { absolute } from '@/lib/site/addresses'
import { imprint, isPublished, missingImprint, siteUrl } from '@/lib/site/settings'

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

describe('Who is behind the site', () => {
  it('is nobody, where nobody was named', () => {
    vi.stubEnv('SITE_OWNER', '')
    vi.stubEnv('SITE_CONTACT', undefined)
    expect(imprint()).toEqual({})
  })

  it.each([
    ['desk@counterclaim.example', 'mailto:desk@counterclaim.example'],
    ['https://counterclaim.example/write', 'https://counterclaim.example/write'],
  ])('is reached at %s', (setting, href) => {
    vi.stubEnv('SITE_CONTACT', setting)
    expect(imprint().contact).toEqual({ label: setting, href })
  })

  it.each(['desk', 'javascript:alert(1)', 'desk@', '@example.org'])('is not reached at “%s”', (setting) => {
    vi.stubEnv('SITE_CONTACT', setting)
    expect(imprint).toThrow(`SITE_CONTACT is “${setting}”. Set it to an e-mail address`)
  })

  it.each([
    [undefined, undefined, undefined, undefined],
    ['https://a.example', undefined, undefined, 'Not set: SITE_OWNER and SITE_CONTACT.'],
    ['https://a.example', 'A. Person', undefined, 'Not set: SITE_CONTACT.'],
    ['https://a.example', 'A. Person', 'a@a.example', undefined],
  ])(
    'must be said by a site that is published: SITE_URL %s, SITE_OWNER %s, SITE_CONTACT %s',
    (url, owner, contact, said) => {
      vi.stubEnv('SITE_URL', url)
      vi.stubEnv('SITE_OWNER', owner)
      vi.stubEnv('SITE_CONTACT', contact)
      expect(missingImprint()?.split('\n')[1]).toBe(said)
    },
  )
})
