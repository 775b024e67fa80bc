import type { ReactElement } from 'react'

/** A component in one of its states. */
export interface Example {
  /** Names it in addresses and tests: `statement-a-denial`. */
  readonly id: string
  /** The component's name. */
  readonly of: string
  readonly state: string
  readonly element: ReactElement
  /**
   * `part`: stands on a page beside others. `figure`: the same, but it has ids that a page can have only once.
   * `page`: the whole main part of a page.
   */
  readonly is: 'part' | 'figure' | 'page'
}

/** Examples of one component, by the state that each shows. */
export const examplesOf = (
  of: string,
  states: Readonly<Record<string, ReactElement>>,
  is: Example['is'] = 'part',
): Example[] =>
  Object.entries(states).map(([state, element]) => ({ id: slug(`${of} ${state}`), of, state, element, is }))

const slug = (words: string) =>
  words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
