import { z } from 'zod'
import { type Kind, ref, text } from '@/lib/schema/fields'

/** A component that editors may write in a document's body. */
export interface Component {
  /** What editors use it for. */
  readonly purpose: string
  /** How it is written. */
  readonly example: string
  /** Its attributes; every value is a plain string. */
  readonly attributes: z.ZodObject
  /** What it may hold between its tags. */
  readonly holds: 'words' | 'paragraphs' | 'nothing'
  /** `true`: may stand without words, and then writes the name of what it points to. */
  readonly wordsOptional?: boolean
}

const crossLink = (name: string, kind: Kind, example: string): Component => ({
  purpose: `Links to the ${kind}’s page; without words it writes the ${kind}’s name.`,
  example: `<${name} id="${example}" /> or <${name} id="${example}">these words</${name}>`,
  attributes: z.strictObject({ id: ref(kind) }),
  holds: 'words',
  wordsOptional: true,
})

/** Every component of the content, and nothing else. The field guide and the checks both read this list. */
export const VOCABULARY: Readonly<Record<string, Component>> = {
  Actor: crossLink('Actor', 'actor', 'dmitry-peskov'),
  Place: crossLink('Place', 'place', 'slug-of-a-place'),
  Question: crossLink('Question', 'question', 'wagner-in-mali'),
  Article: crossLink('Article', 'article', 'mali-denies-deployment-2021-12'),
  Source: crossLink('Source', 'source', 'gov-uk-2021-12-23-joint-statement'),
  Topic: crossLink('Topic', 'topic', 'slug-of-a-topic'),
  StatementLink: {
    purpose:
      'Links to the permanent address of a statement; without words it writes the speaker’s name and the day. Mostly written as a Markdown link.',
    example: '[Peskov’s denial](statement:peskov-no-official-talks-2021-09-15)',
    attributes: z.strictObject({ id: ref('statement') }),
    holds: 'words',
    wordsOptional: true,
  },
  Statement: {
    purpose: 'Shows a statement of the ledger with its speaker, date and source. Stands alone in a paragraph.',
    example: '<Statement id="peskov-no-official-talks-2021-09-15" />',
    attributes: z.strictObject({ id: ref('statement') }),
    holds: 'nothing',
  },
  Note: {
    purpose: 'Sets a paragraph apart: a caution, or how to read something.',
    example: '<Note>\n\nText of the note.\n\n</Note>',
    attributes: z.strictObject({}),
    holds: 'paragraphs',
  },
  Term: {
    purpose: 'Explains a word where it is first used.',
    example: '<Term means="land that neither side is shown to hold">grey zone</Term>',
    attributes: z.strictObject({ means: text() }),
    holds: 'words',
  },
  Figure: {
    purpose: 'Shows a drawing or a picture from public/figures with its credit.',
    example: '<Figure src="/figures/border.svg" alt="What it shows" credit="Who made it" caption="What to see" />',
    attributes: z.strictObject({
      src: z.string().regex(/^\/figures\/[a-z0-9-]+\.(svg|png|jpg|webp|avif)$/, 'must be a file under /figures/'),
      alt: text(),
      credit: text(),
      caption: text().optional(),
    }),
    holds: 'nothing',
  },
}

/** Cross-links written as Markdown links, `[words](actor:dmitry-peskov)`, and the component that each stands for. */
export const LINK_SCHEMES: Readonly<Record<string, string>> = {
  actor: 'Actor',
  place: 'Place',
  question: 'Question',
  article: 'Article',
  source: 'Source',
  topic: 'Topic',
  statement: 'StatementLink',
}
