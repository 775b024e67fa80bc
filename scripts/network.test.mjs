// @ts-check
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { canReach, registryToReach } from './network.mjs'
import { findFreePort } from './port.mjs'

test('The registry is the one that npm is set to, else the public one', () => {
  expect(registryToReach({ npm_config_registry: 'http://localhost:4873/' })?.href).toBe('http://localhost:4873/')
  expect(registryToReach({})?.href).toBe('https://registry.npmjs.org/')
})

test.each(['HTTPS_PROXY', 'http_proxy', 'npm_config_https_proxy', 'npm_config_proxy'])(
  'Behind %s nothing is said about the registry',
  (name) => {
    expect(registryToReach({ [name]: 'http://proxy.example:8080' })).toBeUndefined()
  },
)

test('A server that listens is reached, and one that does not is not', async () => {
  const port = await findFreePort()
  const url = new URL(`http://127.0.0.1:${port}/`)
  expect(await canReach(url)).toBe(false)
  const server = createServer()
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)))
  expect(await canReach(url)).toBe(true)
  server.close()
})
