import { hasRelation, treeOf } from '../../language/tree.ts'
import type { TimeMention } from '../document.ts'
import { dayFromEdtf, interval } from '../times/calendar.ts'
import { formAt, isVerbOf } from './clause.ts'
import { phraseHeadOf } from './contact-noun.ts'
import type { Context } from './context.ts'
import { lastingWords } from './length-words.ts'
import { hasAny } from './partners.ts'
import { prepositionPhraseOf } from './reference.ts'
import type { Trigger } from './trigger.ts'

/** The longest contact that is counted in days back from its last. */
const MOST_DAYS = 14

/**
 * Dates a contact from its first day to the one told: "wrapped up two days of talks on Wednesday", "went into a third
 * day on Wednesday". Gives the time as it is where no days are counted; undefined where it is that of a later day and
 * nothing says which: "another day of talks on Wednesday".
 */
export const fromFirstDay = (context: Context, trigger: Trigger, time: TimeMention): TimeMention | undefined => {
  if (trigger.nature === 'verb') return time
  const { published } = context.document.report
  const last = time.edtf?.length === 10 ? dayFromEdtf(time.edtf) : undefined
  // a third day that is yet to come may not be reached
  const isReached = time.edtf !== undefined && published !== undefined && time.edtf <= published.slice(0, 10)
  const days = wholeDays(context, trigger) ?? (isReached ? dayReached(context, trigger) : undefined)
  if (last !== undefined && days !== undefined && days > 1 && days <= MOST_DAYS)
    return { ...time, edtf: interval(last.subtract({ days: days - 1 }), last), certainty: 'implied' }
  return isLaterDay(context, trigger) ? undefined : time
}

/** "Wrapped up two days of talks", "signed after two days of talks": how many days it had when it ended; undefined where it did not, or none are told. */
const wholeDays = (context: Context, trigger: Trigger): number | undefined => {
  const sentence = context.sentence(trigger.sentence)
  const words = context.words(trigger.sentence)
  const isOver =
    isVerbOf(sentence, trigger.predicate, words.ending) ||
    prepositionPhraseOf(sentence, trigger.token, words) === 'after'
  if (!isOver) return undefined
  const phrase = new Set([phraseHeadOf(sentence, trigger.token, words), ...treeOf(sentence).subtreeOf(trigger.token)])
  const length = context
    .lengthsIn(trigger.sentence)
    .find(({ first, last }) => [...phrase].some((at) => first <= at && at < last))
  const days = /^P(\d+)D$/u.exec(length?.value ?? '')?.[1]
  return days === undefined ? undefined : Number(days)
}

/** The day by which a contact is named: "a second day of talks"; a round has a beginning of its own. */
const namedDay = (context: Context, { sentence: index, token }: Trigger): number | undefined => {
  const head = phraseHeadOf(context.sentence(index), token, context.words(index))
  return head !== token && isDay(context, index, head) ? head : undefined
}

const isDay = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  return context.document.localeOf(sentence).time.units.get(formAt(sentence, at)) === 'day'
}

const isLaterDay = (context: Context, trigger: Trigger): boolean => {
  const sentence = context.sentence(trigger.sentence)
  const day = namedDay(context, trigger)
  return (
    day !== undefined &&
    hasAny(sentence, treeOf(sentence).childrenBy(day, 'amod', 'det', 'nummod'), context.words(trigger.sentence).another)
  )
}

/** Which of its days a contact is in, the first being 1: "a second day of talks", "entered their third day"; undefined where none is told. */
const dayReached = (context: Context, trigger: Trigger): number | undefined => {
  const { sentence: index, token, predicate } = trigger
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  const named = namedDay(context, trigger)
  const words = context.words(index)
  const goesOn = hasRelation(sentence, token, 'nsubj') && isVerbOf(sentence, predicate, words.continuing, words.ending)
  const days =
    named !== undefined
      ? [named]
      : goesOn
        ? // "on the third day of the strike" counts the days of something else
          tree
            .childrenBy(predicate, 'obj', 'obl')
            .filter((at) => isDay(context, index, at) && !tree.childrenBy(at, 'nmod').some((child) => child > at))
        : []
  const { ordinals } = lastingWords(context, index)
  for (const day of days)
    for (const child of tree.childrenBy(day, 'amod', 'det', 'nummod')) {
      const ordinal = ordinals.get(formAt(sentence, child))
      if (ordinal !== undefined) return ordinal
    }
  return undefined
}
