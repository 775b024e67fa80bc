import { describe, expect, it } from 'vitest'
import { logChanges, logText } from '@/lib/content/log/files'
import { type LoggedFile, renamedLog, unlogged, updatedLog } from '@/lib/content/log/update'
import { readContentFile } from '@/lib/content/read-file'
import type { ContentLog } from '@/lib/ledger/logged'

const ARTICLE = `---
title: A report
source: tass
checked: 2026-01-01
statements:
  - id: denial
    by: peskov
    said: 2021-09-15
    answer: not-sent
    text: He denied it.
  - id: remark
    by: peskov
    said: 2021-09-15
    text: He said more.
---

Text.
`

function fileOf(text: string, file = 'content/articles/report.mdx'): LoggedFile {
  const { document, text: whole } = readContentFile(file, Buffer.from(text))
  if (!document || whole === undefined) throw new Error('This is no content file.')
  return { document, text: whole }
}

const NONE: ContentLog = new Map()
const FIRST = updatedLog(NONE, [fileOf(ARTICLE)], '2026-11-01')
const LATER = '2026-12-01'
const changing = (from: string, to: string) => updatedLog(FIRST, [fileOf(ARTICLE.replace(from, to))], LATER)
const reportIn = (log: ContentLog) => log.get('articles/report')

describe('The log', () => {
  it('has a day for a page and each of its entries', () =>
    expect(reportIn(FIRST)).toMatchObject({
      added: '2026-11-01',
      entries: { denial: { added: '2026-11-01' }, remark: { added: '2026-11-01' } },
    }))

  it.each([
    ['who said it', 'by: peskov', 'by: kremlin'],
    ['when', 'said: 2021-09-15', 'said: 2021-09-16'],
    ['the answer', 'answer: not-sent', 'answer: sent'],
    ['what else it says of it', 'answer: not-sent', 'answer: not-sent\n    hedge: probably'],
  ])('takes a change of %s for news of that entry alone', (_, from, to) => {
    const report = reportIn(changing(from, to))
    expect(report?.entries.denial).toMatchObject({ added: '2026-11-01', news: LATER, changed: LATER })
    expect(report?.entries.remark).toEqual(reportIn(FIRST)?.entries.remark)
    expect(report?.changed).toBeUndefined()
  })

  it('takes a change of the source of the whole page for news of all its entries', () =>
    expect(reportIn(changing('source: tass', 'source: afp'))?.entries.remark).toMatchObject({ news: LATER }))

  it('takes a change of wording for a change, and for no news', () => {
    const { denial } = reportIn(changing('He denied it.', 'He rejected it.'))?.entries ?? {}
    expect(denial).toMatchObject({ changed: LATER })
    expect(denial).not.toHaveProperty('news')
  })

  it.each([
    ['was only looked at again', 'checked: 2026-01-01', 'checked: 2026-12-01'],
    ['has its lines broken elsewhere', 'text: He denied it.', 'text: >-\n      He denied\n      it.'],
    ['has its fields in another order', 'by: peskov\n    said: 2021-09-15', 'said: 2021-09-15\n    by: peskov'],
    ['has a note for editors', 'title: A report', 'title: A report\nfacts: [F1]'],
  ])('knows a page as it is that %s', (_, from, to) => expect(changing(from, to)).toEqual(FIRST))

  it.each([
    ['the text below the front matter', 'Text.', 'More text.'],
    ['the title', 'A report', 'The report'],
  ])('takes a change of %s for one of the page alone', (_, from, to) => {
    const report = reportIn(changing(from, to))
    expect(report).toMatchObject({ added: '2026-11-01', changed: LATER })
    expect(report?.entries).toEqual(reportIn(FIRST)?.entries)
  })

  it('takes an entry that is gone for a change of the page', () => {
    const log = updatedLog(FIRST, [fileOf(ARTICLE.replace(/ {2}- id: remark[\s\S]*?(?=---)/, ''))], LATER)
    expect(reportIn(log)).toMatchObject({ changed: LATER })
    expect(Object.keys(reportIn(log)?.entries ?? {})).toEqual(['denial'])
  })

  it('keeps the days of an entry that moved to another page', () => {
    const log = updatedLog(FIRST, [fileOf(ARTICLE, 'content/articles/another.mdx')], LATER)
    expect(log.get('articles/another')).toMatchObject({ added: LATER, entries: { denial: { added: '2026-11-01' } } })
  })

  it('has no drafts', () =>
    expect(updatedLog(NONE, [fileOf(ARTICLE.replace('title:', 'draft: true\ntitle:'))], LATER).size).toBe(0))

  it('keeps the days of a page under its new name, and the name that feeds know it by', () => {
    const renamed = fileOf(ARTICLE.replace('title:', 'formerSlugs: [report]\ntitle:'), 'content/articles/new.mdx')
    const log = updatedLog(FIRST, [renamed], LATER)
    expect([...log]).toEqual([['articles/new', { id: 'report', ...reportIn(FIRST) }]])
    const again = fileOf(ARTICLE.replace('title:', 'formerSlugs: [report, new]\ntitle:'), 'content/articles/newer.mdx')
    expect(updatedLog(log, [again], LATER).get('articles/newer')).toMatchObject({ id: 'report' })
  })
})

describe('After a rename, the log', () => {
  const renamed = ARTICLE.replace('by: peskov', 'by: dmitry-peskov')

  it('has new prints and the days that it had', () => {
    const log = renamedLog(FIRST, [fileOf(ARTICLE)], [fileOf(renamed)])
    expect(unlogged(log, [fileOf(renamed)])).toEqual([])
    expect(reportIn(log)?.entries.denial).toMatchObject({ added: '2026-11-01' })
    expect(reportIn(log)?.entries.denial).not.toHaveProperty('news')
  })

  it('still does not know what it did not know before', () => {
    const unknown = (text: string) => fileOf(text.replace('He said more.', 'He said nothing.'))
    const log = renamedLog(FIRST, [unknown(ARTICLE)], [unknown(renamed)])
    expect(unlogged(log, [unknown(renamed)])).toMatchObject([{ entries: ['denial', 'remark'], isNew: false }])
  })
})

it('unlogged() names what the log does not know', () => {
  expect(unlogged(FIRST, [fileOf(ARTICLE)])).toEqual([])
  expect(unlogged(NONE, [fileOf(ARTICLE)])).toMatchObject([{ isNew: true }])
  expect(unlogged(FIRST, [fileOf(ARTICLE.replace('not-sent', 'sent'))])).toMatchObject([
    { entries: ['denial'], isNew: false },
  ])
})

it('A file of the log has a line for each entry, so that two changes of one page merge', () => {
  const log = reportIn(FIRST)
  const lines = log ? logText(log).split('\n') : []
  expect(lines.filter((line) => line.includes('"facts"')).map((line) => line.split(':', 1)[0])).toEqual([
    '    "denial"',
    '    "remark"',
  ])
  expect([...logChanges(FIRST, NONE)]).toEqual([['content-log/articles/report.json', undefined]])
  expect([...logChanges(FIRST, FIRST)]).toEqual([])
})
