/** How much differs between two days, with the words that stand at each mark. */
export const differsInWords = (sinceThen: number, laterNoMore: number): string =>
  sinceThen + laterNoMore === 0
    ? 'Nothing differs.'
    : `Marked: ${sinceThen || 'none'} since then, ${laterNoMore || 'none'} later no more.`
