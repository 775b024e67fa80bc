/** The names of a path's parameters, in their order. */
export const namesIn = (path: string): string[] =>
  [...path.matchAll(/\[(?:\.\.\.)?(\w+)\]/g)].map(([, name = '']) => name)

/** The address that a route serves with these parameters. */
export const addressAt = (path: string, params: object): string => {
  const values = new Map<string, unknown>(Object.entries(params))
  return path.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => [values.get(name)].flat().join('/'))
}
