import type { Answer } from '@/lib/content/links/update'
import { comparableAddress } from '@/lib/schema/web-address'
import { errorCode } from '../run/stop.mjs'

/** How to ask: as whom, how long to wait, and by which means. */
export interface Asking {
  /** Who asks, and how to reach them. */
  readonly agent: string
  /** Milliseconds after which there is no answer. */
  readonly patience: number
  /** Waits so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>
  /** Milliseconds between two requests to one host. */
  readonly pause: number
  readonly fetch: typeof fetch
}

/** What came of one address. */
export interface Asked extends Answer {
  /** Seconds after which the host wants to be asked again. */
  readonly later?: number
  /** Whether anything answered at all: without a network nothing does. */
  readonly reached: boolean
  /** Whether no host of that name was found. Without a network none is. */
  readonly noHost?: true
}

/** There is nothing at such an address, and the server says so. */
const MISSING = new Set([404, 410])
/** Servers that do not want to be asked for a head alone, or answer it otherwise. */
const mayDifferForGet = (status: number) => status >= 400 && status !== 429

/**
 * Asks for an address once: for its head, and where that tells nothing good, as a reader would. Never for more of it than
 * its first bytes.
 */
export async function ask(url: string, asking: Asking): Promise<Asked> {
  const head = await request('HEAD', url, asking)
  if (head instanceof Response ? !mayDifferForGet(head.status) : isCertain(head)) return answerOf(url, head)
  await asking.wait(asking.pause)
  return answerOf(url, await request('GET', url, asking))
}

async function request(
  method: string,
  url: string,
  { agent, patience, fetch: get }: Asking,
): Promise<Response | string> {
  try {
    const response = await get(url, {
      method,
      headers: { 'User-Agent': agent, Accept: 'text/html,*/*;q=0.8' },
      signal: AbortSignal.timeout(patience),
    })
    await response.body?.cancel()
    return response
  } catch (error) {
    return reasonOf(error)
  }
}

/** The code of what went wrong, such as `ENOTFOUND`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'no answer in time'
  return errorCode(error.cause) ?? errorCode(error) ?? error.message
}

const NO_HOST = 'ENOTFOUND'
/** To ask otherwise would lead to the same. */
const isCertain = (reason: string) => reason === NO_HOST || reason === 'ECONNREFUSED' || reason === 'EAI_AGAIN'

function answerOf(url: string, got: Response | string): Asked {
  if (typeof got === 'string')
    return got === NO_HOST
      ? { state: 'missing', answer: 'no such host', reached: false, noHost: true }
      : { state: 'untold', answer: WORDS[got] ?? got, reached: false }
  const { status } = got
  const answer = String(status)
  if (MISSING.has(status)) return { state: 'missing', answer, reached: true }
  const later = retryAfter(got)
  if (!got.ok) return { state: 'untold', answer, reached: true, ...(later !== undefined && { later }) }
  if (!got.redirected || comparableAddress(got.url) === comparableAddress(url))
    return { state: 'open', answer, reached: true }
  // Many sites lead from a page that is gone to their first: only a person can tell.
  const isFirst = new URL(got.url).pathname === '/' && new URL(url).pathname !== '/'
  return { state: 'moved', answer: isFirst ? 'leads to a first page' : answer, movedTo: got.url, reached: true }
}

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'broken off',
  EAI_AGAIN: 'the host could not be looked up',
  UND_ERR_SOCKET: 'broken off',
  UND_ERR_CONNECT_TIMEOUT: 'no answer in time',
  UND_ERR_HEADERS_TIMEOUT: 'no answer in time',
}

/** `Retry-After` in seconds: it is a number of them, or a date. */
function retryAfter({ status, headers }: Response): number | undefined {
  if (status !== 429 && status !== 503) return undefined
  const value = headers.get('Retry-After')
  if (value === null) return status === 429 ? 0 : undefined
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000
  return Number.isNaN(seconds) ? 0 : Math.max(0, Math.ceil(seconds))
}
