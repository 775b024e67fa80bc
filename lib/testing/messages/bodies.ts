import type { Broken } from '@/lib/testing/messages/apply'

/** Text below the front matter: what is broken, and the whole of what is said about it. */
export const BODIES: readonly Broken[] = [
  {
    name: 'a heading that is a part of the page',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: '## Timeline\n\nWords.' }],
    message: `content/topics/mali-russia.mdx:22:1
  Found:    the heading “Timeline”, whose address on the page, #timeline, is that of a part of the page itself
  To do:    Word it otherwise, for example with one word more.`,
  },
  {
    name: 'a heading that stands twice',
    changes: [
      { file: 'content/articles/kremlin-denies-talks.mdx', and: '## Background\n\nWords.\n\n## Background\n\nMore.' },
    ],
    message: `content/articles/kremlin-denies-talks.mdx:45:1
  Found:    the heading “Background” a second time
  To do:    Word it otherwise: each heading is an address.`,
  },
  {
    name: 'a heading with the id of a statement',
    changes: [{ file: 'content/articles/kremlin-denies-talks.mdx', and: '## Peskov figure 2021-09-15\n\nWords.' }],
    message: `content/articles/kremlin-denies-talks.mdx:16:9
  Found:    the id “peskov-figure-2021-09-15”, whose address on the page, #peskov-figure-2021-09-15, is that of the heading “Peskov figure 2021-09-15”
  To do:    Give it another id, or word the heading otherwise: ids and headings are addresses on one page.`,
  },
  {
    name: 'a link to nowhere on the page',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'See [above](#what-was-sad).' }],
    message: `content/topics/mali-russia.mdx:22:5
  Found:    a link to “#what-was-sad”, and nothing on this page has that address
  Nearest:  #what-was-said
  To do:    Link to a heading of this text: its words in small letters, with hyphens for spaces.`,
  },
  {
    name: 'half a link',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'By [the Kremlin](actor:kremlin and others.' }],
    message: `content/topics/mali-russia.mdx:22:16
  Found:    a link that is only half written
  To do:    Write it as [words](address): no space in the address, and both brackets closed.`,
  },
  {
    name: 'a link with a space',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'By [the Kremlin](actor: kremlin).' }],
    message: `content/topics/mali-russia.mdx:22:16
  Found:    a link that is only half written
  To do:    Write it as [words](address): no space in the address, and both brackets closed.`,
  },
  {
    name: 'a heading without a space',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: '##Later\n\nWords.' }],
    message: `content/topics/mali-russia.mdx:22:1
  Found:    a heading without a space after #
  To do:    Write a space after the signs #. To print the sign itself write \\#.`,
  },
  {
    name: 'half a table',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: '| Who | When |\n| Mali | 2021 |' }],
    message: `content/topics/mali-russia.mdx:22:1
  Found:    a line of a table that is none
  To do:    A table needs a second line, such as | - | - |, with as many parts as the first.`,
  },
  {
    name: 'bold that is not closed',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'This was **denied.' }],
    message: `content/topics/mali-russia.mdx:22:10
  Found:    the sign of bold or struck text that is not closed
  To do:    Close it with the same sign, without a space before it; or take it out.`,
  },
  {
    name: 'a link that shows another',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'See [https://gov.uk](https://evil.example).' }],
    message: `content/topics/mali-russia.mdx:22:5
  Found:    a link that shows https://gov.uk and leads to https://evil.example
  To do:    Give the link words, or the address that it shows.`,
  },
  {
    name: 'a link without a host',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'See [this](https://).' }],
    message: `content/topics/mali-russia.mdx:22:5
  Found:    a link to “https://”; an address must begin with https:// or http:// and a host, as in https://example.org/page
  To do:    Copy the address anew from the browser.`,
  },
  {
    name: 'mail to nobody',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'Write [to us](mailto:).' }],
    message: `content/topics/mali-russia.mdx:22:7
  Found:    a link to “mailto:”
  Allowed:  mailto: and an address
  To do:    Write it as mailto:name@example.org.`,
  },
  {
    name: 'a path in place of an id',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'By [the Kremlin](/actors/kremlin).' }],
    message: `content/topics/mali-russia.mdx:22:4
  Found:    a link to “/actors/kremlin”
  Allowed:  an address with https://, or actor:, place:, question:, article:, source:, topic:, statement: and an id
  To do:    Link to a page of this site by its kind and id, such as [Peskov](actor:dmitry-peskov).`,
  },
  {
    name: 'a program’s link',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'See [this](javascript:alert).' }],
    message: `content/topics/mali-russia.mdx:22:5
  Found:    a link to “javascript:alert”
  Allowed:  an address with https://, or actor:, place:, question:, article:, source:, topic:, statement: and an id
  To do:    Link to a page of this site by its kind and id, such as [Peskov](actor:dmitry-peskov).`,
  },
  {
    name: 'a dangling cross-link',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'By [the Kremlin](actor:kremlim).' }],
    message: `content/topics/mali-russia.mdx:22:4
  Found:    no actor has the id “kremlim”
  Allowed:  the id of an actor (3 exist)
  Nearest:  kremlin
  To do:    Write “kremlin” if that is meant. Use the file name (without .mdx) of a document in content/actors, or add content/actors/kremlim.mdx.`,
  },
  {
    name: 'a brace that is not closed',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'A stray { brace.' }],
    message: `content/topics/mali-russia.mdx:22:9
  Found:    a curly brace { that is not closed
  To do:    Take the braces out. To print a brace write \\{ or \\}.`,
  },
  {
    name: 'an expression',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'There are {1 + 1}.' }],
    message: `content/topics/mali-russia.mdx:22:11
  Found:    text in curly braces, which MDX reads as program code
  To do:    Take the braces out. To print a brace write \\{ or \\}.`,
  },
  {
    name: 'an import',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'import x from "y"' }],
    message: `content/topics/mali-russia.mdx:22:1
  Found:    an import or export line, which is program code
  Allowed:  Markdown and the components Actor, Place, Question, Article, Source, Topic, StatementLink, Statement, Note, Term, Figure
  To do:    Take the line out. Begin the paragraph with another word if it is meant as text.`,
  },
  {
    name: 'an HTML tag',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'Words <b>in bold</b>.' }],
    message: `content/topics/mali-russia.mdx:22:7
  Found:    the unknown component <b>
  Allowed:  Actor, Place, Question, Article, Source, Topic, StatementLink, Statement, Note, Term, Figure
  To do:    Use a component of the list, or plain Markdown.`,
  },
  {
    name: 'a tag that is not closed',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: '<Note>\n\nWords.\n' }],
    message: `content/topics/mali-russia.mdx:22:1
  Found:    <Note> that is not closed
  To do:    Write </Note> in the same paragraph or list item, or <Note … /> if it holds nothing.`,
  },
  {
    name: 'an unknown component',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'By <Acter id="kremlin" />.' }],
    message: `content/topics/mali-russia.mdx:22:4
  Found:    the unknown component <Acter>
  Allowed:  Actor, Place, Question, Article, Source, Topic, StatementLink, Statement, Note, Term, Figure
  Nearest:  <Actor>
  To do:    Use a component of the list, or plain Markdown.`,
  },
  {
    name: 'an attribute twice',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'By <Actor id="kremlin" id="kremlin" />.' }],
    message: `content/topics/mali-russia.mdx:22:4
  Found:    <Actor> with id twice
  To do:    Take one of the two out.`,
  },
  {
    name: 'a picture that is not there',
    changes: [
      {
        file: 'content/topics/mali-russia.mdx',
        and: '<Figure src="/figures/border.svg" alt="The border" credit="OSM" />',
      },
    ],
    message: `content/topics/mali-russia.mdx:22:14
  Found:    the picture /figures/border.svg, and there is no file public/figures/border.svg
  To do:    Put the picture there, or correct “src” of the <Figure>.`,
  },
  {
    name: 'a footnote',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'Words.[^1]\n\n[^1]: A note.' }],
    message: `content/topics/mali-russia.mdx:22:7
  Found:    the mark of a footnote
  To do:    Say it in the sentence or in a <Note>; what a statement rests on goes into its caveats.

content/topics/mali-russia.mdx:24:1
  Found:    a footnote
  To do:    Say it in the sentence or in a <Note>; what a statement rests on goes into its caveats.`,
  },
  {
    name: 'a level of heading left out',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: '#### Deep\n\nWords.' }],
    message: `content/topics/mali-russia.mdx:22:1
  Found:    a heading of level 4 after one of level 2
  To do:    Use ###: levels are not skipped, so that screen readers can follow.`,
  },
]
