import type { Claim } from 'schema-dts'
import type { Ledger } from '@/lib/ledger/model'
import type { JsonLdNode } from '@/lib/outputs/head/json-ld/serialise'
import { actorReference, itOf, plainDate, reportNode } from '@/lib/outputs/head/json-ld/things'
import { absolute } from '@/lib/site/addresses'
import { wordsOf } from '@/lib/view/citation'
import type { StatementView } from '@/lib/view/entry'

/**
 * The statements of a page as claims: who said what, when, in which report; and each report once. No verdict: there is
 * no ClaimReview on this site.
 */
export function claimNodes(
  ledger: Ledger,
  statements: readonly StatementView[],
  report: (ledger: Ledger, slug: string) => JsonLdNode = reportNode,
): JsonLdNode[] {
  const each = [...new Map(statements.map((statement) => [statement.id, statement])).values()]
  const reports = [...new Set(each.map(({ source }) => source.link.slug))]
  return [...each.map((statement) => claimNode(ledger, statement)), ...reports.map((slug) => report(ledger, slug))]
}

function claimNode(ledger: Ledger, statement: StatementView): JsonLdNode {
  const { href, by, via, title, text, quote, question, date, source } = statement
  const author = actorReference(ledger, by)
  const created = plainDate(date.edtf)
  const limits = limitsOf(statement)
  const credit = [by.label, ...(title ? [title] : []), ...(via ? [`via ${via.label}`] : [])]
  return {
    '@type': 'Claim',
    '@id': absolute(href),
    text: wordsOf(statement),
    ...(!text && quote && quote.language !== 'en' && { inLanguage: quote.language }),
    // Speakers without a name are told in words, and so is who passed it on.
    ...(author && { author }),
    ...((!author || via) && { creditText: credit.join(', ') }),
    abstract: gistOf(statement),
    ...(limits && { description: limits }),
    // A date that is not known as a day, a month or a year is on the page alone: it would have to be made exacter.
    ...(created && { dateCreated: created }),
    ...(question && { about: { '@id': itOf(question.href) } }),
    appearance: { '@id': itOf(source.link.href) },
    claimInterpreter: { '@id': absolute('/#publisher') },
  } satisfies Claim
}

/** “Denial: B. Not sent (probably)”; without an answer, “Remark (if any are there)”. */
function gistOf({ kindLabel, answer, choice, hedge }: StatementView): string {
  const given = answer ? `: ${choice ? `${choice.letter}. ` : ''}${answer}` : ''
  return `${kindLabel}${given}${hedge ? ` (${hedge})` : ''}`
}

/** What must be known with it: “Weak source. Caveat: No recording. Corrected on 2 May 2026: The day.” */
const limitsOf = ({ confidence, caveats, corrections }: StatementView): string =>
  [
    ...(confidence ? [`${confidence}.`] : []),
    ...caveats.map(({ text }) => `Caveat: ${text}`),
    ...corrections.map(({ on, text }) => `Corrected on ${on.words}: ${text}`),
  ].join(' ')
