import { type Asked, type Asking, ask } from './ask'

/** So many hosts are asked at a time, and each of them for one address. */
const HOSTS = 8
/** Seconds that it is worth waiting for a host that asks for it. */
const MOST_PATIENCE = 120

/**
 * Asks for addresses: one at a time of each host, with a pause between two. A host that wants to be left in peace is waited
 * for if it says how long, once; then it is left in peace. Where nothing at all answers there is no network, and the rest is
 * not asked for.
 *
 * @param told is given each answer when it is there
 */
export async function askPolitely(
  addresses: readonly string[],
  asking: Asking,
  told: (url: string, asked: Asked) => void = () => {},
): Promise<ReadonlyMap<string, Asked>> {
  const byHost = new Map<string, string[]>()
  for (const url of new Set(addresses)) byHost.set(new URL(url).host, [...(byHost.get(new URL(url).host) ?? []), url])
  const answers = new Map<string, Asked>()
  const hosts = [...byHost.values()]
  const isOffline = () => answers.size >= HOSTS && ![...answers.values()].some(({ reached }) => reached)
  const worker = async () => {
    for (let urls = hosts.shift(); urls && !isOffline(); urls = hosts.shift())
      await askHost(urls, asking, (url, asked) => {
        answers.set(url, asked)
        told(url, asked)
      })
  }
  await Promise.all(Array.from({ length: HOSTS }, worker))
  return answers
}

async function askHost(urls: readonly string[], asking: Asking, told: (url: string, asked: Asked) => void) {
  let isClosed = false
  for (const [n, url] of urls.entries()) {
    if (isClosed) {
      told(url, { state: 'untold', answer: 'not asked: the host wants to be left in peace', reached: true })
      continue
    }
    if (n > 0) await asking.wait(asking.pause)
    let asked = await ask(url, asking)
    if (asked.later !== undefined && asked.later > 0 && asked.later <= MOST_PATIENCE) {
      await asking.wait(asked.later * 1000)
      asked = await ask(url, asking)
    }
    isClosed = asked.later !== undefined
    told(url, asked)
  }
}
