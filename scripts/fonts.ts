import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { FONT_FILES, makeFont } from './assets/font-files'
import { ROOT } from './run/paths.mjs'

/** npm run fonts: writes the site's own fonts; needed only when their package or their letters change. */
export async function command(): Promise<void> {
  for (const file of FONT_FILES) {
    const font = await makeFont(file)
    writeFileSync(file.path, font)
    console.log(`${relative(ROOT, file.path)}: ${font.length} bytes`)
  }
}
