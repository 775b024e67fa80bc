import { type Document, isScalar, stringify } from 'yaml'
import { yamlOf } from '@/lib/editing/mentions'
import { Refused } from '@/lib/editing/refused'
import type { Named } from '@/lib/editing/rename'
import { type Edit, splice } from '@/lib/editing/splice'
import { allDocuments } from '@/lib/ledger/documents'
import type { Ledger, Statement } from '@/lib/ledger/model'
import { compareText } from '@/lib/ledger/order'
import { FOLDERS } from '@/lib/schema/documents'
import { KINDS } from '@/lib/schema/fields'
import { asOfPage, pageOf } from '@/lib/site/addresses'

/**
 * A file's text with the mark that its page is taken back. Of the rest, “checked” alone may change.
 *
 * @throws {Refused} where it is taken back already
 */
export function withWithdrawal(text: string, on: string, reason: string): string {
  const yaml = yamlOf(text)
  if (!yaml) throw new Refused('The file has no front matter. Run npm run check.')
  if (yaml.document.has('withdrawn')) throw new Refused('It is withdrawn already.')
  const line = text.slice(yaml.start, yaml.end).includes('\r\n') ? '\r\n' : '\n'
  const mark = stringify({ withdrawn: { on, reason } }, { lineWidth: 118 }).replaceAll('\n', line)
  return splice(text, [...checkedEdits(text, yaml, on), { from: yaml.end, to: yaml.end, text: mark }])
}

/** Whoever takes a page back has looked at it on that day, if not later. */
function checkedEdits(text: string, { document, start }: { document: Document; start: number }, on: string): Edit[] {
  const node = document.get('checked', true)
  if (!isScalar(node) || typeof node.value !== 'string' || node.value >= on) return []
  const [first = 0, last = 0] = node.range ?? []
  const at = text.slice(start + first, start + last).indexOf(node.value)
  return [{ from: start + first + at, to: start + first + at + node.value.length, text: on }]
}

/** What a withdrawal does beyond the page itself, as sentences with the files and ids that they are about. */
export function touchedBy(ledger: Ledger, { kind, slug }: Named): string[] {
  const own = kind === 'article' ? (ledger.index.statementsBy.article.get(slug) ?? []) : []
  const replies = own.flatMap(({ id }) =>
    (ledger.index.statementsBy.replyTo.get(id) ?? [])
      .filter(({ article }) => article !== slug)
      .map((reply) => `${reply.id} (${fileOf('article', reply.article)}) replies to ${id}`),
  )
  const ids = new Set(own.map(({ id }) => id))
  const shown = allDocuments(ledger)
    .filter((document) => document.kind !== kind || document.slug !== slug)
    .flatMap(({ file, links }) =>
      links
        .filter(({ refersTo, id }) => refersTo === 'statement' && ids.has(id))
        .map(({ id }) => `the text of ${file} shows ${id}`),
    )
  const referrers = ledger.index.referrers.get(`${kind}:${slug}`)
  const named = KINDS.flatMap((other) => (referrers?.[other] ?? []).map((page) => `${fileOf(other, page)} names it`))
  return [...replies, ...shown, ...named, ...lostAnswers(ledger, own, slug)]
}

/** Answers that nobody else has given, and questions that are left without any. */
function lostAnswers(ledger: Ledger, own: readonly Statement[], article: string): string[] {
  const questions = new Set(own.flatMap(({ question }) => (question ? [question] : [])))
  return [...questions].flatMap((question) => {
    const others = (ledger.index.statementsBy.question.get(question) ?? []).filter((one) => one.article !== article)
    const file = fileOf('question', question)
    if (others.length === 0) return [`${file} is left without a statement`]
    const lost = new Set(own.flatMap((one) => (one.question === question && one.answer ? [one.answer] : [])))
    for (const { answer } of others) if (answer) lost.delete(answer)
    return [...lost].map((answer) => `${file} loses its only statement with the answer “${answer}”`)
  })
}

/** Addresses of the pages that show something of an article's statements and events, or that carry its name. */
export function pagesThatChange(ledger: Ledger, { kind, slug }: Named): string[] {
  const pages = new Set([pageOf(kind, slug), '/corrections'])
  const referrers = ledger.index.referrers.get(`${kind}:${slug}`)
  for (const other of KINDS) for (const page of referrers?.[other] ?? []) pages.add(pageOf(other, page))
  if (kind === 'article') {
    for (const topic of ledger.documents.article.get(slug)?.fields.topics ?? []) {
      pages.add(pageOf('topic', topic))
      for (const { publicFrom } of ledger.index.statementsBy.article.get(slug) ?? [])
        pages.add(asOfPage(topic, publicFrom))
    }
    for (const one of ledger.index.statementsBy.article.get(slug) ?? []) {
      if (one.question) pages.add(pageOf('question', one.question))
      for (const actor of [one.by, ...one.about]) pages.add(pageOf('actor', actor))
      for (const place of one.where) pages.add(pageOf('place', place))
      pages.add(pageOf('source', one.source))
    }
    for (const event of ledger.index.eventsBy.article.get(slug) ?? []) {
      for (const actor of event.who) pages.add(pageOf('actor', actor))
      for (const place of event.where) pages.add(pageOf('place', place))
    }
  }
  return [...pages].toSorted(compareText)
}

const fileOf = (kind: Named['kind'], slug: string) => `content/${FOLDERS[kind]}/${slug}.mdx`
