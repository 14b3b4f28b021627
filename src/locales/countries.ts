import { stateWords } from './en/states.ts'
import type { StateForm } from './states.ts'

const firstForms = (wanted: StateForm): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const { form, country, forms } of stateWords.words)
    if (form === wanted && forms[0] !== undefined && !found.has(country)) found.set(country, forms[0])
  return found
}

const names = firstForms('name')
const capitals = firstForms('capital')

/** Gives the usual English name of a state by its ISO 3166-1 alpha-2 code; undefined for an unknown code. */
export const englishNameOf = (country: string): string | undefined => names.get(country)

/** Gives the usual English name of a state's capital; undefined where it bears the state's own name or is unknown. */
export const englishCapitalOf = (country: string): string | undefined => capitals.get(country)
