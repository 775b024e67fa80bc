const plain = new Intl.NumberFormat('en-GB')
const precise = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 })
const compact = new Intl.NumberFormat('en-GB', { notation: 'compact' })

/** A number as pages print it: “20,000”. */
export const numberInWords = (number: number): string => plain.format(number)

/** A number with all its digits: 86,262 million is “86.262” billion, not “86.26”. */
export const preciseNumber = (number: number): string => precise.format(number)

/** A number where there is little room for it, as on the axis of a chart: “20k”. */
export const shortNumber = (number: number): string => compact.format(number)
