import { da } from './da/index.ts'
import { en } from './en/index.ts'
import type { Locale } from './locale.ts'
import { nb } from './nb/index.ts'
import { nn } from './nn/index.ts'
import { sv } from './sv/index.ts'

/** The languages that are read, by their BCP 47 tag. */
export const locales: ReadonlyMap<string, Locale> = new Map(
  [nb, nn, en, da, sv].map((locale) => [locale.language, locale]),
)
