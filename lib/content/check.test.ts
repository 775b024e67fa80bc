import { expect, it, onTestFinished } from 'vitest'
import { checkContent } from '@/lib/content/check'
import { createContentFolder } from '@/lib/testing/content-folder'
it('x', async () => {
  const f = await createContentFolder(); onTestFinished(f.dispose)
  expect(await checkContent(f.root)).toMatchObject({ok:true})
})
