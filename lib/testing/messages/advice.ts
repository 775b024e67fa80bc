import type { Broken } from '@/lib/testing/messages/apply'

const KREMLIN = 'content/actors/kremlin.mdx'
const TALKS = 'content/articles/kremlin-denies-talks.mdx'
const DEPLOYMENT = 'content/articles/mali-denies-deployment.mdx'
const PLACE = '---\nname: Gao\nkind: town\ndescription: A town.\nchecked: 2026-01-01\n---\n'

/** What may be meant: what is changed. What is said about it stands in the text file of the same name. */
export const ADVICE: readonly Broken[] = [
  { name: 'a place that no page names', changes: [{ file: 'content/places/gao.mdx', whole: PLACE }] },
  {
    name: 'a page that was checked long ago',
    changes: [{ file: KREMLIN, from: 'checked: 2026-01-01', to: 'checked: 2025-01-01' }],
  },
  {
    name: 'a source that may vanish',
    changes: [
      {
        file: 'content/sources/afp-2021-12-25.mdx',
        from: 'checked:',
        to: 'url: https://example.org/report\nchecked:',
      },
    ],
  },
  {
    name: 'a note to oneself in a field',
    changes: [{ file: KREMLIN, from: 'description: The office', to: 'description: TODO The office' }],
  },
  { name: 'a note to oneself in the text', changes: [{ file: KREMLIN, and: 'Its history is TK.' }] },
  {
    name: 'a question on which one side is heard',
    changes: [{ file: DEPLOYMENT, from: 'by: malian-government', to: 'by: dmitry-peskov' }],
  },
  {
    name: 'a denial that does not say of what',
    changes: [{ file: TALKS, from: 'answer: not-sent', to: 'answer: sent' }],
  },
  {
    name: 'one side quoted at length',
    changes: [
      {
        file: DEPLOYMENT,
        from: 'text: Mali’s government denied any deployment.',
        to: `quote: ${'We deny it. '.repeat(30).trim()}`,
      },
    ],
  },
  {
    name: 'a warning that is accepted',
    changes: [
      { file: 'content/places/gao.mdx', whole: PLACE },
      {
        file: 'content/places/gao.mdx',
        from: 'checked:',
        to: 'accepted: [{ warning: unfinished, because: Gao is new. }, { warning: orphan, because: Gao is new. }]\nchecked:',
      },
    ],
  },
]
