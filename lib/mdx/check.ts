import { slug } from 'github-slugger'
import type { Heading, Link, Nodes, Root } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import type { z } from 'zod'
import { attributeProblems, plainAttributes } from '@/lib/mdx/attributes'
import { insteadOfHtml } from '@/lib/mdx/html-tags'
import { checkLink } from '@/lib/mdx/link-check'
import { isMdxElement, type MdxElement } from '@/lib/mdx/parse'
import type { BodyProblem } from '@/lib/mdx/problem'
import { componentNames, refusal } from '@/lib/mdx/refused'
import { LINK_SCHEMES, VOCABULARY } from '@/lib/mdx/vocabulary'
import { checkWords } from '@/lib/mdx/words'
import { nearest } from '@/lib/problems/nearest'
import type { Position } from '@/lib/problems/problem'
import { type FoundReference, findReferences } from '@/lib/schema/walk'

/** A cross-link or an embedded statement in a body, in the order of the text. */
export interface BodyReference {
  readonly refersTo: FoundReference['refersTo']
  readonly id: string
  readonly at: Position
}

export interface BodyCheck {
  readonly problems: readonly BodyProblem[]
  readonly references: readonly BodyReference[]
  /** Where its headings stand, and its links to a place on the same page, in the order of the text. */
  readonly headings: readonly Position[]
  readonly anchors: readonly Position[]
}

const at = (node: Nodes | MdxElement): Position => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
})

/**
 * Checks that a body is data: Markdown and components of the vocabulary with plain attributes, nothing that runs.
 *
 * @param tree a parsed body, after `linksToComponents()`
 * @param source what it was parsed from
 */
export function checkBody(tree: Root, source: string): BodyCheck {
  const problems: BodyProblem[] = []
  const references: BodyReference[] = []
  const headings: Position[] = []
  const anchors: Position[] = []
  let depth = 1
  visit(tree, (node) => {
    const refused = refusal(node)
    if (refused) {
      problems.push({ at: at(node), ...refused })
      return SKIP
    }
    if (node.type === 'heading') {
      const problem = checkHeading(node, depth)
      if (problem) problems.push({ at: at(node), ...problem })
      depth = node.depth
      headings.push(at(node))
    }
    if (node.type === 'link') {
      problems.push(...checkLink(node))
      if (node.url.startsWith('#')) anchors.push(at(node))
    }
    problems.push(...checkWords(node, source))
    if (isLink(node)) problems.push(...checkNoLinkIn(node))
    if (isMdxElement(node)) {
      const checked = checkElement(node)
      problems.push(...checked.problems)
      references.push(...checked.references)
    }
    return undefined
  })
  return { problems, references, headings, anchors }
}

function checkHeading(node: Heading, previous: number): Omit<BodyProblem, 'at'> | undefined {
  if (node.depth === 1)
    return {
      found: 'a heading of the first level (#)',
      fix: 'The title stands in the front matter; begin with ##.',
    }
  if (node.depth > 4)
    return {
      found: `a heading of level ${node.depth}`,
      fix: 'Use ##, ### or ####: a page that needs more is two pages.',
    }
  // The section’s address is made of the heading’s words; a component alone has none.
  if (slug(wordsOf(node)) === '')
    return {
      found: 'a heading without words',
      fix: 'Write it in words; a component in it needs words of its own.',
    }
  if (node.depth > previous + 1)
    return {
      found: `a heading of level ${node.depth} after one of level ${previous}`,
      fix: `Use ${'#'.repeat(previous + 1)}: levels are not skipped, so that screen readers can follow.`,
    }
  return undefined
}

const isLink = (node: Nodes): node is Link | MdxElement =>
  node.type === 'link' || (isMdxElement(node) && Object.values(LINK_SCHEMES).some((name) => name === node.name))

function checkNoLinkIn(outer: Link | MdxElement): BodyProblem[] {
  const problems: BodyProblem[] = []
  visit(outer, (node) => {
    if (node !== outer && isLink(node))
      // A bare web address has no place of its own.
      problems.push({
        at: at(node.position ? node : outer),
        found: 'a link inside a link',
        fix: 'Take one of the two out: a reader can follow only one.',
      })
  })
  return problems
}

function checkElement(node: MdxElement): { problems: BodyProblem[]; references: BodyReference[] } {
  const name = node.name ?? ''
  const component = Object.hasOwn(VOCABULARY, name) ? VOCABULARY[name] : undefined
  if (!component) {
    const html = insteadOfHtml(name)
    if (html) return { problems: [{ at: at(node), ...html }], references: [] }
    const meant = nearest(name, Object.keys(VOCABULARY))
    const problem = {
      at: at(node),
      found: name ? `the unknown component <${name}>` : 'an empty tag <>',
      allowed: componentNames(),
      ...(meant && { nearest: `<${meant}>` }),
      fix: 'Use a component of the list, or plain Markdown.',
    }
    return { problems: [problem], references: [] }
  }
  const attributes = plainAttributes(node)
  if (!attributes) {
    const problem = {
      at: at(node),
      found: `an attribute of <${name}> in curly braces`,
      fix: `Write attributes in quotation marks: ${component.example}`,
    }
    return { problems: [problem], references: [] }
  }
  const parsed = component.attributes.safeParse(attributes)
  // What is written in place of an id is looked up among the names, whatever its form.
  const found = findReferences(component.attributes, attributes)
  const references = found.map(({ refersTo, id }) => ({ refersTo, id, at: at(node) }))
  const isLooked = ({ code, path }: z.core.$ZodIssue) =>
    code === 'invalid_format' && found.some((each) => each.id !== '' && each.path.join() === path.join())
  const issues = parsed.success ? [] : parsed.error.issues.filter((issue) => !isLooked(issue))
  if (issues.length === 0) return { problems: checkContents(node, name, component), references }
  return {
    problems: attributeProblems(name, component, attributes, issues).map((each) => ({ at: at(node), ...each })),
    references,
  }
}

function checkContents(node: MdxElement, name: string, component: (typeof VOCABULARY)[string]): BodyProblem[] {
  const problem = (found: string): BodyProblem[] => [
    { at: at(node), found, fix: `Write it like this: ${component.example}` },
  ]
  if (component.holds === 'nothing') {
    if (node.children.length > 0) return problem(`<${name}> with text inside; it takes none`)
    if (node.type === 'mdxJsxTextElement')
      return problem(`<${name}> inside a line; it stands alone, with an empty line before and after`)
  }
  if (component.holds === 'words' && node.type === 'mdxJsxFlowElement' && node.children.length > 0)
    return problem(`<${name}> with paragraphs inside; it stands in a sentence and holds words`)
  if (component.holds === 'words' && node.children.length === 0 && !component.wordsOptional)
    return problem(`<${name}> without words`)
  if (component.holds === 'paragraphs' && node.type === 'mdxJsxTextElement')
    return problem(`<${name}> inside a line; it holds paragraphs, with empty lines around them`)
  return []
}
