import { availableParallelism, loadavg } from 'node:os'
import { test } from '@playwright/test'
import { look, read, saveByRenaming, saveInPlace, startDev } from './project'

// npm run dev-test -- --measure: how long it takes from a save of our own content to the changed page in the open tab.
// It says and asks nothing more: how fast a machine is, no test can know.

const FILE = 'actors/dmitry-peskov.mdx'
const [WARM_UP, SAVES] = [3, 10]

test('from a save to the changed page in the open tab', async ({ page }) => {
  test.setTimeout(600_000)
  const original = read(FILE)
  const dev = startDev()
  try {
    await look(page, '/actors/dmitry-peskov')
    const times: number[] = []
    for (let n = 0; n < WARM_UP + SAVES; n++) {
      await page.waitForTimeout(1500)
      const save = n % 2 ? saveByRenaming : saveInPlace
      const started = performance.now()
      save(FILE, original.replace(/^description: .*$/m, `description: Measured, number ${n}.`))
      await page.waitForFunction((words) => document.body?.innerText.includes(words), `Measured, number ${n}.`, {
        polling: 10,
        timeout: 60_000,
      })
      if (n >= WARM_UP) times.push(Math.round(performance.now() - started))
    }
    const sorted = times.toSorted((a, b) => a - b)
    console.log(`Milliseconds: ${times.join(', ')}; median ${sorted[SAVES / 2]}.`)
    console.log(`Load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors.`)
  } finally {
    await dev.stop()
  }
})
