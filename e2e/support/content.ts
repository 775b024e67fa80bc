import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The folders of content/, which are also the first part of their pages' addresses. */
const FOLDERS = ['topics', 'questions', 'articles', 'actors', 'places', 'sources'] as const

/** Addresses that the files of content/ promise: one for each document. Playwright runs in the project's folder. */
export const promisedAddresses = (): string[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(join(process.cwd(), 'content', folder))
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => `/${folder}/${name.slice(0, -'.mdx'.length)}`),
  )
