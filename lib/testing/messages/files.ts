import type { Broken } from '@/lib/testing/messages/apply'

/** Files, and the characters in them: what is broken. What is said about it stands in the text file of the same name. */
export const FILES: readonly Broken[] = [
  {
    name: 'an empty file',
    changes: [{ file: 'content/places/mali.mdx', whole: '' }],
  },
  {
    name: 'no front matter',
    changes: [{ file: 'content/places/mali.mdx', whole: 'Mali is a country.\n' }],
  },
  {
    name: 'front matter that is not closed',
    changes: [{ file: 'content/places/mali.mdx', whole: '---\nname: Mali\n\nWords.\n' }],
  },
  {
    name: 'program code for front matter',
    changes: [{ file: 'content/places/mali.mdx', whole: '---js\n{ name: "Mali" }\n---\n' }],
  },
  {
    name: 'another language for front matter',
    changes: [{ file: 'content/places/mali.mdx', whole: '--- json\n{ "name": "Mali" }\n---\n' }],
  },
  {
    name: 'a closing line with words after it',
    changes: [{ file: 'content/places/mali.mdx', from: 'kind: country\n', to: 'kind: country\n---more\n' }],
  },
  {
    name: 'the line ends of old Macs',
    changes: [{ file: 'content/places/mali.mdx', ends: 'CR' }],
  },
  {
    name: 'a merge that is not finished',
    changes: [
      {
        file: 'content/places/mali.mdx',
        from: 'description: A',
        to: '<<<<<<< HEAD\ndescription: One.\n=======\ndescription: A',
      },
    ],
  },
  {
    name: 'a merge in the text',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: '>>>>>>> main\n' }],
  },
  {
    name: 'a tab',
    changes: [{ file: 'content/places/mali.mdx', from: 'kind: country', to: 'kind:\tcountry' }],
  },
  {
    name: 'a mark that turns the direction',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'The deal was \u202enever signed.' }],
  },
  {
    name: 'a control character',
    changes: [
      { file: 'content/sources/moscow-times-2021-09-15.mdx', from: 'No official talks', to: 'No official\u0007 talks' },
    ],
  },
  {
    name: 'a character without width',
    changes: [{ file: 'content/actors/kremlin.mdx', from: 'The Kremlin', to: 'The Krem\u200blin' }],
  },
  {
    name: 'such a character as a number',
    changes: [{ file: 'content/actors/kremlin.mdx', from: 'name: The Kremlin', to: 'name: "The Krem\\u200Blin"' }],
  },
  {
    name: 'such a character as an entity',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'The deal was &#x202E;never signed.' }],
  },
  {
    name: 'too many marks on a letter',
    changes: [
      { file: 'content/actors/kremlin.mdx', from: 'The Kremlin', to: 'The Kre\u0301\u0301\u0301\u0301\u0301mlin' },
    ],
  },
  {
    name: 'a file that is too large',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'word '.repeat(30000) }],
  },
  {
    name: 'a paragraph that is too long',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'word '.repeat(1100) }],
  },
  {
    name: 'a paragraph of signs',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: '*a_'.repeat(300) }],
  },
  {
    name: 'quotations that lie too deep',
    changes: [
      {
        file: 'content/topics/mali-russia.mdx',
        and: '>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> deep',
      },
    ],
  },
  {
    name: 'front matter that lies too deep',
    changes: [
      {
        file: 'content/actors/kremlin.mdx',
        from: 'checked:',
        to: 'partOf: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\nchecked:',
      },
    ],
  },
  {
    name: 'a name that the web takes for a folder',
    changes: [{ file: 'content/actors/index.mdx', whole: '---\n---\n' }],
  },
  {
    name: 'a name that Windows keeps',
    changes: [{ file: 'content/actors/con.mdx', whole: '---\n---\n' }],
  },
  {
    name: 'a name that is too long',
    changes: [
      {
        file: 'content/actors/long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-name.mdx',
        whole: '---\n---\n',
      },
    ],
  },
  {
    name: 'capitals in a name',
    changes: [{ file: 'content/actors/The Kremlin.mdx', whole: '---\n---\n' }],
  },
  {
    name: 'four hyphens at the end',
    changes: [{ file: 'content/places/mali.mdx', whole: '---\nname: Mali\n----\n\nWords.\n' }],
  },
  {
    name: 'a dash in place of hyphens',
    changes: [{ file: 'content/places/mali.mdx', whole: '—\nname: Mali\n—\n\nWords.\n' }],
  },
  {
    name: 'a no-break space before a field',
    changes: [
      {
        file: 'content/articles/kremlin-denies-talks.mdx',
        from: '    said: 2021-09-15',
        to: '\xa0\xa0\xa0\xa0said: 2021-09-15',
      },
    ],
  },
  {
    name: 'a field twice',
    changes: [{ file: 'content/actors/kremlin.mdx', from: 'kind: state-body', to: 'kind: state-body\nname: Kremlin' }],
  },
  {
    name: 'a colon in a text',
    changes: [
      {
        file: 'content/articles/mali-denies-deployment.mdx',
        from: 'title: Mali denies deployment',
        to: 'title: Mali: no deployment',
      },
    ],
  },
  {
    name: 'a hyphen without its space',
    changes: [
      { file: 'content/articles/kremlin-denies-talks.mdx', from: '  - id: peskov-figure', to: '  -id: peskov-figure' },
    ],
  },
  {
    name: 'a colon without its space',
    changes: [{ file: 'content/actors/kremlin.mdx', from: 'name: The Kremlin', to: 'name:Kremlin' }],
  },
  {
    name: 'a field too far to the left',
    changes: [
      { file: 'content/articles/kremlin-denies-talks.mdx', from: '    said: 2021-09-15', to: 'said: 2021-09-15' },
    ],
  },
  {
    name: 'a field one space too far to the right',
    changes: [
      { file: 'content/articles/kremlin-denies-talks.mdx', from: '    said: 2021-09-15', to: '     said: 2021-09-15' },
    ],
  },
  {
    name: 'a quotation mark that is not closed',
    changes: [
      {
        file: 'content/articles/mali-denies-deployment.mdx',
        from: 'title: Mali denies deployment',
        to: 'title: "Mali denies deployment',
      },
    ],
  },
  {
    name: 'words after a quotation',
    changes: [
      {
        file: 'content/articles/mali-denies-deployment.mdx',
        from: 'title: Mali denies deployment',
        to: 'title: "Mali" denies deployment',
      },
    ],
  },
  {
    name: 'a bracket that is not closed',
    changes: [
      { file: 'content/articles/kremlin-denies-talks.mdx', from: 'topics: [mali-russia]', to: 'topics: [mali-russia' },
    ],
  },
  {
    name: 'a sign that front matter keeps',
    changes: [
      {
        file: 'content/articles/mali-denies-deployment.mdx',
        from: 'title: Mali denies deployment',
        to: 'title: @Mali denies deployment',
      },
    ],
  },
  {
    name: 'a line without a field',
    changes: [
      { file: 'content/actors/kremlin.mdx', from: 'kind: state-body', to: 'and its offices\nkind: state-body' },
    ],
  },
  {
    name: 'a copy of a page',
    changes: [{ file: 'content/articles/a-copy.mdx', copyOf: 'content/articles/kremlin-denies-talks.mdx' }],
  },
  {
    name: 'a copy that was begun anew',
    changes: [
      { file: 'content/articles/kremlin-denies-talks-2.mdx', copyOf: 'content/articles/kremlin-denies-talks.mdx' },
      {
        file: 'content/articles/kremlin-denies-talks-2.mdx',
        from: 'title: Kremlin denies talks',
        to: 'title: More of it',
      },
    ],
  },
  {
    name: 'an actor in the folder of places',
    changes: [
      {
        file: 'content/places/yevgeny-prigozhin.mdx',
        whole:
          '---\nname: Yevgeny Prigozhin\nkind: person\ndescription: Founder of Wagner.\nchecked: 2026-01-01\n---\n',
      },
      { file: 'content/articles/kremlin-denies-talks.mdx', from: 'by: dmitry-peskov', to: 'by: yevgeny-prigozhin' },
    ],
  },
]
