import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { README_PICTURE, readmePicture } from './pictures'

it('The picture in the README is the top of the stored picture of the home page, and small (npm run pictures)', async () => {
  const picture = readFileSync(README_PICTURE)
  expect(picture.equals(await readmePicture())).toBe(true)
  expect(picture.length).toBeLessThan(60_000)
})
