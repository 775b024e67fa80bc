import type { z } from 'zod'
import type { schemas } from '@/lib/schema/documents'
import type { Kind } from '@/lib/schema/fields'

type Input<K extends Kind> = z.input<(typeof schemas)[K]>

/** What every literal may say besides its kind's fields. */
interface Written {
  readonly slug: string
  /** The body in MDX. Left out: no text. */
  readonly body?: string
}

/** Every field may be left out; set to `undefined` it is left out even where it has a default. */
type Loose<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | undefined }

type Literal<K extends Kind> = Loose<Input<K>> & Written

type TopicLiteral = string | Literal<'topic'>
export type ActorLiteral = string | Literal<'actor'>
type PlaceLiteral = string | Literal<'place'>
export type SourceLiteral = string | Literal<'source'>

type Answers = NonNullable<Input<'question'>['answers']>
type Measure = NonNullable<Input<'question'>['measure']>

/** A question; an answer may be its id alone, and a measure its unit alone. Answers without a letter
 * have A, B, C in their order. Neither: the answers are `yes` and `no`. */
export type QuestionLiteral =
  | string
  | (Omit<Literal<'question'>, 'answers' | 'measure'> & {
      readonly answers?:
        | readonly (string | (Omit<Answers[number], 'letter'> & { readonly letter?: string }))[]
        | undefined
      readonly measure?: Measure['unit'] | Measure | undefined
    })

export type StatementLiteral = Loose<NonNullable<Input<'article'>['statements']>[number]>
export type EventLiteral = Loose<NonNullable<Input<'article'>['events']>[number]>

/** An article; without a slug it is `article-1`, `article-2` and so on. */
export type ArticleLiteral = Omit<Literal<'article'>, 'slug' | 'statements' | 'events'> & {
  readonly slug?: string
  readonly statements?: readonly StatementLiteral[]
  readonly events?: readonly EventLiteral[]
}

/** A small ledger in short literals. A document of which only the slug matters is that slug alone. */
export interface Fixture {
  readonly topics?: readonly TopicLiteral[]
  readonly questions?: readonly QuestionLiteral[]
  readonly articles?: readonly ArticleLiteral[]
  readonly actors?: readonly ActorLiteral[]
  readonly places?: readonly PlaceLiteral[]
  readonly sources?: readonly SourceLiteral[]
}
