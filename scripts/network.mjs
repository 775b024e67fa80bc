// @ts-check
import { connect } from 'node:net'

const PATIENCE_MS = 5000

/**
 * The registry that npm uses, when it can be told: npm passes its settings on as variables.
 * @param {NodeJS.ProcessEnv} env
 * @returns {URL | undefined} nothing behind a proxy, which alone knows whether a registry can be reached
 */
export function registryToReach(env) {
  if (Object.entries(env).some(([name, value]) => /^(npm_config_)?(https?_)?proxy$/i.test(name) && value))
    return undefined
  const registry = env.npm_config_registry ?? 'https://registry.npmjs.org/'
  return URL.canParse(registry) ? new URL(registry) : undefined
}

/**
 * Whether something answers at the host and port of an address, within a few seconds.
 * @param {URL} url
 * @returns {Promise<boolean>}
 */
export function canReach(url) {
  return new Promise((resolve) => {
    const socket = connect(Number(url.port) || (url.protocol === 'http:' ? 80 : 443), url.hostname)
    /** @param {boolean} reached */
    const settle = (reached) => {
      socket.destroy()
      resolve(reached)
    }
    socket.setTimeout(PATIENCE_MS, () => settle(false))
    socket.once('connect', () => settle(true)).once('error', () => settle(false))
  })
}
