import { treeOf } from '../../language/tree.ts'
import { nearness } from './attach.ts'
import { casesOf, formAt, isVerbOf, predicateOf, rolesOf } from './clause.ts'
import { contactNounAt } from './contact-noun.ts'
import type { Context } from './context.ts'
import { isEarlierOne } from './earlier-ones.ts'
import { type ContactEvent, isTriggerOf } from './event.ts'
import { factualityOf } from './factuality.ts'
import { leadEvent } from './lead.ts'
import { isNegatedAt } from './matter.ts'
import { phraseOf } from './phrase.ts'
import { eventBefore, eventsBefore, evidenceAt, type NoteReader } from './placed-note.ts'
import { areSidesOf } from './sides.ts'

/** How many sentences back the contact may be told of that a paper was signed at, or that came to nothing. */
const reach = { paper: 2, nothing: 4 } as const

/** "signed three agreements", "a joint declaration was adopted": the papers that those who met put their names to. */
export const sealed: NoteReader = (context, held, index, at) => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const { papers, paper, sealing } = context.document.localeOf(sentence).outcomes
  if (sentence.tokens[at]?.upos !== 'VERB' || !isVerbOf(sentence, at, sealing)) return []
  const { subject, object = paperBehind(context, index, at) } = rolesOf(sentence, at, context.clauseWords(index))
  const blank = blankIn(context, index, at)
  if (blank === undefined && (object === undefined || !papers.has(formAt(sentence, object)))) return []
  const told = factualityOf(context, index, at)
  if (told === 'open') return []
  // "Ghana and Norway signed two agreements", over the report of the meeting
  const lead = subject === undefined ? undefined : leadEvent(held, index)
  const event = [...eventsBefore(held, index, reach.paper), ...(lead ? [lead] : [])].find(
    (candidate) => subject === undefined || areSidesOf(context, index, subject, candidate),
  )
  const head = blank ?? object
  const phrase = head === undefined ? undefined : phraseOf(sentence, head, context.document.report.text)
  if (!event || !phrase || (blank !== undefined && told !== 'counterfact')) return []
  const excluded = told === 'counterfact' || (object !== undefined && isNegatedAt(sentence, object, words))
  const note = {
    attribute: 'outcome' as const,
    value: blank === undefined ? phrase.value : paper,
    evidence: evidenceAt(context, index, at, phrase.end),
  }
  return [{ event, note: { ...note, ...(excluded && { excluded }) } }]
}

/** "Skrev under to avtaler": the parser takes the verb's particle for a preposition of the paper. */
const paperBehind = (context: Context, index: number, at: number): number | undefined => {
  const sentence = context.sentence(index)
  const { papers, terms } = context.document.localeOf(sentence).outcomes
  return treeOf(sentence)
    .childrenBy(at, 'obl')
    .find(
      (child) =>
        child > at && papers.has(formAt(sentence, child)) && !casesOf(sentence, child).some((form) => terms.has(form)),
    )
}

/** "Without having signed anything", "uten å ha skrevet under på noe": no paper, of whatever sort. */
const blankIn = (context: Context, index: number, at: number): number | undefined => {
  const sentence = context.sentence(index)
  const { nothing } = context.document.localeOf(sentence).outcomes
  return treeOf(sentence)
    .childrenBy(at, 'obj', 'obl', 'nsubj')
    .find((child) => nothing.has(formAt(sentence, child)))
}

/** "ended without result", "førte ikke fram": that nothing was agreed on. */
export const fruitless: NoteReader = (context, held, index, at) => {
  const sentence = context.sentence(index)
  const { fruitless: phrases, accord } = context.document.localeOf(sentence).outcomes
  const length = phrases.lengthAt(sentence.tokens, at)
  if (length === 0 || factualityOf(context, index, predicateOf(sentence, at)) === 'open') return []
  const event = fruitlessEvent(context, held, index, at, length)
  return event
    ? [
        {
          event,
          note: { attribute: 'outcome', value: accord, excluded: true, evidence: evidenceAt(context, index, at) },
        },
      ]
    : []
}

/** The contact that came to nothing: the one whose words the phrase goes with, or the subject of its clause. */
const fruitlessEvent = (
  context: Context,
  held: readonly ContactEvent[],
  index: number,
  first: number,
  length: number,
): ContactEvent | undefined => {
  const sentence = context.sentence(index)
  const stretch = { sentence: index, first, last: first + length }
  const { subject, object, passive } = rolesOf(sentence, predicateOf(sentence, first), context.clauseWords(index))
  const who = passive ? object : subject
  if (who !== undefined) {
    const told = held.find((event) => isTriggerOf(event, index, who))
    if (told) return told
    if (isEarlierOne(context, index, who)) return undefined
    if (contactNounAt(sentence, who, context.words(index)) !== undefined)
      return eventBefore(held, index, reach.nothing) ?? leadEvent(held, index)
    const ofSides = eventsBefore(held, index, reach.paper).find((event) => areSidesOf(context, index, who, event))
    if (ofSides) return ofSides
  }
  return held.find(({ mentions }) =>
    mentions.some(({ trigger }) => {
      const near = nearness(context, stretch, trigger)
      return near !== undefined && near <= 1
    }),
  )
}
