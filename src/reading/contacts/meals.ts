import { isTagged } from '../../language/tag.ts'
import { isRelation } from '../../language/tree.ts'
import { caseOf, formAt } from './clause.ts'
import { contactNounAt } from './contact-noun.ts'
import type { Context } from './context.ts'
import { isEarlierOne } from './earlier-ones.ts'
import type { ContactEvent } from './event.ts'
import type { ContactMention } from './mention.ts'

/** How many words behind its verb a meal may stand: "spiste de to tirsdag kveld en sen middag". */
const REACH = 12

/** Whether the word of a mention tells of a meal: "the dinner", "arbeidslunsjen", "dined", "ate breakfast". */
export const isMeal = (context: Context, { trigger }: ContactMention): boolean => {
  const { sentence: index, token, nature, frame } = trigger
  if (isWordForMeal(context, index, token)) return true
  if (nature !== 'verb' || frame !== 'meet') return false
  const { tokens } = context.sentence(index)
  const at = tokens.findIndex((_, next) => next > token && next <= token + REACH && isWordForMeal(context, index, next))
  const meal = tokens[at]
  return (
    meal !== undefined &&
    isRelation(meal, 'obj') &&
    !tokens.slice(token + 1, at).some((between) => isTagged(between, 'VERB'))
  )
}

/** A word for a meal, or a compound of one. */
export const isWordForMeal = (context: Context, index: number, at: number): boolean => {
  const form = formAt(context.sentence(index), at)
  for (const meal of context.words(index).meals) if (form.endsWith(meal)) return true
  return false
}

/** "Met over lunch", "møttes til middag", "holdt samtaler under en lunsj": the meal is how they met. */
export const isMealOf = (context: Context, { trigger }: ContactMention, other: ContactMention): boolean => {
  const { over, during, in: at } = context.words(trigger.sentence)
  if (trigger.sentence !== other.trigger.sentence) return false
  if (other.trigger.nature === 'verb' && trigger.token > other.trigger.token) return true
  const sentence = context.sentence(trigger.sentence)
  const led = caseOf(sentence, trigger.token)
  return (
    over.has(led) ||
    at.has(led) ||
    during.lengthAt(sentence.tokens, trigger.token - 1) > 0 ||
    during.lengthAt(sentence.tokens, trigger.token - 2) > 0
  )
}

/** "The press conference lasted ten minutes", "a dinner at the palace": what a noun means is beside what was told of without one. */
export const isBeside = (context: Context, index: number, noun: number, { mentions }: ContactEvent): boolean => {
  const kind = contactNounAt(context.sentence(index), noun, context.words(index))?.kind
  if (kind === 'press-conference' || kind === 'letter') return !mentions.some(({ trigger }) => trigger.kind === kind)
  if (isEarlierOne(context, index, noun))
    return !mentions.some(({ trigger }) => isEarlierOne(context, trigger.sentence, trigger.token))
  return isWordForMeal(context, index, noun) && !mentions.some((mention) => isMeal(context, mention))
}
