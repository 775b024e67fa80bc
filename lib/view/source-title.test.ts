import { expect, it } from 'vitest'
import { ownTitle, titleInWords } from '@/lib/view/source-title'

it.each([
  ['Mali Close to Deal', { title: 'Mali Close to Deal', isOwnTitle: true }],
  ['[Report on the claim]', { title: 'Report on the claim', isOwnTitle: false }],
  ['[Watch] A day in Sumy', { title: '[Watch] A day in Sumy', isOwnTitle: true }],
])('A title in brackets is ours: %s', (title, expected) => {
  expect(ownTitle(title)).toEqual(expected)
  expect(titleInWords(title)).toBe(expected.isOwnTitle ? `“${title}”` : expected.title)
})
