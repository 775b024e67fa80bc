// @ts-check

/**
 * Reads React's flight format as far as this adapter needs: which rows there are, and which client modules they name.
 *
 * A row is `id:tag body`. Rows of the tags below state the length of their body and end without a line break; all
 * others end at one. This mirrors `startReadingFromStream` of react-server-dom's browser client.
 */
const LENGTH_TAGS = 'TAOobUSsLlGgMmV'

/**
 * @typedef {object} Row
 * @property {string} id Hexadecimal; empty for hints.
 * @property {string} tag One letter, or empty for a row of JSON.
 * @property {Buffer} body
 */

/**
 * @param {Buffer} data
 * @returns {Row[]}
 */
export function parseRows(data) {
  /** @type {Row[]} */
  const rows = []
  let at = 0
  while (at < data.length) {
    const colon = data.indexOf(':', at)
    const id = colon < 0 ? '' : data.toString('latin1', at, colon)
    if (colon < 0 || !/^[0-9a-f]*$/.test(id)) {
      throw new Error(`The flight data cannot be read at byte ${at}: "${data.toString('utf8', at, at + 40)}".`)
    }
    const start = colon + 1
    const first = String.fromCharCode(data[start] ?? 10)
    if (LENGTH_TAGS.includes(first)) {
      const comma = data.indexOf(',', start)
      const length = Number.parseInt(data.toString('latin1', start + 1, comma), 16)
      if (comma < 0 || Number.isNaN(length) || comma + 1 + length > data.length) {
        throw new Error(`The flight data cannot be read at byte ${at}: the row "${id}" has no usable length.`)
      }
      at = comma + 1 + length
      rows.push({ id, tag: first, body: data.subarray(comma + 1, at) })
    } else {
      const tag = /[A-Z#rx]/.test(first) ? first : ''
      const newline = data.indexOf('\n', start)
      const end = newline < 0 ? data.length : newline
      rows.push({ id, tag, body: data.subarray(start + tag.length, end) })
      at = end + 1
    }
  }
  return rows
}

const PUSH = /^(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\((\[.*\])\)$/s

/**
 * Puts the flight data of a page together from its inline scripts.
 *
 * @param {Iterable<string>} scripts The text of the inline scripts, in the order of the document.
 * @returns {Buffer | undefined} Nothing when no script carries flight data.
 */
export function flightOfScripts(scripts) {
  /** @type {Buffer[]} */
  const parts = []
  for (const script of scripts) {
    const pushed = PUSH.exec(script)?.[1]
    if (pushed === undefined || !/^\[[13],/.test(pushed)) continue
    const [kind, payload] = JSON.parse(pushed)
    parts.push(Buffer.from(payload, kind === 3 ? 'base64' : 'utf8'))
  }
  return parts.length > 0 ? Buffer.concat(parts) : undefined
}

/**
 * Whether a file is a flight payload of a page: it has rows, among them the root and an import.
 *
 * @param {Buffer} data
 */
export function isFlightPayload(data) {
  try {
    const rows = parseRows(data)
    return rows.some(({ id, tag }) => id === '0' && tag === '') && rows.some(({ tag }) => tag === 'I')
  } catch {
    return false
  }
}
