const NAMES = new Intl.DisplayNames('en-GB', { type: 'language' })

/** The name of a language: “Russian” for “ru”. A code that no language has comes back as it is. */
export const languageName = (tag: string): string => NAMES.of(tag) ?? tag
