import { heard, ofRole, wordsOf } from '../support/heard'
import { expect, test } from '../support/test'

test('an answer is heard in this order: the answer, who gave it, when, in which source', async ({ page }) => {
  await page.goto('/questions/wagner-in-mali')
  const words = ofRole(await heard(page), 'main')
    .map(wordsOf)
    .join(' ')
  const order = [
    'Were Wagner fighters sent to Mali?',
    'Contested',
    'Answer A They were being deployed',
    'The 15 signatories of 23 December 2021',
    '23 December 2021',
    'Government of the United Kingdom (GOV.UK)',
    'Answer B None were deployed',
    'Abdoulaye Maïga',
    '24 December 2021',
    'Asharq Al-Awsat',
    'Answer C A small team was there in 2019',
    'Agence France-Presse',
    '15 September 2021',
    'in The Moscow Times',
  ]
  let at = 0
  for (const part of order) {
    const found = words.indexOf(part, at)
    expect(found, `“${part}” after “${words.slice(Math.max(0, at - 60), at)}”`).toBeGreaterThanOrEqual(0)
    at = found + part.length
  }
})
