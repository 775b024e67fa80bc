import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { FONT_FILES, makeFont } from './font-files'

test.each(FONT_FILES.map((file) => ({ file, name: basename(file.path) })))(
  '$name is what npm run fonts makes of the package that the lock file names',
  async ({ file }) => {
    expect((await makeFont(file)).equals(readFileSync(file.path))).toBe(true)
  },
  60_000,
)

test('every letter of a Ukrainian and of a Russian name has its shape', () => {
  const cyrillic = FONT_FILES[1]?.text ?? ''
  const missing = [...'Їжакевич Ґалаґан Щербань Съёмщиков Эйхель Ющенко Євген'].filter(
    (letter) => letter !== ' ' && !cyrillic.includes(letter),
  )
  expect(missing).toEqual([])
})
