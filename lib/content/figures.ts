import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadFile } from '@/lib/content/read-file'
import type { BodyNode } from '@/lib/mdx/body'
import { type Problem, positionAt } from '@/lib/problems/problem'

/** Every picture that a body shows is there, as a plain file under public/figures. */
export function checkFigures(root: string, files: Iterable<[string, ReadFile]>): Problem[] {
  return [...files].flatMap(([file, { document, text = '' }]) =>
    (document?.body.nodes ?? []).flatMap(picturesIn).flatMap((src) => {
      const path = join(root, 'public', src)
      if (lstatSync(path, { throwIfNoEntry: false })?.isFile()) return []
      return {
        file,
        at: positionAt(text, text.indexOf(src)),
        found: `the picture ${src}, and there is no file public${src}`,
        fix: 'Put the picture there, or correct “src” of the <Figure>.',
      }
    }),
  )
}

function picturesIn(node: BodyNode): string[] {
  if (node.type === 'text') return []
  const own = node.type === 'component' && node.name === 'Figure' ? [node.attributes.src ?? ''] : []
  return [...own, ...node.children.flatMap(picturesIn)]
}
