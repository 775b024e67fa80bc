/**
 * The part of edtf.js 4 that we use. The package ships no types of its own.
 * Bounds are milliseconds since 1970 in UTC; an open end is ±Infinity.
 */
declare module 'edtf' {
  interface EdtfDate {
    readonly type: 'Date' | 'Season' | 'Year' | 'Decade' | 'Century' | 'Interval' | 'Set' | 'List'
    readonly min: number
    readonly max: number
    readonly precision?: number
    readonly approximate?: { readonly value: number }
    readonly uncertain?: { readonly value: number }
    readonly unspecified?: { readonly value: number }
    readonly values?: readonly unknown[]
    readonly lower?: unknown
    readonly upper?: unknown
    readonly edtf: string
  }
  export default function edtf(input: string): EdtfDate
}
