import { firstDay, lastDay, parseEdtf } from '@/lib/dates/edtf'
import { dateInWords } from '@/lib/dates/words'
import { actorRules, titleRules } from '@/lib/ledger/actor-rules'
import { caveatRules } from '@/lib/ledger/caveat-rules'
import { publicDay } from '@/lib/ledger/entries'
import { placeMapRules, topicMapRules } from '@/lib/ledger/map-rules'
import type { ParsedDocument } from '@/lib/ledger/parse'
import { notAnAnswer, questionRules } from '@/lib/ledger/question-rules'
import { valueRules } from '@/lib/ledger/value-rules'
import { mistake, type Problem } from '@/lib/problems/problem'
import type { EventFields, StatementFields } from '@/lib/schema/article'
import type { Kind } from '@/lib/schema/fields'
import { unitOf } from '@/lib/schema/units'
import type { FieldPath } from '@/lib/schema/walk'
import { wikidataMeant } from '@/lib/schema/wikidata'

type Of<K extends Kind> = Extract<ParsedDocument, { kind: K }>

/** Documents by kind and slug, for rules that look beyond one document. */
export interface Lookup {
  readonly question: ReadonlyMap<string, Of<'question'>>
  readonly source: ReadonlyMap<string, Of<'source'>>
  readonly actor: ReadonlyMap<string, Of<'actor'>>
  readonly place: ReadonlyMap<string, Of<'place'>>
}

/** Rules that no schema can express: between fields, and between a document and those it refers to. */
export function checkRules(document: ParsedDocument, lookup: Lookup): Problem[] {
  switch (document.kind) {
    case 'question':
      return questionRules(document)
    case 'article':
      return articleRules(document, lookup)
    case 'source':
      return sourceRules(document)
    case 'actor':
      return [
        ...actorRules(document),
        ...elsewhereRule(document),
        ...cycleRule(document, 'partOf', (slug) => {
          const { partOf = [], belonged = [] } = lookup.actor.get(slug)?.fields ?? {}
          return [...partOf, ...belonged.map(({ to }) => to)]
        }),
      ]
    case 'place':
      return [
        ...placeMapRules(document),
        ...elsewhereRule(document),
        ...cycleRule(document, 'within', (slug) => {
          const within = lookup.place.get(slug)?.fields.within
          return within ? [within] : []
        }),
      ]
    case 'topic':
      return topicMapRules(document, lookup.place)
  }
}

/** An item of Wikidata has a field of its own, in which it is compared with all others. */
const elsewhereRule = ({ file, fields }: Of<'actor' | 'place'>): Problem[] =>
  fields.sameAs.flatMap((address, position): Problem[] => {
    const item = wikidataMeant(address)
    return item === undefined
      ? []
      : mistake(file, ['sameAs', position], {
          severity: 'warning',
          found: `an item of Wikidata among other pages: ${address}`,
          fix: `Write “wikidata: ${item}” and take it out here. It is still read.`,
        })
  })

function sourceRules({ file, fields }: Of<'source'>): Problem[] {
  if (fields.publisher || fields.publisherName) return []
  return mistake(file, ['publisher'], {
    found: 'a source without publisher',
    allowed: 'publisher (the id of an actor) or publisherName',
    fix: 'Say who published it.',
  })
}

function articleRules(article: Of<'article'>, lookup: Lookup): Problem[] {
  const { file, fields } = article
  return [
    ...fields.statements.flatMap((statement, n) => {
      const path: FieldPath = ['statements', n]
      return [
        ...statementRules(file, path, statement),
        ...answerRules(file, path, statement, lookup),
        ...titleRules(file, path, statement, lookup.actor.get(statement.by)),
        ...caveatsOf(article, ['statements', n], statement, lookup),
        ...sourceRule(file, path, statement, fields.source),
        ...clockRules(file, path, 'said', statement.said, statement.source ?? fields.source, lookup),
      ]
    }),
    ...fields.events.flatMap((event, n) => [
      ...caveatsOf(article, ['events', n], event, lookup),
      ...sourceRule(file, ['events', n], event, fields.source),
      ...clockRules(file, ['events', n], 'when', event.when, event.source ?? fields.source, lookup),
    ]),
  ]
}

/** Rules on the caveats of entries, which need the day from which on each is public. */
function caveatsOf(
  { file, fields }: Of<'article'>,
  [list, position]: readonly ['statements' | 'events', number],
  entry: StatementFields | EventFields,
  { source: sources }: Lookup,
): Problem[] {
  const sourceDate = (slug: string) => sources.get(slug)?.fields.date
  const published = sourceDate(entry.source ?? fields.source ?? '')
  if (published === undefined) return []
  const publicFrom = publicDay(entry, 'said' in entry ? entry.said : undefined, published)
  return caveatRules(file, [list, position], { caveats: entry.caveats, publicFrom }, sourceDate)
}

function statementRules(file: string, path: FieldPath, statement: StatementFields): Problem[] {
  const problems: Problem[] = []
  const tell = (field: string, told: Omit<Problem, 'file' | 'path'>) =>
    problems.push(...mistake(file, [...path, field], told))
  if (!statement.text && !statement.quote)
    tell('id', {
      found: `the statement “${statement.id}” has no words`,
      allowed: '“text” in our words, “quote” in the speaker’s, or both',
      fix: 'Add “text” or “quote”.',
    })
  if (statement.translatedFrom && !statement.quote)
    tell('translatedFrom', {
      found: '“translatedFrom” without “quote”',
      fix: 'Only quotations are marked as translated. Take it out, or add the quotation.',
    })
  if (statement.kind === 'non-denial' && (statement.answer || statement.value))
    tell(statement.answer ? 'answer' : 'value', {
      onKey: true,
      found: 'a non-denial that gives an answer',
      fix: 'Somebody who did not deny a thing has not said it. Take the answer out.',
    })
  return problems
}

function answerRules(file: string, path: FieldPath, statement: StatementFields, lookup: Lookup): Problem[] {
  const { answer, value, question: asked } = statement
  if (!asked) {
    if (answer === undefined && value === undefined) return []
    const field = answer === undefined ? 'value' : 'answer'
    return mistake(file, [...path, field], {
      onKey: true,
      found: `“${field}” without “question”`,
      fix: 'Say which question it answers.',
    })
  }
  const question = lookup.question.get(asked)
  if (!question) return []
  const { answers, measure } = question.fields
  const ids = answers?.map(({ id }) => id) ?? []
  if (answer !== undefined && measure)
    return mistake(file, [...path, 'answer'], {
      onKey: true,
      found: `an answer in words, but “${asked}” is answered in figures`,
      allowed: `“value”, in ${unitOf(measure.unit).many}`,
      fix: 'Write “value:” in place of “answer:”, and below it “amount:” with the number, or “words:”.',
    })
  if (answer !== undefined && !ids.includes(answer))
    return mistake(file, [...path, 'answer'], notAnAnswer(answer, answers ?? []))
  if (value !== undefined && !measure)
    return mistake(file, [...path, 'value'], {
      onKey: true,
      found: `a figure, but “${asked}” has answers in words`,
      allowed: ids.join(', '),
      fix: 'Give an answer of the list.',
    })
  const given = answers?.find(({ id }) => id === answer)
  if (given?.retired)
    return mistake(file, [...path, 'answer'], {
      found: `the answer “${given.id}”, which is retired`,
      allowed: answers?.flatMap(({ id, retired }) => (retired ? [] : [id])).join(', ') ?? '',
      fix: 'Give an answer that is still in use, or take “retired” out of the question.',
    })
  if (value === undefined || !measure) return []
  return valueRules(value, measure).flatMap(({ key, ...found }) =>
    mistake(file, [...path, 'value', ...(key === undefined || key === 'value' ? [] : [key])], found),
  )
}

/** Every statement and event stands in one source: its own, or its article's. */
function sourceRule(
  file: string,
  path: FieldPath,
  entry: { readonly id: string; readonly source?: string | undefined },
  articleSource: string | undefined,
): Problem[] {
  if (entry.source ?? articleSource) return []
  return mistake(file, [...path, 'id'], {
    found: `“${entry.id}” has no source, and its article has none either`,
    allowed: 'the id of a source in content/sources',
    fix: 'Add “source” to it, or to the article where one report is the source of everything in it.',
  })
}

/** Nothing is said or happens after the publication that reports it. */
function clockRules(
  file: string,
  path: FieldPath,
  field: 'said' | 'when',
  date: string,
  source: string | undefined,
  lookup: Lookup,
): Problem[] {
  const publication = source === undefined ? undefined : lookup.source.get(source)?.fields.date
  if (publication === undefined) return []
  const published = lastDay(parseEdtf(publication))
  const begins = firstDay(parseEdtf(date))
  if (published === null || begins === null || begins <= published) return []
  return mistake(file, [...path, field], {
    found: `${dateInWords(parseEdtf(date))}, which is after its source “${source}” appeared (${dateInWords(parseEdtf(publication))})`,
    fix: 'Correct the date, or name the source that it stands in.',
  })
}

/** Nothing is part of itself, directly or indirectly. */
function cycleRule(
  document: Of<'actor'> | Of<'place'>,
  field: string,
  above: (slug: string) => readonly string[],
): Problem[] {
  const seen = new Set<string>()
  const queue = above(document.slug).map((slug) => ({ slug, chain: [document.slug, slug] }))
  for (let link = queue.shift(); link; link = queue.shift()) {
    const { slug, chain } = link
    if (slug === document.slug)
      return mistake(document.file, [field], {
        found: `“${document.slug}” is, through ${field}, a part of itself`,
        fix: `Take out one link of the chain: ${chain.join(' → ')}.`,
      })
    if (!seen.has(slug)) queue.push(...above(slug).map((next) => ({ slug: next, chain: [...chain, next] })))
    seen.add(slug)
  }
  return []
}
