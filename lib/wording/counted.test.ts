import { expect, it } from 'vitest'
import { allTopics, counted, namesInWords } from '@/lib/wording/counted'

it.each([
  [1, 'the topic'],
  [2, 'both topics'],
  [3, 'all three topics'],
  [12, 'all twelve topics'],
  [13, 'all 13 topics'],
])('Of %d topics, a page speaks of “%s”', (count, words) => expect(allTopics(count)).toBe(words))

it.each([
  [0, '0 questions'],
  [1, '1 question'],
  [2, '2 questions'],
  [1200, '1,200 questions'],
])('%d is written as “%s”', (count, words) => expect(counted(count, 'question')).toBe(words))

it.each([
  [['Mali'], 'Mali'],
  [['Mali', 'Kursk'], 'Mali and Kursk'],
  [['Mali', 'Kursk', 'Sudan'], 'Mali, Kursk and Sudan'],
])('%j is written as “%s”', (names, words) => expect(namesInWords(names)).toBe(words))
