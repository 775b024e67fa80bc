import { describe, expect, it } from 'vitest'
import { schemas } from '@/lib/schema/documents'
import { objection } from './prompts'

const { shape } = schemas.source

describe('What was typed is objected to at once', () => {
  it.each([
    ['', { required: true }, 'This is needed.'],
    ['', { required: true, otherwise: 'en' }, undefined],
    ['', { schema: shape.url }, undefined],
    ['enen', { otherwise: 'en', schema: shape.language }, 'It must be the code of a language.'],
    ['uk', { otherwise: 'en', schema: shape.language }, undefined],
    ['example.org', { schema: shape.url }, 'It must be a web address that begins with https:// or http://.'],
    ['2025-04', { schema: shape.date }, undefined],
    ['last week', { schema: shape.date }, expect.stringContaining('“last week” is not a date')],
  ])('“%s” where %o is asked for', (typed, options, words) => {
    expect(objection(typed, options)).toEqual(words)
  })
})
