import type { Ledger } from '@/lib/ledger/model'
import { toCsv } from '@/lib/outputs/data/csv'
import { daysOf } from '@/lib/outputs/data/days'

export type Cell = string | number | undefined

/** A column of a table: its name and what it holds, for the dictionary and for programs. */
export interface Column<Row> {
  readonly name: string
  /** A type of Frictionless Table Schema. */
  readonly type: 'string' | 'number' | 'date'
  readonly about: string
  readonly read: (row: Row, ledger: Ledger) => Cell
}

/** A table without its rows. */
export interface TableHead {
  /** The file’s name without its ending, and the name of the table. */
  readonly name: string
  readonly title: string
  readonly about: string
  /** The column that tells one row from another, where one does. */
  readonly key?: string
  /** Columns whose values are the keys of another table. */
  readonly refers: Readonly<Record<string, string>>
  readonly columns: readonly Pick<Column<never>, 'name' | 'type' | 'about'>[]
}

export interface Table extends TableHead {
  readonly csv: (ledger: Ledger) => string
}

/** Makes a table of columns and of what gives its rows. */
export const table = <Row>(
  head: Omit<TableHead, 'columns' | 'refers'> & { readonly refers?: TableHead['refers'] },
  columns: readonly Column<Row>[],
  rows: (ledger: Ledger) => Iterable<Row>,
): Table & { readonly csvOf: (ledger: Ledger, rows: Iterable<Row>) => string } => {
  const csvOf = (ledger: Ledger, some: Iterable<Row>) =>
    toCsv([columns.map(({ name }) => name), ...[...some].map((row) => columns.map(({ read }) => read(row, ledger)))])
  return { refers: {}, ...head, columns, csvOf, csv: (ledger) => csvOf(ledger, rows(ledger)) }
}

/** A column of text. */
export const text = <Row>(name: string, about: string, read: Column<Row>['read']): Column<Row> => ({
  name,
  type: 'string',
  about,
  read,
})

/** A column of numbers. */
export const number = <Row>(name: string, about: string, read: Column<Row>['read']): Column<Row> => ({
  name,
  type: 'number',
  about,
  read,
})

/** A column of calendar days. */
export const day = <Row>(name: string, about: string, read: Column<Row>['read']): Column<Row> => ({
  name,
  type: 'date',
  about,
  read,
})

/** A column of ids, parted by spaces. */
export const ids = <Row>(
  name: string,
  about: string,
  read: (row: Row, ledger: Ledger) => readonly string[],
): Column<Row> => text(name, `${about} Ids, parted by spaces.`, (row, ledger) => read(row, ledger).join(' '))

/** A date as far as it is known, and the days between which it lies. */
export const edtf = <Row>(
  name: string,
  about: string,
  read: (row: Row, ledger: Ledger) => string | undefined,
): Column<Row>[] => {
  const days = (row: Row, ledger: Ledger) => {
    const date = read(row, ledger)
    return date === undefined ? {} : daysOf(date)
  }
  return [
    text(name, `${about} EDTF: as exact or as loose as it is known.`, read),
    day(
      `${name}_earliest`,
      `The first day that “${name}” can mean. Empty: open.`,
      (row, ledger) => days(row, ledger).earliest,
    ),
    day(
      `${name}_latest`,
      `The last day that “${name}” can mean. Empty: open.`,
      (row, ledger) => days(row, ledger).latest,
    ),
  ]
}

interface Logged {
  readonly logged: { readonly added: string; readonly changed: string }
}

/** Since when the ledger has it, and when it last changed. */
export const logDays = <Row extends Logged>(): Column<Row>[] => [
  day('added', 'Since when the ledger has it.', ({ logged }) => logged.added),
  day('changed', 'When anything of it last changed, its wording included.', ({ logged }) => logged.changed),
]
