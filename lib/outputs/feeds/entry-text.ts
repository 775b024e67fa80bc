import type { EventView, StatementView } from '@/lib/view/entry'
import { quotationMark } from '@/lib/view/quotation'

/**
 * A statement or an event in plain text, for whoever does not see its page: who says it, what, on which question, where
 * it is read, how weak that is, and what else to know. Replies of others are left out: they have entries of their own.
 */
export const entryText = (entry: StatementView | EventView): string =>
  [...(entry.type === 'statement' ? said(entry) : happened(entry)), ...grounds(entry)].join(' ')

function said(statement: StatementView): string[] {
  const { by, title, date, kindLabel, via, text, quote, question, answer, choice, hedge, repliesTo } = statement
  const speaker = [by.label, ...(title ? [title] : []), date.words, kindLabel, ...(via ? [`via ${via.label}`] : [])]
  const given = answer && `${choice ? `${choice.letter}. ` : ''}${answer}${inBrackets(hedge)}`
  const replied = repliesTo.map((reply) => `${reply.by}, ${reply.date.words}`)
  return [
    `${speaker.join(', ')}:`,
    ...(text ? [sentence(text)] : []),
    ...(quote ? [sentence(`“${quote.words}”${inBrackets(quotationMark(quote))}`)] : []),
    ...(question ? [sentence(`On “${question.label}”${given ? `: ${given}` : ''}`)] : []),
    ...(replied.length > 0 ? [sentence(`Replies to ${replied.join('; ')}`)] : []),
  ]
}

const happened = ({ date, accordingTo, text }: EventView): string[] => [
  `Event, ${date.words}${accordingTo ? `, according to ${accordingTo.label}` : ''}:`,
  sentence(text),
]

function grounds({ source, confidence, caveats }: StatementView | EventView): string[] {
  const { publisher, funding, date, later } = source
  return [
    sentence(`${later ? 'Read in a later source' : 'Source'}: ${publisher}${inBrackets(funding)}, ${date.words}`),
    ...(confidence ? [sentence(confidence)] : []),
    ...caveats.map((caveat) => sentence(`Caveat: ${caveat.text}${inBrackets(caveat.source?.label)}`)),
  ]
}

const inBrackets = (words: string | undefined) => (words ? ` (${words})` : '')

/** Ends words with a full stop, unless they end a sentence already. */
const sentence = (words: string) => (/[.!?…]”?$/.test(words) ? words : `${words}.`)
