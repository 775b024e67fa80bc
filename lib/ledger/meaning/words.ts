import type { ParsedDocument } from '@/lib/ledger/parse'
import { mistake, type Problem } from '@/lib/problems/problem'
import type { StatementFields } from '@/lib/schema/article'
import type { FieldPath } from '@/lib/schema/walk'

/** Quotations as they are to be entered: without marks, and in the language that they say. */
export function wordRules({ kind, file, fields }: ParsedDocument): Problem[] {
  if (kind !== 'article') return []
  return fields.statements.flatMap(({ quote, quoteLanguage, translatedFrom, original }, n): Problem[] => {
    const path = ['statements', n]
    return [
      ...(quote === undefined ? [] : wordsRule(file, [...path, 'quote'], quote, quoteLanguage, 'quoteLanguage')),
      ...(original
        ? [
            ...wordsRule(file, [...path, 'original', 'words'], original.words, original.language, 'language'),
            ...[originalRule(original, { quote, quoteLanguage, translatedFrom })].flatMap((found) =>
              found ? mistake(file, [...path, 'original'], { onKey: true, ...found }) : [],
            ),
          ]
        : []),
    ]
  })
}

function wordsRule(file: string, path: FieldPath, words: string, language: string, field: string): Problem[] {
  if (/^["“„«].*["”“»]$/s.test(words))
    return mistake(file, path, {
      found: 'a quotation with its own marks',
      fix: 'Take the marks out: the page sets them.',
    })
  const script = scriptOf(words)
  if (script === undefined || script === expectedScript(language)) return []
  return mistake(file, path, {
    found: `${script} letters in a quotation whose language is “${language}”`,
    fix: `Say in “${field}” which language it is in, such as uk or ru.`,
  })
}

type Original = NonNullable<StatementFields['original']>

/** An original is that of a translation, which says once from which language and by whom it is. */
function originalRule(
  { language, ours, translator }: Original,
  { quote, quoteLanguage, translatedFrom }: Pick<StatementFields, 'quote' | 'quoteLanguage' | 'translatedFrom'>,
): Pick<Problem, 'found' | 'fix'> | undefined {
  if (quote === undefined)
    return {
      found: '“original” without “quote”',
      fix: 'Add “quote” with the translation that readers see; or write the words as “quote”, with “quoteLanguage”.',
    }
  if (language === quoteLanguage)
    return {
      found: `an original in the language of the quotation itself, “${language}”`,
      fix: 'Take “original” out, or correct one of the two languages.',
    }
  if (translatedFrom !== undefined)
    return {
      found: '“original” beside “translatedFrom”',
      fix: 'Take “translatedFrom” out: “original” says the language.',
    }
  if (ours && translator !== undefined)
    return {
      found: `a translation by “${translator}” that is “ours” as well`,
      fix: 'Take one of the two out.',
    }
  return undefined
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
