/** How a number is to be written, told by what stands in its place: “1,400”, “63 km²”, “51°10′N”. */
export function numberMeant(written: string, field: string): { readonly fix: string } {
  const [, whole = '', sign = '', rest = ''] =
    /^([+-]?\d{1,3}(?:[,.\s'’]\d{3})+|[+-]?\d+)([,.])?(\d*)/.exec(written) ?? []
  const degrees =
    /^\s*([+-]?\d{1,3})\s*°\s*(?:(\d{1,2}(?:\.\d+)?)\s*[′'’])?\s*(?:(\d{1,2}(?:\.\d+)?)\s*[″"”])?\s*([NSEW])?/i.exec(
      written,
    )
  if (degrees) {
    const [, full = '0', minutes = '0', seconds = '0', side = ''] = degrees
    const value = Number(full) + Number(minutes) / 60 + Number(seconds) / 3600
    const signed = /[SW]/i.test(side) ? -value : value
    return { fix: `Write degrees as one number with a point: “${field}: ${Number(signed.toFixed(4))}”.` }
  }
  if (whole === '')
    return {
      fix: 'Write it in digits, such as 1400 or 14.5. Where the source gives no number, write “words” in place of “amount”.',
    }
  const isCoordinate = field === 'latitude' || field === 'longitude'
  const number = isCoordinate
    ? written.replace(',', '.').match(/^[+-]?\d+(?:\.\d+)?/)?.[0]
    : `${whole.replace(/[,.\s'’]/g, '')}${sign && rest ? `.${rest}` : ''}`
  const left = /[^\d\s.,'’+-]/.test(written) ? '; what it is a number of stands in the question' : ''
  return { fix: `Write it with digits and a point alone: “${field}: ${number}”${isCoordinate ? '' : left}.` }
}
