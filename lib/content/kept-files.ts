import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import type { KnownFiles } from '@/lib/content/check'
import { type Places, placesKnown, type ReadFile, readContentFile } from '@/lib/content/read-file'
import type { RawDocument } from '@/lib/ledger/model'

// What the last check read. Of thousands of files one has changed since, and to read them all again is most of a check.

/** A file in which nothing was wrong, the document in it, and the places in it that were asked for. */
type Kept = readonly [file: string, bytes: Uint8Array, document: RawDocument, places: Places]

/** What an earlier check kept at a path; nothing, where it cannot be read. The path names the code that read it. */
export function keptFiles(path: string): KnownFiles {
  try {
    const kept: readonly Kept[] = deserialize(readFileSync(path))
    return new Map(
      kept.map(([file, bytes, document, places]) => {
        const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
        return [file, { bytes: buffer, read: asRead(file, buffer, document, places) }]
      }),
    )
  } catch {
    return new Map()
  }
}

function asRead(file: string, bytes: Buffer, document: RawDocument, places: Places): ReadFile {
  let read: ReadFile | undefined
  const locate: ReadFile['locate'] = (...where) => {
    read ??= readContentFile(file, bytes)
    return read.locate(...where)
  }
  return {
    document,
    text: bytes.toString('utf8'),
    problems: [],
    // Warnings stay from check to check. For any other place the file is read after all.
    locate: placesKnown(places, locate),
    places,
  }
}

/** Keeps what a check read, for the next one. Files that are not in their normal form are read again. */
export function keepFiles(path: string, known: KnownFiles): void {
  const kept = [...known].flatMap(([file, { bytes, read }]): Kept[] => {
    const { document, text, problems, places = new Map() } = read
    const isWhole = document && problems.length === 0 && bytes.equals(Buffer.from(text ?? ''))
    return isWhole ? [[file, bytes, document, places]] : []
  })
  writeFileSync(`${path}.${process.pid}`, serialize(kept))
  renameSync(`${path}.${process.pid}`, path)
}
