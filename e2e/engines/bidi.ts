import WebSocket from 'ws'
import { z } from 'zod'

const message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('success'), id: z.number(), result: z.unknown() }),
  z.object({ type: z.literal('error'), id: z.number().nullable(), error: z.string(), message: z.string() }),
  z.object({ type: z.literal('event'), method: z.string(), params: z.unknown() }),
])

/** A connection that speaks WebDriver BiDi, a W3C standard: https://w3c.github.io/webdriver-bidi/ */
export interface Bidi {
  /** Sends a command, and reads its answer by a schema. */
  send<T>(method: string, params: object, answer: z.ZodType<T>): Promise<T>
  on(method: string, listen: (params: unknown) => void): void
  close(): void
}

/** Connects to a browser that was started with a debugging port, and begins a session. */
export async function connect(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`)
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>()
  const listeners = new Map<string, (params: unknown) => void>()
  socket.on('message', (data) => {
    const told = message.parse(JSON.parse(String(data)))
    if (told.type === 'event') return listeners.get(told.method)?.(told.params)
    if (told.type === 'success') waiting.get(told.id)?.resolve(told.result)
    else waiting.get(told.id ?? 0)?.reject(new Error(`${told.error}: ${told.message}`))
  })
  socket.once('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser closed the connection'))
  })
  let count = 0
  const bidi: Bidi = {
    async send(method, params, answer) {
      const id = ++count
      const result = await new Promise<unknown>((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        socket.send(JSON.stringify({ id, method, params }))
      }).finally(() => waiting.delete(id))
      return answer.parse(result)
    },
    on: (method, listen) => void listeners.set(method, listen),
    close: () => socket.close(),
  }
  await bidi.send('session.new', { capabilities: {} }, z.unknown())
  return bidi
}
