/** How much differs between two days, in the words that stand at each mark. */
export function differsInWords(sinceThen: number, laterNoMore: number, firstAnswered: number): string {
  if (sinceThen + laterNoMore + firstAnswered === 0) return 'Nothing differs.'
  const questions = firstAnswered === 1 ? 'question was' : 'questions were'
  return `Marked: ${sinceThen || 'none'} since then, ${laterNoMore || 'none'} later no more${firstAnswered > 0 ? `; ${firstAnswered} ${questions} first answered since` : ''}.`
}
