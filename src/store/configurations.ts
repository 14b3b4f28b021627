/** PostgreSQL's text-search configurations by language (BCP 47). Both forms of Norwegian share one; others are `simple`. */
const configurations: Readonly<Record<string, string>> = {
  ar: 'arabic', ca: 'catalan', da: 'danish', de: 'german', el: 'greek', en: 'english', es: 'spanish', eu: 'basque',
  fi: 'finnish', fr: 'french', ga: 'irish', hi: 'hindi', hu: 'hungarian', hy: 'armenian', id: 'indonesian', it: 'italian',
  lt: 'lithuanian', nb: 'norwegian', ne: 'nepali', nl: 'dutch', nn: 'norwegian', no: 'norwegian', pt: 'portuguese',
  ro: 'romanian', ru: 'russian', sr: 'serbian', sv: 'swedish', ta: 'tamil', tr: 'turkish', yi: 'yiddish',
}

/** Names the configuration that knows a language's stems; `simple`, which takes words as they are, for any other. */
export const configurationFor = (language: string): string => configurations[language.split('-')[0] ?? ''] ?? 'simple'
