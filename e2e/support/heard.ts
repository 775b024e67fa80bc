import type { Page } from '@playwright/test'
import { layOutAll } from './layout'

/** A thing of a page as a screen reader is told of it: what it is, what it is called, and what is in it. */
export interface Heard {
  readonly role: string
  readonly name: string
  /** Of a heading. */
  readonly level: number | undefined
  /** Where a link leads. */
  readonly url: string | undefined
  readonly parts: readonly Heard[]
}

/** What a page tells screen readers, from Chromium’s accessibility tree: what is hidden from the ear is not in it. */
export async function heard(page: Page): Promise<Heard> {
  await layOutAll(page)
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const read = (node: (typeof nodes)[number]): Heard[] => {
    const parts = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id)
      return child ? read(child) : []
    })
    const role = String(node.role?.value ?? '')
    if (role === 'InlineTextBox') return []
    if (node.ignored || role === 'none') return parts
    const property = (name: string) => node.properties?.find((each) => each.name === name)?.value.value
    const level = Number(property('level'))
    const url = property('url')
    return [
      {
        role,
        name: String(node.name?.value ?? '').trim(),
        level: role === 'heading' && level > 0 ? level : undefined,
        url: typeof url === 'string' ? url : undefined,
        parts,
      },
    ]
  }
  const [root] = nodes
  const [document] = root ? read(root) : []
  if (!document) throw new Error('The page has no accessibility tree')
  return document
}

/** A thing and everything in it, in the order in which it is heard. */
function* everything(of: Heard): Generator<Heard> {
  yield of
  for (const part of of.parts) yield* everything(part)
}

export const ofRole = (of: Heard, ...roles: readonly string[]): Heard[] =>
  [...everything(of)].filter(({ role }) => roles.includes(role))

/** The words of a thing, in the order in which they are heard. */
export const wordsOf = (of: Heard): string =>
  ofRole(of, 'StaticText')
    .map(({ name }) => name)
    .join(' ')
    .replace(/ ([,.;:])/g, '$1')
