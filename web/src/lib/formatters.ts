/**
 * Keeps the formatters of Intl: making one costs more than using it a hundred times, and a page of a large case uses
 * each of a few kinds thousands of times.
 */
const keeping = <Options, Formatter>(
  make: (language: string, options: Options) => Formatter,
): ((language: string, options: Options) => Formatter) => {
  const kept = new Map<string, Formatter>()
  return (language, options) => {
    const key = `${language} ${JSON.stringify(options)}`
    const found = kept.get(key) ?? make(language, options)
    kept.set(key, found)
    return found
  }
}

export const dateFormat = keeping(
  (language, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options),
)
export const numberFormat = keeping(
  (language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options),
)
export const listFormat = keeping((language, options: Intl.ListFormatOptions) => new Intl.ListFormat(language, options))
export const pluralRules = keeping(
  (language, options: Intl.PluralRulesOptions) => new Intl.PluralRules(language, options),
)
export const displayNames = keeping(
  (language, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(language, options),
)
