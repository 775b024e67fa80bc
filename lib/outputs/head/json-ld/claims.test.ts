import { afterAll, describe, expect, it, vi } from 'vitest'
import { articleNodes, questionNodes } from '@/lib/outputs/head/json-ld/documents'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { articleView } from '@/lib/view/article'
import { questionView } from '@/lib/view/question'

vi.stubEnv('SITE_URL', 'https://counterclaim.example')
afterAll(() => vi.unstubAllEnvs())

const ROOT = 'https://counterclaim.example'
const ledger = fixtureLedger({
  questions: [
    {
      slug: 'deal',
      title: 'Was there a deal?',
      answers: [
        { id: 'yes', label: 'A deal' },
        { id: 'no', label: 'No deal' },
      ],
    },
  ],
  actors: [
    { slug: 'peskov', name: 'Dmitry Peskov' },
    { slug: 'russia', name: 'Russia', kind: 'state' },
    { slug: 'officials', name: 'Unnamed officials', kind: 'unnamed' },
    { slug: 'afp', name: 'AFP', kind: 'media' },
    { slug: 'times', name: 'The Times', kind: 'media' },
  ],
  sources: [
    { slug: 'report', publisher: 'times', agency: 'afp', url: 'https://times.example/1', date: '2021-09-16' },
    { slug: 'undated', publisherName: 'A blog', kind: 'analysis', date: '2021-09-20', undated: true },
  ],
  articles: [
    {
      date: '2021-09-16',
      source: 'report',
      statements: [
        {
          id: 'denial',
          by: 'peskov',
          said: '2021-09-15',
          kind: 'denial',
          text: 'Peskov denied it.',
          question: 'deal',
          answer: 'no',
          hedge: 'probably',
          confidence: 'low',
          caveats: [{ text: 'No recording is known.' }],
          corrections: [{ on: '2026-01-01', text: 'The day was wrong.' }],
        },
        { id: 'loose', by: 'officials', via: 'afp', said: '[2021-09-13..2021-09-15]', question: 'deal', answer: 'yes' },
        { id: 'words', by: 'russia', said: '2021-09~', quote: 'No.', question: 'deal', source: 'undated' },
        { id: 'limited', by: 'russia', kind: 'remark', question: 'deal', answer: undefined, hedge: 'if any are there' },
        { id: 'spoken', by: 'russia', quote: 'Нет.', quoteLanguage: 'ru', question: 'deal' },
        { id: 'translated', by: 'russia', quote: 'Not at all.', translatedFrom: 'ru', question: 'deal' },
      ],
    },
    {
      slug: 'gone',
      withdrawn: { on: '2026-02-01', reason: 'Wrong.' },
      statements: [{ id: 'taken-back', by: 'peskov', question: 'deal', answer: 'yes' }],
    },
  ],
})
const nodes = questionNodes(questionView(ledger, find(ledger.documents.question, 'deal')), ledger)
const claim = (id: string) => nodes.find((node) => 'text' in node && JSON.stringify(node).includes(`#${id}"`))

describe('A statement on a question’s page is for machines a claim:', () => {
  it('who said what, when, on which question, with which answer, in which report', () =>
    expect(claim('denial')).toEqual({
      '@type': 'Claim',
      '@id': `${ROOT}/articles/article-1#denial`,
      text: 'Peskov denied it.',
      author: { '@type': 'Person', '@id': `${ROOT}/actors/peskov#it`, name: 'Dmitry Peskov' },
      abstract: 'Denial: B. No deal (probably)',
      description: 'Weak source. Caveat: No recording is known. Corrected on 1 January 2026: The day was wrong.',
      dateCreated: '2021-09-15',
      about: { '@id': `${ROOT}/questions/deal#it` },
      appearance: { '@id': `${ROOT}/sources/report#it` },
      claimInterpreter: { '@id': `${ROOT}/#publisher` },
    }))

  it('of speakers without a name by their words, and by who passed it on; never by an author', () => {
    expect(claim('loose')).toMatchObject({ creditText: 'Unnamed officials, via AFP' })
    expect(claim('loose')).not.toHaveProperty('author')
  })

  it.each(['loose', 'words'])('without a date where it is not known as a day, a month or a year (%s)', (id) =>
    expect(claim(id)).not.toHaveProperty('dateCreated'),
  )

  it('in the speaker’s own words as a quotation', () => expect(claim('words')).toMatchObject({ text: '“No.”' }))

  it('in whatever language, and marked where it is translated', () => {
    expect(claim('spoken')).toMatchObject({ text: '“Нет.” (in Russian)', inLanguage: 'ru' })
    expect(claim('translated')).toMatchObject({ text: '“Not at all.” (translated from Russian)' })
    expect(claim('translated')).not.toHaveProperty('inLanguage')
  })

  it('with its hedge where it gives no answer, too', () =>
    expect(claim('limited')).toMatchObject({ abstract: 'Remark (if any are there)' }))

  it('without a word on limits that it has not', () => expect(claim('loose')).not.toHaveProperty('description'))

  it('and none that was withdrawn', () => expect(claim('taken-back')).toBeUndefined())
})

describe('A report is somebody else’s:', () => {
  const report = (slug: string) => nodes.find((node) => '@id' in node && node['@id'] === `${ROOT}/sources/${slug}#it`)

  it('with its publisher, agency and day; its address is on the page that it is named by', () =>
    expect(report('report')).toEqual({
      '@type': 'NewsArticle',
      '@id': `${ROOT}/sources/report#it`,
      publisher: { '@type': 'NewsMediaOrganization', name: 'The Times' },
      author: { '@type': 'NewsMediaOrganization', name: 'AFP' },
      datePublished: '2021-09-16',
      inLanguage: 'en',
    }))

  it('on the page of an article with its address, which stands there too', () =>
    expect(articleNodes(articleView(ledger, find(ledger.documents.article, 'article-1')), ledger)).toContainEqual(
      expect.objectContaining({ '@id': `${ROOT}/sources/report#it`, url: 'https://times.example/1' }),
    ))

  it('and without a day where it bears none', () => expect(report('undated')).not.toHaveProperty('datePublished'))
})

it('There is no verdict in any of it', () =>
  expect(JSON.stringify(nodes)).not.toMatch(/ClaimReview|reviewRating|acceptedAnswer/))
