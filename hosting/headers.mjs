// @ts-check

// The site's headers in the language of each server. They come from the file _headers of a release, so that the policy
// always has the hashes of the pages that are served.

/** @param {string} value */
const quoted = (value) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

/** @type {Record<string, (name: string, value: string) => string>} */
const LINES = {
  nginx: (name, value) => `add_header ${name} ${quoted(value)} always;`,
  caddy: (name, value) => `header ${name} ${quoted(value)}`,
  apache: (name, value) => `Header always set ${name} ${quoted(value)}`,
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
  const line = LINES[server]
  if (!line) throw new Error(`Name a server: ${Object.keys(LINES).join(', ')}.`)
  const all = headersForAll(text).map(([name, value]) => line(name, value))
  return `${all.join('\n')}\n`
}
