import { join } from 'node:path'
import { watch } from 'chokidar'
import { z } from 'zod'
import { withAdvice } from '@/lib/advice/check'
import { checkContent, type KnownFiles } from '@/lib/content/check'
import { keepLastCheck, type LastCheck } from '@/lib/content/last-check'
import { type Files, readStaged, showable } from '@/lib/content/showable'
import { stageContent } from '@/lib/content/stage'

/** How long a folder has to be quiet before it is checked, in milliseconds: after one file, and after many. */
const QUIET = 20
const QUIET_AFTER_MANY = 200

const NONE: Files = new Map()
const draft = z.looseObject({ draft: z.literal(true) })

/**
 * Checks a project's content, stages the most of it that passes, and does so again after every change, until the
 * process ends. Whatever happens to a file is a problem of that file.
 *
 * @param root the project's folder
 * @param report takes what each check found, and how long it took in milliseconds
 */
export async function watchContent(root: string, report: (found: LastCheck, took: number) => void): Promise<void> {
  const known: KnownFiles = new Map()
  let good: Files | undefined
  let staged: Files | undefined

  async function check(): Promise<LastCheck> {
    const today = new Date().toISOString().slice(0, 10)
    const passed = await checkContent(root, { known, today })
    // First of all: whoever waits for the page waits for this.
    if (passed.ok) stageContent(root, passed.texts)
    const result = withAdvice(passed, today)
    const files: Files = new Map([...known].map(([file, { read }]) => [file, read]))
    const common = {
      documents: files.size,
      warnings: [...result.warnings],
      before: [],
      missing: [],
      drafts: [...files].filter(([, { document }]) => draft.safeParse(document?.data).success).map(([file]) => file),
    }
    if (result.ok) {
      good = files
      return { ...common, problems: [], shown: 'all' }
    }
    if (!good) staged ??= readStaged(root)
    const rest = showable(files, result.problems, good, staged ?? NONE)
    const problems = [...result.problems]
    if (!rest) {
      // All as it was, and not as an earlier mistake had left it.
      if (good) stageContent(root, textsOf(good))
      return { ...common, problems, shown: 'before' }
    }
    stageContent(root, rest.texts)
    return { ...common, problems, shown: 'part', before: [...rest.before], missing: [...rest.missing] }
  }

  async function checkAndReport(): Promise<void> {
    const started = performance.now()
    const found = await check().catch(ofTheCheck)
    keepLastCheck(root, found)
    report(found, performance.now() - started)
  }

  // One after the other: what changes during a check is checked after it.
  let turn = checkAndReport()
  let timer: NodeJS.Timeout | undefined
  let changed = new Set<string>()
  const soon = (path: string) => {
    changed.add(path)
    clearTimeout(timer)
    timer = setTimeout(
      () => {
        changed = new Set()
        turn = turn.then(checkAndReport)
      },
      changed.size > 2 ? QUIET_AFTER_MANY : QUIET,
    )
  }
  await turn
  // On Linux, Node's own recursive watching loses a file once another has been renamed over it.
  const watcher = watch(join(root, 'content'), {
    ignoreInitial: true,
    followSymlinks: false,
    ignorePermissionErrors: true,
  })
  watcher
    .on('all', (_event, path) => soon(path))
    // Of two writes within 50 milliseconds, chokidar tells of the first alone.
    .on('raw', (_event, path) => soon(path))
    .on('error', () => soon('content'))
    // What was saved while the watching began.
    .on('ready', () => soon('content'))
}

const textsOf = (files: Files) =>
  new Map([...files].flatMap(([file, { text }]) => (text === undefined ? [] : [[file, text] as const])))

/** A fault of the check itself is told like any other, and the watching goes on. */
const ofTheCheck = (error: unknown): LastCheck => ({
  documents: 0,
  problems: [
    {
      file: 'content',
      at: { line: 1, column: 1 },
      found: `something that the check cannot deal with: ${error instanceof Error ? error.message : String(error)}`,
      fix: 'Take back what you saved last. If that does not help, start npm run dev again.',
    },
  ],
  warnings: [],
  shown: 'before',
  before: [],
  missing: [],
  drafts: [],
})
