import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { findFreePort, listenHosts, parsePort, requireFreePort } from './port'

test('Without PORT the site is on 3000', () => {
  expect(parsePort(undefined)).toBe(3000)
  expect(parsePort('')).toBe(3000)
})

test('PORT chooses another port', () => {
  expect(parsePort('8080')).toBe(8080)
})

test.each(['0', '65536', '-1', '80a', '3e3', '12.5', 'http'])('PORT=%s is refused with what to do', (text) => {
  expect(() => parsePort(text)).toThrow(`PORT is "${text}", which is not a port. Set it to a whole number`)
})

test('The server listens on this machine alone, unless HOST says otherwise', () => {
  expect(listenHosts(undefined)).toEqual(['127.0.0.1', '::1'])
  expect(listenHosts('0.0.0.0')).toEqual(['0.0.0.0'])
})

test('A taken port is refused with what to do', async () => {
  const port = await findFreePort()
  await requireFreePort(port, undefined)
  const server = createServer()
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)))
  await expect(requireFreePort(port, undefined)).rejects.toThrow(
    `Port ${port} is taken by another program. Stop that program, or choose another port`,
  )
  server.close()
})
