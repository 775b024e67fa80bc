import type { BlockContent, Paragraph } from 'mdast'
import { blocks, dateText, lines, link, linkOf, paragraph, speaker, strong } from '@/lib/outputs/markdown/nodes'
import type { EventView, ReplyView, StatementView } from '@/lib/view/entry'
import { quotationMark } from '@/lib/view/quotation'

/** A statement with everything that its page prints of it: speaker, date, kind, words, answer, replies, source, caveats. */
export function statementBlocks(statement: StatementView): BlockContent[] {
  const { via, href, date, kindLabel, text, quote, question, answer, choice, hedge, title, repliesTo, replies } =
    statement
  return [
    paragraph(
      strong(speaker(statement)),
      ...(title ? [', ', title] : []),
      ', ',
      link(href, ...dateText(date)),
      ', ',
      kindLabel,
      ...(via ? [', via ', via.label] : []),
    ),
    ...(text ? [paragraph(text)] : []),
    ...(quote
      ? [{ type: 'blockquote' as const, children: [paragraph(`“${quote.words}”`, marked(quotationMark(quote)))] }]
      : []),
    lines([
      ...(question
        ? [
            paragraph(
              'On ',
              linkOf(question),
              ...(answer ? [': ', strong(choice ? `${choice.letter}. ${answer}` : answer)] : []),
              ...(hedge ? [` (${hedge})`] : []),
            ),
          ]
        : []),
      ...replyLines('Replies to', repliesTo),
      ...replyLines('Answered by', replies),
      ...grounds(statement),
    ]),
  ]
}

/** Something that happened, on whose word, with its source and caveats. */
function eventBlocks(event: EventView): BlockContent[] {
  const { href, date, accordingTo, text } = event
  return [
    paragraph(
      strong('Event'),
      ', ',
      link(href, ...dateText(date)),
      ...(accordingTo ? [', according to ', linkOf(accordingTo)] : []),
    ),
    paragraph(text),
    lines(grounds(event)),
  ]
}

/** Entries in the order given. */
export const entryList = (entries: readonly (StatementView | EventView)[]) =>
  blocks(entries.map((entry) => (entry.type === 'event' ? eventBlocks(entry) : statementBlocks(entry))))

function grounds({ source, confidence, caveats }: StatementView | EventView): Paragraph[] {
  return [
    paragraph(
      'Source: ',
      link(source.link.href, source.publisher),
      source.funding ? ` (${source.funding})` : '',
      ', ',
      ...dateText(source.date),
    ),
    ...(confidence ? [paragraph(`${confidence}.`)] : []),
    ...caveats.map(({ text, source: from }) =>
      paragraph(`Caveat: ${text}`, ...(from ? [' (', linkOf(from), ')'] : [])),
    ),
  ]
}

const replyLines = (label: string, replies: readonly ReplyView[]): Paragraph[] =>
  replies.length === 0
    ? []
    : [
        paragraph(
          `${label} `,
          ...replies.flatMap(({ href, by, date }, n) => [
            ...(n > 0 ? ['; '] : []),
            link(href, by, ', ', ...dateText(date)),
          ]),
        ),
      ]

const marked = (mark: string | undefined) => (mark ? ` (${mark})` : '')
