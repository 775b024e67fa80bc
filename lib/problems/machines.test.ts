import { describe, expect, it } from 'vitest'
import { asGithub, asGitlab, asJson } from '@/lib/problems/machines'
import type { LocatedProblem } from '@/lib/problems/problem'

const at = { line: 3, column: 7 }
const mistake: LocatedProblem = {
  file: 'content/actors/a.mdx',
  at,
  found: 'no actor has the id “b”',
  allowed: 'the id of an actor',
  nearest: 'c',
  fix: 'Write c.',
  entry: 'the statement “s”',
  path: ['statements', 0, 'by'],
}
const warning: LocatedProblem = {
  severity: 'warning',
  warning: 'orphan',
  file: 'content/b.mdx',
  at,
  found: 'x',
  fix: 'Y.',
}
/** What somebody might write into a file to have it taken for a command, or to break a report. */
const nasty: LocatedProblem = {
  file: 'content/actors/50%,a:b.mdx',
  at,
  found: 'name is “100%\r\n::error::pwned\n::add-mask::x”, "quoted" \\',
  fix: 'Write 50%0A.',
}

describe('JSON for programs', () => {
  it('has one object and one line for each problem, with every field that is known and no other', () => {
    expect(JSON.parse(asJson([mistake, warning]))).toEqual([
      {
        severity: 'error',
        file: 'content/actors/a.mdx',
        line: 3,
        column: 7,
        found: 'no actor has the id “b”',
        allowed: 'the id of an actor',
        nearest: 'c',
        fix: 'Write c.',
        entry: 'the statement “s”',
      },
      { severity: 'warning', warning: 'orphan', file: 'content/b.mdx', line: 3, column: 7, found: 'x', fix: 'Y.' },
    ])
    expect(asJson([mistake, nasty]).split('\n')).toHaveLength(4)
  })

  it('gives nasty text back as it was', () => {
    expect(JSON.parse(asJson([nasty]))).toMatchObject([{ file: nasty.file, found: nasty.found, fix: nasty.fix }])
  })

  it('is an empty list where there is nothing to tell', () => {
    expect(asJson([])).toBe('[]')
  })
})

describe('commands for GitHub', () => {
  it('name file, line, column and a title, and then say everything', () => {
    expect(asGithub([mistake, warning])).toBe(
      [
        '::error file=content/actors/a.mdx,line=3,col=7,title=Content%3A a mistake::no actor has the id “b”%0AAllowed: the id of an actor%0ANearest: c%0ATo do: Write c.',
        '::warning file=content/b.mdx,line=3,col=7,title=orphan::x%0ATo do: Y.',
      ].join('\n'),
    )
  })

  it('are one line each, whatever a file holds', () => {
    const command = asGithub([nasty])
    expect(command).not.toMatch(/[\r\n]/)
    expect(command).toBe(
      '::error file=content/actors/50%25%2Ca%3Ab.mdx,line=3,col=7,title=Content%3A a mistake::name is “100%25%0D%0A::error::pwned%0A::add-mask::x”, "quoted" \\%0ATo do: Write 50%250A.',
    )
  })
})

describe('a report for GitLab', () => {
  it('names path, line and severity', () => {
    expect(JSON.parse(asGitlab([mistake, warning]))).toMatchObject([
      { check_name: 'content', severity: 'major', location: { path: 'content/actors/a.mdx', lines: { begin: 3 } } },
      { check_name: 'orphan', severity: 'minor' },
    ])
  })

  it('knows a problem again by a print of its own, whatever line it moves to', () => {
    const print = (...problems: LocatedProblem[]): string[] =>
      JSON.parse(asGitlab(problems)).map(({ fingerprint }: { fingerprint: string }) => fingerprint)
    expect(print({ ...mistake, at: { line: 9, column: 1 } })).toEqual(print(mistake))
    expect(new Set(print(mistake, mistake, warning)).size).toBe(3)
  })
})
