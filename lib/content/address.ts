import { nearest } from '@/lib/problems/nearest'
import type { Problem } from '@/lib/problems/problem'
import { FOLDERS } from '@/lib/schema/documents'
import { KINDS, type Kind } from '@/lib/schema/fields'
import { LONGEST_SLUG, whyReserved } from '@/lib/schema/reserved'

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Kind and slug that the path of a content file stands for.
 *
 * @param file path from the project's root, with forward slashes: `content/actors/dmitry-peskov.mdx`
 * @returns a problem for a path that cannot become an address
 */
export function addressOf(file: string): { kind: Kind; slug: string } | Problem {
  const [, folder = '', name = ''] = /^content\/([^/]+)\/([^/]+)$/s.exec(file) ?? []
  const kind = KINDS.find((candidate) => FOLDERS[candidate] === folder)
  const problem = (rest: Omit<Problem, 'file' | 'at'>): Problem => ({ file, at: { line: 1, column: 1 }, ...rest })
  if (!kind) {
    const folders = Object.values(FOLDERS)
    const meant = nearest(folder, folders)
    return problem({
      found: folder
        ? `a file in content/${folder}, which is not a folder of the site`
        : 'a file outside the folders of the site',
      allowed: folders.map((known) => `content/${known}`).join(', '),
      ...(meant && { nearest: `content/${meant}` }),
      fix: 'Move the file to the folder of its kind; folders have no folders in them.',
    })
  }
  if (!name.endsWith('.mdx'))
    return problem({
      found: `a file that does not end in .mdx`,
      fix: 'Rename it so that it ends in .mdx, or move it out of content/.',
    })
  const slug = name.slice(0, -'.mdx'.length)
  if (!SLUG.test(slug)) {
    const plain = slug.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    const meant = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
    return problem({
      found: `the file name “${slug}”, which cannot be an address`,
      allowed: 'small letters a–z, digits and single hyphens',
      ...(meant && { nearest: meant }),
      fix: 'Rename the file. Its name becomes a part of the address and stays for ever.',
    })
  }
  const reason = whyReserved(slug)
  if (reason)
    return problem({
      found: `the file name “${slug}”: ${reason}`,
      fix: 'Rename the file, for example with one more word in its name.',
    })
  if (slug.length > LONGEST_SLUG)
    return problem({
      found: `a file name of ${slug.length} letters`,
      allowed: `at most ${LONGEST_SLUG}`,
      fix: 'Rename the file: its name is a part of the address.',
    })
  return { kind, slug }
}
