import type { ContentFolder } from '@/lib/testing/content-folder'

/** One change of a content file. */
export type Change = { readonly file: string } & (
  | { readonly from: string; readonly to: string }
  | { readonly whole: string }
  /** More text at its end. */
  | { readonly and: string }
  | { readonly ends: 'CR' }
  | { readonly copyOf: string }
)

/** A content folder with a mistake in it. */
export interface Broken {
  readonly name: string
  readonly changes: readonly Change[]
}

/** Makes the changes in a content folder. */
export async function applyChanges(folder: ContentFolder, changes: readonly Change[]): Promise<void> {
  for (const change of changes) {
    const { file } = change
    if ('from' in change) await folder.edit(file, change.from, change.to)
    else if ('whole' in change) await folder.write(file, change.whole)
    else if ('copyOf' in change) await folder.write(file, await folder.read(change.copyOf))
    else if ('and' in change) await folder.write(file, `${await folder.read(file)}\n${change.and}`)
    else await folder.write(file, (await folder.read(file)).replaceAll('\n', '\r'))
  }
}
