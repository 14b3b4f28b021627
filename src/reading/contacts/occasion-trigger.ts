import { formAt, predicateOf } from './clause.ts'
import { type Context, NOBODY } from './context.ts'
import type { Trigger } from './trigger.ts'

/** Where in its sentence the word may stand: "But the last time, in Lima, …". */
const LATEST = 4

/** "Forrige gang, i Lima i juni, gikk de fra hverandre uten en avtale": the occasion before, told by its place alone. */
export const occasionTrigger = (context: Context, index: number): Trigger | undefined => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  for (let at = 1; at <= LATEST && at < sentence.tokens.length; at++) {
    if (!words.occasions.has(formAt(sentence, at)) || !words.previous.has(formAt(sentence, at - 1))) continue
    const next = formAt(sentence, at + 1) === ',' ? at + 2 : at + 1
    const predicate = predicateOf(sentence, at)
    if (!words.in.has(formAt(sentence, next)) || !context.placeAt(index, next + 1) || predicate === at) return undefined
    return {
      sentence: index,
      token: at,
      predicate,
      kind: 'meeting',
      nature: 'event',
      open: false,
      definite: true,
      another: true,
      background: false,
      company: NOBODY,
      roles: [],
      vague: true,
      manner: true,
      complete: false,
    }
  }
  return undefined
}
