import { lastModified } from '@/lib/derive/modified'
import type { Article, Ledger, Question, Statement } from '@/lib/ledger/model'
import { drawnStrip } from '@/lib/outputs/embeds/drawn-strip'
import type { Embed } from '@/lib/outputs/embeds/page'
import { toHtml } from '@/lib/outputs/html'
import { answersOf } from '@/lib/outputs/markdown/dispute'
import { entryBlocks } from '@/lib/outputs/markdown/entry'
import { absolute, type EmbedKind, embedOf, oEmbedOf, pageOf } from '@/lib/site/addresses'
import { articleView } from '@/lib/view/article'
import { citationLine, wordsOf } from '@/lib/view/citation'
import { dayView } from '@/lib/view/date'
import { type StatementView, statementView } from '@/lib/view/entry'
import { questionView } from '@/lib/view/question'
import { stripView } from '@/lib/view/strip'
import { escapeHtml } from '@/lib/wording/escape'

/** A statement by itself, in the words of its page: who, when, whose word, with its caveats. */
function statementEmbed(ledger: Ledger, statement: Statement): Embed | undefined {
  const view = statementView(ledger, statement)
  const article = ledger.documents.article.get(statement.article)
  if (!article) return undefined
  return {
    title: `${view.by.label}, ${view.date.words}`,
    href: view.href,
    address: embedOf('statements', statement.id),
    oEmbed: oEmbedOf('statements', statement.id),
    height: 320,
    html: inWords(toHtml(entryBlocks({ ...view, replies: [] }))),
    ...foreignOf(view),
    words: `${wordsOf(view)} ${citationLine(view, {
      slug: article.slug,
      title: article.fields.title,
      modified: dayView(lastModified(ledger, article)),
    })}`,
  }
}

/** Dates as people read them: their exact form, for machines, is behind the link. */
const inWords = (html: string) => html.replace(/ \(<code>[^<]*<\/code>\)/g, '')

/** A quotation that is not in English begins the words, in quotation marks. */
const foreignOf = ({ text, quote }: StatementView): Pick<Embed, 'foreign'> =>
  text || !quote || quote.language === 'en'
    ? {}
    : { foreign: { language: quote.language, length: `“${quote.words}”`.length } }

/** A question: its drawing in time, and in words who answers what. */
function questionEmbed(ledger: Ledger, question: Question): Embed {
  const { title, href, description, dispute } = questionView(ledger, question)
  const strip = stripView(ledger, question)
  return {
    title,
    href,
    address: embedOf('questions', question.slug),
    oEmbed: oEmbedOf('questions', question.slug),
    height: 480,
    words: `${description} ${dispute.stateLabel}.`,
    html: `${strip ? drawnStrip(strip) : ''}${inWords(toHtml(answersOf(dispute)))}`,
  }
}

/** An article: what it is about, and its statements as links. Nothing is chosen from among them. */
function articleEmbed(ledger: Ledger, article: Article): Embed {
  const { title, href, description, statements } = articleView(ledger, article)
  const links = statements.map(
    ({ by, date, kindLabel, href: at }) =>
      `<li><a href="${absolute(at)}">${escapeHtml(`${by.label}, ${date.words}`)}</a>: ${escapeHtml(kindLabel.toLowerCase())}</li>`,
  )
  return {
    title,
    href,
    address: embedOf('articles', article.slug),
    oEmbed: oEmbedOf('articles', article.slug),
    height: 320,
    words: description,
    html: `<p>${escapeHtml(description)}</p>${links.length > 0 ? `<ul>${links.join('')}</ul>` : ''}`,
  }
}

/** What is left of something that was withdrawn: other sites show its frame, and have to be told. */
function withdrawnEmbed(kind: EmbedKind, id: string, document: Question | Article): Embed | undefined {
  const { withdrawn, title } = document.fields
  if (!withdrawn) return undefined
  const what = kind === 'statements' ? 'This statement was withdrawn with its page' : 'This page was withdrawn'
  const words = `${what} on ${dayView(withdrawn.on).words}. ${withdrawn.reason}`
  return {
    title: `Withdrawn: ${title}`,
    href: pageOf(document.kind, document.slug),
    address: embedOf(kind, id),
    oEmbed: oEmbedOf(kind, id),
    height: 320,
    words,
    html: `<p>${escapeHtml(words)}</p>`,
  }
}

/** Ids of all that is or was shown in frames. What was withdrawn keeps its address, and says so there. */
export function embedIds(ledger: Ledger): Readonly<Record<EmbedKind, readonly string[]>> {
  const { question, article } = ledger.documents
  return {
    questions: [...question.keys()],
    articles: [...article.keys()],
    // Of an event, which has no speaker, there never was a frame.
    statements: [
      ...ledger.statements.keys(),
      ...[...ledger.withdrawn].flatMap(([id, { actor }]) => (actor === undefined ? [] : [id])),
    ],
  }
}

/** What stands at an address for frames; nothing where it leads nowhere. */
export function embedAt(ledger: Ledger, kind: EmbedKind, id: string): Embed | undefined {
  switch (kind) {
    case 'statements': {
      const statement = ledger.statements.get(id)
      if (statement) return statementEmbed(ledger, statement)
      const article = ledger.documents.article.get(ledger.withdrawn.get(id)?.article ?? '')
      return article && withdrawnEmbed(kind, id, article)
    }
    case 'questions': {
      const question = ledger.documents.question.get(id)
      return question && (withdrawnEmbed(kind, id, question) ?? questionEmbed(ledger, question))
    }
    case 'articles': {
      const article = ledger.documents.article.get(id)
      return article && (withdrawnEmbed(kind, id, article) ?? articleEmbed(ledger, article))
    }
  }
}
