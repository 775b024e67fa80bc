import { firstDay, lastDay, parseEdtf } from '@/lib/dates/edtf'
import { dateInWords } from '@/lib/dates/words'
import type { ParsedDocument } from '@/lib/ledger/parse'
import { nearest } from '@/lib/problems/nearest'
import type { Problem } from '@/lib/problems/problem'
import type { EventFields, StatementFields } from '@/lib/schema/article'
import type { Kind } from '@/lib/schema/fields'
import type { FieldPath } from '@/lib/schema/walk'

type Of<K extends Kind> = Extract<ParsedDocument, { kind: K }>

/** Documents by kind and slug, for rules that look beyond one document. */
export interface Lookup {
  readonly question: ReadonlyMap<string, Of<'question'>>
  readonly source: ReadonlyMap<string, Of<'source'>>
  readonly actor: ReadonlyMap<string, Of<'actor'>>
  readonly place: ReadonlyMap<string, Of<'place'>>
}

/** What a schema cannot say: rules between fields, and between a document and those it refers to. */
export function checkRules(document: ParsedDocument, lookup: Lookup): Problem[] {
  switch (document.kind) {
    case 'question':
      return questionRules(document)
    case 'article':
      return articleRules(document, lookup)
    case 'source':
      return sourceRules(document)
    case 'actor':
      return cycleRule(document, 'partOf', (slug) => lookup.actor.get(slug)?.fields.partOf ?? [])
    case 'place':
      return cycleRule(document, 'within', (slug) => {
        const within = lookup.place.get(slug)?.fields.within
        return within ? [within] : []
      })
    case 'topic':
      return []
  }
}

function questionRules({ file, fields }: Of<'question'>): Problem[] {
  const { answers, measure, compatible } = fields
  const problems: Problem[] = []
  if (Boolean(answers) === Boolean(measure))
    problems.push({
      file,
      path: [answers ? 'measure' : 'title'],
      onKey: Boolean(answers),
      found: answers ? 'both “answers” and “measure”' : 'neither “answers” nor “measure”',
      allowed: 'one of the two',
      fix: 'Give a list of answers for a question in words, or a measure for a question that is answered in figures.',
    })
  const ids = answers?.map((answer) => answer.id) ?? []
  ids.forEach((id, position) => {
    if (ids.indexOf(id) !== position)
      problems.push({
        file,
        path: ['answers', position, 'id'],
        found: `a second answer “${id}”`,
        fix: 'Give each answer an id of its own.',
      })
  })
  compatible.forEach((pair, position) => {
    for (const [side, id] of pair.answers.entries())
      if (!ids.includes(id))
        problems.push({ file, path: ['compatible', position, 'answers', side], ...notAnAnswer(id, ids) })
  })
  return problems
}

function notAnAnswer(id: string, ids: readonly string[]): Omit<Problem, 'file' | 'path'> {
  const meant = nearest(id, ids)
  return {
    found: `“${id}” is not an answer of the question`,
    allowed: ids.join(', ') || 'none: the question has a measure',
    ...(meant && { nearest: meant }),
    fix: 'Use an answer of the question’s list, or add the answer to the question.',
  }
}

function sourceRules({ file, fields }: Of<'source'>): Problem[] {
  if (fields.publisher || fields.publisherName) return []
  return [
    {
      file,
      path: ['publisher'],
      found: 'a source without publisher',
      allowed: 'publisher (the id of an actor) or publisherName',
      fix: 'Say who published it.',
    },
  ]
}

function articleRules({ file, fields }: Of<'article'>, lookup: Lookup): Problem[] {
  return [
    ...fields.statements.flatMap((statement, n) => {
      const path: FieldPath = ['statements', n]
      return [
        ...statementRules(file, path, statement),
        ...answerRules(file, path, statement, lookup),
        ...sourceRule(file, path, statement, fields.source),
        ...clockRules(
          file,
          path,
          { field: 'said', date: statement.said, source: statement.source ?? fields.source },
          lookup,
        ),
      ]
    }),
    ...fields.events.flatMap((event, n) => [
      ...sourceRule(file, ['events', n], event, fields.source),
      ...clockRules(
        file,
        ['events', n],
        { field: 'when', date: event.when, source: event.source ?? fields.source },
        lookup,
      ),
    ]),
  ]
}

function statementRules(file: string, path: FieldPath, statement: StatementFields): Problem[] {
  const problems: Problem[] = []
  if (!statement.text && !statement.quote)
    problems.push({
      file,
      path: [...path, 'id'],
      found: `the statement “${statement.id}” has no words`,
      allowed: '“text” in our words, “quote” in the speaker’s, or both',
      fix: 'Add “text” or “quote”.',
    })
  if (statement.translatedFrom && !statement.quote)
    problems.push({
      file,
      path: [...path, 'translatedFrom'],
      found: '“translatedFrom” without “quote”',
      fix: 'Only quotations are marked as translated. Take it out, or add the quotation.',
    })
  if (statement.kind === 'non-denial' && (statement.answer || statement.value))
    problems.push({
      file,
      path: [...path, statement.answer ? 'answer' : 'value'],
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
    return [
      {
        file,
        path: [...path, field],
        onKey: true,
        found: `“${field}” without “question”`,
        fix: 'Say which question it answers.',
      },
    ]
  }
  const question = lookup.question.get(asked)
  if (!question) return []
  const { answers, measure } = question.fields
  const ids = answers?.map(({ id }) => id) ?? []
  if (answer !== undefined && !ids.includes(answer))
    return [{ file, path: [...path, 'answer'], ...notAnAnswer(answer, ids) }]
  if (value !== undefined && !measure)
    return [
      {
        file,
        path: [...path, 'value'],
        onKey: true,
        found: `a figure, but “${asked}” has answers in words`,
        allowed: ids.join(', '),
        fix: 'Give an answer of the list.',
      },
    ]
  // “All” and “almost all” are figures by themselves; “about” and the like are not.
  const wordless = value && value.amount === undefined && value.words === undefined
  if (wordless && value.qualifier !== 'all' && value.qualifier !== 'almost-all')
    return [
      {
        file,
        path: [...path, 'value'],
        onKey: true,
        found: 'a value without a figure',
        allowed: 'amount, words',
        fix: 'Give the number, or the words where there is none.',
      },
    ]
  return []
}

/** Every statement and event stands in one source: its own, or its article's. */
function sourceRule(
  file: string,
  path: FieldPath,
  entry: { readonly id: string; readonly source?: string | undefined },
  articleSource: string | undefined,
): Problem[] {
  if (entry.source ?? articleSource) return []
  return [
    {
      file,
      path: [...path, 'id'],
      found: `“${entry.id}” has no source, and its article has none either`,
      allowed: 'the id of a source in content/sources',
      fix: 'Add “source” to it, or to the article where one report is the source of everything in it.',
    },
  ]
}

/** Nothing is said or happens after the publication that reports it. */
function clockRules(
  file: string,
  path: FieldPath,
  {
    field,
    date,
    source,
  }: { field: 'said' | 'when'; date: StatementFields['said'] | EventFields['when']; source: string | undefined },
  lookup: Lookup,
): Problem[] {
  const publication = source === undefined ? undefined : lookup.source.get(source)?.fields.date
  if (publication === undefined) return []
  const published = lastDay(parseEdtf(publication))
  const begins = firstDay(parseEdtf(date))
  if (published === null || begins === null || begins <= published) return []
  return [
    {
      file,
      path: [...path, field],
      found: `${dateInWords(parseEdtf(date))}, which is after its source “${source}” appeared (${dateInWords(parseEdtf(publication))})`,
      fix: 'Correct the date, or name the source that it stands in.',
    },
  ]
}

/** Nothing is part of itself, at any remove. */
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
      return [
        {
          file: document.file,
          path: [field],
          found: `“${document.slug}” is, through ${field}, a part of itself`,
          fix: `Take out one link of the chain: ${chain.join(' → ')}.`,
        },
      ]
    if (!seen.has(slug)) queue.push(...above(slug).map((next) => ({ slug: next, chain: [...chain, next] })))
    seen.add(slug)
  }
  return []
}
