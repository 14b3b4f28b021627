import { isFormOfAny } from '../../locales/lexeme.ts'
import { casesOf, isVerbOf, predicateOf, rolesOf } from './clause.ts'
import { type Context, companyIn, companyOfAll, together } from './context.ts'
import { hasAny, sidesCount } from './partners.ts'
import { plainTrigger } from './plain-trigger.ts'
import type { Trigger } from './trigger.ts'

/**
 * "Signed a deal in Minsk with his opposite number, X", "gikk tur i parken med sin finske kollega": two officials who do
 * something together on a day or at a place have met, whatever the verb. Read only where no word of contact stands in
 * the sentence; what keeps two apart ("disagreed with") is left out.
 */
export const counterpartTrigger = (context: Context, index: number): Trigger | undefined => {
  const sentence = context.sentence(index)
  const { counterparts } = context.document.localeOf(sentence).offices
  const all = sentence.tokens.map((_, at) => at)
  const isAnchored = (): boolean =>
    all.some((at) => context.isTime(index, at) || context.placeAt(index, at) !== undefined)
  const words = context.words(index)
  const found = all.find((at) => {
    const token = sentence.tokens[at]
    if (token === undefined || token.feats.Number === 'Plur') return false
    // "together with the South Korean minister"
    const isTogether = words.with.has(token.lower) && words.together.has(sentence.tokens[at - 1]?.lower ?? '')
    return isTogether || isFormOfAny(token, counterparts)
  })
  if (found === undefined || !isAnchored()) return undefined
  const partner = words.with.has(sentence.tokens[found]?.lower ?? '') ? found + 1 : found
  const head = context.layer.mentionAt(index, partner)?.head ?? partner
  const isBeside = [partner, head].some((at) => casesOf(sentence, at).some((form) => words.with.has(form)))
  const predicate = predicateOf(sentence, head)
  if (!isBeside || sentence.tokens[predicate]?.upos !== 'VERB') return undefined
  if (isVerbOf(sentence, predicate, words.differing, words.discussing)) return undefined
  const doer = companyOfAll(context, index, rolesOf(sentence, predicate, context.clauseWords(index)).subjects)
  const company = together(doer, companyIn(context, index, head))
  if (doer.people.length !== 1 || sidesCount(context, company) < 2) return undefined
  return plainTrigger({
    sentence: index,
    token: predicate,
    predicate,
    kind: hasAny(sentence, all, words.remote) ? 'call' : 'meeting',
    nature: 'verb',
    company,
    complete: true,
  })
}
