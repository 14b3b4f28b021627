import { formAt } from './clause.ts'
import type { Context } from './context.ts'
import { isEarlierOne } from './earlier-ones.ts'
import { type ContactEvent, isLongPast } from './event.ts'
import { lastingWords } from './length-words.ts'
import { isMeal, isMealOf } from './meals.ts'
import type { ContactMention } from './mention.ts'

/** Whether a mention says by its own words that it is not of the contact told of: a meal beside talks, an earlier round, "this time". */
export const isOtherOccasion = (context: Context, event: ContactEvent, mention: ContactMention): boolean =>
  isOtherMeal(context, event, mention) || isBeforeIt(context, event, mention) || isOtherTime(context, event, mention)

/** "Before the talks the two had breakfast", "the dinner lasted …": a meal beside what was told of without one. */
const isOtherMeal = (context: Context, { mentions }: ContactEvent, mention: ContactMention): boolean => {
  if (isMeal(context, mention))
    return !mentions.some((other) => isMeal(context, other) || isMealOf(context, mention, other))
  // "the talks" may have been the lunch; who met, or signed, did so elsewhere
  const { nature, complete } = mention.trigger
  return (
    nature === 'verb' &&
    complete &&
    mentions.every((other) => isMeal(context, other) && !isMealOf(context, other, mention))
  )
}

/** "The previous round collapsed": not the one told of. */
const isBeforeIt = (context: Context, { mentions }: ContactEvent, mention: ContactMention): boolean =>
  isOneBefore(context, mention) && !mentions.some((other) => isOneBefore(context, other))

/** "The previous round", or "the last round" where its own time is long past. */
export const isOneBefore = (context: Context, { trigger, time }: ContactMention): boolean => {
  const { sentence: index, token, nature } = trigger
  if (nature === 'verb') return false
  if (isEarlierOne(context, index, token)) return true
  const isLast = context.words(index).previous.has(formAt(context.sentence(index), token - 1))
  return isLast && time !== undefined && time.near <= 1 && isLongPast(context, time.value)
}

/** "Last time, in Lima, she left early. This time they sat for an hour". */
const isOtherTime = (
  context: Context,
  { mentions }: ContactEvent,
  { trigger: { sentence: index } }: ContactMention,
): boolean => mentions.every(({ trigger }) => trigger.sentence === index - 1) && isThisTime(context, index)

/** Whether a sentence sets what it tells against what the one before it did. */
export const isThisTime = (context: Context, index: number): boolean => {
  const { tokens } = context.sentence(index)
  const { thisTime } = lastingWords(context, index)
  return tokens.some((_, at) => thisTime.lengthAt(tokens, at) > 0)
}
