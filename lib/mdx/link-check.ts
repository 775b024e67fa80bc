import type { Link } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import type { BodyProblem } from '@/lib/mdx/problem'
import { LINK_SCHEMES } from '@/lib/mdx/vocabulary'
import { nearest } from '@/lib/problems/nearest'
import { webAddressFault } from '@/lib/schema/web-address'

/** Checks that a link of a body leads where it says, as far as that can be known without opening it. */
export function checkLink(node: Link): BodyProblem[] {
  const { url } = node
  const at = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
  if (/^https?:/i.test(url)) {
    const fault = webAddressFault(url)
    if (fault)
      return [
        { at, found: `a link to “${url}”; an address must ${fault}`, fix: 'Copy the address anew from the browser.' },
      ]
    const [shown] = /(?:https?:\/\/|www\.)\S+/i.exec(wordsOf(node)) ?? []
    if (shown && hostOf(shown) !== hostOf(url))
      return [
        {
          at,
          found: `a link that shows ${shown} and leads to ${url}`,
          fix: 'Give the link words, or the address that it shows.',
        },
      ]
    return []
  }
  if (/^#./.test(url)) return []
  if (/^mailto:/i.test(url)) {
    if (/^mailto:[^\s@?]+@[^\s@?.]+(\.[^\s@?.]+)+$/i.test(url)) return []
    return [
      {
        at,
        found: `a link to “${url}”`,
        allowed: 'mailto: and an address',
        fix: 'Write it as mailto:name@example.org.',
      },
    ]
  }
  const scheme = /^([a-z-]+):/i.exec(url)?.[1]
  const meant = scheme && nearest(scheme, Object.keys(LINK_SCHEMES))
  const [, folder = '', slug = ''] = /^(?:\.*\/)*([a-z]+)s\/([a-z0-9-]+)(?:\/|\.mdx)?$/.exec(url) ?? []
  if (Object.hasOwn(LINK_SCHEMES, folder))
    return [
      {
        at,
        found: `a link to “${url}”, which is a path`,
        nearest: `${folder}:${slug}`,
        fix: `Link to a page of this site by its kind and id: [words](${folder}:${slug}).`,
      },
    ]
  return [
    {
      at,
      found: `a link to “${url}”`,
      allowed: `an address with https://, or ${Object.keys(LINK_SCHEMES).join(':, ')}: and an id`,
      ...(meant && meant !== scheme && { nearest: url.replace(/^[^:]*/, meant) }),
      fix: 'Link to a page of this site by its kind and id, such as [Peskov](actor:dmitry-peskov).',
    },
  ]
}

function hostOf(address: string): string {
  const whole = /^https?:/i.test(address) ? address : `https://${address}`
  return URL.canParse(whole) ? new URL(whole).hostname.replace(/^www\./, '') : address
}
