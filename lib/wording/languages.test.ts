import { expect, it } from 'vitest'
import { languageName } from '@/lib/wording/languages'

it.each([
  ['ru', 'Russian'],
  ['pt-BR', 'Brazilian Portuguese'],
  ['xq', 'xq'],
])('The language of the code “%s” is called “%s”', (tag, name) => expect(languageName(tag)).toBe(name))
