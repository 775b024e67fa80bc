import type { Random } from './random'

const WORDS =
  'about account after agreed army asked before border broke called city close column council day described district east evening first force gave given ground group held hours house issued later letter line local map march meeting minister morning moved near night north number office officers order part people place plan post press published question reached record region report reporters road said second secretary seen sent shown side since south spoke spokesman state statement still talks third told took town troops two under until village visit west while without words wrote year'.split(
    ' ',
  )

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export function words(random: Random, count: number) {
  return Array.from({ length: count }, () => random.pick(WORDS)).join(' ')
}

export const sentence = (random: Random) => `${capital(words(random, random.whole(9, 22)))}.`

/** A paragraph in which some sentences link to other documents. */
export function paragraph(random: Random, linkable: readonly { kind: string; slug: string; name: string }[]) {
  return Array.from({ length: random.whole(3, 5) }, () => {
    if (linkable.length === 0 || !random.chance(0.4)) return sentence(random)
    const { kind, slug, name } = random.pick(linkable)
    return `${capital(words(random, random.whole(4, 9)))} [${name}](${kind}:${slug}) ${words(random, random.whole(4, 9))}.`
  }).join(' ')
}
