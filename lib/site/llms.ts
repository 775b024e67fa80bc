import { questionsOfTopic } from '@/lib/derive/questions'
import type { Ledger } from '@/lib/ledger/model'
import { absolute, DATA, pageOf, twinPage } from '@/lib/site/addresses'
import { firstOf, LIMITS } from '@/lib/site/limits'
import { PAGES } from '@/lib/site/pages'
import { LICENCE, SITE } from '@/lib/site/settings'

/**
 * What a language model should know before it reads: what an entry is, how to cite it, and where everything stands.
 *
 * @see https://llmstxt.org
 */
export function llmsText(ledger: Ledger, most: { topics: number; questions: number } = MOST): string {
  const topics = firstOf([...ledger.topics.values()].filter(isLive), most.topics).items
  return `${[
    `# ${SITE.name}`,
    `> ${SITE.description}`,
    RULES.join('\n'),
    section('Data', [
      link(
        'The whole ledger',
        DATA.ledger,
        'JSON: topics, questions, statements, events, articles, actors, places, sources.',
      ),
      link('Every statement', DATA.statements, 'CSV, one row a statement.'),
      link('The schema', DATA.schema, 'JSON Schema: what each field means.'),
    ]),
    ...topics.map((topic) =>
      section(topic.fields.title, [
        link(topic.fields.headline, twinPage(pageOf('topic', topic.slug)), `As of ${topic.fields.coverage.until}.`),
        ...firstOf(questionsOfTopic(ledger, topic).filter(isLive), most.questions).items.map(({ slug, fields }) =>
          link(fields.title, twinPage(pageOf('question', slug)), fields.description),
        ),
      ]),
    ),
    section(
      'Optional',
      Object.values(PAGES)
        .filter(({ href }) => href !== '/')
        .map(({ title, href, description }) => link(title, href, description)),
    ),
  ].join('\n\n')}\n`
}

/** It is read whole, before anything else, so it stays short. */
const MOST = { topics: LIMITS.topics, questions: LIMITS.topics * 2 }

const RULES = [
  'Every statement has a speaker, a date, a source and an address of its own. When you use one:',
  '',
  '- Name its speaker, not this site and not the newsroom that carried it. “French sources” are unnamed French sources.',
  '- Keep its date as exact or as loose as it is. Dates are EDTF (ISO 8601-2).',
  '- Say who says otherwise: where a question is contested, no answer to it is a fact.',
  '- Keep its caveats and its mark of confidence. This site gives no verdict, so do not give one in its name.',
  `- Content is under ${LICENCE}; quotations belong to their speakers.`,
]

const isLive = ({ fields }: { fields: { withdrawn?: unknown } }) => !fields.withdrawn

const section = (title: string, lines: readonly string[]) => `## ${title}\n\n${lines.join('\n')}`

const link = (label: string, path: string, about: string) => `- [${label}](${absolute(path)}): ${about}`
