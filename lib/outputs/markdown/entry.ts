import type { BlockContent, Blockquote, Paragraph } from 'mdast'
import {
  blocks,
  dateText,
  elsewhere,
  lines,
  link,
  linkOf,
  paragraph,
  speaker,
  strong,
} from '@/lib/outputs/markdown/nodes'
import type { EventView, ReplyView, StatementView } from '@/lib/view/entry'
import type { QuotationView } from '@/lib/view/quotation'
import type { SourceView } from '@/lib/view/source-line'

/** A statement with everything that its page prints of it: speaker, date, kind, words, answer, replies, source, caveats. */
export function statementBlocks(statement: StatementView): BlockContent[] {
  const {
    via,
    href,
    date,
    kindLabel,
    text,
    quote,
    question,
    answer,
    choice,
    hedge,
    title,
    repliesTo,
    onEvents,
    replies,
  } = statement
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
    ...(quote ? [quotation(quote)] : []),
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
      ...onEvents.map((event) =>
        paragraph('On the event of ', link(event.href, ...dateText(event.date)), `: ${event.text}`),
      ),
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
    lines([...replyLines('Statements on it:', event.replies), ...grounds(event)]),
  ]
}

/** A statement or an event in full. */
export const entryBlocks = (entry: StatementView | EventView): BlockContent[] =>
  entry.type === 'event' ? eventBlocks(entry) : statementBlocks(entry)

/** Entries in the order given. */
export const entryList = (entries: readonly (StatementView | EventView)[]) => blocks(entries.map(entryBlocks))

function grounds({ source, confidence, caveats, corrections }: StatementView | EventView): Paragraph[] {
  return [
    paragraph(...sourceWords(source)),
    ...(confidence ? [paragraph(`${confidence}.`)] : []),
    ...caveats.map(({ text, source: from }) =>
      paragraph(`Caveat: ${text}`, ...(from ? [' (', linkOf(from), ')'] : [])),
    ),
    ...corrections.map(({ on, text }) => paragraph(`Corrected on ${on.words}: ${text}`)),
  ]
}

const sourceWords = ({ link: to, publisher, funding, date, copy }: SourceView) => [
  'Source: ',
  link(to.href, publisher),
  funding ? ` (${funding})` : '',
  ', ',
  ...dateText(date),
  ...(copy ? [' (no longer there: ', elsewhere(copy, 'archived copy'), ')'] : []),
]

/** Words in quotation marks, and below them what they were translated from. */
const quotation = ({ words, language, mark, original }: QuotationView): Blockquote => ({
  type: 'blockquote',
  children: [
    inLanguage(language, paragraph(`“${words}”`, mark ? ` (${mark})` : '')),
    ...(original
      ? [
          inLanguage(
            original.language,
            paragraph(
              `${original.label}: “${original.words}”`,
              ...(original.source ? [' (', ...sourceWords(original.source), ')'] : []),
            ),
          ),
        ]
      : []),
  ],
})

/** Markdown has no place for a language; HTML that is made of it has. */
const inLanguage = (language: string, words: Paragraph): Paragraph =>
  language === 'en' ? words : { ...words, data: { hProperties: { lang: language } } }

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
