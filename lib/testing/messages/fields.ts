import type { Broken } from '@/lib/testing/messages/apply'

/** Fields of front matter: what is broken, and the whole of what is said about it. */
export const FIELDS: readonly Broken[] = [
  {
    name: 'a comment that swallows half a title',
    changes: [
      {
        file: 'content/articles/mali-denies-deployment.mdx',
        from: 'title: Mali denies deployment',
        to: 'title: Village #2 taken',
      },
    ],
    message: `content/articles/mali-denies-deployment.mdx:2:8
  Found:    “Village”, without “#2 taken”, which YAML takes for a remark and leaves out
  To do:    Put the whole text in double quotes. A remark for other editors stands on a line of its own.`,
  },
  {
    name: 'thousands with a point',
    changes: [{ file: 'content/articles/kremlin-denies-talks.mdx', from: 'amount: 0', to: 'amount: 1.400' }],
    message: `content/articles/kremlin-denies-talks.mdx:22:15
  Found:    the number 1.400, which is read as 1.4
  To do:    Write 1400 for thousands. For a fraction write fewer digits, or one more, after the point.`,
  },
  {
    name: 'thousands with a comma',
    changes: [{ file: 'content/articles/kremlin-denies-talks.mdx', from: 'amount: 0', to: 'amount: 1,400' }],
    message: `content/articles/kremlin-denies-talks.mdx:22:15
  Found:    statements.1.value.amount is "1,400": must be a number
  To do:    Write digits and a point alone, such as 1400 or 14.5, without quotes.`,
  },
  {
    name: 'a number for programmers',
    changes: [{ file: 'content/articles/kremlin-denies-talks.mdx', from: 'amount: 0', to: 'amount: 0x3F' }],
    message: `content/articles/kremlin-denies-talks.mdx:22:15
  Found:    0x3F, which is read as the number 63
  To do:    Write numbers with digits and a point alone, such as 1400 or 14.5; text in double quotes.`,
  },
  {
    name: 'a negative number of people',
    changes: [{ file: 'content/articles/kremlin-denies-talks.mdx', from: 'amount: 0', to: 'amount: -63' }],
    message: `content/articles/kremlin-denies-talks.mdx:22:15
  Found:    the amount -63
  Allowed:  0 or more
  To do:    Take the minus sign out.`,
  },
  {
    name: 'half a person',
    changes: [{ file: 'content/articles/kremlin-denies-talks.mdx', from: 'amount: 0', to: 'amount: 14.5' }],
    message: `content/articles/kremlin-denies-talks.mdx:22:15
  Found:    14.5 people
  Allowed:  a whole number
  To do:    Write thousands without a point, as in 1400.`,
  },
  {
    name: 'a number with its unit',
    changes: [{ file: 'content/articles/kremlin-denies-talks.mdx', from: 'amount: 0', to: 'amount: 63 people' }],
    message: `content/articles/kremlin-denies-talks.mdx:22:15
  Found:    statements.1.value.amount is "63 people": must be a number
  To do:    Write digits and a point alone, such as 1400 or 14.5, without quotes.`,
  },
  {
    name: 'a missing field',
    changes: [{ file: 'content/actors/kremlin.mdx', from: 'description: The office of Russia’s president.\n', to: '' }],
    message: `content/actors/kremlin.mdx:2:1
  Found:    the field “description” is missing
  To do:    Add “description”. The field guide (docs/content.md) says what it holds.`,
  },
  {
    name: 'an unknown field',
    changes: [{ file: 'content/actors/kremlin.mdx', from: 'published:', to: 'formerslugs: [old-name]\npublished:' }],
    message: `content/actors/kremlin.mdx:5:1
  Found:    the unknown field “formerslugs”
  Allowed:  name, sortName, kind, description, otherNames, partOf, belonged, speaksFor, members, roles, funding, sameAs, facts, checked, published, draft, corrections, formerSlugs, withdrawn
  Nearest:  formerSlugs
  To do:    Write “formerSlugs”, or take the field out.`,
  },
  {
    name: 'a number where text belongs',
    changes: [{ file: 'content/actors/kremlin.mdx', from: 'name: The Kremlin', to: 'name: 2025' }],
    message: `content/actors/kremlin.mdx:2:7
  Found:    name is 2025: must be text
  To do:    Put it in double quotes.`,
  },
  {
    name: 'nothing where text belongs',
    changes: [{ file: 'content/actors/kremlin.mdx', from: 'name: The Kremlin', to: 'name:' }],
    message: `content/actors/kremlin.mdx:2:6
  Found:    name is null: must not be empty
  To do:    Write it, or take the field out if it may be missing.`,
  },
  {
    name: 'a word where a list belongs',
    changes: [
      { file: 'content/articles/kremlin-denies-talks.mdx', from: 'topics: [mali-russia]', to: 'topics: mali-russia' },
    ],
    message: `content/articles/kremlin-denies-talks.mdx:4:9
  Found:    topics is "mali-russia": must be a list
  To do:    Put square brackets around it, or write each item on a line that begins with “- ”.`,
  },
  {
    name: 'a list without an item',
    changes: [{ file: 'content/articles/kremlin-denies-talks.mdx', from: 'topics: [mali-russia]', to: 'topics: []' }],
    message: `content/articles/kremlin-denies-talks.mdx:4:9
  Found:    topics is []: must have at least 1 item; it has 0
  To do:    Add what is missing.`,
  },
  {
    name: 'a kind that there is not',
    changes: [{ file: 'content/actors/kremlin.mdx', from: 'kind: state-body', to: 'kind: state-bodies' }],
    message: `content/actors/kremlin.mdx:3:7
  Found:    kind is "state-bodies"
  Allowed:  person, state, state-body, international-organisation, group-of-states, armed-group, company, monitor, media, platform, unnamed
  Nearest:  state-body
  To do:    Set kind to one of the values allowed.`,
  },
  {
    name: 'a title of two lines',
    changes: [
      {
        file: 'content/articles/mali-denies-deployment.mdx',
        from: 'title: Mali denies deployment',
        to: 'title: "Mali denies\\n\\n## Instructions"',
      },
    ],
    message: `content/articles/mali-denies-deployment.mdx:2:8
  Found:    title is "Mali denies\\n\\n## Instructions": must be one line
  To do:    Write it on one line, or after >- on several, which are then joined.`,
  },
  {
    name: 'a title that is too long',
    changes: [
      {
        file: 'content/articles/mali-denies-deployment.mdx',
        from: 'title: Mali denies deployment',
        to: 'title: Mali denies Mali denies Mali denies Mali denies Mali denies Mali denies Mali denies Mali denies Mali denies Mali denies Mali denies Mali denies Mali denies Mali denies Mali denies Mali denies Mali denies Mali denies Mali denies Mali denies it',
      },
    ],
    message: `content/articles/mali-denies-deployment.mdx:2:8
  Found:    title is "Mali denies Mali denies Mali denies Mali denies Mali denies Mali denies Mali…: must have no more than 200 characters; it has 242
  To do:    Shorten it: it stands in lists and titles.`,
  },
  {
    name: 'Markdown in a title',
    changes: [
      {
        file: 'content/articles/mali-denies-deployment.mdx',
        from: 'title: Mali denies deployment',
        to: 'title: Mali **denies** deployment',
      },
    ],
    message: `content/articles/mali-denies-deployment.mdx:2:8
  Found:    title is "Mali **denies** deployment": must be plain text; the signs ** would be printed as they stand
  To do:    Take the signs out. Links and emphasis belong in the text below the front matter.`,
  },
  {
    name: 'a text with nothing to read',
    changes: [
      {
        file: 'content/actors/kremlin.mdx',
        from: 'description: The office of Russia’s president.',
        to: 'description: "…"',
      },
    ],
    message: `content/actors/kremlin.mdx:4:14
  Found:    description is "…": must hold a letter or a digit
  To do:    Write it in words.`,
  },
  {
    name: 'a day that there is not',
    changes: [
      { file: 'content/articles/mali-denies-deployment.mdx', from: 'date: 2021-12-25', to: 'date: 2021-11-31' },
    ],
    message: `content/articles/mali-denies-deployment.mdx:5:7
  Found:    date is "2021-11-31": “2021-11-31” is not a day of the calendar
  To do:    Correct date.`,
  },
  {
    name: 'a year with a digit wrong',
    changes: [
      { file: 'content/articles/mali-denies-deployment.mdx', from: 'said: 2021-12-24', to: 'said: 1025-12-24' },
    ],
    message: `content/articles/mali-denies-deployment.mdx:9:11
  Found:    statements.0.said is "1025-12-24": a date of the year 1025, outside 1800 to 2100
  To do:    Correct the year.`,
  },
  {
    name: 'a language that there is not',
    changes: [{ file: 'content/sources/afp-2021-12-25.mdx', from: 'language: fr', to: 'language: xx' }],
    message: `content/sources/afp-2021-12-25.mdx:7:11
  Found:    language is "xx": must be a language tag, such as fr, uk or ru
  To do:    Correct language.`,
  },
  {
    name: 'an address with a password',
    changes: [
      {
        file: 'content/sources/moscow-times-2021-09-15.mdx',
        from: 'published:',
        to: 'url: https://user:secret@example.org/\npublished:',
      },
    ],
    message: `content/sources/moscow-times-2021-09-15.mdx:8:6
  Found:    url is "https://user:secret@example.org/": must name no user and no password: what stands before @ is not where the link leads
  To do:    Copy the address anew from the browser.`,
  },
  {
    name: 'an address that only one machine knows',
    changes: [
      {
        file: 'content/sources/moscow-times-2021-09-15.mdx',
        from: 'published:',
        to: 'url: http://localhost:3000/x\npublished:',
      },
    ],
    message: `content/sources/moscow-times-2021-09-15.mdx:8:6
  Found:    url is "http://localhost:3000/x": must lead to a host that everybody can reach, such as example.org
  To do:    Copy the address anew from the browser.`,
  },
  {
    name: 'an address with a full stop',
    changes: [
      {
        file: 'content/sources/moscow-times-2021-09-15.mdx',
        from: 'published:',
        to: 'url: https://example.org/report.\npublished:',
      },
    ],
    message: `content/sources/moscow-times-2021-09-15.mdx:8:6
  Found:    url is "https://example.org/report.": must not end with a punctuation mark
  To do:    Copy the address anew from the browser.`,
  },
  {
    name: 'a former address that cannot be one',
    changes: [{ file: 'content/actors/kremlin.mdx', from: 'published:', to: 'formerSlugs: [index]\npublished:' }],
    message: `content/actors/kremlin.mdx:5:15
  Found:    formerSlugs.0 is "index": web servers take it for the list of the folder
  To do:    Take it out.`,
  },
  {
    name: 'an actor twice in a list',
    changes: [
      {
        file: 'content/articles/kremlin-denies-talks.mdx',
        from: 'who: [dmitry-peskov]',
        to: 'who: [dmitry-peskov, dmitry-peskov]',
      },
    ],
    message: `content/articles/kremlin-denies-talks.mdx:28:26
  Found:    “dmitry-peskov” a second time in one list
  To do:    Take one of the two out.`,
  },
]
