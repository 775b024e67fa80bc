/** Words that stand in every question and say nothing of what is looked for. */
const NOTHING = new Set(
  'a an and are as at be been by did do does for from had has have he her his how in into is it its many much not of on or said say says she than that the their there they this to was were what when where which who whom whose why will with'.split(
    ' ',
  ),
)

export const saysNothing = (word: string): boolean => NOTHING.has(word)

/** Words that readers type, and those that our pages have for them. Each way round. */
const GROUPS = [
  'money paid pay financed funding cost',
  'killed dead deaths died casualties losses',
  'mercenaries mercenary fighters contractors',
  'soldiers troops forces',
  'army military',
  'captured taken seized',
  'controls controlled control held',
  'liberated retaken cleared',
  'oblast region',
  'spokesman spokeswoman spokesperson',
  'coup coups putsch',
  'missile missiles rocket rockets',
  'war fighting',
  'village settlement',
  'corrections mistakes errors',
  'rss feeds feed',
  'download csv json data',
].map((group) => group.split(' '))

/** Other words for a word. */
export const meaning = (word: string): string[] =>
  GROUPS.filter((group) => group.includes(word)).flatMap((group) => group.filter((other) => other !== word))
