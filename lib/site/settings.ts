/** Name and description of the site, as machines and people see it. */
export const SITE = {
  name: 'Counterclaim',
  tagline: 'Who said what, when, on whose word, and who says otherwise.',
  description:
    'A ledger of statements on contested conflicts: who said what, when, on whose word, and who says otherwise. No verdicts.',
  language: 'en-GB',
} as const

/** The licence of the content, and of the data made from it: LICENSE-CONTENT. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'

/**
 * Where the site lives: `SITE_URL` when it is built, such as `https://counterclaim.example`. The default is this
 * machine, so that a build that nobody configured cannot claim somebody's address as its canonical one.
 *
 * @throws {Error} where SITE_URL is no web address, or that of a folder: every link on the site begins at the root
 */
export function siteUrl(): URL {
  const setting = process.env.SITE_URL || 'http://localhost:3000'
  const url = URL.canParse(setting) ? new URL(setting) : undefined
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(
      `SITE_URL is “${setting}”. Set it to the address of the site, such as https://counterclaim.example, or leave it out.`,
    )
  if (url.href !== `${url.origin}/`)
    throw new Error(
      `SITE_URL is “${setting}”, which goes on after the host. The site has to stand at the root of its host: write ${url.origin}`,
    )
  return url
}

/** Whether the site has been given its real address; without one, search engines are told to stay away. */
export const isPublished = (): boolean => Boolean(process.env.SITE_URL)
