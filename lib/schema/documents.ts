import { actorSchema } from '@/lib/schema/actor'
import { articleSchema } from '@/lib/schema/article'
import type { Kind } from '@/lib/schema/fields'
import { placeSchema } from '@/lib/schema/place'
import { questionSchema } from '@/lib/schema/question'
import { sourceSchema } from '@/lib/schema/source'
import { topicSchema } from '@/lib/schema/topic'

/** Front matter of each kind. The one place that the reader, the ledger, the field guide and the open data go by. */
export const schemas = {
  topic: topicSchema,
  question: questionSchema,
  article: articleSchema,
  actor: actorSchema,
  place: placeSchema,
  source: sourceSchema,
} as const satisfies Record<Kind, unknown>

/** The folder of each kind under `content/`, which is also its part of the address. */
export const FOLDERS = {
  topic: 'topics',
  question: 'questions',
  article: 'articles',
  actor: 'actors',
  place: 'places',
  source: 'sources',
} as const satisfies Record<Kind, string>
