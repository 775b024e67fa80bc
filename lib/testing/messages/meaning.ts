import type { Broken } from '@/lib/testing/messages/apply'

/** What cannot be right: what is broken, and the whole of what is said about it. */
export const MEANING: readonly Broken[] = [
  {
    name: 'an actor that there is not',
    changes: [
      { file: 'content/articles/kremlin-denies-talks.mdx', from: 'by: dmitry-peskov', to: 'by: dmitry-pescov' },
    ],
    message: `content/articles/kremlin-denies-talks.mdx:9:9
  Found:    no actor has the id “dmitry-pescov”
  Allowed:  the id of an actor (3 exist)
  Nearest:  dmitry-peskov
  To do:    Write “dmitry-peskov” if that is meant. Use the file name (without .mdx) of a document in content/actors, or add content/actors/dmitry-pescov.mdx.`,
  },
  {
    name: 'an answer that there is not',
    changes: [{ file: 'content/articles/kremlin-denies-talks.mdx', from: 'answer: not-sent', to: 'answer: no-sent' }],
    message: `content/articles/kremlin-denies-talks.mdx:13:13
  Found:    “no-sent” is not an answer of the question
  Allowed:  sent, not-sent
  Nearest:  not-sent
  To do:    Use an answer of the question’s list, or add the answer to the question.`,
  },
  {
    name: 'a statement without a source',
    changes: [{ file: 'content/articles/mali-denies-deployment.mdx', from: '    source: afp-2021-12-25\n', to: '' }],
    message: `content/articles/mali-denies-deployment.mdx:7:9
  Found:    “mali-no-deployment-2021-12-24” has no source, and its article has none either
  Allowed:  the id of a source in content/sources
  To do:    Add “source” to it, or to the article where one report is the source of everything in it.`,
  },
  {
    name: 'words after their source',
    changes: [{ file: 'content/articles/kremlin-denies-talks.mdx', from: 'said: 2021-09-15', to: 'said: 2022-09-15' }],
    message: `content/articles/kremlin-denies-talks.mdx:10:11
  Found:    15 September 2022, which is after its source “moscow-times-2021-09-15” appeared (15 September 2021)
  To do:    Correct the date, or name the source that it stands in.`,
  },
  {
    name: 'a page published after it was checked',
    changes: [{ file: 'content/actors/kremlin.mdx', from: 'published: 2026-01-01', to: 'published: 2099-01-01' }],
    message: `content/actors/kremlin.mdx:5:12
  Found:    a page published on 1 January 2099, after the page was last checked (1 January 2026)
  To do:    Correct the date, or set “checked” to the day on which you looked at it.`,
  },
  {
    name: 'a correction to come',
    changes: [
      {
        file: 'content/actors/kremlin.mdx',
        from: 'published:',
        to: 'corrections: [{ on: 2099-01-01, text: One. }]\npublished:',
      },
    ],
    message: `content/actors/kremlin.mdx:5:21
  Found:    a correction on 1 January 2099, after the page was last checked (1 January 2026)
  To do:    Correct the date, or set “checked” to the day on which you looked at it.`,
  },
  {
    name: 'a correction before there was a page',
    changes: [
      {
        file: 'content/actors/kremlin.mdx',
        from: 'published:',
        to: 'corrections: [{ on: 2025-01-01, text: One. }]\npublished:',
      },
    ],
    message: `content/actors/kremlin.mdx:5:21
  Found:    a correction on 1 January 2025, before the page was published (1 January 2026)
  To do:    Correct one of the two dates.`,
  },
  {
    name: 'a source of the future',
    changes: [
      { file: 'content/sources/moscow-times-2021-09-15.mdx', from: 'date: 2021-09-15', to: 'date: 2027-01-01' },
    ],
    message: `content/sources/moscow-times-2021-09-15.mdx:6:7
  Found:    a publication that appeared on 1 January 2027, after the page was last checked (1 January 2026)
  To do:    Correct the date, or set “checked” to the day on which you looked at it.`,
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
    message: `content/articles/kremlin-denies-talks.mdx:16:17
  Found:    a statement that replies to itself
  To do:    Name the statement that it replies to.`,
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
    message: `content/articles/kremlin-denies-talks.mdx:16:17
  Found:    a reply of 15 September 2021 to “mali-no-deployment-2021-12-24”, which was said later (24 December 2021)
  To do:    Correct one of the two dates, or name the statement that it replies to.`,
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
    message: `content/articles/kremlin-denies-talks.mdx:16:10
  Found:    “dmitry-peskov” as the speaker and as the one who passed it on
  To do:    Take “via” out, or name in “by” who said it.`,
  },
  {
    name: 'a figure without a figure',
    changes: [{ file: 'content/articles/kremlin-denies-talks.mdx', from: '    value:\n      amount: 0\n', to: '' }],
    message: `content/articles/kremlin-denies-talks.mdx:19:11
  Found:    a figure on “fighters-in-mali”, which asks for one, without “value”
  To do:    Add “value” with the amount, or the words where the source gives no number; or choose another kind.`,
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
    message: `content/articles/mali-denies-deployment.mdx:13:12
  Found:    a quotation with its own marks
  To do:    Take the marks out: the page sets them.`,
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
    message: `content/articles/mali-denies-deployment.mdx:13:12
  Found:    Cyrillic letters in a quotation whose language is “en”
  To do:    Say in “quoteLanguage” which language it is in, such as uk or ru.`,
  },
  {
    name: 'one report as two sources',
    changes: [
      {
        file: 'content/sources/moscow-times-2021-09-15.mdx',
        from: 'published:',
        to: 'url: https://example.org/report\npublished:',
      },
      {
        file: 'content/sources/afp-2021-12-25.mdx',
        from: 'published:',
        to: 'url: https://www.example.org/report/?utm_source=x\npublished:',
      },
    ],
    message: `content/sources/moscow-times-2021-09-15.mdx:8:6
  Found:    the address of content/sources/afp-2021-12-25.mdx once more
  To do:    Use the source that is there: one report that is entered twice counts as two.`,
  },
  {
    name: 'a source that was withdrawn',
    changes: [
      {
        file: 'content/sources/afp-2021-12-25.mdx',
        from: 'published:',
        to: 'withdrawn: { on: 2026-01-01, reason: It never appeared. }\npublished:',
      },
    ],
    message: `content/articles/mali-denies-deployment.mdx:14:13
  Found:    the source “afp-2021-12-25”, which was withdrawn on 1 January 2026
  To do:    Name another source, or withdraw what rests on this one.`,
  },
  {
    name: 'two publishers',
    changes: [
      { file: 'content/sources/moscow-times-2021-09-15.mdx', from: 'published:', to: 'publisher: kremlin\npublished:' },
    ],
    message: `content/sources/moscow-times-2021-09-15.mdx:5:1
  Found:    both “publisher” and “publisherName”
  To do:    Take “publisherName” out: the publisher has a page, which has its name.`,
  },
  {
    name: 'one name for two actors',
    changes: [{ file: 'content/actors/kremlin.mdx', from: 'name: The Kremlin', to: 'name: Dmitry PESKOV' }],
    message: `content/actors/kremlin.mdx:2:7
  Found:    the name “Dmitry PESKOV”, which content/actors/dmitry-peskov.mdx already has
  To do:    Use that actor, if it is the same one; else say in the name what tells the two apart.`,
  },
  {
    name: 'swapped coordinates',
    changes: [
      {
        file: 'content/places/mali.mdx',
        from: 'published:',
        to: 'coordinates: { latitude: 17, longitude: -4, uncertainty: 1, basis: A map. }\npublished:',
      },
      {
        file: 'content/places/gao.mdx',
        whole:
          '---\nname: Gao\nkind: town\ndescription: A town.\nwithin: mali\ncoordinates: { latitude: -0.04, longitude: 16.27, uncertainty: 0.1, basis: A map. }\npublished: 2026-01-01\nchecked: 2026-01-01\n---\n',
      },
    ],
    message: `content/places/gao.mdx:6:26
  Found:    a point 26° away from everything in Mali
  Nearest:  latitude: 16.27, longitude: -0.04
  To do:    Latitude and longitude seem to be swapped: latitude is degrees north, longitude degrees east.`,
  },
  {
    name: 'a statement with the name of a part of the page',
    changes: [
      { file: 'content/articles/kremlin-denies-talks.mdx', from: 'id: peskov-figure-2021-09-15', to: 'id: statements' },
    ],
    message: `content/articles/kremlin-denies-talks.mdx:16:9
  Found:    the id “statements”, whose address on the page, #statements, is that of a part of the page itself
  To do:    Give it another id, or word the heading otherwise: ids and headings are addresses on one page.`,
  },
  {
    name: 'a topic with the name of a part of the home page',
    changes: [
      { file: 'content/topics/shared.mdx', copyOf: 'content/topics/mali-russia.mdx' },
      { file: 'content/topics/mali-russia.mdx', from: 'title: Mali and Russia', to: 'title: Mali' },
    ],
    message: `content/topics/shared.mdx:2:1
  Found:    the file name “shared”, which the home page has as the address of one of its parts
  To do:    Rename the file, for example with one more word in its name.`,
  },
  {
    name: 'letters of two alphabets',
    changes: [{ file: 'content/actors/kremlin.mdx', from: 'name: The Kremlin', to: 'name: The Krеmlin' }],
    message: `content/actors/kremlin.mdx:2:7
  Warning:  the word “Krеmlin” with letters of two alphabets, which look alike
  To do:    Type the word anew.`,
  },
]
