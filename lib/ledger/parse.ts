import type { z } from 'zod'
import { explainFields } from '@/lib/ledger/explain-fields'
import { underPresentNames } from '@/lib/ledger/former-fields'
import type { RawDocument } from '@/lib/ledger/model'
import { oncePer } from '@/lib/ledger/once'
import type { Problem } from '@/lib/problems/problem'
import type { ActorFields } from '@/lib/schema/actor'
import type { ArticleFields } from '@/lib/schema/article'
import { schemas } from '@/lib/schema/documents'
import type { Kind } from '@/lib/schema/fields'
import type { PlaceFields } from '@/lib/schema/place'
import type { QuestionFields } from '@/lib/schema/question'
import type { SourceFields } from '@/lib/schema/source'
import type { TopicFields } from '@/lib/schema/topic'

interface FieldsOf {
  topic: TopicFields
  question: QuestionFields
  article: ArticleFields
  actor: ActorFields
  place: PlaceFields
  source: SourceFields
}

/** A document whose front matter has passed its schema. References are not looked at yet. */
export type ParsedDocument = {
  [K in Kind]: Omit<RawDocument, 'kind' | 'data'> & { readonly kind: K; readonly fields: FieldsOf[K] }
}[Kind]

type Result =
  | { readonly document: ParsedDocument }
  /** `looksLike`: the kind that its fields fit, where its folder is that of another. */
  | { readonly problems: readonly Problem[]; readonly looksLike?: Kind }

type Parsed = Result & { readonly warnings: readonly Problem[] }

/** Checks the front matter of one document against the schema of its kind. */
export const parseDocument: (raw: RawDocument) => Parsed = oncePer((raw) => {
  const { data, warnings } = underPresentNames(raw)
  return { ...parseRenamed({ ...raw, data }), warnings }
})

function parseRenamed(raw: RawDocument): Result {
  const { kind, data, ...rest } = raw
  switch (kind) {
    case 'topic':
      return finish(raw, schemas.topic.safeParse(data), (fields) => ({ ...rest, kind, fields }))
    case 'question':
      return finish(raw, schemas.question.safeParse(data), (fields) => ({ ...rest, kind, fields }))
    case 'article':
      return finish(raw, schemas.article.safeParse(data), (fields) => ({ ...rest, kind, fields }))
    case 'actor':
      return finish(raw, schemas.actor.safeParse(data), (fields) => ({ ...rest, kind, fields }))
    case 'place':
      return finish(raw, schemas.place.safeParse(data), (fields) => ({ ...rest, kind, fields }))
    case 'source':
      return finish(raw, schemas.source.safeParse(data), (fields) => ({ ...rest, kind, fields }))
  }
}

function finish<Fields>(
  raw: RawDocument,
  result: z.ZodSafeParseResult<Fields>,
  make: (fields: Fields) => ParsedDocument,
): Result {
  if (result.success) return { document: make(result.data) }
  return explainFields(raw, result.error.issues)
}
