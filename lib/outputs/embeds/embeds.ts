import { lastModified } from '@/lib/derive/modified'
import type { Article, Ledger, Question, Statement } from '@/lib/ledger/model'
import { drawnStrip } from '@/lib/outputs/embeds/drawn-strip'
import type { Embed } from '@/lib/outputs/embeds/page'
import { toHtml } from '@/lib/outputs/html'
import { answersOf } from '@/lib/outputs/markdown/dispute'
import { entryBlocks } from '@/lib/outputs/markdown/entry'
import { absolute, type EmbedKind, embedOf, oEmbedOf } from '@/lib/site/addresses'
import { articleView } from '@/lib/view/article'
import { citationLine, wordsOf } from '@/lib/view/citation'
import { dayView } from '@/lib/view/date'
import { statementView } from '@/lib/view/entry'
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
    html: toHtml(entryBlocks({ ...view, replies: [] })),
    words: `${wordsOf(view)} ${citationLine(view, {
      slug: article.slug,
      title: article.fields.title,
      modified: dayView(lastModified(ledger, article)),
    })}`,
  }
}

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
    html: `${strip ? drawnStrip(strip) : ''}${toHtml(answersOf(dispute))}`,
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

const stands = ({ fields }: Question | Article) => !fields.withdrawn

/** Ids of all there is to show in frames: nothing that was withdrawn. */
export function embedIds(ledger: Ledger): Readonly<Record<EmbedKind, readonly string[]>> {
  const standing = (documents: Iterable<Question | Article>) => [...documents].filter(stands).map(({ slug }) => slug)
  return {
    questions: standing(ledger.documents.question.values()),
    articles: standing(ledger.documents.article.values()),
    statements: [...ledger.statements.keys()],
  }
}

/** What stands at an address for frames; nothing where it leads nowhere. */
export function embedAt(ledger: Ledger, kind: EmbedKind, id: string): Embed | undefined {
  switch (kind) {
    case 'statements': {
      const statement = ledger.statements.get(id)
      return statement && statementEmbed(ledger, statement)
    }
    case 'questions': {
      const question = ledger.documents.question.get(id)
      return question && stands(question) ? questionEmbed(ledger, question) : undefined
    }
    case 'articles': {
      const article = ledger.documents.article.get(id)
      return article && stands(article) ? articleEmbed(ledger, article) : undefined
    }
  }
}
