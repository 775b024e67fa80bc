import type { Broken } from '@/lib/testing/messages/apply'

/** Files, and the characters in them: what is broken, and the whole of what is said about it. */
export const FILES: readonly Broken[] = [
  {
    name: 'an empty file',
    changes: [{ file: 'content/places/mali.mdx', whole: '' }],
    message: `content/places/mali.mdx:1:1
  Found:    an empty file
  To do:    Write its front matter and text (docs/content.md has a template for each kind), or delete the file.`,
  },
  {
    name: 'no front matter',
    changes: [{ file: 'content/places/mali.mdx', whole: 'Mali is a country.\n' }],
    message: `content/places/mali.mdx:1:1
  Found:    a file without front matter
  To do:    Put the fields at the top of the file, between two lines that hold nothing but ---.`,
  },
  {
    name: 'front matter that is not closed',
    changes: [{ file: 'content/places/mali.mdx', whole: '---\nname: Mali\n\nWords.\n' }],
    message: `content/places/mali.mdx:1:1
  Found:    front matter that is not closed
  To do:    Put the fields at the top of the file, between two lines that hold nothing but ---.`,
  },
  {
    name: 'program code for front matter',
    changes: [{ file: 'content/places/mali.mdx', whole: '---js\n{ name: "Mali" }\n---\n' }],
    message: `content/places/mali.mdx:1:1
  Found:    front matter in another language (“js”)
  Allowed:  YAML
  To do:    Let the first line hold nothing but ---. Front matter is data: nothing in it is run.`,
  },
  {
    name: 'another language for front matter',
    changes: [{ file: 'content/places/mali.mdx', whole: '--- json\n{ "name": "Mali" }\n---\n' }],
    message: `content/places/mali.mdx:1:1
  Found:    front matter in another language (“json”)
  Allowed:  YAML
  To do:    Let the first line hold nothing but ---. Front matter is data: nothing in it is run.`,
  },
  {
    name: 'a closing line with words after it',
    changes: [{ file: 'content/places/mali.mdx', from: 'kind: country\n', to: 'kind: country\n---more\n' }],
    message: `content/places/mali.mdx:4:1
  Found:    a line of the front matter that begins with ---
  To do:    Only the lines before and after the front matter begin so. Let the closing line hold nothing but ---.`,
  },
  {
    name: 'the line ends of old Macs',
    changes: [{ file: 'content/places/mali.mdx', ends: 'CR' }],
    message: `content/places/mali.mdx:1:4
  Found:    a line that ends as on old Macs (U+000D alone)
  To do:    Save the file again with the line ends of Unix (LF).`,
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
    message: `content/places/mali.mdx:4:1
  Found:    the mark <<<<<<< of a merge that nobody has finished
  To do:    Keep one of the two versions between <<<<<<< and >>>>>>>, and take the marks out.`,
  },
  {
    name: 'a merge in the text',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: '>>>>>>> main\n' }],
    message: `content/topics/mali-russia.mdx:22:1
  Found:    the mark >>>>>>> of a merge that nobody has finished
  To do:    Keep one of the two versions between <<<<<<< and >>>>>>>, and take the marks out.`,
  },
  {
    name: 'a tab',
    changes: [{ file: 'content/places/mali.mdx', from: 'kind: country', to: 'kind:\tcountry' }],
    message: `content/places/mali.mdx:3:6
  Found:    U+0009, a tab
  To do:    Write spaces in its place.`,
  },
  {
    name: 'a mark that turns the direction',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'The deal was \u202enever signed.' }],
    message: `content/topics/mali-russia.mdx:22:14
  Found:    U+202E, a mark that turns the direction of the text
  To do:    Take it out: delete and retype the words around it. Text that is pasted often brings such characters with it.`,
  },
  {
    name: 'a control character',
    changes: [
      { file: 'content/sources/moscow-times-2021-09-15.mdx', from: 'No official talks', to: 'No official\u0007 talks' },
    ],
    message: `content/sources/moscow-times-2021-09-15.mdx:2:19
  Found:    U+0007, a control character
  To do:    Take it out: delete and retype the words around it. Text that is pasted often brings such characters with it.`,
  },
  {
    name: 'a character without width',
    changes: [{ file: 'content/actors/kremlin.mdx', from: 'The Kremlin', to: 'The Krem\u200blin' }],
    message: `content/actors/kremlin.mdx:2:15
  Found:    U+200B, an invisible character
  To do:    Take it out: delete and retype the words around it. Text that is pasted often brings such characters with it.`,
  },
  {
    name: 'such a character as a number',
    changes: [{ file: 'content/actors/kremlin.mdx', from: 'name: The Kremlin', to: 'name: "The Krem\\u200Blin"' }],
    message: `content/actors/kremlin.mdx:2:7
  Found:    U+200B, an invisible character
  To do:    Take it out. Text that is pasted often brings such characters with it.`,
  },
  {
    name: 'such a character as an entity',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'The deal was &#x202E;never signed.' }],
    message: `content/topics/mali-russia.mdx:22:1
  Found:    U+202E, a mark that turns the direction of the text
  To do:    Take it out.`,
  },
  {
    name: 'too many marks on a letter',
    changes: [
      { file: 'content/actors/kremlin.mdx', from: 'The Kremlin', to: 'The Kre\u0301\u0301\u0301\u0301\u0301mlin' },
    ],
    message: `content/actors/kremlin.mdx:2:18
  Found:    U+0301, one more mark upon a letter that has four
  To do:    Take it out: delete and retype the words around it. Text that is pasted often brings such characters with it.`,
  },
  {
    name: 'a file that is too large',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'word '.repeat(30000) }],
    message: `content/topics/mali-russia.mdx:1:1
  Found:    a file of 147 kB
  Allowed:  at most 64 kB
  To do:    Divide it: a page that needs more is two pages.`,
  },
  {
    name: 'a paragraph that is too long',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: 'word '.repeat(1100) }],
    message: `content/topics/mali-russia.mdx:22:1
  Found:    a paragraph of more than 5000 characters
  Allowed:  at most 5000 without an empty line
  To do:    Divide it by empty lines.`,
  },
  {
    name: 'a paragraph of signs',
    changes: [{ file: 'content/topics/mali-russia.mdx', and: '*a_'.repeat(300) }],
    message: `content/topics/mali-russia.mdx:22:1
  Found:    a paragraph with more than 400 signs of Markdown (such as *, _ and [)
  Allowed:  at most 400 without an empty line
  To do:    Divide it by empty lines, or take signs out.`,
  },
  {
    name: 'quotations that lie too deep',
    changes: [
      {
        file: 'content/topics/mali-russia.mdx',
        and: '>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> deep',
      },
    ],
    message: `content/topics/mali-russia.mdx:22:1
  Found:    quotations or lists that lie too deep in one another
  Allowed:  12 levels
  To do:    Take some of the signs > and - at the beginning of the line away.`,
  },
  {
    name: 'front matter that lies too deep',
    changes: [
      {
        file: 'content/actors/kremlin.mdx',
        from: 'published:',
        to: 'partOf: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\npublished:',
      },
    ],
    message: `content/actors/kremlin.mdx:5:1
  Found:    lists and fields that lie too deep in one another
  Allowed:  12 levels
  To do:    Front matter needs four at most: compare the template in docs/content.md.`,
  },
  {
    name: 'a name that the web takes for a folder',
    changes: [{ file: 'content/actors/index.mdx', whole: '---\n---\n' }],
    message: `content/actors/index.mdx:1:1
  Found:    the file name “index”: web servers take it for the list of the folder
  To do:    Rename the file, for example with one more word in its name.`,
  },
  {
    name: 'a name that Windows keeps',
    changes: [{ file: 'content/actors/con.mdx', whole: '---\n---\n' }],
    message: `content/actors/con.mdx:1:1
  Found:    the file name “con”: Windows keeps it for a device, and no file can be called so there
  To do:    Rename the file, for example with one more word in its name.`,
  },
  {
    name: 'a name that is too long',
    changes: [
      {
        file: 'content/actors/long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-name.mdx',
        whole: '---\n---\n',
      },
    ],
    message: `content/actors/long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-name.mdx:1:1
  Found:    a file name of 124 letters
  Allowed:  at most 100
  To do:    Rename the file: its name is a part of the address.`,
  },
  {
    name: 'capitals in a name',
    changes: [{ file: 'content/actors/The Kremlin.mdx', whole: '---\n---\n' }],
    message: `content/actors/The Kremlin.mdx:1:1
  Found:    the file name “The Kremlin”, which cannot be an address
  Allowed:  small letters a–z, digits and single hyphens
  Nearest:  the-kremlin
  To do:    Rename the file. Its name becomes a part of the address and stays for ever.`,
  },
]
