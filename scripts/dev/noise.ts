import { stripVTControlCharacters } from 'node:util'

/** What Next says of itself, at its start and of every page that somebody looks at. */
const NOISE = [
  /^\s*$/,
  /^▲ Next\.js /,
  /^\s*- (Local|Network|Environments|Experiments)\b/,
  /^\s*[·✓⨯] \w+(: \S+)?$/,
  /^\s*[✓○] (Starting|Ready|Compiling|Compiled|Running next\.config)/,
  /^\s*Applying modifyConfig from /,
  /^\s*(GET|HEAD|POST) \//,
  /^⚠ Slow filesystem detected|^See more: https:\/\/nextjs\.org\//,
  /^Found a change in next\.config/,
]

/** Whether a line of Next's output is of no interest to an editor. What is not known to be is printed. */
export function isNoise(line: string): boolean {
  const text = stripVTControlCharacters(line)
  return NOISE.some((pattern) => pattern.test(text))
}
