import type { ParsedDocument } from '@/lib/ledger/parse'
import type { Problem } from '@/lib/problems/problem'

/** Quotations as they are to be entered: without marks, and in the language that they say. */
export function wordRules({ kind, file, fields }: ParsedDocument): Problem[] {
  if (kind !== 'article') return []
  return fields.statements.flatMap(({ quote, quoteLanguage }, n): Problem[] => {
    if (quote === undefined) return []
    const path = ['statements', n, 'quote']
    if (/^["“„«].*["”“»]$/s.test(quote))
      return [{ file, path, found: 'a quotation with its own marks', fix: 'Take the marks out: the page sets them.' }]
    const script = scriptOf(quote)
    if (script === undefined || script === expectedScript(quoteLanguage)) return []
    return [
      {
        file,
        path,
        found: `${script} letters in a quotation whose language is “${quoteLanguage}”`,
        fix: 'Say in “quoteLanguage” which language it is in, such as uk or ru.',
      },
    ]
  })
}

const SCRIPTS = ['Latin', 'Cyrillic', 'Arabic', 'Hebrew', 'Greek', 'Han', 'Georgian', 'Armenian', 'Devanagari'] as const
type Script = (typeof SCRIPTS)[number]

const PATTERNS: Readonly<Record<Script, RegExp>> = {
  Latin: /\p{Script=Latin}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Hebrew: /\p{Script=Hebrew}/gu,
  Greek: /\p{Script=Greek}/gu,
  Han: /\p{Script=Han}/gu,
  Georgian: /\p{Script=Georgian}/gu,
  Armenian: /\p{Script=Armenian}/gu,
  Devanagari: /\p{Script=Devanagari}/gu,
}

/** The script of most letters of a text; nothing for one that is not in the list. */
function scriptOf(text: string): Script | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return SCRIPTS.find((script) => (text.match(PATTERNS[script])?.length ?? 0) * 2 > letters)
}

const CODES: Readonly<Record<string, Script>> = {
  Latn: 'Latin',
  Cyrl: 'Cyrillic',
  Arab: 'Arabic',
  Hebr: 'Hebrew',
  Grek: 'Greek',
  Hans: 'Han',
  Hant: 'Han',
  Jpan: 'Han',
  Geor: 'Georgian',
  Armn: 'Armenian',
  Deva: 'Devanagari',
}

/** The script in which a language is mostly written. */
const expectedScript = (language: string): Script | undefined =>
  CODES[new Intl.Locale(language).maximize().script ?? '']
