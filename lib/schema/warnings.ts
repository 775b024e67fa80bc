/** Short names of warnings, and what each says. An editor accepts one by its name: `accepted` in front matter. */
export const WARNINGS = {
  'one-sided': 'only one side has been heard on a question, or only one of its answers was ever given',
  'unlinked-denial': 'a denial does not say which statement it replies to, and the ledger has one that it may mean',
  'unequal-quotes': 'one side is quoted at far greater length than any other on a question',
  overdue: 'a page was last compared with its sources a long time ago',
  orphan: 'nothing on the site leads to a page',
  unarchived: 'a source may vanish: it has no archived copy, nor a day on which its address was last opened',
  unfinished: 'a note to oneself, such as TODO, is left in what readers see',
  'large-percentage': 'a percentage is above 100',
  'outlying-figure': 'a figure is a thousand times more or less than every other on its question',
  'far-place': 'a place lies far from everything else in the country that it is in',
  'old-words': 'words are much older than the source that reports them',
  'mixed-alphabets': 'a word has letters of two alphabets, which look alike',
  'needless-acceptance': 'a warning is accepted that the page does not give',
} as const

export type WarningName = keyof typeof WARNINGS

export const WARNING_NAMES = Object.keys(WARNINGS) as [WarningName, ...WarningName[]]
