import { closeSync, createReadStream, fstatSync, openSync, read } from 'node:fs'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import fresh from 'fresh'
import Negotiator from 'negotiator'
import { isMissing } from '../run/stop.mjs'
import { tagOf } from './tags'

/** The smallest first. */
const ENCODINGS = ['br', 'gzip', 'identity'] as const
type Encoding = (typeof ENCODINGS)[number]
const SUFFIXES: Record<Encoding, string> = { br: '.br', gzip: '.gz', identity: '' }

/** A file or a compressed copy of it, open. */
export interface Copy {
  readonly fd: number
  readonly encoding: Encoding
}

/**
 * Files up to this size are read before the first byte is sent, so that a failure gives an error page, not half a file.
 */
const READ_WHOLE = 1024 * 1024

/**
 * The encodings that a client accepts, smallest first. The plain file comes last, even if the client refuses it: better
 * that than nothing.
 */
export function acceptedEncodings(request: IncomingMessage): Encoding[] {
  const accepted = new Negotiator(request).encodings([...ENCODINGS])
  return ENCODINGS.filter((each) => each === 'identity' || accepted.includes(each))
}

/**
 * Opens the first copy of a file that exists and can be read. The caller closes it.
 * @returns undefined if there is none
 */
export function openCopy(path: string, encodings: readonly Encoding[]): Copy | undefined {
  let problem: unknown
  for (const encoding of encodings) {
    try {
      // Synchronous, as the look-up of names is: four turns through Node's thread pool would halve the throughput.
      return { fd: openSync(path + SUFFIXES[encoding], 'r'), encoding }
    } catch (error) {
      if (!isMissing(error)) problem = error
    }
  }
  if (problem) throw problem
  return undefined
}

/** Closes what openCopy opened. */
export function closeCopy({ fd }: Copy): void {
  closeSync(fd)
}

/** Sends an open file. Size and bytes belong to the same file, even if its name has been given to another since. */
export async function sendCopy(
  { fd, encoding }: Copy,
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers }: { status: number; headers: Record<string, string> },
): Promise<void> {
  const stats = fstatSync(fd)
  const { size } = stats
  const tag = tagOf(fd, stats)
  const ours = {
    ...headers,
    ETag: typeof tag === 'string' ? tag : await tag,
    'Last-Modified': stats.mtime.toUTCString(),
  }
  if (status === 200 && isFresh(request.headers, ours)) {
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

/**
 * Whether the client's copy is the one that it would get. A date counts only if it is the file's own: after a rollback the
 * file is older than the client's, and another one.
 */
function isFresh(asked: IncomingHttpHeaders, ours: { ETag: string; 'Last-Modified': string }): boolean {
  const since = asked['if-modified-since']
  if (
    asked['if-none-match'] === undefined &&
    since !== undefined &&
    Date.parse(since) !== Date.parse(ours['Last-Modified'])
  )
    return false
  return fresh(asked, { etag: ours.ETag, 'last-modified': ours['Last-Modified'] })
}

function readWhole(fd: number, size: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    read(fd, Buffer.allocUnsafe(size), 0, size, 0, (error, bytesRead, bytes) => {
      if (error) reject(error)
      else if (bytesRead !== size) reject(shorter(bytesRead, size))
      else resolve(bytes)
    })
  })
}

function shorter(bytesRead: number, size: number) {
  return new Error(`A file became shorter while it was read: ${bytesRead} bytes of ${size}.`)
}
