// @ts-check
import { closeSync, createReadStream, fstatSync, openSync, read } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import fresh from 'fresh'
import Negotiator from 'negotiator'
import { isMissing } from './stop.mjs'

/**
 * @typedef {import('node:http').IncomingMessage} IncomingMessage
 * @typedef {import('node:http').ServerResponse} ServerResponse
 * @typedef {keyof typeof SUFFIXES} Encoding
 * @typedef {{ fd: number, encoding: Encoding }} Copy a file or a compressed copy of it, open
 */

/** The smallest first. */
const SUFFIXES = { br: '.br', gzip: '.gz', identity: '' }
const ENCODINGS = /** @type {Encoding[]} */ (Object.keys(SUFFIXES))
/** Files up to this size are read before the first byte goes out: a fault is then an answer, and no broken one. */
const READ_WHOLE = 1024 * 1024

/**
 * The encodings that a client takes, best for us first. The file as it is comes last, whatever the client says of it:
 * better that than nothing.
 * @param {IncomingMessage} request
 * @returns {Encoding[]}
 */
export function acceptedEncodings(request) {
  const accepted = new Negotiator(request).encodings(ENCODINGS)
  return ENCODINGS.filter((each) => each === 'identity' || accepted.includes(each))
}

/**
 * Opens the first copy of a file that there is and that can be read. Whoever calls this closes it.
 * @param {string} path
 * @param {readonly Encoding[]} encodings
 * @returns {Copy | undefined} undefined where there is none
 */
export function openCopy(path, encodings) {
  let problem
  for (const encoding of encodings) {
    try {
      // Without waiting, as names are looked up: four turns through Node's pool of threads cost half of the throughput.
      return { fd: openSync(path + SUFFIXES[encoding], 'r'), encoding }
    } catch (error) {
      if (!isMissing(error)) problem = error
    }
  }
  if (problem) throw problem
  return undefined
}

/**
 * Closes what openCopy opened.
 * @param {Copy} copy
 */
export function closeCopy({ fd }) {
  closeSync(fd)
}

/**
 * Sends an open file. Size and bytes are those of one and the same file, whatever its name means by now.
 * @param {Copy} copy
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @param {{ status: number, headers: Record<string, string> }} answer
 */
export async function sendCopy({ fd, encoding }, request, response, { status, headers }) {
  const { size, mtime, mtimeMs } = fstatSync(fd)
  const ours = { ...headers, ETag: `W/"${size}-${mtimeMs}"`, 'Last-Modified': mtime.toUTCString() }
  if (status === 200 && fresh(request.headers, { etag: ours.ETag, 'last-modified': ours['Last-Modified'] })) {
    response.writeHead(304, ours).end()
    return
  }
  const all = { ...ours, 'Content-Length': size, ...(encoding !== 'identity' && { 'Content-Encoding': encoding }) }
  if (request.method === 'HEAD') {
    response.writeHead(status, all).end()
  } else if (size <= READ_WHOLE) {
    const bytes = await readWhole(fd, size)
    response.writeHead(status, all).end(bytes)
  } else {
    response.writeHead(status, all)
    const stream = createReadStream('', { fd, start: 0, end: size - 1, autoClose: false })
    await pipeline(stream, response, { end: false })
    // Fewer bytes than were promised must not be followed by the next answer.
    if (stream.bytesRead !== size) throw shorter(stream.bytesRead, size)
    response.end()
  }
}

/** @param {number} fd @param {number} size @returns {Promise<Buffer>} */
function readWhole(fd, size) {
  return new Promise((resolve, reject) => {
    read(fd, Buffer.allocUnsafe(size), 0, size, 0, (error, bytesRead, bytes) => {
      if (error) reject(error)
      else if (bytesRead !== size) reject(shorter(bytesRead, size))
      else resolve(bytes)
    })
  })
}

/** @param {number} bytesRead @param {number} size */
function shorter(bytesRead, size) {
  return new Error(`A file became shorter while it was read: ${bytesRead} bytes of ${size}.`)
}
