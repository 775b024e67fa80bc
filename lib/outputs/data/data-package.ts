import type { Ledger } from '@/lib/ledger/model'
import { fileText, hashOf, versionOf } from '@/lib/outputs/data/file-text'
import { publishedLedger } from '@/lib/outputs/data/ledger-json'
import type { TableHead } from '@/lib/outputs/data/table'
import { TABLES } from '@/lib/outputs/data/tables'
import { absolute, DATA, tableFile } from '@/lib/site/addresses'
import { PAGES } from '@/lib/site/pages'
import { LICENCE, SITE } from '@/lib/site/settings'

/**
 * All files of the open data, described for programs: sizes, hashes, columns and how tables join.
 *
 * @see https://datapackage.org
 */
export function dataPackage(ledger: Ledger): object {
  const tables = TABLES.map((table) => ({
    ...resource(table.name, tableFile(table.name), table.csv(ledger)),
    type: 'table',
    title: table.title,
    description: table.about,
    format: 'csv',
    mediatype: 'text/csv',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: schemaOf(table),
  }))
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: SITE.name.toLowerCase(),
    title: `The ledger of ${SITE.name}`,
    description: PAGES.data.description,
    homepage: absolute(PAGES.data.href),
    version: versionOf(publishedLedger(ledger)),
    licenses: [{ name: 'CC-BY-4.0', path: LICENCE, title: 'Creative Commons Attribution 4.0' }],
    resources: [
      {
        ...resource('ledger', DATA.ledger, fileText(publishedLedger(ledger))),
        title: 'The whole ledger',
        description: `All of it in one file. What each field means: ${absolute(DATA.schema)}`,
        format: 'json',
        mediatype: 'application/json',
      },
      ...tables,
    ],
  }
}

/** A file by its place beside the description. */
const resource = (name: string, path: string, text: string) => ({
  name,
  path: path.slice('/data/'.length),
  encoding: 'utf-8',
  bytes: Buffer.byteLength(text),
  hash: hashOf(text),
})

function schemaOf({ columns, key, refers }: TableHead): object {
  return {
    fields: columns.map(({ name, type, about }) => ({
      name,
      type,
      description: about,
      ...(name === key && { constraints: { required: true, unique: true } }),
    })),
    missingValues: [''],
    ...(key !== undefined && { primaryKey: [key] }),
    foreignKeys: Object.entries(refers).map(([field, table]) => ({
      fields: [field],
      reference: { resource: table, fields: ['id'] },
    })),
  }
}
