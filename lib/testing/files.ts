import { stringify } from 'yaml'
import { articleSlug } from '@/lib/testing/defaults'
import { completeDocuments } from '@/lib/testing/fixture'
import type { Fixture } from '@/lib/testing/literals'

/** A fixture as the files of a content folder: `content/actors/norland.mdx` and its text. */
export function fixtureFiles(fixture: Fixture): ReadonlyMap<string, string> {
  const articles = (fixture.articles ?? []).map((article, n) => ({ ...article, slug: articleSlug(article, n) }))
  const bodies = new Map(
    Object.entries({ ...fixture, articles }).flatMap(([folder, documents]) =>
      [...documents].flatMap((each): [string, string | undefined][] =>
        typeof each === 'string' ? [] : [[`content/${folder}/${each.slug}.mdx`, each.body]],
      ),
    ),
  )
  return new Map(
    completeDocuments(fixture).map(({ file, data }) => [
      file,
      `---\n${stringify(data, { lineWidth: 0 })}---\n\n${bodies.get(file) ?? ''}\n`,
    ]),
  )
}
