import type { EventView, StatementView } from '@/lib/view/entry'
import type { QuotationView } from '@/lib/view/quotation'
import type { SourceView } from '@/lib/view/source-line'

/**
 * A statement or an event in plain text, for readers of a feed: who says what, on which question, with its source,
 * confidence and caveats. Replies by others are left out: they have entries of their own.
 */
export const entryText = (entry: StatementView | EventView): string =>
  [...(entry.type === 'statement' ? said(entry) : happened(entry)), ...grounds(entry)].join(' ')

function said(statement: StatementView): string[] {
  const { by, title, date, kindLabel, via, text, quote, question, answer, choice, hedge, repliesTo, onEvents } =
    statement
  const speaker = [by.label, ...(title ? [title] : []), date.words, kindLabel, ...(via ? [`via ${via.label}`] : [])]
  const given = answer && `${choice ? `${choice.letter}. ` : ''}${answer}${inBrackets(hedge)}`
  const replied = repliesTo.map((reply) => `${reply.by}, ${reply.date.words}`)
  return [
    `${speaker.join(', ')}:`,
    ...(text ? [sentence(text)] : []),
    ...(quote ? quoted(quote) : []),
    ...(question ? [sentence(`On “${question.label}”${given ? `: ${given}` : ''}`)] : []),
    ...(replied.length > 0 ? [sentence(`Replies to ${replied.join('; ')}`)] : []),
    ...onEvents.map((event) => sentence(`On the event of ${event.date.words}: ${event.text}`)),
  ]
}

function quoted({ words, mark, original }: QuotationView): string[] {
  return [
    sentence(`“${words}”${inBrackets(mark)}`),
    ...(original
      ? [
          sentence(
            `${original.label}: “${original.words}”${original.source ? ` (${sourceLine(original.source)})` : ''}`,
          ),
        ]
      : []),
  ]
}

const happened = ({ date, accordingTo, text }: EventView): string[] => [
  `Event, ${date.words}${accordingTo ? `, according to ${accordingTo.label}` : ''}:`,
  sentence(text),
]

function grounds({ source, confidence, caveats, corrections }: StatementView | EventView): string[] {
  return [
    sentence(sourceLine(source)),
    ...(confidence ? [sentence(confidence)] : []),
    ...caveats.map((caveat) => sentence(`Caveat: ${caveat.text}${inBrackets(caveat.source?.label)}`)),
    ...corrections.map(({ on, text }) => sentence(`Corrected on ${on.words}: ${text}`)),
  ]
}

const sourceLine = ({ publisher, funding, date, later }: SourceView) =>
  `${later ? 'Read in a later source' : 'Source'}: ${publisher}${inBrackets(funding)}, ${date.words}`

const inBrackets = (words: string | undefined) => (words ? ` (${words})` : '')

/** Ends words with a full stop, unless they end a sentence already. */
const sentence = (words: string) => (/[.!?…]”?$/.test(words) ? words : `${words}.`)
