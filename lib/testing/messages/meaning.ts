import type { Broken } from '@/lib/testing/messages/apply'

/** What cannot be right: what is broken. What is said about it stands in the text file of the same name. */
export const MEANING: readonly Broken[] = [
  {
    name: 'an actor that there is not',
    changes: [
      { file: 'content/articles/kremlin-denies-talks.mdx', from: 'by: dmitry-peskov', to: 'by: dmitry-pescov' },
    ],
  },
  {
    name: 'an answer that there is not',
    changes: [{ file: 'content/articles/kremlin-denies-talks.mdx', from: 'answer: not-sent', to: 'answer: no-sent' }],
  },
  {
    name: 'a statement without a source',
    changes: [{ file: 'content/articles/mali-denies-deployment.mdx', from: '    source: afp-2021-12-25\n', to: '' }],
  },
  {
    name: 'words after their source',
    changes: [{ file: 'content/articles/kremlin-denies-talks.mdx', from: 'said: 2021-09-15', to: 'said: 2022-09-15' }],
  },
  {
    name: 'a correction to come',
    changes: [
      {
        file: 'content/actors/kremlin.mdx',
        from: 'checked:',
        to: 'corrections: [{ on: 2099-01-01, text: One. }]\nchecked:',
      },
    ],
  },
  {
    name: 'a source of the future',
    changes: [
      { file: 'content/sources/moscow-times-2021-09-15.mdx', from: 'date: 2021-09-15', to: 'date: 2027-01-01' },
    ],
  },
  {
    name: 'a reply to itself',
    changes: [
      {
        file: 'content/articles/kremlin-denies-talks.mdx',
        from: '    where: [mali]\n',
        to: '    where: [mali]\n    repliesTo: [peskov-no-talks-2021-09-15]\n',
      },
    ],
  },
  {
    name: 'a reply to what was said later',
    changes: [
      {
        file: 'content/articles/kremlin-denies-talks.mdx',
        from: '    where: [mali]\n',
        to: '    where: [mali]\n    repliesTo: [mali-no-deployment-2021-12-24]\n',
      },
    ],
  },
  {
    name: 'a speaker who passes on what they say',
    changes: [
      {
        file: 'content/articles/kremlin-denies-talks.mdx',
        from: '    where: [mali]\n',
        to: '    where: [mali]\n    via: dmitry-peskov\n',
      },
    ],
  },
  {
    name: 'a figure without a figure',
    changes: [{ file: 'content/articles/kremlin-denies-talks.mdx', from: '    value:\n      amount: 0\n', to: '' }],
  },
  {
    name: 'a quotation with its own marks',
    changes: [
      {
        file: 'content/articles/mali-denies-deployment.mdx',
        from: 'text: Mali’s government denied any deployment.',
        to: 'quote: “We deny it.”',
      },
    ],
  },
  {
    name: 'a quotation in another language',
    changes: [
      {
        file: 'content/articles/mali-denies-deployment.mdx',
        from: 'text: Mali’s government denied any deployment.',
        to: 'quote: Мы этого не подтверждаем.',
      },
    ],
  },
  {
    name: 'one report as two sources',
    changes: [
      {
        file: 'content/sources/moscow-times-2021-09-15.mdx',
        from: 'checked:',
        to: 'url: https://example.org/report\nchecked:',
      },
      {
        file: 'content/sources/afp-2021-12-25.mdx',
        from: 'checked:',
        to: 'url: https://www.example.org/report/?utm_source=x\nchecked:',
      },
    ],
  },
  {
    name: 'a source that was withdrawn',
    changes: [
      {
        file: 'content/sources/afp-2021-12-25.mdx',
        from: 'checked:',
        to: 'withdrawn: { on: 2026-01-01, reason: It never appeared. }\nchecked:',
      },
    ],
  },
  {
    name: 'two publishers',
    changes: [
      { file: 'content/sources/moscow-times-2021-09-15.mdx', from: 'checked:', to: 'publisher: kremlin\nchecked:' },
    ],
  },
  {
    name: 'one name for two actors',
    changes: [{ file: 'content/actors/kremlin.mdx', from: 'name: The Kremlin', to: 'name: Dmitry PESKOV' }],
  },
  {
    name: 'swapped coordinates',
    changes: [
      {
        file: 'content/places/mali.mdx',
        from: 'checked:',
        to: 'coordinates: { latitude: 17, longitude: -4, uncertainty: 1, basis: A map. }\nchecked:',
      },
      {
        file: 'content/places/gao.mdx',
        whole:
          '---\nname: Gao\nkind: town\ndescription: A town.\nwithin: mali\ncoordinates: { latitude: -0.04, longitude: 16.27, uncertainty: 0.1, basis: A map. }\nchecked: 2026-01-01\n---\n',
      },
    ],
  },
  {
    name: 'a statement with the name of a part of the page',
    changes: [
      { file: 'content/articles/kremlin-denies-talks.mdx', from: 'id: peskov-figure-2021-09-15', to: 'id: statements' },
    ],
  },
  {
    name: 'a topic with the name of a part of the home page',
    changes: [
      { file: 'content/topics/shared.mdx', copyOf: 'content/topics/mali-russia.mdx' },
      { file: 'content/topics/mali-russia.mdx', from: 'title: Mali and Russia', to: 'title: Mali' },
    ],
  },
  {
    name: 'letters of two alphabets',
    changes: [{ file: 'content/actors/kremlin.mdx', from: 'name: The Kremlin', to: 'name: The Krеmlin' }],
  },
  {
    name: 'an actor by name',
    changes: [
      { file: 'content/articles/kremlin-denies-talks.mdx', from: 'by: dmitry-peskov', to: 'by: Dmitry Peskov' },
    ],
  },
  {
    name: 'an actor by surname',
    changes: [{ file: 'content/articles/kremlin-denies-talks.mdx', from: 'by: dmitry-peskov', to: 'by: Peskov' }],
  },
  {
    name: 'an actor by file name',
    changes: [
      { file: 'content/articles/kremlin-denies-talks.mdx', from: 'by: dmitry-peskov', to: 'by: dmitry-peskov.mdx' },
    ],
  },
  {
    name: 'an actor by address',
    changes: [
      {
        file: 'content/articles/kremlin-denies-talks.mdx',
        from: 'by: dmitry-peskov',
        to: 'by: https://counterclaim.example/actors/dmitry-peskov',
      },
    ],
  },
  {
    name: 'an actor where a place belongs',
    changes: [{ file: 'content/articles/kremlin-denies-talks.mdx', from: 'where: [mali]', to: 'where: [kremlin]' }],
  },
  {
    name: 'an actor of whom nothing is known',
    changes: [
      { file: 'content/articles/kremlin-denies-talks.mdx', from: 'by: dmitry-peskov', to: 'by: yevgeny-prigozhin' },
    ],
  },
  {
    name: 'a statement of another day',
    changes: [
      {
        file: 'content/articles/kremlin-denies-talks.mdx',
        from: '    where: [mali]\n',
        to: '    where: [mali]\n    repliesTo: [mali-no-deployment-2021-12-25]\n',
      },
    ],
  },
  {
    name: 'an answer by its label',
    changes: [
      { file: 'content/articles/kremlin-denies-talks.mdx', from: 'answer: not-sent', to: 'answer: None were sent' },
    ],
  },
  {
    name: 'an answer by its letter',
    changes: [{ file: 'content/articles/kremlin-denies-talks.mdx', from: 'answer: not-sent', to: 'answer: B' }],
  },
  {
    name: 'an answer in words to a question of figures',
    changes: [
      {
        file: 'content/articles/kremlin-denies-talks.mdx',
        from: '    value:\n      amount: 0\n',
        to: '    answer: none\n',
      },
    ],
  },
]
