import { createServer } from 'node:net'
import { errorCode, Stop } from '../run/stop.mjs'

const DEFAULT_PORT = 3000

/**
 * The port that PORT asks for.
 * @param text the value of PORT
 */
export function parsePort(text: string | undefined): number {
  if (text === undefined || text.trim() === '') return DEFAULT_PORT
  const port = Number(text)
  if (/^\s*\d+\s*$/.test(text) && port >= 1 && port <= 65535) return port
  throw new Stop(
    `PORT is "${text}", which is not a port. Set it to a whole number from 1 to 65535 (for example PORT=3001 npm start), ` +
      `or leave it unset for ${DEFAULT_PORT}.`,
  )
}

/**
 * The addresses to listen on: both of localhost's, so that every client finds it, and nothing beyond this machine.
 * @param host the value of HOST
 */
export function listenHosts(host: string | undefined): string[] {
  return host ? [host] : ['127.0.0.1', '::1']
}

/** Whether an error only says that this machine lacks an address family. */
export function isMissingAddress(error: unknown): boolean {
  return ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(errorCode(error) ?? '')
}

/** A failure to listen, as a sentence. */
export function listenProblem(error: unknown, port: number, host: string): Stop {
  const code = errorCode(error)
  const example = `, for example PORT=${port === 65535 ? 3001 : port + 1} npm start`
  const remedy = `Choose another port${example}.`
  if (code === 'EADDRINUSE') {
    return new Stop(`Port ${port} is taken by another program. Stop that program, or choose another port${example}.`)
  }
  if (code === 'EACCES') return new Stop(`This user may not listen on port ${port}. ${remedy}`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new Stop(`HOST is "${host}", which is not an address of this machine. Leave HOST unset for localhost.`)
  }
  return new Stop(`The server could not listen on port ${port} (${code ?? String(error)}). ${remedy}`)
}

/**
 * Opens and closes a listener.
 * @param port 0 for any
 * @returns the port it got
 */
function tryPort(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : port))
    })
  })
}

/**
 * Refuses a taken port before minutes are spent on a build.
 * @param host the value of HOST
 */
export async function requireFreePort(port: number, host: string | undefined): Promise<void> {
  for (const each of listenHosts(host)) {
    try {
      await tryPort(port, each)
    } catch (error) {
      if (!host && isMissingAddress(error)) continue
      throw listenProblem(error, port, each)
    }
  }
}

/** A port on which nothing is listening. */
export function findFreePort(): Promise<number> {
  return tryPort(0, '127.0.0.1')
}
