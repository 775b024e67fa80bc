/** How far the two files of the search have come. */
export interface Loaded {
  /** What can be searched by now. */
  readonly have: 'nothing' | 'names' | 'all'
  /** What became of the rest: on its way, for longer than one waits without a word, or not to be had. */
  readonly rest: 'coming' | 'slow' | 'failed'
}

export interface Shown extends Loaded {
  readonly typed: string
  readonly found: number
  readonly shown: number
  /** Whether each find has every word. */
  readonly every: boolean
}

const results = (count: number) => `${count} ${count === 1 ? 'result' : 'results'}`

/** What the page says of a search, for eyes and ears alike. */
export function stateInWords({ typed, found, shown, every, have, rest }: Shown): string {
  if (typed.trim() === '') return ''
  if (have === 'nothing') {
    if (rest === 'coming') return ''
    if (rest === 'slow') return 'Still fetching the names. The connection is slow.'
    return 'The search could not be fetched: you may be offline. The list below has every name and every question. Type on to try again.'
  }
  const count = found === 0 ? nothing(typed, have) : counted(typed, found, shown, every)
  if (have === 'all') return count
  if (rest === 'failed')
    return `${count} Only names were searched: what was said could not be fetched. Type on to try again.`
  return rest === 'slow'
    ? `${count} So far only names: what was said is still being fetched.`
    : found === 0
      ? ''
      : count
}

const nothing = (typed: string, have: Loaded['have']): string =>
  have === 'all'
    ? `Nothing found for “${typed.trim()}”. Try another spelling or fewer words, or look in the list below.`
    : `No name is like “${typed.trim()}”.`

function counted(typed: string, found: number, shown: number, every: boolean): string {
  const part = shown < found ? ` The first ${shown} are shown.` : ''
  return every
    ? `${results(found)} for “${typed.trim()}”.${part}`
    : `Nothing has all the words of “${typed.trim()}”. ${results(found)} ${found === 1 ? 'has' : 'have'} some of them.${part}`
}
