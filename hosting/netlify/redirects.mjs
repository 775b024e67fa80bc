// @ts-check
import { lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { redirectsFile } from '../answers.mjs'

// node hosting/netlify/redirects.mjs: writes out/_redirects and out/_headers in Netlify's form. See netlify.toml.

const out = join(import.meta.dirname, '..', '..', 'out')
if (lstatSync(out).isSymbolicLink()) {
  console.error('out/ is a link to a release, which does not change. Build with OUT_FOLDER=1, as netlify.toml does.')
  process.exit(1)
}
const answers = JSON.parse(readFileSync(join(out, '_release.json'), 'utf8'))
// Removed first: where there are hard links, the release has the same file.
rmSync(join(out, '_redirects'), { force: true })
writeFileSync(join(out, '_redirects'), redirectsFile(answers, 'netlify'))
// Lines that take back a header are for Cloudflare Pages alone.
const headers = readFileSync(join(out, '_headers'), 'utf8')
rmSync(join(out, '_headers'))
writeFileSync(join(out, '_headers'), headers.replaceAll(/^ +! .*\n/gm, ''))
