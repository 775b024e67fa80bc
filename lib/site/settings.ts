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

/** Who is behind the site and how to reach them, as far as it has been set. */
export interface Imprint {
  readonly owner?: string
  readonly contact?: { readonly label: string; readonly href: string }
}

/**
 * Who is behind the site: `SITE_OWNER`, a name; and how to reach them: `SITE_CONTACT`, an e-mail address or that of a
 * page. There is no default: nobody is made up.
 *
 * @throws {Error} where SITE_CONTACT is neither
 */
export function imprint(): Imprint {
  const owner = process.env.SITE_OWNER?.trim()
  const contact = process.env.SITE_CONTACT?.trim()
  return { ...(owner && { owner }), ...(contact && { contact: contactOf(contact) }) }
}

function contactOf(setting: string) {
  if (/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(setting)) return { label: setting, href: `mailto:${setting}` }
  if (URL.canParse(setting) && /^https?:$/.test(new URL(setting).protocol)) return { label: setting, href: setting }
  throw new Error(
    `SITE_CONTACT is “${setting}”. Set it to an e-mail address, such as desk@counterclaim.example, or to the address of a page with a form.`,
  )
}

/** What a site that is to be published must say and does not, in a sentence; nothing for any other. */
export function missingImprint(): string | undefined {
  const { owner, contact } = imprint()
  const missing = [...(owner ? [] : ['SITE_OWNER']), ...(contact ? [] : ['SITE_CONTACT'])]
  if (!isPublished() || missing.length === 0) return undefined
  return [
    'SITE_URL is set, so this site is to be published, and a published site says who is behind it and how to reach them.',
    `Not set: ${missing.join(' and ')}.`,
    'To do: set SITE_OWNER to a name, SITE_CONTACT to an e-mail address or a page with a form, and build again. They stand on /contact.',
  ].join('\n')
}
