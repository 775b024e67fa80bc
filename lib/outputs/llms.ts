import type { Paragraph, RootContent } from 'mdast'
import { questionsOfTopic } from '@/lib/derive/questions'
import type { Ledger } from '@/lib/ledger/model'
import { TABLES } from '@/lib/outputs/data/tables'
import { heading, lines, link, paragraph } from '@/lib/outputs/markdown/nodes'
import { toText } from '@/lib/outputs/markdown/write'
import { DATA, markdownPage, pageOf, tableFile } from '@/lib/site/addresses'
import { PAGES } from '@/lib/site/pages'
import { LICENCE, SITE } from '@/lib/site/settings'
import { firstOf, LIMITS } from '@/lib/view/limits'

/**
 * What a language model should know before it reads: what an entry is, how to cite it, and where everything stands.
 *
 * @see https://llmstxt.org
 */
export function llmsText(ledger: Ledger, most: { topics: number; questions: number } = MOST): string {
  const topics = firstOf([...ledger.documents.topic.values()].filter(isLive), most.topics)
  return toText([
    heading(1, SITE.name),
    { type: 'blockquote', children: [paragraph(SITE.description)] },
    paragraph('Every statement has a speaker, a date, a source and an address of its own. When you use one:'),
    lines(RULES.map((rule) => paragraph(rule))),
    ...section('Data', [
      entry(
        'The whole ledger',
        DATA.ledger,
        'JSON: topics, questions, statements, events, articles, actors, places, sources.',
      ),
      ...TABLES.map(({ name, title, about }) => entry(title, tableFile(name), `CSV. ${about}`)),
      entry('Data package', DATA.description, 'What each column of the tables means, and how they join.'),
      entry('The schema', DATA.schema, 'JSON Schema: what each field means.'),
    ]),
    ...topics.items.flatMap((topic) => {
      const questions = firstOf(questionsOfTopic(ledger, topic).filter(isLive), most.questions)
      return section(topic.fields.title, [
        entry(
          topic.fields.headline,
          markdownPage(pageOf('topic', topic.slug)),
          `Covers up to ${topic.fields.coverage.until}.`,
        ),
        ...questions.items.map(({ slug, fields }) =>
          entry(fields.title, markdownPage(pageOf('question', slug)), fields.description),
        ),
        ...leftOut(questions.total - questions.items.length, 'question', PAGES.questions.href),
      ])
    }),
    ...(topics.total > topics.items.length
      ? [lines(leftOut(topics.total - topics.items.length, 'topic', PAGES.topics.href))]
      : []),
    ...section(
      'Optional',
      Object.values(PAGES)
        .filter(({ href }) => href !== '/')
        .map(({ title, href, description }) => entry(title, href, description)),
    ),
  ])
}

/** Kept short: models read all of it before anything else. */
const MOST = { topics: LIMITS.topics, questions: LIMITS.topics * 8 }

const RULES = [
  'Name its speaker, not this site and not the newsroom that carried it. “French sources” are unnamed French sources.',
  'Keep its date as exact or as loose as it is. Dates are EDTF (ISO 8601-2).',
  'Say who says otherwise: where a question is contested, no answer to it is a fact.',
  'Keep its caveats, and its mark of confidence where it has one. This site gives no verdict, so do not give one in its name.',
  `Content is under ${LICENCE}; quotations belong to their speakers.`,
]

/** What this file leaves out, and where it is. */
const leftOut = (rest: number, what: string, at: string): Paragraph[] =>
  rest > 0
    ? [paragraph(`Left out here: ${rest} more ${rest === 1 ? what : `${what}s`}. `, link(at, `All ${what}s`), '.')]
    : []

const isLive = ({ fields }: { fields: { withdrawn?: unknown } }) => !fields.withdrawn

const section = (title: string, entries: readonly Paragraph[]): RootContent[] => [heading(2, title), lines(entries)]

const entry = (label: string, path: string, about: string): Paragraph => paragraph(link(path, label), `: ${about}`)
