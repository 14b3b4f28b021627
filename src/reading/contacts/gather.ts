import { isRelation, treeOf } from '../../language/tree.ts'
import { absorbBare, absorbLoose, absorbVisits } from './absorb.ts'
import { caseOf, isPredicate } from './clause.ts'
import { conflictOf } from './conflicts.ts'
import { type Context, isAnybody } from './context.ts'
import { type ContactEvent, distance, eventOf, isAllAhead, LEAD, withMention, wordOf } from './event.ts'
import { withGuests, withInherited, withStay, withSubjects, withWhole } from './likely-company.ts'
import { withDiners } from './likely-diners.ts'
import { reasonsFor } from './likeness.ts'
import { isWordForMeal } from './meals.ts'
import { type ContactMention, canFound, isMereStart, isProcess } from './mention.ts'
import { prepositionPhraseOf } from './reference.ts'

/**
 * Puts the mentions of one report together into events, in the order of the text: each joins the event it fits best,
 * or begins one where it tells both sides, or is kept as a loose one that later words may complete.
 */
export const gatherEvents = (context: Context, mentions: readonly ContactMention[]): readonly ContactEvent[] => {
  let events: readonly ContactEvent[] = []
  const replace = (old: ContactEvent, event: ContactEvent): void => {
    events = events.map((other) => (other === old ? event : other))
  }
  for (const mention of mentions) {
    if (mention.reality.unreal || isMereStart(context, mention) || areSeveral(context, mention)) continue
    const carried = carriedBy(context, events, mention)
    if (carried) {
      replace(
        carried,
        withMention(
          carried,
          mention,
          `"${wordOf(context, mention)}" stands in the clause of the same contact`,
          carried.loose && !canFound(context, mention),
        ),
      )
      continue
    }
    const founds = canFound(context, mention)
    const fit = bestFit(context, events, mention, founds)
    const left = fit ? undefined : planLeft(context, events, mention)
    if (left) {
      const { time: _, ...undated } = mention
      const off = { ...undated, reality: { ...mention.reality, status: 'cancelled' as const } }
      replace(left.event, withMention(left.event, off, left.because))
      events = [...events, eventOf({ ...mention, company: left.event.company }, false)]
    } else if (fit) replace(fit.event, withMention(fit.event, mention, fit.because, fit.event.loose && !founds))
    else if (founds) events = [...events, eventOf(mention, false)]
    else if (!isProcess(mention) && canLinger(mention)) events = [...events, eventOf(mention, true)]
  }
  return withStay(
    context,
    absorbVisits(
      context,
      withGuests(
        context,
        absorbBare(
          context,
          absorbLoose(
            context,
            withWhole(
              context,
              withDiners(context, withInherited(context, withSubjects(context, absorbLoose(context, events)))),
            ),
          ),
        ),
      ),
    ),
  )
}

/** "Her meetings in Juba and Addis Ababa earlier in the week": more than one, of none of which it tells. */
const areSeveral = (context: Context, { trigger, places }: ContactMention): boolean =>
  trigger.nature === 'event' &&
  trigger.kind === 'meeting' &&
  context.sentence(trigger.sentence).tokens[trigger.token]?.feats.Number === 'Plur' &&
  new Set(places.flatMap(({ place }) => place.name ?? [])).size > 1

/** A noun that hangs on a contact's own verb: "met … for talks", "møttes til samtaler". */
const carriedBy = (
  context: Context,
  events: readonly ContactEvent[],
  mention: ContactMention,
): ContactEvent | undefined => {
  const { trigger } = mention
  if (trigger.nature === 'verb' || trigger.another || trigger.kind === 'press-conference') return undefined
  const sentence = context.sentence(trigger.sentence)
  const token = sentence.tokens[trigger.token]
  if (!token || !isRelation(token, 'obl', 'obj', 'nmod', 'xcomp', 'advmod')) return undefined
  const above = treeOf(sentence)
    .pathToRoot(trigger.token)
    .slice(1)
    .find((at) => isPredicate(sentence, at))
  return events.find(
    (event) =>
      event.mentions.some(
        (other) =>
          other.trigger.sentence === trigger.sentence &&
          other.trigger.nature === 'verb' &&
          other.trigger.token === above,
      ) &&
      (mention.reality.strength !== 'reference' || isAimOf(context, mention) || isHowTheyTalked(context, mention)) &&
      // "X had lunch with Y and Z": the noun is what the verb tells of, though X is no word of its phrase
      ((isRelation(token, 'obj') && token.head === above) || conflictOf(context, event, mention) === undefined),
  )
}

/** "Discussed the harvest over dinner", of whoever does. */
const isHowTheyTalked = (context: Context, { trigger: { sentence: index, token } }: ContactMention): boolean =>
  isWordForMeal(context, index, token) && context.words(index).over.has(caseOf(context.sentence(index), token))

/** "Møttes til samtaler i Lima", and not "møttes etter samtalene": what they met for is no earlier contact. */
const isAimOf = (context: Context, { trigger, reality }: ContactMention): boolean =>
  !trigger.definite &&
  reality.status === undefined &&
  prepositionPhraseOf(context.sentence(trigger.sentence), trigger.token, context.words(trigger.sentence)) === undefined

/** Mentions that say something even though nobody yet knows between whom. */
const canLinger = ({ trigger, reality, time, places, venue, company }: ContactMention): boolean =>
  !reality.unreal &&
  !trigger.background &&
  trigger.kind !== 'press-conference' &&
  trigger.kind !== 'letter' &&
  (trigger.definite ||
    trigger.vague ||
    trigger.complete ||
    places.length > 0 ||
    venue !== undefined ||
    time !== undefined ||
    reality.strength === 'reference') &&
  (trigger.nature !== 'verb' || trigger.vague || trigger.complete || (company.unnamed && company.plural)) &&
  (isAnybody(company) ||
    trigger.vague ||
    trigger.definite ||
    trigger.another ||
    // "Talks on the dam went into a third day on Wednesday": what the report is about
    (trigger.sentence <= LEAD && trigger.kind === 'talks' && time !== undefined && reality.strength === 'told') ||
    (time !== undefined && places.length > 0 && reality.strength === 'told') ||
    // "Talks in Lima end without a deal": a heading, whose report tells who talked
    (trigger.sentence === 0 && (places.length > 0 || venue !== undefined)) ||
    (reality.strength !== 'none' &&
      reality.status === 'held' &&
      (places.length > 0 ||
        trigger.kind === 'talks' ||
        trigger.kind === 'meeting' ||
        // "after a call on Monday": whose it was may be told next
        (trigger.kind === 'call' && time !== undefined))))

/** "They were to meet on Friday. The meeting has been put off until June": the plan that is off by what another time is told for. */
const planLeft = (context: Context, events: readonly ContactEvent[], mention: ContactMention): Fit | undefined => {
  if (!mention.isMoved || !mention.trigger.definite) return undefined
  const { time: _, ...undated } = mention
  const fit = bestFit(context, events.filter(isAllAhead), undated, false)
  return fit?.event.loose ? undefined : fit
}

interface Fit {
  readonly event: ContactEvent
  readonly because: string
}

/** How many sentences a definite noun reaches back without anything else in common. */
const REACH = 40

const bestFit = (
  context: Context,
  events: readonly ContactEvent[],
  mention: ContactMention,
  founds: boolean,
): Fit | undefined => {
  const last = events
    .flatMap((event) => event.mentions)
    .sort((a, b) => a.trigger.sentence - b.trigger.sentence || a.trigger.token - b.trigger.token)
    .at(-1)
  const fits = events.flatMap((event) => {
    if (conflictOf(context, event, mention) !== undefined) return []
    const reasons = reasonsFor(context, event, mention, last)
    const score = reasons.reduce((sum, { weight }) => sum + weight, 0) - distance(event, mention) * 0.05
    return [{ event, score, because: reasons.map(({ words }) => words).join('; '), reasons }]
  })
  const least = founds
    ? mention.trigger.definite
      ? 1.6
      : 2
    : mention.trigger.definite || mention.trigger.vague
      ? 0.5
      : 1.5
  const best = fits
    .filter(({ score, event }) => score >= least && distance(event, mention) < REACH)
    .sort((a, b) => b.score - a.score)[0]
  return best && { event: best.event, because: `"${wordOf(context, mention)}": ${best.because}` }
}
