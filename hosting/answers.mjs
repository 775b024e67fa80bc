// @ts-check
import { headersConfig } from './headers.mjs'

// What a release brings along for each server: headers, redirects (308) for former addresses, 410 for withdrawn pages.
// Addresses are made of slugs and endings, which are plain: a to z, digits, -, / and a dot.

/** @typedef {{ moved: Readonly<Record<string, string>>, gone: readonly string[] }} Answers */

/** A host reads no more of these than so many. */
const CLOUDFLARE_MOST = 2000

/** @param {Answers} answers */
function nginxAnswers({ moved, gone }) {
  return [
    ...Object.entries(moved).map(([from, to]) => `location = ${from} { return 308 ${to}$is_args$args; }`),
    ...gone.map((address) => `location = ${address} { error_page 410 @gone; return 410; }`),
  ]
}

/** @param {Answers} answers */
function caddyAnswers({ moved, gone }) {
  const pairs = Object.entries(moved).map(([from, to]) => `\t${from} ${to}`)
  return [
    ...(pairs.length === 0
      ? []
      : [
          'map {path} {counterclaim_moved} {',
          ...pairs,
          '\tdefault ""',
          '}',
          '@counterclaim_moved expression {counterclaim_moved} != ""',
          'redir @counterclaim_moved {counterclaim_moved} 308',
        ]),
    ...(gone.length === 0
      ? []
      : ['route {', `\t@counterclaim_gone path ${gone.join(' ')}`, '\terror @counterclaim_gone 410', '}']),
  ]
}

/** @param {Answers} answers */
function apacheAnswers({ moved, gone }) {
  const unless = 'RewriteCond %{ENV:REDIRECT_STATUS} ^$'
  return [
    'RewriteEngine On',
    ...Object.entries(moved).flatMap(([from, to]) => [
      unless,
      `RewriteRule ^${from.slice(1).replaceAll('.', '\\.')}$ ${to} [R=308,L,NS]`,
    ]),
    ...gone.flatMap((address) => [
      `<If "%{REQUEST_URI} == '${address}'">\n\tErrorDocument 410 ${address}.html\n</If>`,
      unless,
      `RewriteRule ^${address.slice(1)}$ - [R=410,L,NS]`,
    ]),
  ]
}

/** @param {readonly string[]} lines */
const written = (lines) => ['# Written by npm run build, for this release and no other.', ...lines, ''].join('\n')

/**
 * Files for servers that are told by their configuration, to be named in it: by name.
 *
 * @param {string} id of the release
 * @param {string} headers the text of its _headers
 * @param {Answers} answers
 * @returns {Record<string, string>}
 */
export function hostFiles(id, headers, answers) {
  return {
    'nginx.conf': written([
      // Where the pages are changes in the same moment as what is said of them: when the configuration is read again.
      `set $counterclaim_release ${id};`,
      headersConfig('nginx', headers).trimEnd(),
      ...nginxAnswers(answers),
    ]),
    'apache.conf': written([`Define counterclaim_release ${id}`]),
    'counterclaim.caddy': written([
      `vars counterclaim_release ${id}`,
      headersConfig('caddy', headers).trimEnd(),
      ...caddyAnswers(answers),
    ]),
  }
}

/**
 * What stands in the site as .htaccess, which Apache reads with every request.
 *
 * @param {string} template hosting/apache/htaccess
 * @param {string} headers the text of _headers
 * @param {Answers} answers
 */
export function htaccess(template, headers, answers) {
  return [written(apacheAnswers(answers)), template, headersConfig('apache', headers)].join('\n')
}

/**
 * What stands in the site as _redirects, for Cloudflare Pages: it knows 308, and no 410. Netlify wants another form of
 * it, with a mark for addresses at which a page stands as well, and has no 308.
 *
 * @param {Answers} answers
 * @param {'cloudflare' | 'netlify'} [host]
 */
export function redirectsFile({ moved }, host = 'cloudflare') {
  const status = host === 'netlify' ? '301!' : '308'
  return Object.entries(moved)
    .map(([from, to]) => `${from} ${to} ${status}\n`)
    .join('')
}

/**
 * What of it a host will not read, in words.
 *
 * @param {Answers} answers
 */
export function answersWarnings({ moved }) {
  const count = Object.keys(moved).length
  if (count <= CLOUDFLARE_MOST) return []
  return [
    `There are ${count} former addresses, and Cloudflare Pages reads ${CLOUDFLARE_MOST}: at the others it sends the page that leads on.`,
  ]
}
