import { readFileSync } from 'node:fs'
import { HtmlValidate } from 'html-validate'

/** The rules of HTML itself, and none of taste: see docs/decisions/structured-data.md. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
})

/** What is wrong in a file of HTML by the standard’s rules, each fault with its line and column. */
export async function htmlFaults(file: string): Promise<string[]> {
  const { results } = await validator.validateString(readFileSync(file, 'utf8'), file)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  )
}
