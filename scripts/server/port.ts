// @ts-check
import { createServer } from 'node:net'
import { errorCode, Stop } from './stop.mjs'

const DEFAULT_PORT = 3000

/**
 * The port that PORT asks for.
 * @param {string | undefined} text the value of PORT
 * @returns {number}
 */
export function parsePort(text) {
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
 * @param {string | undefined} host the value of HOST
 */
export function listenHosts(host) {
  return host ? [host] : ['127.0.0.1', '::1']
}

/** Whether an error only says that this machine lacks an address family. @param {unknown} error */
export function isMissingAddress(error) {
  return ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(errorCode(error) ?? '')
}

/**
 * A failure to listen, as a sentence.
 * @param {unknown} error
 * @param {number} port
 * @param {string} host
 */
export function listenProblem(error, port, host) {
  const code = errorCode(error)
  const remedy = `Choose another port, for example PORT=${port === 65535 ? 3001 : port + 1} npm start.`
  if (code === 'EADDRINUSE') {
    return new Stop(
      `Port ${port} is taken by another program. Stop that program, or choose another port, for example PORT=${port === 65535 ? 3001 : port + 1} npm start.`,
    )
  }
  if (code === 'EACCES') return new Stop(`This user may not listen on port ${port}. ${remedy}`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new Stop(`HOST is "${host}", which is no address of this machine. Leave HOST unset for localhost.`)
  }
  return new Stop(`The server could not listen on port ${port} (${code ?? String(error)}). ${remedy}`)
}

/**
 * Opens and closes a listener.
 * @param {number} port 0 for any
 * @param {string} host
 * @returns {Promise<number>} the port it got
 */
function tryPort(port, host) {
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
 * @param {number} port
 * @param {string | undefined} host the value of HOST
 */
export async function requireFreePort(port, host) {
  for (const each of listenHosts(host)) {
    try {
      await tryPort(port, each)
    } catch (error) {
      if (!host && isMissingAddress(error)) continue
      throw listenProblem(error, port, each)
    }
  }
}

/** A port that nothing listens on just now. */
export function findFreePort() {
  return tryPort(0, '127.0.0.1')
}
