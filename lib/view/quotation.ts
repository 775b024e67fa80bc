import type { StatementView } from '@/lib/view/entry'

const LANGUAGES = new Intl.DisplayNames('en-GB', { type: 'language' })

/** What stands in brackets after a speaker's own words: that they are translated, or in which language they are. */
export function quotationMark({ translatedFrom, language }: NonNullable<StatementView['quote']>): string | undefined {
  if (translatedFrom) return `translated from ${LANGUAGES.of(translatedFrom)}`
  return language === 'en' ? undefined : `in ${LANGUAGES.of(language)}`
}
