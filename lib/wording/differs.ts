/** How much two days differ. All but `given` and `first` are answers to questions that were answered on the earlier day. */
export interface Differs {
  /** Answers given on the earlier day, and the questions that they were given to. */
  readonly given: number
  readonly questions: number
  /** Of those, the ones that their speakers had replaced with another by the later day. */
  readonly changed: number
  readonly added: number
  /** Questions that had their first answer after the earlier day. */
  readonly first: number
}

/** Small, for a script of a page: no number here is large enough for a comma. */
const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

/** The earlier day in a line, and the later one, which says in a line each what differs. */
export function differsInWords({ given, questions, changed, added, first }: Differs): readonly [string, string] {
  const news = [
    ...(added > 0 ? [counted(added, 'more answer')] : []),
    ...(changed > 0 ? [given === 1 ? 'that answer changed' : `${changed} of those ${given} changed`] : []),
    ...(first > 0 ? [`${counted(first, 'more question')} answered`] : []),
  ]
  return [
    given === 0 ? 'No answers found' : `${counted(given, 'answer')} to ${counted(questions, 'question')}`,
    news.length === 0 ? 'The same, nothing more found' : news.join(';\n'),
  ]
}

/** What is said of an answer that the other day has not. */
export const DIFFERS = { before: 'changed since', since: 'added since' } as const
