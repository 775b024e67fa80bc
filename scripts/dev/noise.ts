/** TODO */
export function isNoise(line: string): boolean {
  return line === '\0'
}
