// @ts-check

// The site's headers in the language of each server. They come from the file _headers of a release, so that the policy
// always has the hashes of the pages that are served.

/** Addresses that pages of other sites may show in a frame. */
const FRAMED = /^\/embed\//
/** Files that pages of other sites may read: data and feeds. */
const SHARED = /^\/data\/|^\/questions\/.*\.csv$|\/feed\.(xml|json)$|^\/embed\/.*\.json$/

/** @param {string} path */
export const isFramed = (path) => FRAMED.test(path)

/** @param {string} path */
export const isShared = (path) => SHARED.test(path)

/** @param {string} policy */
const framedPolicy = (policy) => policy.replace("frame-ancestors 'none'", 'frame-ancestors *')

/**
 * The headers of what may be framed: those of all, but for what forbids it.
 * @param {Readonly<Record<string, string>>} headers
 * @returns {Record<string, string>}
 */
export function framedHeaders({ 'X-Frame-Options': _, ...headers }) {
  const policy = headers['Content-Security-Policy']
  return policy === undefined ? headers : { ...headers, 'Content-Security-Policy': framedPolicy(policy) }
}

/** @param {string} value */
const quoted = (value) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

/** @typedef {[name: string, value: string]} Header */

/**
 * A header that all answers get, and one that what may be framed gets in another form, or (without one) not at all.
 *
 * @type {Record<string, { before: string[], all: (header: Header) => string, but: (header: Header, framed?: string) => string[] }>}
 */
const SERVERS = {
  nginx: {
    // Of what is there alone: a page that says that there is nothing is nobody’s to show.
    before: [
      'set $counterclaim_framed "";',
      // Of all else the folder, which is no file. An empty name would be looked for where nginx was started, and workers
      // may not read that folder: a line in its log for each request.
      'set $counterclaim_file $document_root;',
      `if ($uri ~ ${FRAMED.source.replaceAll('\\/', '/')}) { set $counterclaim_file $document_root$uri; }`,
      'if (-f $counterclaim_file) { set $counterclaim_framed framed; }',
      'if (-f $counterclaim_file.html) { set $counterclaim_framed framed; }',
    ],
    all: ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
    but: ([name, value], framed = '') => {
      const variable = `$counterclaim_${name.toLowerCase().replaceAll('-', '_')}`
      return [
        `set ${variable} ${quoted(value)};`,
        `if ($counterclaim_framed) { set ${variable} ${quoted(framed)}; }`,
        `add_header ${name} ${variable} always;`,
      ]
    },
  },
  caddy: {
    before: [
      ...['@counterclaim_framed {', '\tpath /embed/*', '\tfile {path} {path}.html', '}'],
      ...['@counterclaim_unframed not {', '\tpath /embed/*', '\tfile {path} {path}.html', '}'],
    ],
    all: ([name, value]) => `header ${name} ${quoted(value)}`,
    but: ([name, value], framed) => [
      `header @counterclaim_unframed ${name} ${quoted(value)}`,
      ...(framed === undefined ? [] : [`header @counterclaim_framed ${name} ${quoted(framed)}`]),
    ],
  },
  apache: {
    before: [],
    all: ([name, value]) => `Header always set ${name} ${quoted(value)}`,
    but: ([name, value], framed) => [
      `Header always set ${name} ${quoted(value)}`,
      framed === undefined
        ? `Header always unset ${name} "expr=%{REQUEST_URI} =~ m#^/embed/#"`
        : `Header always set ${name} ${quoted(framed)} "expr=%{REQUEST_URI} =~ m#^/embed/#"`,
    ],
  },
}

/**
 * Headers that the build adapter gave every path.
 * @param {string} text of a _headers file
 * @returns {[name: string, value: string][]}
 */
export function headersForAll(text) {
  const lines = text.split('\n')
  const start = lines.indexOf('/*')
  if (start === -1) throw new Error('The file _headers has no rule for every path (/*). Build the site again.')
  const end = lines.findIndex((line, n) => n > start && !/^\s+\S/.test(line))
  return lines.slice(start + 1, end === -1 ? undefined : end).map((line) => {
    const [, name = '', value = ''] = /^\s+([\w-]+): (.*)$/.exec(line) ?? []
    // Servers read a dollar sign or a percent sign as the beginning of a variable; no header of ours has one.
    if (!name || /[$%{}]/.test(value)) throw new Error(`This line of _headers cannot be passed on: ${line.trim()}`)
    return [name, value]
  })
}

/**
 * @param {string} server
 * @param {string} text of a _headers file
 */
export function headersConfig(server, text) {
  const lines = SERVERS[server]
  if (!lines) throw new Error(`Name a server: ${Object.keys(SERVERS).join(', ')}.`)
  const all = headersForAll(text)
  const framed = framedHeaders(Object.fromEntries(all))
  const written = all.flatMap((header) => {
    const [name, value] = header
    return framed[name] === value ? [lines.all(header)] : lines.but(header, framed[name])
  })
  return `${[...lines.before, ...written].join('\n')}\n`
}
