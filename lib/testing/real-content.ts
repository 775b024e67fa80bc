import { checkContent } from '@/lib/content/check'

async function passed() {
  const result = await checkContent('.')
  if (!result.ok) throw new Error('The content has mistakes: see npm run check.')
  return result
}

/** The ledger of content/, and the documents that it is built from. Read once for all tests of a worker. */
export const REAL_CONTENT = await passed()
