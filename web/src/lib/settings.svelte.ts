import { fill, type InterfaceLanguage, isMessageKey, type MessageKey } from './i18n/messages.ts'

/** What a reader chose for the interface; kept in this browser. */

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const languages: readonly { readonly code: InterfaceLanguage; readonly name: string }[] = [
  { code: 'en', name: 'English' },
  { code: 'nb', name: 'Norsk' },
]

/** Reads a kept choice; undefined where there is none or the browser keeps nothing. */
export const remembered = (key: string): string | undefined => {
  try {
    return localStorage.getItem(`readout.${key}`) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps a choice, where the browser lets it. */
export const remember = (key: string, value: string): void => {
  try {
    localStorage.setItem(`readout.${key}`, value)
  } catch {
    // A browser that keeps nothing still shows everything.
  }
}

const languageFrom = (code: string | undefined): InterfaceLanguage | undefined =>
  languages.find((language) => language.code === code)?.code

const wished = (): InterfaceLanguage =>
  languageFrom(remembered('language')) ??
  (navigator.languages.some((code) => /^(nb|nn|no)\b/u.test(code)) ? 'nb' : 'en')

export const settings = $state<{ language: InterfaceLanguage; theme: Theme }>({
  language: wished(),
  theme: themes.find((theme) => theme === remembered('theme')) ?? 'auto',
})

/** Sets the interface's language for this browser. */
export const chooseLanguage = (code: string): void => {
  settings.language = languageFrom(code) ?? settings.language
  remember('language', settings.language)
}

/** Sets the colours for this browser. */
export const chooseTheme = (name: string): void => {
  settings.theme = themes.find((theme) => theme === name) ?? 'auto'
  remember('theme', settings.theme)
}

/** Gives a message in the interface's language. */
export const t = (key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string =>
  fill(settings.language, key, values)

/** Gives the word for one of the record's own values ('status', 'held'); a value without a word is shown as it is. */
export const word = (family: string, value: string): string => {
  const key = `${family}.${value}`
  return isMessageKey(key) ? t(key) : value
}
