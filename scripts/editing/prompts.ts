import { autocomplete, autocompleteMultiselect, confirm, isCancel, select, text } from '@clack/prompts'
import type { z } from 'zod'
import { type Candidate, findByName } from '@/lib/editing/names'
import { Stop } from '../run/stop.mjs'

/** Ctrl-C at any question ends it all: nothing has been written yet. */
function answered<T>(value: T): Exclude<T, symbol> {
  if (!isAnswer(value)) throw new Stop('Nothing was changed.')
  return value
}

const isAnswer = <T>(value: T): value is Exclude<T, symbol> => !isCancel(value) && typeof value !== 'symbol'

interface TextOptions {
  /** Stands there to be changed. */
  readonly initial?: string
  /** Taken where nothing is typed. */
  readonly otherwise?: string
  readonly required?: boolean
  readonly hint?: string
  /** What the field may hold. */
  readonly schema?: z.ZodType
}

/** Asks for a line of text; `undefined` where none is needed and none was typed. */
export async function askText(message: string, options: TextOptions = {}) {
  const { initial, otherwise, required = false, hint } = options
  const enter = otherwise ?? (required ? undefined : 'none')
  const value = answered(
    await text({
      message: enter === undefined ? message : `${message} (Enter for ${enter})`,
      ...(initial !== undefined && { initialValue: initial }),
      ...(hint !== undefined && { placeholder: hint }),
      validate: (typed) => objection(typed?.trim() ?? '', options),
    }),
  )
  return value?.trim() || otherwise
}

/** What is wrong with what was typed, while it can still be mended. */
export function objection(typed: string, { otherwise, required = false, schema }: TextOptions): string | undefined {
  if (typed === '') return required && otherwise === undefined ? 'This is needed.' : undefined
  const words = schema?.safeParse(typed).error?.issues[0]?.message
  return words && `${words.replace(/^(?:it )?must/, 'It must').replace(/\.$/, '')}.`
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
        if (this.userInput === '') return [...others, ...known]
        // Under another value than before, or the list would stay at the first of them and not go to the best fit.
        return [...known, ...others.map(({ value, label }) => ({ value: `${value} `, label }))]
      },
    }),
  ).trim()
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
