import { describe, expect, it } from 'vitest'
import { fixtureProblems } from '@/lib/testing/fixture'
import type { ArticleLiteral } from '@/lib/testing/literals'

const statements = [{ id: 'one' }, { id: 'two' }, { id: 'three' }]
const article = (slug: string, more: Partial<ArticleLiteral> = {}): ArticleLiteral => ({ slug, statements, ...more })

describe('A copy is told once, and it is the copy that is blamed:', () => {
  it.each<[string, string, string]>([
    ['the one whose name says so, though it comes first', 'copy-of-talks', 'talks'],
    ['the one that begins with “new”', 'new-talks', 'talks'],
    ['the one with a number', 'talks-2', 'talks'],
    ['else the later name', 'zagreb-talks', 'talks'],
  ])('%s', (_, copy, original) => {
    const problems = fixtureProblems({ articles: [article(copy), article(original)] })
    expect(problems.map(({ file }) => file)).toEqual([`content/articles/${copy}.mdx`])
    expect(problems[0]?.found).toContain(`a copy of content/articles/${original}.mdx`)
  })

  it('else the one to which nobody refers', () => {
    const articles = [article('a-talk'), article('talks')]
    const problems = fixtureProblems({ articles, actors: [{ slug: 'kremlin', body: 'See [it](article:talks).' }] })
    expect(problems.map(({ file }) => file)).toEqual(['content/articles/a-talk.mdx'])
  })

  it('also where a part of it has been changed', () => {
    const changed = [{ id: 'one' }, { id: 'two' }, { id: 'four' }]
    const problems = fixtureProblems({ articles: [article('talks'), article('talks-2', { statements: changed })] })
    expect(problems).toMatchObject([{ found: expect.stringContaining('2 of the 3 ids in it are the same') }])
  })
})

it('An id that is there twice by itself is told as that', () => {
  const articles = [article('talks'), article('others', { statements: [{ id: 'one' }, { id: 'five' }] })]
  expect(fixtureProblems({ articles })).toMatchObject([{ found: expect.stringContaining('the id “one”') }])
})
