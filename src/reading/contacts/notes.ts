import { isRelation, treeOf } from '../../language/tree.ts'
import { entriesOf } from '../../locales/lexeme.ts'
import { flatMap } from '../../text/flat-map.ts'
import { attended, leaders, mediators } from './attendance.ts'
import { formAt, isOneOf, isPredicate, isVerbOf, rolesOf, tokenAt } from './clause.ts'
import { tenseOf } from './clause-tense.ts'
import { type Context, companyIn, companyOfAll, isAnybody, NOBODY } from './context.ts'
import type { ContactEvent } from './event.ts'
import { toldStatus } from './mention.ts'
import { isBothSides } from './partners.ts'
import { membersOf, phraseOf } from './phrase.ts'
import { byNearness, evidenceAt, holds, isTriggerAt, nearEnough, type PlacedNote } from './placed-note.ts'
import { isPartOfVerb } from './topics.ts'
/**
 * Reads the clauses that have no word of contact of their own and yet tell of one: who led a side, what was raised,
 * who mediated.
 */
export const findNotes = (context: Context, events: readonly ContactEvent[]): readonly PlacedNote[] => {
  const { sentences } = context.document.analysis
  return sentences.flatMap((sentence, index) =>
    flatMap(sentence.tokens, (token, at) => {
      const words = context.words(index)
      if (isPredicate(sentence, at) || token.upos === 'VERB') {
        if (isOneOf(token, words.leading)) return leaders(context, events, index, at)
        if (isOneOf(token, words.mediating)) return mediators(context, events, index, at)
      }
      if (isOneOf(token, words.attending) && token.upos === 'VERB') return attended(context, events, index, at)
      const answer = answers(context, events, index, at)
      if (answer.length > 0) return answer
      if (isVerbOf(sentence, at, words.discussing) && token.upos === 'VERB') return raised(context, events, index, at)
      if (words.topics.has(formAt(sentence, at))) return onAgenda(context, events, index, at)
      return []
    }),
  )
}

/** "Har takket ja", "it was called off": what became of the contact told of right before, without a word for it. */
const answers = (
  context: Context,
  events: readonly ContactEvent[],
  index: number,
  at: number,
): readonly PlacedNote[] => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const token = sentence.tokens[at]
  if (
    token?.upos !== 'VERB' ||
    events.some(({ mentions }) =>
      mentions.some(
        ({ trigger }) => trigger.sentence === index && treeOf(sentence).pathToRoot(trigger.token).includes(at),
      ),
    )
  )
    return []
  const entries = entriesOf(token, words.statusWords)
  if (entries.length === 0) return []
  const near = new Set([
    ...treeOf(sentence)
      .childrenOf(at)
      .map((child) => formAt(sentence, child)),
    formAt(sentence, at + 1),
    formAt(sentence, at + 2),
  ])
  const fits = entries.filter(
    ({ particles }) => particles.size === 0 || [...particles].some((particle) => near.has(particle)),
  )
  const entry = fits.find(({ particles }) => particles.size > 0) ?? fits[0]
  if (!entry || !['agreed', 'declined', 'cancelled'].includes(entry.status)) return []
  const tense = tenseOf(sentence, at, words)
  if (tense !== 'past' && tense !== 'perfect' && tense !== 'none') return []
  const { subjects, objects, passive } = rolesOf(sentence, at, context.clauseWords(index))
  const who = companyOfAll(context, index, subjects)
  const isNegated = treeOf(sentence)
    .childrenBy(at, 'advmod')
    .some((child) => words.negations.has(formAt(sentence, child)))
  if (isNegated) return []
  const recent = byNearness(events, index).filter(({ mentions }) =>
    mentions.some(({ trigger }) => trigger.sentence <= index && index - trigger.sentence <= 2),
  )
  const evidence = evidenceAt(context, index, at)
  if (entry.status === 'cancelled') {
    const isPronoun =
      passive &&
      (objects.length > 0 ? objects : treeOf(sentence).childrenBy(at, 'expl')).some(
        (object) =>
          sentence.tokens[object]?.upos === 'PRON' ||
          // "that leg was scrapped"
          words.pointing.has(formAt(sentence, object - 1)),
      )
    const event = recent.find(({ mentions }) =>
      mentions.some((mention) => toldStatus(mention) !== 'held' && toldStatus(mention) !== undefined),
    )
    return isPronoun && event
      ? [{ event, note: { attribute: 'status', value: 'cancelled', status: 'cancelled', evidence } }]
      : []
  }
  // only a whole answer counts: "takket ja", "accepted", and what was accepted is nothing else
  if (
    entry.particles.size === 0 &&
    objects.some(
      (object) => !words.invitations.has(formAt(sentence, object)) && sentence.tokens[object]?.upos !== 'PRON',
    )
  )
    return []
  const event = recent.find(
    (candidate) =>
      candidate.mentions.some((mention) => toldStatus(mention) === 'invited' || toldStatus(mention) === 'proposed') &&
      holds(context, candidate, who),
  )
  if (!event) return []
  // the one who answers is the guest that was told of without a name
  const guests = event.company.unnamed ? who.people.filter((person) => !event.company.people.includes(person)) : []
  return [
    { event, note: { attribute: 'status', value: entry.status, status: entry.status, evidence } },
    ...guests.map((person) => ({ event, note: { attribute: 'participant' as const, value: person, evidence } })),
  ]
}

/** "The Ministers also discussed …", "tok opp situasjonen for …". */
const raised = (
  context: Context,
  events: readonly ContactEvent[],
  index: number,
  at: number,
): readonly PlacedNote[] => {
  if (isTriggerAt(events, index, at)) return []
  const sentence = context.sentence(index)
  const words = context.words(index)
  const { subject, object } = rolesOf(sentence, at, context.clauseWords(index))
  // "exchanged views": the object is part of the verb
  if (object === undefined || isPartOfVerb(sentence, at, object, words)) return []
  const who = subject === undefined ? NOBODY : companyIn(context, index, subject)
  const isVague = subject !== undefined && isBothSides(formAt(sentence, subject), words)
  // "would raise the detentions" was not raised in a call that is over
  const isToCome = ['future', 'was-to', 'possible'].includes(tenseOf(sentence, at, words))
  const isOver = (candidate: ContactEvent): boolean =>
    candidate.mentions.some((mention) => toldStatus(mention) === 'held')
  const event = byNearness(events, index).find(
    (candidate) =>
      (isAnybody(who) ? holds(context, candidate, who) : isVague || isTriggerAt([candidate], index, subject ?? -1)) &&
      nearEnough(candidate, index) &&
      !(isToCome && isOver(candidate)),
  )
  if (!event) return []
  const evidence = evidenceAt(context, index, at)
  const isNegated = [at, ...pathAbove(context, index, at)].some((head) =>
    treeOf(sentence)
      .childrenBy(head, 'advmod')
      .some((child) => words.negations.has(formAt(sentence, child))),
  )
  return membersOf(sentence, object).flatMap((member) => {
    const phrase = phraseOf(sentence, member, context.document.report.text)
    return phrase
      ? [
          {
            event,
            note: { attribute: 'agenda' as const, value: phrase.value, evidence, ...(isNegated && { excluded: true }) },
          },
        ]
      : []
  })
}

/** The verbs that an infinitive hangs on: "do not intend to discuss". */
const pathAbove = (context: Context, index: number, at: number): readonly number[] => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[at]
  return token && isRelation(token, 'xcomp') && token.head >= 0
    ? [token.head, ...pathAbove(context, index, token.head)]
    : []
}

/** "Temaet var …", "… sto på dagsordenen", "… were on the agenda". */
const onAgenda = (
  context: Context,
  events: readonly ContactEvent[],
  index: number,
  at: number,
): readonly PlacedNote[] => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[at]
  if (!token) return []
  const isSubject = isRelation(token, 'nsubj')
  const above = token.head < 0 ? at : token.head
  const { subject } = rolesOf(sentence, above, context.clauseWords(index))
  const included = isOneOf(tokenAt(sentence, above), context.words(index).including)
    ? treeOf(sentence).childrenBy(above, 'obj')[0]
    : undefined
  const head = isSubject
    ? tokenAt(sentence, above)?.upos === 'VERB'
      ? included
      : above
    : isRelation(token, 'obl', 'root', 'xcomp')
      ? (subject ?? undefined)
      : undefined
  const event = byNearness(events, index)[0]
  if (head === undefined || head === at || !event || !nearEnough(event, index)) return []
  const words = context.words(index)
  const isNegated = treeOf(sentence)
    .childrenBy(above, 'advmod')
    .some((child) => words.negations.has(formAt(sentence, child)))
  return membersOf(sentence, head).flatMap((member) => {
    const phrase = phraseOf(sentence, member, context.document.report.text)
    return phrase
      ? [
          {
            event,
            note: {
              attribute: 'agenda' as const,
              value: phrase.value,
              evidence: evidenceAt(context, index, above),
              ...(isNegated && { excluded: true }),
            },
          },
        ]
      : []
  })
}
