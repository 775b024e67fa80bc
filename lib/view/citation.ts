import { absolute } from '@/lib/site/addresses'
import { SITE } from '@/lib/site/settings'
import type { ArticleView } from '@/lib/view/article'
import type { StatementView } from '@/lib/view/entry'

/** The page that carries a statement, as far as a citation names it. */
export type CitedIn = Pick<ArticleView, 'slug' | 'title' | 'modified'>

/** Who said it: with the title that they had, or that the source does not name them. */
export const saidBy = ({ by, unnamed, title }: StatementView): string =>
  `${by.label}${unnamed ? ' (not named by the source)' : ''}${title ? `, ${title}` : ''}`

/** On whose word it is known: who passed it on, and the publication with its day. */
export const onWhoseWord = ({ via, source }: StatementView): string =>
  [...(via ? [`via ${via.label}`] : []), `${source.publisher}, ${source.date.words}`].join('; ')

/** What was said, in our words or else in theirs: a translation is marked as one. */
export const wordsOf = ({ text, quote }: Pick<StatementView, 'text' | 'quote'>): string =>
  text ?? `“${quote?.words ?? ''}”${quote?.mark ? ` (${quote.mark})` : ''}`

/** One line that cites a statement: speaker, date as exact as it is known, kind, whose word, and where it stands. */
export const citationLine = (statement: StatementView, { title, modified }: CitedIn): string =>
  `${saidBy(statement)}, ${statement.date.words} (${statement.kindLabel.toLowerCase()}). ` +
  `Source: ${onWhoseWord(statement)}. In: ${SITE.name}, “${title}”, last changed ${modified.words}. ` +
  absolute(statement.href)
