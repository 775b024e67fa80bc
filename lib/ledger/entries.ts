import { compareEdtf, type Day, lastDay, parseEdtf } from '@/lib/dates/edtf'
import type { Event, Statement } from '@/lib/ledger/model'
import type { ParsedDocument } from '@/lib/ledger/parse'
import type { EventFields, StatementFields } from '@/lib/schema/article'
import type { Caveat } from '@/lib/schema/fields'

type ParsedArticle = Extract<ParsedDocument, { kind: 'article' }>

/**
 * The second clock. By default a public statement counts from when it was made, an event or private remark from when
 * its source appeared; the file can say otherwise. An inexact date counts from its last possible day, but never later
 * than the source that reports it.
 */
export function publicDay(
  entry: { readonly public?: string | undefined; readonly private?: boolean },
  made: string | undefined,
  sourceDate: string,
): Day {
  const source = lastDay(parseEdtf(sourceDate)) ?? '9999-12-31'
  // An open end ("since August 2024") has no last day: then the source's own date is the latest that can be meant.
  if (entry.public !== undefined) return lastDay(parseEdtf(entry.public)) ?? source
  const day = entry.private || made === undefined ? null : lastDay(parseEdtf(made))
  return day !== null && day < source ? day : source
}

/**
 * The first day on which a caveat could be said: the file’s word for it, else when its entry and its own source were
 * public.
 */
export function caveatFrom(
  { since, source }: Pick<Caveat, 'since' | 'source'>,
  entryFrom: Day,
  sourceDate: (slug: string) => string | undefined,
): Day {
  if (since !== undefined) return since
  const published = source === undefined ? undefined : sourceDate(source)
  const from = published === undefined ? null : lastDay(parseEdtf(published))
  return from !== null && from > entryFrom ? from : entryFrom
}

/** Makes ledger entries of an article's statements, in the order of the file. */
export function statementsOf(article: ParsedArticle, sourceDate: (slug: string) => string): Statement[] {
  return article.fields.statements.map((fields: StatementFields) => {
    const source = sourceOf(article, fields)
    return {
      ...fields,
      article: article.slug,
      source,
      saidDate: parseEdtf(fields.said),
      publicFrom: publicDay(fields, fields.said, sourceDate(source)),
    }
  })
}

/** Makes ledger entries of an article's events, in the order of the file. */
export function eventsOf(article: ParsedArticle, sourceDate: (slug: string) => string): Event[] {
  return article.fields.events.map((fields: EventFields) => {
    const source = sourceOf(article, fields)
    return {
      ...fields,
      article: article.slug,
      source,
      whenDate: parseEdtf(fields.when),
      publicFrom: publicDay(fields, undefined, sourceDate(source)),
    }
  })
}

function sourceOf(
  article: ParsedArticle,
  entry: { readonly id: string; readonly source?: string | undefined },
): string {
  const source = entry.source ?? article.fields.source
  if (source === undefined) throw new Error(`“${entry.id}” has no source: checkRules() comes first`)
  return source
}

/** Order of statements: when they were said; of one day, as the ledger met them (articles by date, then file order). */
export const byTimeSaid = (a: Statement, b: Statement): number => compareEdtf(a.saidDate, b.saidDate)

/** Order of events: when they happened; of one day, as the ledger met them. */
export const byTimeHappened = (a: Event, b: Event): number => compareEdtf(a.whenDate, b.whenDate)
