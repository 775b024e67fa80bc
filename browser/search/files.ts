import { type SearchIndex, searchIndex } from '@/lib/search/engine'
import { type EntriesFile, SEARCH_FILES, type SearchRecord } from '@/lib/search/record'
import type { Loaded } from '@/lib/search/state'

/** After this long without an answer, the page says that it waits. */
const PATIENCE = 800

/**
 * The two files of the search, fetched when they are first wanted and again after a failure.
 *
 * @param changed called whenever there is more to search, or something else to say
 */
export function searchFiles(changed: () => void) {
  let names: readonly SearchRecord[] | undefined
  let index: SearchIndex | undefined
  let loaded: Loaded = { have: 'nothing', rest: 'coming' }
  const underway: Partial<Record<keyof typeof SEARCH_FILES, Promise<void>>> = {}

  const tell = (now: Partial<Loaded>) => {
    loaded = { ...loaded, ...now }
    changed()
  }

  function once<File>(file: keyof typeof SEARCH_FILES, take: (json: File) => void): Promise<void> {
    underway[file] ??= (async () => {
      const slow = setTimeout(() => tell({ rest: 'slow' }), PATIENCE)
      try {
        const response = await fetch(SEARCH_FILES[file])
        if (!response.ok) throw new Error(String(response.status))
        const json: File = await response.json()
        take(json)
      } catch {
        delete underway[file]
        tell({ rest: 'failed' })
      } finally {
        clearTimeout(slow)
      }
    })()
    return underway[file]
  }

  const fetchNames = () =>
    once<readonly SearchRecord[]>('names', (json) => {
      names = json
      index = searchIndex(names)
      tell({ have: 'names', rest: 'coming' })
    })

  const fetchEntries = () =>
    once<EntriesFile>('entries', ({ about, entries }) => {
      const described = (names ?? []).map((record, n) => ({ ...record, words: about[n] ?? '' }))
      index = searchIndex([...described, ...entries])
      tell({ have: 'all' })
    })

  return {
    names: fetchNames,
    entries: async () => {
      await fetchNames()
      if (names) await fetchEntries()
    },
    index: () => index,
    loaded: () => loaded,
  }
}
