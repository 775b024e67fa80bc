import type { z } from 'zod'
import type { MdxElement } from '@/lib/mdx/parse'
import type { BodyProblem } from '@/lib/mdx/problem'
import type { Component } from '@/lib/mdx/vocabulary'
import { nearest } from '@/lib/problems/nearest'

/** Attributes of a component as plain strings; `undefined` where one is an expression or a spread. */
export function plainAttributes(element: MdxElement): Record<string, string> | undefined {
  const attributes: Record<string, string> = {}
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') return undefined
    const { name, value } = attribute
    if (value !== null && typeof value === 'object') return undefined
    attributes[name] = value ?? ''
  }
  return attributes
}

/** Says what is wrong with the attributes of a component: one that it does not take, one that is missing or not right. */
export function attributeProblems(
  name: string,
  component: Component,
  attributes: Readonly<Record<string, string>>,
  issues: readonly z.core.$ZodIssue[],
): Omit<BodyProblem, 'at'>[] {
  const known = Object.keys(component.attributes.shape)
  const rest = {
    allowed: known.length === 0 ? 'no attribute' : `the attribute${known.length === 1 ? '' : 's'} ${known.join(', ')}`,
    fix: `Write it like this: ${component.example}`,
  }
  const strange = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []))
  const meant = new Map(strange.map((key) => [key, nearest(key, known)]))
  return [
    ...strange.map((key) => {
      const near = meant.get(key)
      return { found: `<${name}> with “${key}”, which it does not take`, ...rest, ...(near && { nearest: near }) }
    }),
    ...issues.flatMap(({ code, path, message }) => {
      const key = String(path[0] ?? '')
      // Where it is written under another name, that is the one mistake.
      if (code === 'unrecognized_keys' || [...meant.values()].includes(key)) return []
      const value = attributes[key]
      return {
        found:
          value === undefined
            ? `<${name}> without “${key}”`
            : `<${name}> whose “${key}” is ${value === '' ? 'empty' : `“${value}”: ${message.replace(/^must /, 'it must ')}`}`,
        ...rest,
      }
    }),
  ]
}
