import type { Broken } from '@/lib/testing/messages/apply'

/** Text below the front matter: what is broken. What is said about it stands in the text file of the same name. */
export const BODIES: readonly Broken[] = [
  {
    name: 'a heading that is a part of the page',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: '## Timeline\n\nWords.' }],
  },
  {
    name: 'a heading that stands twice',
    changes: [
      { file: 'content/articles/kremlin-denies-talks.mdx', and: '## Background\n\nWords.\n\n## Background\n\nMore.' },
    ],
  },
  {
    name: 'a heading with the id of a statement',
    changes: [{ file: 'content/articles/kremlin-denies-talks.mdx', and: '## Peskov figure 2021-09-15\n\nWords.' }],
  },
  {
    name: 'a link to nowhere on the page',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'See [above](#what-was-sad).' }],
  },
  {
    name: 'half a link',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'By [the Kremlin](actor:kremlin and others.' }],
  },
  {
    name: 'a link with a space',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'By [the Kremlin](actor: kremlin).' }],
  },
  {
    name: 'a heading without a space',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: '##Later\n\nWords.' }],
  },
  {
    name: 'half a table',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: '| Who | When |\n| Mali | 2021 |' }],
  },
  {
    name: 'bold that is not closed',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'This was **denied.' }],
  },
  {
    name: 'a link that shows another',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'See [https://gov.uk](https://evil.example).' }],
  },
  {
    name: 'a link without a host',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'See [this](https://).' }],
  },
  {
    name: 'mail to nobody',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'Write [to us](mailto:).' }],
  },
  {
    name: 'a path in place of an id',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'By [the Kremlin](/actors/kremlin).' }],
  },
  {
    name: 'a program’s link',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'See [this](javascript:alert).' }],
  },
  {
    name: 'a dangling cross-link',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'By [the Kremlin](actor:kremlim).' }],
  },
  {
    name: 'a brace that is not closed',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'A stray { brace.' }],
  },
  {
    name: 'an expression',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'There are {1 + 1}.' }],
  },
  {
    name: 'an import',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'import x from "y"' }],
  },
  {
    name: 'an HTML tag',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'Words <b>in bold</b>.' }],
  },
  {
    name: 'a tag that is not closed',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: '<Note>\n\nWords.\n' }],
  },
  {
    name: 'an unknown component',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'By <Acter id="kremlin" />.' }],
  },
  {
    name: 'an attribute twice',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'By <Actor id="kremlin" id="kremlin" />.' }],
  },
  {
    name: 'a picture that is not there',
    changes: [
      {
        file: 'content/topics/mali-russia.mdx',
        and: '<Figure src="/figures/border.svg" alt="The border" credit="OSM" />',
      },
    ],
  },
  {
    name: 'a footnote',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'Words.[^1]\n\n[^1]: A note.' }],
  },
  {
    name: 'a level of heading left out',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: '#### Deep\n\nWords.' }],
  },
  {
    name: 'a line break of HTML',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'One line<br>and another.' }],
  },
  {
    name: 'a link of HTML',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'See <a href="https://example.org">this</a>.' }],
  },
  {
    name: 'curly quotation marks in a tag',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'By <Actor id=“kremlin” />.' }],
  },
  {
    name: 'an attribute with a capital',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'By <Actor ID="kremlin" />.' }],
  },
  {
    name: 'a figure without alt',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: '<Figure src="/figures/border.svg" credit="OSM" />' }],
  },
  {
    name: 'an actor without id',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'By <Actor>the Kremlin</Actor>.' }],
  },
  {
    name: 'an actor by name in a link',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'By [him](actor:Dmitry-Peskov).' }],
  },
]
