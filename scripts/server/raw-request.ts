// @ts-check
import { connect } from 'node:net'

/**
 * @typedef {{ status: number, headers: Record<string, string>, body: Buffer }} RawAnswer
 */

/**
 * Asks a server on this machine for something, with the target sent as it is written: fetch and http.request tidy up
 * what a test is about.
 * @param {number} port
 * @param {string} target
 * @param {{ method?: string, headers?: Record<string, string> }} [options]
 * @returns {Promise<RawAnswer>}
 */
export function rawRequest(port, target, { method = 'GET', headers = {} } = {}) {
  const lines = Object.entries({ Host: 'site.example', Connection: 'close', ...headers })
  const head = `${method} ${target} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`
  return new Promise((resolve, reject) => {
    /** @type {Buffer[]} */
    const chunks = []
    const socket = connect(port, '127.0.0.1', () => socket.write(head, 'latin1'))
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', reject)
    socket.on('close', () => {
      const answer = parseAnswer(Buffer.concat(chunks))
      if (answer) resolve(answer)
      else reject(new Error(`No answer to ${method} ${target}`))
    })
  })
}

/** @param {Buffer} bytes @returns {RawAnswer | undefined} */
function parseAnswer(bytes) {
  const end = bytes.indexOf('\r\n\r\n')
  const [first = '', ...lines] = bytes.toString('latin1', 0, Math.max(end, 0)).split('\r\n')
  const status = /^HTTP\/1\.1 (\d{3})/.exec(first)?.[1]
  if (status === undefined) return undefined
  const headers = lines.map((line) => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
  })
  return { status: Number(status), headers: Object.fromEntries(headers), body: bytes.subarray(end + 4) }
}
