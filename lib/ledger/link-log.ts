import { z } from 'zod'
import { day, keyOf, line, publicAddress } from '@/lib/schema/fields'

/** How an address answered when it was asked for last. */
export const LINK_STATES = {
  open: 'it opened',
  moved: 'it led to another address',
  untold: 'no answer that tells whether it is there: a wall against programs, a fault of the server, no answer in time',
  missing: 'it was not there: 404, 410, or no such host',
} as const

export type LinkState = keyof typeof LINK_STATES

/** What `npm run links` found at the address of a publication. */
export const linkLog = z.strictObject({
  url: publicAddress().describe('The address that was asked for.'),
  asked: day().describe('The day when it was asked for last.'),
  state: keyOf(LINK_STATES).describe('How it answered then: open, moved, untold (it did not say), missing.'),
  answer: line().describe('What it answered, such as “404”.'),
  movedTo: publicAddress().optional().describe('Where it led.'),
  opened: day().optional().describe('The last day when it opened, there or where it led.'),
  missing: z
    .strictObject({
      first: day().describe('The first day when it was not there.'),
      last: day().describe('The last day when it was not there.'),
    })
    .optional()
    .describe('Set since it was not there, until it opens again. It is dead where the two days differ.'),
  copy: z
    .strictObject({
      url: publicAddress().describe('The address of the copy.'),
      of: day().describe('The day when it was made.'),
    })
    .optional()
    .describe('A copy that the Internet Archive has of it. No editor has compared it.'),
})

export type LinkLog = z.output<typeof linkLog>

/** What is known of addresses, by the address. */
export type LinkLogs = ReadonlyMap<string, LinkLog>

/** Whether an address is dead: it was not there on two different days, and has not opened since. */
export const isDead = ({ missing }: LinkLog): boolean => missing !== undefined && missing.first < missing.last
