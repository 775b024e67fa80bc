import { firstDay, lastDay, parseEdtf } from '@/lib/dates/edtf'
import type { ParsedDocument } from '@/lib/ledger/parse'
import { nearest } from '@/lib/problems/nearest'
import { mistake, type Problem } from '@/lib/problems/problem'
import type { StatementFields } from '@/lib/schema/article'
import type { FieldPath } from '@/lib/schema/walk'

type Actor = Extract<ParsedDocument, { kind: 'actor' }>

/** Whom an actor may speak for: only what it belongs to, and only under its own name. */
export function actorRules({ file, fields }: Actor): Problem[] {
  const wholes = [...fields.partOf, ...fields.belonged.map(({ to }) => to)]
  return [
    ...fields.speaksFor.flatMap((whole, position): Problem[] => {
      const path = ['speaksFor', position]
      if (fields.kind === 'unnamed')
        return mistake(file, path, {
          found: `unnamed speakers that speak for “${whole}”`,
          fix: 'Whom a source does not name speaks for nobody. Take “speaksFor” out.',
        })
      if (wholes.includes(whole)) return []
      return mistake(file, path, {
        found: `“${whole}”, to which it does not belong`,
        allowed: wholes.join(', ') || 'nothing: it belongs to nothing',
        fix: 'Name it under “partOf” (or under “belonged”, with the time) as well, or take it out.',
      })
    }),
    ...fields.belonged.flatMap(({ to }, position): Problem[] =>
      fields.partOf.includes(to)
        ? mistake(file, ['belonged', position, 'to'], {
            found: `“${to}” under “partOf” and under “belonged”`,
            fix: 'Leave it under “belonged” where it belonged to it for a time only, else under “partOf”.',
          })
        : [],
    ),
  ]
}

/** A title in which somebody speaks is one that their page lists, and was not over or still to come. */
export function titleRules(
  file: string,
  path: FieldPath,
  { by, as, said }: StatementFields,
  speaker: Actor | undefined,
): Problem[] {
  if (as === undefined || !speaker) return []
  const { roles } = speaker.fields
  const role = roles.find(({ title }) => title === as)
  if (!role) {
    const titles = roles.map(({ title }) => title)
    const meant = nearest(as, titles)
    return mistake(file, [...path, 'as'], {
      found: `the title “${as}”, which “${by}” does not have`,
      allowed: titles.join('; ') || 'none: the page lists no title',
      ...(meant && { nearest: meant }),
      fix: `Use a title of the list, or add it under “roles” in content/actors/${by}.mdx.`,
    })
  }
  if (role.term === undefined) return []
  const [term, day] = [parseEdtf(role.term), parseEdtf(said)]
  const isOutside =
    (lastDay(term) ?? '9999') < (firstDay(day) ?? '') || (firstDay(term) ?? '') > (lastDay(day) ?? '9999')
  return isOutside
    ? mistake(file, [...path, 'as'], {
        found: `the title “${as}” outside its term (${role.term})`,
        fix: 'Correct the title, the date of the statement or the term on the speaker’s page.',
      })
    : []
}
