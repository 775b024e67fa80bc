import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answersWarnings, hostFiles, htaccess, redirectsFile } from '../../hosting/answers.mjs'
import { KEYS, type Made } from '../build/page-keys.mjs'
import { Stop } from '../run/stop.mjs'
import { carryOver, readMade, writeMade } from './carry-over'
import { type Answers, answersOf, publishedDocuments } from './documents'
import { type FileRecord, type FileTable, idOf, isUntouched, listFiles, readTable, shareUnchanged } from './files'
import { Known } from './known'
import { type Report, readReport, reportOn } from './report'
import { clearUp, currentRelease, folderOf, pagesOf, releasesOf, remember, writeWhole } from './store'
import { switchTo } from './switch'
import { verify } from './verify'
import { weightWarnings } from './weight'

/** How many mistakes are named. */
const SHOWN = 20

/** Where what the check has passed lies: lib/content/stage-folder.ts. */
const STAGE = '.content'

/**
 * Makes a release of the pages in .releases/new, verifies it, and makes it the current one. Until the last step, which
 * takes an instant, nothing that is served has changed.
 * @param inputs the hash of what it was built from
 * @param tell how far it is
 * @param code the hash of what made its pages, if the next build is to take some of them over
 */
export async function makeRelease(
  root: string,
  inputs: string,
  tell: (done: number, of: number) => void = () => {},
  code?: string,
): Promise<Report> {
  const making = folderOf(root, 'new')
  const pages = join(making, 'pages')
  const documents = publishedDocuments(join(root, STAGE))
  const last = lastRelease(root)
  const carried = carryOver(root, pages, last)
  const answers = answersOf(documents, listFiles(pages))
  writeAnswers(pages, answers)
  const own = readTable(pages, carried)
  const id = idOf(own)
  const known = new Known(join(releasesOf(root), 'verified.json'))
  const problems = await verify({ pages, table: own, documents, answers }, known, tell)
  if (problems.length > 0) throw unsound(problems)
  const { table, shared } = last ? shareUnchanged(pages, own, last) : { table: own, shared: 0 }
  const warnings = [...weightWarnings(root, table), ...answersWarnings(answers)]
  const report = reportOn({ id, inputs, table, last, shared, documents: documents.length, answers, warnings })
  for (const [name, text] of Object.entries(hostFiles(id, readFileSync(join(pages, '_headers'), 'utf8'), answers))) {
    mkdirSync(join(making, 'hosts'), { recursive: true })
    writeFileSync(join(making, 'hosts', name), text)
  }
  writeFileSync(join(making, 'files.json'), tableText(table))
  writeFileSync(join(making, 'report.json'), `${JSON.stringify(report, null, 2)}\n`)
  if (code !== undefined) writeMade(root, making, code)
  rmSync(join(root, KEYS), { recursive: true, force: true })
  known.save()
  putBeside(root, id, inputs)
  remember(root, id)
  switchTo(root, id)
  clearUp(root)
  return report
}

/** What former addresses and withdrawn pages get, for our server and for hosts that read it from the site. */
function writeAnswers(pages: string, answers: Answers): void {
  const headers = readFileSync(join(pages, '_headers'), 'utf8')
  const template = readFileSync(new URL('../../hosting/apache/htaccess', import.meta.url), 'utf8')
  writeFileSync(join(pages, '_release.json'), `${JSON.stringify(answers, null, 2)}\n`)
  writeFileSync(join(pages, '_redirects'), redirectsFile(answers))
  writeFileSync(join(pages, '.htaccess'), htaccess(template, headers, answers))
}

/** The current release, with what is known of its files. */
function lastRelease(root: string) {
  const id = currentRelease(root)
  const table = id === undefined ? undefined : tableOf(root, id)
  return id === undefined || table === undefined ? undefined : { id, pages: pagesOf(root, id), table }
}

/** Moves the new release to its name, unless it is there already, whole. */
function putBeside(root: string, id: string, inputs: string): void {
  const [making, place] = [folderOf(root, 'new'), folderOf(root, id)]
  if (isIntact(root, id)) {
    // The same pages may have been made from other inputs. What changed with them is what changed when they came.
    for (const name of listFiles(join(making, 'hosts')))
      writeWhole(join(place, 'hosts', name), readFileSync(join(making, 'hosts', name), 'utf8'))
    const made = join(making, 'made.json')
    if (existsSync(made)) writeWhole(join(place, 'made.json'), readFileSync(made, 'utf8'))
    const report = { ...readReport(root, id), inputs }
    writeWhole(join(place, 'report.json'), `${JSON.stringify(report, null, 2)}\n`)
    rmSync(making, { recursive: true, force: true })
    return
  }
  if (existsSync(place)) {
    rmSync(`${place}-damaged`, { recursive: true, force: true })
    renameSync(place, `${place}-damaged`)
  }
  renameSync(making, place)
}

/** What the files of the current release are made of, where they can be taken over into one that this code makes. */
export function madeOf(root: string, code: string): Made | undefined {
  const id = currentRelease(root)
  const made = id === undefined ? undefined : readMade(root, id, code)
  return id !== undefined && made && isIntact(root, id) ? made : undefined
}

/** Whether every file of a release is still the one that was verified. */
export function isIntact(root: string, id: string): boolean {
  const table = tableOf(root, id)
  if (!table) return false
  const pages = pagesOf(root, id)
  if (!existsSync(pages) || listFiles(pages).length !== table.size) return false
  return [...table].every(([path, record]) => isUntouched(join(pages, path), record))
}

function tableOf(root: string, id: string): FileTable | undefined {
  try {
    const rows: Record<string, [hash: string, size: number, mtime: number]> = JSON.parse(
      readFileSync(join(folderOf(root, id), 'files.json'), 'utf8'),
    )
    return new Map(
      Object.entries(rows).map(([path, [hash, size, mtime]]): [string, FileRecord] => [path, { hash, size, mtime }]),
    )
  } catch {
    return undefined
  }
}

const tableText = (table: FileTable) =>
  `${JSON.stringify(Object.fromEntries([...table].map(([path, { hash, size, mtime }]) => [path, [hash, size, mtime]])))}\n`

function unsound(problems: readonly string[]): Stop {
  const more = problems.length > SHOWN ? [`And ${problems.length - SHOWN} more.`] : []
  return new Stop(
    [
      'The new site is not sound, so the one that is served stays:',
      ...problems.slice(0, SHOWN).map((problem) => `  ${problem}`),
      ...more,
    ].join('\n'),
  )
}
