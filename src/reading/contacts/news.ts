import { treeOf } from '../../language/tree.ts'
import { daysBetween, publishedOf } from '../times/calendar.ts'
import { isVerbOf, rolesOf } from './clause.ts'
import { tenseOf } from './clause-tense.ts'
import { contactNounAt } from './contact-noun.ts'
import { contactVerbAt } from './contact-verb.ts'
import { type Context, companyIn, isAhead } from './context.ts'
import { bodiesOf, type ContactEvent, LEAD, shared, timesOfEvent } from './event.ts'
import { factualityOf } from './factuality.ts'
import { leadReach } from './lead.ts'
import { isNegatedAt, type Matter, mattersOfHead } from './matter.ts'
import { noteOf } from './matter-note.ts'
import { eventsBefore, type NoteReader } from './placed-note.ts'
import { prepositionPhraseOf } from './reference.ts'
import { areSidesOf } from './sides.ts'
import { withSubject } from './topics.ts'

/** How many sentences back the contact may be told of that something is announced at. */
const reach = 3

/** "They announced that both embassies would reopen": what those who met made known, and is still to come. */
export const announced: NoteReader = (context, held, index, at) => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const { announcing } = context.document.localeOf(sentence).outcomes
  if (!isVerbOf(sentence, at, announcing) || factualityOf(context, index, at) !== 'fact') return []
  const { subject } = rolesOf(sentence, at, context.clauseWords(index))
  const [content] = treeOf(sentence).childrenBy(at, 'ccomp')
  if (subject === undefined || content === undefined || !isAnnounced(context, index, content)) return []
  if (isContact(context, index, content)) return []
  const event = eventsBefore(held, index, reach).find((one) => areSidesOf(context, index, subject, one))
  const phrase = withSubject(sentence, content, context.document.report.text, words)
  if (!event || !phrase) return []
  const matter: Matter = {
    attribute: 'outcome',
    phrase,
    excluded: isNegatedAt(sentence, content, words),
    predicate: at,
  }
  return [{ event, note: noteOf(context, index, matter) }]
}

/**
 * "Chile and Peru will let each other's fishermen in, officials said after talks": in the lead, what the two sides of the
 * contact told with it or right behind it are to do.
 */
export const toldAsNews: NoteReader = (context, held, index, at) => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const token = sentence.tokens[at]
  if (index > LEAD || token?.upos !== 'VERB' || !isMainClause(context, index, at) || isContact(context, index, at))
    return []
  if (!isAnnounced(context, index, at) || isNegatedAt(sentence, at, words)) return []
  const { passive, subject } = rolesOf(sentence, at, context.clauseWords(index))
  if (passive || subject === undefined) return []
  const doers = bodiesOf(context, companyIn(context, index, subject))
  const event = held.find(
    (one) =>
      shared(doers, bodiesOf(context, one.company)).length > 1 &&
      isOfTheseDays(context, one) &&
      isToldWith(context, one, index),
  )
  const [matter] = event ? mattersOfHead(sentence, context.document.report.text, words, 'outcome', at, at, false) : []
  return event && matter ? [{ event, note: noteOf(context, index, matter) }] : []
}

/** How long before its report news may have been, in days. */
const newsReach = 7

/** What has no day of its own in the lead is the news; what has another than one of these days is not. */
const isOfTheseDays = ({ document }: Context, event: ContactEvent): boolean => {
  const published = publishedOf(document.report.published)?.day
  return timesOfEvent(event).every(({ edtf }) => {
    const day = publishedOf(edtf?.split('/')[0])?.day
    return (
      edtf === undefined || (day !== undefined && published !== undefined && daysBetween(day, published) <= newsReach)
    )
  })
}

/** The clause of the sentence itself, or what somebody is said to have said of it behind a comma. */
const isMainClause = (context: Context, index: number, at: number): boolean => {
  const { tokens } = context.sentence(index)
  const token = tokens[at]
  if (!token) return false
  return token.head < 0 || (token.deprel === 'ccomp' && token.head > at && (tokens[token.head]?.head ?? 0) < 0)
}

/** "Will meet again", "will hold a summit": another contact, told as such. */
const isContact = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  return (
    contactVerbAt(sentence, at, words) !== undefined ||
    treeOf(sentence)
      .childrenBy(at, 'obj')
      .some((child) => contactNounAt(sentence, child, words) !== undefined)
  )
}

/** Over when it is told: in the same sentence behind "after", or by the next sentences of the lead. */
const isToldWith = (context: Context, { mentions }: ContactEvent, index: number): boolean =>
  mentions.some(
    ({ trigger: { sentence, token }, reality }) =>
      (sentence === index && prepositionPhraseOf(context.sentence(index), token, context.words(index)) === 'after') ||
      (sentence > index && sentence <= index + leadReach && reality.tense === 'past'),
  )

/** "Would return", "will let", "åpner fra nyttår": surely, by its tense or by a day that is ahead of the report. */
const isAnnounced = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const tense = tenseOf(sentence, at, context.words(index))
  if (tense === 'future' || tense === 'was-to') return true
  return (
    tense === 'present' &&
    treeOf(sentence)
      .childrenBy(at, 'obl', 'advmod', 'obj')
      .flatMap((child) => context.timesAt(index, child))
      .some((time) => isAhead(context, time))
  )
}
