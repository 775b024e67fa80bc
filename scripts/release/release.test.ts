import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { smallHeaders, writeSmallBuild } from '../server/small-site'
import { idOf, readTable } from './files'
import { isIntact, makeRelease } from './make'
import { readReport } from './report'
import { clearUp, currentRelease, folderOf, pagesOf, releases } from './store'
import { restoreOut, switchTo } from './switch'

let root = ''
const out = (file: string) => join(root, 'out', file)
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'counterclaim-release-'))
})
afterEach(() => rmSync(root, { recursive: true }))

/** Builds and publishes a site with these files; gives the release's id. */
async function publish(more: Record<string, string> = {}): Promise<string> {
  writeSmallBuild(root, more)
  return (await makeRelease(root, 'inputs')).id
}

describe('a release', () => {
  test('is what out leads to, with all that hosts need, and a report', async () => {
    const id = await publish()
    expect(readlinkSync(join(root, 'out'))).toBe(join('.releases', id, 'pages'))
    expect(JSON.parse(readFileSync(out('_release.json'), 'utf8'))).toEqual({
      moved: {
        '/actors/old': '/actors/new',
        '/actors/old.md': '/actors/new.md',
        '/actors/old/feed.xml': '/actors/new/feed.xml',
      },
      gone: ['/actors/gone'],
    })
    expect(readFileSync(out('_redirects'), 'utf8')).toContain('/actors/old /actors/new 308\n')
    expect(readFileSync(out('.htaccess'), 'utf8')).toContain('RewriteRule ^actors/old$ /actors/new [R=308')
    expect(readFileSync(join(folderOf(root, id), 'hosts', 'nginx.conf'), 'utf8')).toContain(
      `set $counterclaim_release ${id};`,
    )
    expect(readReport(root, id)).toMatchObject({ documents: 3, since: null, moved: 3, gone: 1 })
  })

  test('is named by what it holds: the same site has the same name and bytes, whatever the clock says', async () => {
    const first = await publish()
    const table = readTable(pagesOf(root, first))
    rmSync(root, { recursive: true })
    mkdirSync(root)
    writeSmallBuild(root)
    const page = join(root, '.releases', 'new', 'pages', 'index.html')
    utimesSync(page, 0, 0)
    expect((await makeRelease(root, 'others')).id).toBe(first)
    expect(idOf(readTable(pagesOf(root, first)))).toBe(idOf(table))
    expect(await publish({ 'llms.txt': 'other' })).not.toBe(first)
  })

  test('shares the files that did not change with the one before, and the report tells what did', async () => {
    const first = await publish()
    const second = await publish({ 'index.html': '<!doctype html><title>Other</title>', 'new.html': '<p>New' })
    const inode = (id: string, file: string) => statSync(join(pagesOf(root, id), file)).ino
    expect(inode(second, 'llms.txt')).toBe(inode(first, 'llms.txt'))
    expect(inode(second, 'index.html')).not.toBe(inode(first, 'index.html'))
    expect(readReport(root, second)).toMatchObject({
      since: first,
      changes: { added: ['/new'], changed: ['/'], removed: [] },
    })
  })

  test('that was published before is not kept twice, and comes first again', async () => {
    const first = await publish()
    const second = await publish({ 'llms.txt': 'other' })
    expect(await publish()).toBe(first)
    expect(readReport(root, first).since).toBeNull()
    expect([currentRelease(root), releases(root)]).toEqual([first, [first, second]])
  })

  test('of which a file was changed by hand is made again', async () => {
    const id = await publish()
    writeFileSync(out('llms.txt'), 'by hand')
    expect(isIntact(root, id)).toBe(false)
    expect(await publish()).toBe(id)
    expect(readFileSync(out('llms.txt'), 'utf8')).toBe('# Counterclaim\n')
  })

  test('stays as one of five, and the current one always', async () => {
    const ids: string[] = []
    for (const text of ['1', '2', '3', '4', '5', '6']) ids.push(await publish({ 'llms.txt': text }))
    expect(releases(root)).toEqual(ids.slice(1).reverse())
    switchTo(root, ids[1] ?? '')
    writeFileSync(join(root, '.releases', 'history'), `${ids[5]}\n`)
    clearUp(root)
    expect(readdirSync(join(root, '.releases')).filter((name) => /^[0-9a-f]{12}$/.test(name))).toHaveLength(2)
    expect(currentRelease(root)).toBe(ids[1])
  })
})

describe('a site that is not sound is not published, and a sentence says why', () => {
  const PAGE = '<!doctype html><title>Bad</title>'
  test.each([
    [
      'a document without a page',
      'actors/new.html',
      undefined,
      '/actors/new has a document, and no page was made of it',
    ],
    ['a page without a document', 'actors/else.html', PAGE, 'actors/else.html is a page of no document'],
    ['an id that is there twice', 'index.html', `${PAGE}<p id="a"><p id="a">`, 'more than one element with the id “a”'],
    ['a link to nothing', 'index.html', `${PAGE}<a href="/nope">x</a>`, 'leads to /nope, which leads nowhere'],
    ['a link to no place', 'index.html', `${PAGE}<a href="/actors/new#x">x</a>`, 'that page has no such place'],
    ['a style that the policy refuses', 'index.html', `${PAGE}<style>a{}</style>`, 'a style that its policy refuses'],
    ['a script in the page', 'index.html', `${PAGE}<script>run()</script>`, 'a script that its policy refuses'],
    ['an attribute with code', 'index.html', `${PAGE}<p onclick="run()">`, 'onclick on <p>'],
    ['a former address that stays', 'actors/old.html', PAGE, '/actors/old has moved to /actors/new, and the page'],
    ['a weak policy', '_headers', smallHeaders().replace("'none'", '*'), 'The file _headers is missing'],
  ])('%s', async (_, file, text, problem) => {
    const id = await publish()
    writeSmallBuild(root, text === undefined ? {} : { [file]: text })
    if (text === undefined)
      for (const each of ['', '.br', '.gz']) rmSync(join(root, '.releases/new/pages', file + each))
    await expect(makeRelease(root, 'inputs')).rejects.toThrow(problem)
    expect(currentRelease(root)).toBe(id)
  })

  test.each([
    ['cut off', (copy: Buffer) => copy.subarray(0, 40), 'index.html.gz cannot be unpacked'],
    ['of something else', () => gzipSync('else'), 'index.html.gz is not index.html, compressed'],
  ])('a compressed copy that is %s', async (_, spoil, problem) => {
    writeSmallBuild(root)
    const path = join(root, '.releases', 'new', 'pages', 'index.html.gz')
    writeFileSync(path, spoil(readFileSync(path)))
    await expect(makeRelease(root, 'inputs')).rejects.toThrow(problem)
    expect(existsSync(join(root, 'out'))).toBe(false)
  })
})

describe('the switch', () => {
  test('takes the place of a folder, of which nothing is left', async () => {
    mkdirSync(join(root, 'out'))
    writeFileSync(out('old.html'), 'old')
    const id = await publish()
    expect([currentRelease(root), existsSync(out('old.html'))]).toEqual([id, false])
    expect(readdirSync(join(root, '.releases')).sort()).toEqual([id, 'history', 'verified.json'])
  })

  test('of a link to elsewhere leaves alone what it led to', async () => {
    mkdirSync(join(root, 'elsewhere'))
    symlinkSync('elsewhere', join(root, 'out'))
    await publish()
    expect(existsSync(join(root, 'elsewhere'))).toBe(true)
  })

  test('makes out a folder where that is asked for, and a link again', async () => {
    const first = await publish()
    const second = await publish({ 'llms.txt': 'other' })
    switchTo(root, first, { OUT_FOLDER: '1' })
    expect([lstatSync(join(root, 'out')).isSymbolicLink(), currentRelease(root)]).toEqual([false, first])
    expect(readFileSync(out('llms.txt'), 'utf8')).toBe('# Counterclaim\n')
    switchTo(root, second, {})
    expect([lstatSync(join(root, 'out')).isSymbolicLink(), currentRelease(root)]).toEqual([true, second])
  })

  test('that was interrupted between the folder and the link is undone by the next command', async () => {
    await publish()
    rmSync(join(root, 'out'))
    mkdirSync(join(root, '.out-before'))
    restoreOut(root)
    expect(lstatSync(join(root, 'out')).isDirectory()).toBe(true)
  })
})
