import { heard, ofRole, wordsOf } from '../support/heard'
import { openAll } from '../support/layout'
import { expect, test } from '../support/test'

test('an answer is heard in this order: the answer, who gave it, when, in which source', async ({ page }) => {
  await page.goto('/questions/who-fired')
  const words = ofRole(await heard(page), 'main')
    .map(wordsOf)
    .join(' ')
  const order = [
    'Who fired on the ferry Aurora?',
    'Contested',
    'Answer A A patrol boat of Norland',
    'Sudmark’s coastguard',
    '19 June 2021',
    'The Harbour Post',
    'Answer B A boat of Sudmark’s coastguard',
    'Ada Holm',
    '18 June 2021',
    'The Harbour Post',
    'Answer C Nobody: the engine failed',
  ]
  let at = 0
  for (const part of order) {
    const found = words.indexOf(part, at)
    expect(found, `“${part}” after “${words.slice(Math.max(0, at - 60), at)}”`).toBeGreaterThanOrEqual(0)
    at = found + part.length
  }
})

test('a statement in full is heard in this order: speaker, when, what sort, the words, source, doubt', async ({
  page,
}) => {
  await page.goto('/articles/ferry-hit-off-marrow-point')
  await openAll(page)
  const [statement] = ofRole(await heard(page), 'article').filter((article) =>
    /^Ivo Brandt\s*,\s*Spokesman\s*·\s*4 March 2021\s*·\s*Denial/.test(wordsOf(article)),
  )
  expect(statement && wordsOf(statement)).toMatch(
    /^Ivo Brandt\s*,\s*Spokesman\s*·\s*4 March 2021\s*·\s*Denial .*a patrol boat.* Source: .*The Harbour Post.* 4 March 2021.*Thinly sourced/s,
  )
})
