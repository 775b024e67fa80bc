import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MADE_UP } from '../support/site'
import { test } from './test'

const folder = process.env.ENGINE_SHOTS ?? ''

for (const width of [360, 1280])
  for (const { kind, address } of MADE_UP.oneOfEachKind)
    test(`picture of the kind ${kind}, ${width} pixels wide`, async ({ engine: { tab }, installed, baseURL }) => {
      await tab.resize(width, 2800)
      await tab.open(new URL(address, baseURL).href)
      await tab.evaluate(async () => {
        await document.fonts.ready
      })
      mkdirSync(folder, { recursive: true })
      const name = kind === '/' ? 'home' : kind.replaceAll('*', 'one').replace(/\W+/g, ' ').trim().replaceAll(' ', '-')
      writeFileSync(join(folder, `${installed.engine}-${width}-${name}.png`), await tab.screenshot())
    })
