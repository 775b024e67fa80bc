// @ts-check
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { redirectsFile } from '../answers.mjs'

// node hosting/netlify/redirects.mjs: writes out/_redirects in Netlify's form. See netlify.toml.

const out = join(import.meta.dirname, '..', '..', 'out')
const answers = JSON.parse(readFileSync(join(out, '_release.json'), 'utf8'))
// Removed first: the file is shared with the release.
rmSync(join(out, '_redirects'), { force: true })
writeFileSync(join(out, '_redirects'), redirectsFile(answers, 'netlify'))
