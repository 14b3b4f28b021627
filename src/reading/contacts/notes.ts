import type { Sentence } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { entriesOf } from '../../locales/lexeme.ts'
import type { Span } from '../../model/record.ts'
import { attended, leaders, mediators } from './attendance.ts'
import {
  caseOf,
  formAt,
  governorOf,
  isNegatedByAdverb,
  isOneOf,
  isPredicate,
  isVerbOf,
  rolesOf,
  tokenAt,
} from './clause.ts'
import { isYetToCome, tenseOf } from './clause-tense.ts'
import { contactNounAt } from './contact-noun.ts'
import { type Context, companyIn, companyOfAll, isAnybody, NOBODY } from './context.ts'
import { atHead, brought, ledBy, represented, sent } from './delegates.ts'
import { byNearness, type ContactEvent, isAllAhead, isTriggerOf } from './event.ts'
import { mattersOfHead } from './matter.ts'
import { toldStatus } from './mention.ts'
import { isBothSides } from './partners.ts'
import {
  eventsBefore,
  evidenceAt,
  holds,
  isTriggerAt,
  type NoteReader,
  nearEnough,
  type PlacedNote,
  participantNote,
  readWords,
} from './placed-note.ts'
import { discussedBy, isPartOfVerb } from './topics.ts'

/**
 * Reads the clauses that have no word of contact of their own and yet tell of one: who led a side, what was raised,
 * who mediated.
 */
export const findNotes = (context: Context, events: readonly ContactEvent[]): readonly PlacedNote[] =>
  readWords(context, events, noted)

const noted: NoteReader = (context, events, index, at) => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const token = sentence.tokens[at]
  const { attending, bringing, heading, representing, sending } = context.document.localeOf(sentence).attendance
  const isVerb = token?.upos === 'VERB'
  if (isVerb || isPredicate(sentence, at)) {
    const acting = isOneOf(token, representing) ? represented(context, events, index, at) : []
    if (acting.length > 0) return acting
    if (isOneOf(token, words.leading)) {
      const led = leaders(context, events, index, at)
      return led.length > 0 ? led : ledBy(context, events, index, at)
    }
    if (isOneOf(token, words.mediating)) return mediators(context, events, index, at)
  }
  if (isVerb && isVerbOf(sentence, at, attending)) return attended(context, events, index, at)
  if (isVerb && isOneOf(token, sending)) return sent(context, events, index, at)
  if (isOneOf(token, words.leading)) return ledBy(context, events, index, at)
  const headed = heading.lengthAt(sentence.tokens, at)
  if (headed > 0) return atHead(headed)(context, events, index, at)
  const length = bringing.lengthAt(sentence.tokens, at)
  if (length > 0) return brought(length)(context, events, index, at)
  const answer = isVerb ? answers(context, events, index, at) : []
  if (answer.length > 0) return answer
  if (isVerb && isVerbOf(sentence, at, words.discussing)) return raised(context, events, index, at)
  return words.topics.has(formAt(sentence, at)) ? onAgenda(context, events, index, at) : []
}

/** How far back the contact may be told of that an answer is to, in sentences. */
const answerReach = 2

/** "Har takket ja", "it was called off": what became of the contact told of right before, without a word for it. */
const answers: NoteReader = (context, events, index, at) => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const token = sentence.tokens[at]
  if (
    !token ||
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
  if (isNegatedByAdverb(sentence, at, words)) return []
  const recent = eventsBefore(events, index, answerReach)
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
    ...guests.map((person) => participantNote(event, person, evidence)),
  ]
}

/** "The Ministers also discussed …", "tok opp situasjonen for …". */
const raised: NoteReader = (context, events, index, at) => {
  if (isTriggerAt(events, index, at)) return []
  const sentence = context.sentence(index)
  const words = context.words(index)
  const { subject, object = discussedBy(sentence, at)[0] } = rolesOf(sentence, at, context.clauseWords(index))
  // "exchanged views": the object is part of the verb
  if (object === undefined || isPartOfVerb(sentence, at, object, words)) return []
  const who = subject === undefined ? NOBODY : companyIn(context, index, subject)
  const isVague = subject !== undefined && isBothSides(formAt(sentence, subject), words)
  // "would raise the detentions" was not raised in a call that is over
  const isToCome = isYetToCome(sentence, at, words)
  const event = byNearness(events, index).find(
    (candidate) =>
      (isAnybody(who) ? holds(context, candidate, who) : isVague || isTriggerOf(candidate, index, subject ?? -1)) &&
      nearEnough(candidate, index) &&
      !(isToCome && isHeld(candidate)),
  )
  if (!event) return []
  return agendaNotes(context, index, event, {
    head: object,
    evidence: evidenceAt(context, index, at),
    excluded: [at, ...pathAbove(context, index, at)].some((head) => isNegatedByAdverb(sentence, head, words)),
  })
}

const isHeld = ({ mentions }: ContactEvent): boolean => mentions.some((mention) => toldStatus(mention) === 'held')

/** "Avviser at grensen var tema": what is denied was none. */
const isDeniedAbove = (sentence: Sentence, at: number, words: ContactLexicon): boolean => {
  const governor = sentence.tokens[governorOf(sentence, at) ?? -1]
  return (
    sentence.tokens[at]?.deprel === 'ccomp' &&
    governor !== undefined &&
    entriesOf(governor, words.statusWords).some(
      ({ status, particles }) => particles.size === 0 && (status === 'denied' || status === 'declined'),
    )
  )
}

/** What a phrase names, each of its members by itself, as topics of a contact. */
const agendaNotes = (
  context: Context,
  index: number,
  event: ContactEvent,
  { head, evidence, excluded }: { readonly head: number; readonly evidence: Span; readonly excluded: boolean },
): readonly PlacedNote[] => {
  const { text } = context.document.report
  const matters = mattersOfHead(context.sentence(index), text, context.words(index), 'agenda', head, head, excluded)
  return matters.map(({ attribute, phrase: { value }, excluded: isOut }) => ({
    event,
    note: { attribute, value, evidence, ...(isOut && { excluded: true }) },
  }))
}

/** The verbs that an infinitive hangs on: "do not intend to discuss". */
const pathAbove = (context: Context, index: number, at: number): readonly number[] => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[at]
  return token && isRelation(token, 'xcomp') && token.head >= 0
    ? [token.head, ...pathAbove(context, index, token.head)]
    : []
}

/** "At the top of the agenda": what the agenda only says the place on. */
const agendaTop = (sentence: Sentence, at: number): number => {
  const token = sentence.tokens[at]
  const isPlaced = token !== undefined && isRelation(token, 'nmod') && caseOf(sentence, token.head) !== ''
  return isPlaced ? token.head : at
}

/** "Wants the border to be on the agenda": of an infinitive behind the object of the verb above, that object is the subject. */
const raisedSubject = (sentence: Sentence, at: number): number | undefined => {
  const token = sentence.tokens[at]
  const isInfinitive = treeOf(sentence)
    .childrenBy(at, 'cop', 'aux')
    .concat(at)
    .some((child) => sentence.tokens[child]?.feats.VerbForm === 'Inf')
  if (!token || !isInfinitive || !isRelation(token, 'xcomp', 'advcl') || token.head < 0) return undefined
  return treeOf(sentence)
    .childrenBy(token.head, 'obj')
    .find((child) => child < at)
}

/** "Temaet var …", "… sto på dagsordenen", "… were on the agenda". */
const onAgenda: NoteReader = (context, events, index, topic) => {
  const sentence = context.sentence(index)
  const at = agendaTop(sentence, topic)
  const token = sentence.tokens[at]
  if (!token) return []
  const isSubject = isRelation(token, 'nsubj')
  // "og grensen var ikke tema": a clause of its own, whatever the tree joins it to
  const isOwnClause = treeOf(sentence).childrenBy(at, 'cop').length > 0
  const above = token.head < 0 || isOwnClause ? at : token.head
  const raised = raisedSubject(sentence, above)
  // "visas were among the topics discussed": parsers hang the subject on the participle
  const subject =
    raised ??
    rolesOf(sentence, above, context.clauseWords(index)).subject ??
    treeOf(sentence)
      .childrenBy(at, 'acl')
      .flatMap((participle) => treeOf(sentence).childrenBy(participle, 'nsubj'))
      .find((child) => child < at)
  const words = context.words(index)
  const { including, focusedOn } = words
  const included = isOneOf(tokenAt(sentence, above), including)
    ? [
        ...treeOf(sentence).childrenBy(above, 'obj'),
        // "the emphasis lay on …"
        ...treeOf(sentence)
          .childrenBy(above, 'obl')
          .filter((child) => focusedOn.has(caseOf(sentence, child))),
      ][0]
    : undefined
  const head = isSubject
    ? tokenAt(sentence, above)?.upos === 'VERB'
      ? included
      : above
    : isOwnClause || isRelation(token, 'obl', 'root', 'xcomp')
      ? (subject ?? undefined)
      : undefined
  // "said yes to the agenda": what somebody does to it is no topic; nor is a meeting that is on the programme
  if (!isSubject && words.to.has(caseOf(sentence, at))) return []
  if (head !== undefined && contactNounAt(sentence, head, words)) return []
  const near = byNearness(events, index).filter((event) => nearEnough(event, index))
  // "temaet var fangene, og de skal møtes igjen i juni"
  const isOver = ['past', 'perfect'].includes(tenseOf(sentence, above, words))
  const event = isOver ? near.find((one) => !isAllAhead(one)) : near[0]
  if (head === undefined || head === at || !event) return []
  if (isOwnClause && isYetToCome(sentence, above, words) && isHeld(event)) return []
  return agendaNotes(context, index, event, {
    head,
    evidence: evidenceAt(context, index, raised === undefined ? above : (sentence.tokens[above]?.head ?? above)),
    excluded: isNegatedByAdverb(sentence, above, words) !== isDeniedAbove(sentence, above, words),
  })
}
