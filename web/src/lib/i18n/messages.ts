import { numberFormat, pluralRules } from '../formatters.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'

export type MessageKey = keyof typeof en

/** A message, or its forms by number. */
export type Message = string | { readonly one: string; readonly other: string }

export type Catalogue = { readonly [key in MessageKey]: Message }

export const catalogues = { en, nb } as const
export type InterfaceLanguage = keyof typeof catalogues

/** Tells whether a string is a key of the catalogue: for words that are put together from the record's own. */
export const isMessageKey = (key: string): key is MessageKey => key in en

/** Fills a message of one language; numbers are written as that language writes them. */
export const fill = (
  language: InterfaceLanguage,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string => {
  const message: Message = catalogues[language][key]
  const { count } = values
  const form =
    typeof message === 'string'
      ? message
      : message[typeof count === 'number' && pluralRules(language, {}).select(count) === 'one' ? 'one' : 'other']
  return form.replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const value = values[name]
    return value === undefined ? whole : typeof value === 'number' ? numberFormat(language, {}).format(value) : value
  })
}
