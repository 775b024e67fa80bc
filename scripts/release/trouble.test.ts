import { expect, test } from 'vitest'
import { Stop } from '../run/stop.mjs'
import { asStop, troubleOf } from './trouble'

const systemError = (code: string) => Object.assign(new Error(`${code}: made up`), { code, path: '/srv/x' })

test.each([
  ['ENOSPC', 'The disk is full. Free some space, then run the command again. (/srv/x)'],
  ['EROFS', 'The disk may only be read.'],
  ['EACCES', 'This user may not write there. Run the command as the owner of the folder'],
  ['EMFILE', 'Too many files are open at once.'],
])('%s is a sentence that names the place and says what has not changed', (code, sentence) => {
  const stop = asStop(systemError(code), 'The build stopped.')
  expect(stop).toBeInstanceOf(Stop)
  const text = stop instanceof Stop ? stop.message : ''
  expect(text).toContain(`The build stopped. ${sentence}`)
  expect(text).toContain('The site that is served has not changed.')
})

test('Other errors, and sentences, stay as they are', () => {
  for (const error of [new TypeError('ours'), new Stop('A sentence.'), systemError('EIO')])
    expect(asStop(error, 'The build stopped.')).toBe(error)
})

test.each([
  ['TurbopackInternalError: No space left on device (os error 28)', 'The disk is full'],
  ["Error: EACCES: permission denied, unlink '.next/x'", 'This user may not write there'],
  ['Error: EMFILE: too many open files', 'Too many files are open'],
])('What a program of the build says of it is understood: %s', (line, sentence) => {
  expect(troubleOf([], ['other', line])?.message).toContain(sentence)
})

test('A program that failed for a reason of its own is no trouble of the system', () => {
  expect(troubleOf([], ['Error: the page has no title'])).toBeUndefined()
})
