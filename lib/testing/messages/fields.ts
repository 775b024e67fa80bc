import type { Broken } from '@/lib/testing/messages/apply'

/** Fields of front matter: what is broken. What is said about it stands in the text file of the same name. */
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
  },
  {
    name: 'thousands with a point',
    changes: [{ file: 'content/articles/kremlin-denies-talks.mdx', from: 'amount: 0', to: 'amount: 1.400' }],
  },
  {
    name: 'thousands with a comma',
    changes: [{ file: 'content/articles/kremlin-denies-talks.mdx', from: 'amount: 0', to: 'amount: 1,400' }],
  },
  {
    name: 'a number for programmers',
    changes: [{ file: 'content/articles/kremlin-denies-talks.mdx', from: 'amount: 0', to: 'amount: 0x3F' }],
  },
  {
    name: 'a negative number of people',
    changes: [{ file: 'content/articles/kremlin-denies-talks.mdx', from: 'amount: 0', to: 'amount: -63' }],
  },
  {
    name: 'half a person',
    changes: [{ file: 'content/articles/kremlin-denies-talks.mdx', from: 'amount: 0', to: 'amount: 14.5' }],
  },
  {
    name: 'a number with its unit',
    changes: [{ file: 'content/articles/kremlin-denies-talks.mdx', from: 'amount: 0', to: 'amount: 63 people' }],
  },
  {
    name: 'a missing field',
    changes: [{ file: 'content/actors/kremlin.mdx', from: 'description: The office of Russia’s president.\n', to: '' }],
  },
  {
    name: 'an unknown field',
    changes: [{ file: 'content/actors/kremlin.mdx', from: 'checked:', to: 'formerslugs: [old-name]\nchecked:' }],
  },
  {
    name: 'a number where text belongs',
    changes: [{ file: 'content/actors/kremlin.mdx', from: 'name: The Kremlin', to: 'name: 2025' }],
  },
  {
    name: 'nothing where text belongs',
    changes: [{ file: 'content/actors/kremlin.mdx', from: 'name: The Kremlin', to: 'name:' }],
  },
  {
    name: 'a word where a list belongs',
    changes: [
      { file: 'content/articles/kremlin-denies-talks.mdx', from: 'topics: [mali-russia]', to: 'topics: mali-russia' },
    ],
  },
  {
    name: 'a list without an item',
    changes: [{ file: 'content/articles/kremlin-denies-talks.mdx', from: 'topics: [mali-russia]', to: 'topics: []' }],
  },
  {
    name: 'a kind that there is not',
    changes: [{ file: 'content/actors/kremlin.mdx', from: 'kind: state-body', to: 'kind: state-bodies' }],
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
  },
  {
    name: 'a day that there is not',
    changes: [
      { file: 'content/articles/mali-denies-deployment.mdx', from: 'date: 2021-12-25', to: 'date: 2021-11-31' },
    ],
  },
  {
    name: 'a year with a digit wrong',
    changes: [
      { file: 'content/articles/mali-denies-deployment.mdx', from: 'said: 2021-12-24', to: 'said: 1025-12-24' },
    ],
  },
  {
    name: 'a language that there is not',
    changes: [{ file: 'content/sources/afp-2021-12-25.mdx', from: 'language: fr', to: 'language: xx' }],
  },
  {
    name: 'an address with a password',
    changes: [
      {
        file: 'content/sources/moscow-times-2021-09-15.mdx',
        from: 'checked:',
        to: 'url: https://user:secret@example.org/\nchecked:',
      },
    ],
  },
  {
    name: 'an address that only one machine knows',
    changes: [
      {
        file: 'content/sources/moscow-times-2021-09-15.mdx',
        from: 'checked:',
        to: 'url: http://localhost:3000/x\nchecked:',
      },
    ],
  },
  {
    name: 'an address with a full stop',
    changes: [
      {
        file: 'content/sources/moscow-times-2021-09-15.mdx',
        from: 'checked:',
        to: 'url: https://example.org/report.\nchecked:',
      },
    ],
  },
  {
    name: 'a former address that cannot be one',
    changes: [{ file: 'content/actors/kremlin.mdx', from: 'checked:', to: 'formerSlugs: [index]\nchecked:' }],
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
  },
  {
    name: 'a number in words',
    changes: [{ file: 'content/articles/kremlin-denies-talks.mdx', from: 'amount: 0', to: 'amount: several' }],
  },
  {
    name: 'a decimal comma',
    changes: [
      {
        file: 'content/places/mali.mdx',
        from: 'checked:',
        to: 'coordinates: { latitude: "17,5", longitude: -4, within: 1, basis: A map. }\nchecked:',
      },
    ],
  },
  {
    name: 'degrees and minutes',
    changes: [
      {
        file: 'content/places/mali.mdx',
        from: 'checked:',
        to: 'coordinates: { latitude: 17°30′N, longitude: -4, within: 1, basis: A map. }\nchecked:',
      },
    ],
  },
  {
    name: 'a latitude beyond the pole',
    changes: [
      {
        file: 'content/places/mali.mdx',
        from: 'checked:',
        to: 'coordinates: { latitude: 170, longitude: -4, within: 1, basis: A map. }\nchecked:',
      },
    ],
  },
  {
    name: 'a field that a statement needs',
    changes: [{ file: 'content/articles/kremlin-denies-talks.mdx', from: '    kind: denial\n', to: '' }],
  },
  {
    name: 'a statement without an id',
    changes: [
      {
        file: 'content/articles/kremlin-denies-talks.mdx',
        from: '  - id: peskov-no-talks-2021-09-15\n    by: dmitry-peskov\n    said: 2021-09-15',
        to: '  - by: dmitry-peskov\n    said: 1021-09-15',
      },
    ],
  },
  {
    name: 'an unknown field of a statement',
    changes: [
      {
        file: 'content/articles/kremlin-denies-talks.mdx',
        from: '    kind: denial\n',
        to: '    kind: denial\n    draft: true\n',
      },
    ],
  },
  {
    name: 'a date in words',
    changes: [
      { file: 'content/articles/kremlin-denies-talks.mdx', from: 'said: 2021-09-15', to: 'said: 15 September 2021' },
    ],
  },
  {
    name: 'a date with points',
    changes: [
      { file: 'content/articles/mali-denies-deployment.mdx', from: 'date: 2021-12-25', to: 'date: 25.12.2021' },
    ],
  },
  {
    name: 'a date in square brackets without quotation marks',
    changes: [
      { file: 'content/articles/kremlin-denies-talks.mdx', from: 'said: 2021-09-15', to: 'said: [..2021-09-15]' },
    ],
  },
  {
    name: 'a page of 31 November',
    changes: [{ file: 'content/actors/kremlin.mdx', from: 'checked: 2026-01-01', to: 'checked: 2026-11-31' }],
  },
  {
    name: 'yes in place of true',
    changes: [
      {
        file: 'content/articles/kremlin-denies-talks.mdx',
        from: '    kind: denial\n',
        to: '    kind: denial\n    private: yes\n',
      },
    ],
  },
  {
    name: 'fields where words belong',
    changes: [
      {
        file: 'content/articles/mali-denies-deployment.mdx',
        from: 'description: What Mali’s government said.',
        to: 'description:\n  text: What Mali’s government said.',
      },
    ],
  },
  {
    name: 'words where fields belong',
    changes: [
      {
        file: 'content/articles/kremlin-denies-talks.mdx',
        from: '    value:\n      amount: 0\n',
        to: '    value: 0\n',
      },
    ],
  },
  {
    name: 'a mistake in a field and in a reference',
    changes: [
      {
        file: 'content/articles/kremlin-denies-talks.mdx',
        from: 'title: Kremlin denies talks\n',
        to: 'titel: Kremlin denies talks\n',
      },
      { file: 'content/articles/kremlin-denies-talks.mdx', from: 'by: dmitry-peskov', to: 'by: dmitri-peskov' },
    ],
  },
  {
    name: 'front matter that is a list',
    changes: [{ file: 'content/places/mali.mdx', whole: '---\n- name: Mali\n- kind: country\n---\n' }],
  },
  { name: 'front matter that is a word', changes: [{ file: 'content/places/mali.mdx', whole: '---\nhello\n---\n' }] },
  {
    name: 'an unknown warning that is accepted',
    changes: [
      {
        file: 'content/actors/kremlin.mdx',
        from: 'checked:',
        to: 'accepted: [{ warning: orfan, because: It is new. }]\nchecked:',
      },
    ],
  },
  {
    name: 'the address of an item of Wikidata where its number belongs',
    changes: [
      {
        file: 'content/actors/kremlin.mdx',
        from: 'kind: state-body',
        to: 'kind: state-body\nwikidata: https://www.wikidata.org/wiki/Q133274',
      },
    ],
  },
  {
    name: 'an item of Wikidata that two actors have, and another among pages elsewhere',
    changes: [
      { file: 'content/actors/kremlin.mdx', from: 'kind: state-body', to: 'kind: state-body\nwikidata: Q1' },
      {
        file: 'content/actors/dmitry-peskov.mdx',
        from: 'kind: person',
        to: 'kind: person\nwikidata: Q1\nsameAs: [https://www.wikidata.org/wiki/Q2]',
      },
    ],
  },
  {
    name: 'the day of publication, which is no more',
    changes: [{ file: 'content/actors/kremlin.mdx', from: 'checked:', to: 'published: 2026-01-01\nchecked:' }],
  },
]
