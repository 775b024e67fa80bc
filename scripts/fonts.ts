// @ts-check
import './node-version.mjs'
import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { FONT_FILES, makeFont } from './font-files.mjs'
import { ROOT } from './paths.mjs'
import { main } from './run.mjs'

/** Writes the site's own fonts; needed only when their package or their letters change. */
main(async () => {
  for (const file of FONT_FILES) {
    const font = await makeFont(file)
    writeFileSync(file.path, font)
    console.log(`${relative(ROOT, file.path)}: ${font.length} bytes`)
  }
})
