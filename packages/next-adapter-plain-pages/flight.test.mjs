// @ts-check

import { expect, test } from 'vitest'
import { flightOfScripts, isFlightPayload, parseRows } from './flight.mjs'

test('rows are read by line, and by length where they state one', () => {
  const text = 'two\nlines: "é"'
  const bytes = Buffer.byteLength(text).toString(16)
  const rows = parseRows(
    Buffer.from(`1:"$Sreact.fragment"\n2:T${bytes},${text}a:I[12,["/a.js"],"default"]\n:HL["/x","style"]\n0:{}\n`),
  )
  expect(rows.map(({ id, tag, body }) => [id, tag, body.toString()])).toEqual([
    ['1', '', '"$Sreact.fragment"'],
    ['2', 'T', text],
    ['a', 'I', '[12,["/a.js"],"default"]'],
    ['', 'H', 'L["/x","style"]'],
    ['0', '', '{}'],
  ])
})

test('what is no flight data is refused, with the place', () => {
  expect(() => parseRows(Buffer.from('1:{}\nUser-agent: *\n'))).toThrow('at byte 5: "User-agent: *')
  expect(() => parseRows(Buffer.from('1:Tff,short'))).toThrow('no usable length')
})

test('the flight data of a page is put together from its scripts', () => {
  const flight = flightOfScripts([
    'console.log("mine")',
    '(self.__next_f=self.__next_f||[]).push([0])',
    'self.__next_f.push([1,"0:\\"a \\u003cb\\u003e"])',
    `self.__next_f.push([3,"${Buffer.from(' é').toString('base64')}"])`,
    'self.__next_f.push([1,"\\"\\n"])',
  ])
  expect(flight?.toString()).toBe('0:"a <b> é"\n')
  expect(flightOfScripts(['(self.__next_f=self.__next_f||[]).push([0])'])).toBeUndefined()
})

test('a payload is told from a text of the site', () => {
  expect(isFlightPayload(Buffer.from('3:I[1,["/a.js"],"default"]\n0:{"b":"id"}\n'))).toBe(true)
  expect(isFlightPayload(Buffer.from('User-agent: *\nAllow: /\n'))).toBe(false)
  expect(isFlightPayload(Buffer.from('0: nothing\n1: something\n'))).toBe(false)
})
