import { autocomplete, autocompleteMultiselect, confirm, isCancel, select, text } from '@clack/prompts'
import { type Candidate, findByName } from '@/lib/editing/names'
import { Stop } from '../run/stop.mjs'

/** Ctrl-C at any question ends it all: nothing has been written yet. */
function answered<T>(value: T): Exclude<T, symbol> {
  if (!isAnswer(value)) throw new Stop('Nothing was written.')
  return value
}

const isAnswer = <T>(value: T): value is Exclude<T, symbol> => !isCancel(value) && typeof value !== 'symbol'

interface TextOptions {
  readonly initial?: string
  readonly required?: boolean
  readonly hint?: string
}

/** Asks for a line of text; `undefined` where none is needed and none was typed. */
export async function askText(message: string, { initial, required = false, hint }: TextOptions = {}) {
  const value = answered(
    await text({
      message: required ? message : `${message} (Enter for none)`,
      ...(initial !== undefined && { initialValue: initial }),
      ...(hint !== undefined && { placeholder: hint }),
      validate: (typed) => (required && !typed?.trim() ? 'This is needed.' : undefined),
    }),
  )
  return value?.trim() || undefined
}

export const askWhether = async (message: string, initial = false): Promise<boolean> =>
  answered(await confirm({ message, initialValue: initial }))

/** Asks for one of a closed list, with what each is. */
export async function askOneOf(message: string, labels: Readonly<Record<string, string>>, initial?: string) {
  return answered(
    await select({
      message,
      options: Object.entries(labels).map(([value, label]) => ({ value, label, hint: value })),
      ...(initial !== undefined && { initialValue: initial }),
    }),
  )
}

const SHOWN = { maxItems: 8, filter: () => true } as const

/** Asks for one of what the site knows, by any of its names. `extra` are choices beyond it, such as a new one. */
export async function askFor(message: string, all: readonly Candidate[], extra: Readonly<Record<string, string>> = {}) {
  return answered(
    await autocomplete<string>({
      ...SHOWN,
      message,
      placeholder: 'Type a part of any name',
      options() {
        const known = optionsOf(findByName(all, this.userInput))
        const others = Object.entries(extra).map(([value, label]) => ({ value, label }))
        // Enter at once must name nobody.
        return this.userInput === '' ? [...others, ...known] : [...known, ...others]
      },
    }),
  )
}

/** Asks for any number of what the site knows. */
export async function askForSeveral(message: string, all: readonly Candidate[], required = false): Promise<string[]> {
  return answered(
    await autocompleteMultiselect<string>({
      ...SHOWN,
      message: required ? message : `${message} (Tab chooses, Enter goes on)`,
      required,
      options() {
        return optionsOf(findByName(all, this.userInput))
      },
    }),
  )
}

const optionsOf = (found: readonly Candidate[]) =>
  found.map(({ id, label }) => ({ value: id, label: label.length > 70 ? `${label.slice(0, 69)}…` : label, hint: id }))
