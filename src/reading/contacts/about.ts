import type { Sentence } from '../../language/analysis.ts'
import { isTagged } from '../../language/tag.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { lexemesOf } from '../../locales/lexeme.ts'
import { accordMatters, accordReach } from './accords.ts'
import { caseOf, formAt, isEntry, isOneOf, isPassive, isPredicate, isVerbOf, rolesOf } from './clause.ts'
import { tenseOf } from './clause-tense.ts'
import { contactNounAt } from './contact-noun.ts'
import { type Context, companyIn } from './context.ts'
import { type ContactEvent, isTriggerOf } from './event.ts'
import { isInfinitive, isNegatedAt, type Matter, mattersOfHead } from './matter.ts'
import { noteOf } from './matter-note.ts'
import { isBothSides } from './partners.ts'
import {
  type EventFinder,
  eventBefore,
  eventOfNoun,
  isTriggerAt,
  type NoteReader,
  type PlacedNote,
} from './placed-note.ts'
import { complementsOf, discussedBy, focusOf, isFocusing, isPartOfVerb, leadOf, mannersOf } from './topics.ts'

/** How many sentences before a clause may name the contact that it says "it", or nothing, for. */
const reach = { pronoun: 1, unsaid: 2 }

/**
 * Reads the clauses that say what a contact was about, for or came to and whose subject is not its own word: a pronoun
 * ("it was not about …"), an aim ("the purpose was to …"), a topic ("sanctions were not discussed"), an agreement ("no
 * agreement was reached on …"), or a word for the contact in another clause ("lasted an hour and was about …").
 */
export const findMatters = (context: Context, events: readonly ContactEvent[]): readonly PlacedNote[] => {
  const { sentences } = context.document.analysis
  // no clause speaks of a contact told of further back, but for the heading
  const near = new Set([
    ...(events.length > 0 ? [0] : []),
    ...events.flatMap(({ mentions }) =>
      mentions.flatMap(({ trigger }) => Array.from({ length: accordReach + 1 }, (_, step) => trigger.sentence + step)),
    ),
  ])
  return [...near]
    .sort((a, b) => a - b)
    .flatMap((index) =>
      (sentences[index]?.tokens ?? []).flatMap((token, at) => [
        ...(isPredicate(context.sentence(index), at) ? clauseMatters(context, events, index, at) : []),
        ...(token.upos === 'ADJ' ? mistakenMatters(context, events, index, at) : []),
        ...(token.upos === 'NOUN' ? accordMatters(context, events, index, at) : []),
      ]),
    )
}

const clauseMatters: NoteReader = (context, events, index, at) => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const { text } = context.document.report
  const subject = subjectOf(sentence, at)
  if (subject === undefined) return []
  const place = (event: ContactEvent | undefined, matters: readonly Matter[]): readonly PlacedNote[] =>
    event ? matters.map((matter) => ({ event, note: noteOf(context, index, matter) })) : []

  if (words.aims.has(formAt(sentence, subject))) {
    const owned = ownerOf(context, events, index, subject)
    if (!owned) return []
    const heads = words.copula.has(sentence.tokens[at]?.lemma ?? '')
      ? treeOf(sentence).childrenBy(at, 'xcomp', 'ccomp', 'advcl', 'csubj')
      : // "Hennes håp står til våren", "et mål er senket": the aim is not what its verb says
        isTagged(sentence.tokens[at], 'VERB') && !isInfinitive(sentence, at)
        ? []
        : [at]
    return place(
      owned.event,
      heads.flatMap((head) =>
        mattersOfHead(sentence, text, words, 'purpose', head, at, isNegatedAt(sentence, at, words)),
      ),
    )
  }
  const unrelated = unrelatedOf(context, index, at)
  if (unrelated.length > 0)
    return place(
      eventOfSubject(context, events, index, subject),
      unrelated.flatMap((head) => mattersOfHead(sentence, text, words, 'agenda', head, at, true)),
    )
  const excluded = isNegatedAt(sentence, at, words)
  const agenda = (heads: readonly number[]): readonly Matter[] =>
    heads.flatMap((head) => mattersOfHead(sentence, text, words, 'agenda', head, at, excluded))
  const isTalk = isEntry(sentence.tokens[at], words.verbs, ({ frame }) => frame === 'talk' || frame === 'confer')
  const isDiscussed = isVerbOf(sentence, at, words.discussing)
  const { passive } = isTalk || isDiscussed ? rolesOf(sentence, at, context.clauseWords(index)) : { passive: false }
  if (isDiscussed && passive && isStanding(sentence, at, words)) return []
  // a topic that is the subject of the talking, or comes up
  const isTopic =
    sentence.tokens[subject]?.upos !== 'PRON' &&
    !isPartOfVerb(sentence, at, subject, words) &&
    companyIn(context, index, subject).people.length === 0
  if (isTopic && sentence.tokens[at]?.deprel !== 'acl' && ((isDiscussed && passive) || isArising(context, index, at))) {
    const event = eventBefore(events, index, reach.unsaid)
    // "the meeting lasted two hours and covered …": no contact is its own topic
    return event && isTriggerOf(event, index, subject) ? [] : place(event, agenda([subject]))
  }
  // "it covered trade and visas"
  const told = isFocusing(sentence, at, words) ? eventOfSubject(context, events, index, subject) : undefined
  if (told && isDiscussed) return place(told, focusOf(sentence, at, text, words))
  // "they also spoke about visas", "det ble ikke snakket om sanksjoner", "exchanged views on trade"
  if ((isTalk || isDiscussed) && !isTriggerAt(events, index, at))
    return place(
      passive ? eventBefore(events, index, reach.unsaid) : eventOfTalkers(context, events, index, subject),
      agenda(
        talkedOf(sentence, at, words).filter(
          (head) => sentence.tokens[head]?.upos !== 'NUM' && !context.isTime(index, head),
        ),
      ),
    )
  if (isVerbOf(sentence, at, words.aiming) && (sentence.tokens[subject]?.upos !== 'PRON' || isPassive(sentence, at)))
    return place(
      eventOfSubject(context, events, index, subject),
      complementsOf(sentence, at, words).flatMap((head) =>
        mattersOfHead(sentence, text, words, 'purpose', head, at, excluded),
      ),
    )
  // "det handler om tillit": a saying, where "det handlet om" is told of the contact
  const isSaying = sentence.tokens[subject]?.upos === 'PRON' && tenseOf(sentence, at, words) === 'present'
  if (isFocusing(sentence, at, words))
    return isSaying
      ? []
      : place(
          eventOfSubject(context, events, index, subject) ?? eventOfSides(context, events, index, subject),
          focusOf(sentence, at, text, words),
        )
  // "was not about the border", "var om fanger"
  if (
    treeOf(sentence)
      .childrenBy(at, 'case', 'mark')
      .some((child) => words.about.has(formAt(sentence, child))) &&
    hasCopula(sentence, at, words) &&
    // "who is on a visit to the country", "was also on the programme"
    contactNounAt(sentence, at, words) === undefined &&
    !words.topics.has(formAt(sentence, at))
  ) {
    const isOnly = treeOf(sentence)
      .childrenOf(at)
      .some((child) => words.only.has(formAt(sentence, child)))
    return place(
      eventOfSubject(context, events, index, subject),
      mattersOfHead(sentence, text, words, isOnly ? 'purpose' : 'agenda', at, at, excluded),
    )
  }
  return []
}

/** "Permits are reviewed every year", "is still being examined": told of now, not of what was talked of. */
const isStanding = (sentence: Sentence, at: number, words: ContactLexicon): boolean =>
  ['present', 'progressive'].includes(tenseOf(sentence, at, words))

const hasCopula = (sentence: Sentence, at: number, { copula }: ContactLexicon): boolean =>
  treeOf(sentence)
    .childrenBy(at, 'cop', 'aux')
    .some((child) => copula.has(sentence.tokens[child]?.lemma ?? ''))

/** "The border came up", "fangene dominerte møtet": what else such a verb has for an object is no contact's topic. */
const isArising = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const objects = treeOf(sentence).childrenBy(at, 'obj')
  return (
    isVerbOf(sentence, at, words.arising) &&
    objects.every((object) => contactNounAt(sentence, object, words) !== undefined)
  )
}

/** "De to drøftede fiskeri": behind a number parsers take the verb for an adjective, and its object for the head. */
const mistakenMatters: NoteReader = (context, events, index, at) => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const token = sentence.tokens[at]
  if (!token || !words.bothSides.has(formAt(sentence, at - 1)) || !isOneOf(token, words.discussing)) return []
  const heads = isRelation(token, 'amod') ? [token.head] : treeOf(sentence).childrenBy(at, 'obj')
  const event = eventBefore(events, index, reach.unsaid)
  return event
    ? heads
        .flatMap((head) => mattersOfHead(sentence, context.document.report.text, words, 'agenda', head, at, false))
        .map((matter) => ({ event, note: noteOf(context, index, matter) }))
    : []
}

/** "Had nothing to do with sanctions", "hadde ingenting med fangene å gjøre": what it was not about. */
const unrelatedOf = (context: Context, index: number, at: number): readonly number[] => {
  const sentence = context.sentence(index)
  const { with: withWords } = context.words(index)
  const { nothing } = context.document.localeOf(sentence).outcomes
  const tree = treeOf(sentence)
  const none = tree.childrenOf(at).find((object) => nothing.has(formAt(sentence, object)))
  if (none === undefined) return []
  return [at, none, ...tree.childrenBy(none, 'acl', 'xcomp'), ...tree.childrenBy(at, 'xcomp')]
    .flatMap((head) => tree.childrenBy(head, 'obl', 'nmod'))
    .filter((child) => child > none && withWords.has(caseOf(sentence, child)))
}

const subjectOf = (sentence: Sentence, at: number): number | undefined => {
  const own = treeOf(sentence).childrenBy(at, 'nsubj', 'expl')[0]
  const token = sentence.tokens[at]
  return (
    own ??
    (token && isRelation(token, 'conj') && isPredicate(sentence, token.head)
      ? subjectOf(sentence, token.head)
      : undefined)
  )
}

/** What a verb of talking is followed by: its object, or what stands behind its preposition. */
const talkedOf = (sentence: Sentence, at: number, words: ContactLexicon): readonly number[] => {
  const tree = treeOf(sentence)
  const token = sentence.tokens[at]
  const particles = new Set(
    token ? lexemesOf(token, words.discussing).flatMap((word) => [...(word.particles ?? [])]) : [],
  )
  const isPart = (child: number): boolean => isPartOfVerb(sentence, at, child, words)
  // "views were exchanged": the object of a passive stands before it
  const objects = tree.childrenBy(at, 'obj', 'nsubj')
  const plain = discussedBy(sentence, at).filter((child) => !isPart(child) && sentence.tokens[child]?.upos !== 'PRON')
  if (plain.length > 0 && isVerbOf(sentence, at, words.discussing)) return plain
  return [at, ...objects.filter(isPart), ...(objects.some(isPart) ? mannersOf(sentence, at, words) : [])]
    .flatMap((head) => tree.childrenBy(head, 'obl', 'nmod'))
    .filter((child) => {
      const form = formAt(sentence, leadOf(sentence, child))
      return (
        child > at &&
        (words.about.has(form) ||
          words.focusedOn.has(form) ||
          words.of.has(form) ||
          particles.has(form) ||
          // "paid special attention to the lake"
          (words.to.has(form) && objects.some(isPart))) &&
        !words.with.has(form)
      )
    })
}

/** The contact of those who talk: "they", "the sides", "we", or people who all take part in it. */
export const eventOfTalkers: EventFinder = (context, events, index, subject) => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const token = sentence.tokens[subject]
  const own = token?.upos === 'PRON' ? undefined : eventOfSubject(context, events, index, subject)
  if (own) return own
  const { people } = companyIn(context, index, subject)
  const isWe = words.speakers.has(formAt(sentence, subject))
  const near = isWe ? events : events.filter((event) => people.every((person) => event.company.people.includes(person)))
  const isThey =
    isBothSides(formAt(sentence, subject), words) || (token?.upos === 'PRON' && token.feats.Number === 'Plur')
  return isWe || isThey || people.length > 1 ? eventBefore(near, index, reach.unsaid) : undefined
}

/** The contact of "the two ministers", "the sides". */
const eventOfSides: EventFinder = (context, events, index, subject) =>
  isBothSides(formAt(context.sentence(index), subject), context.words(index))
    ? eventBefore(events, index, reach.unsaid)
    : undefined

/** The contact a subject is: its word, or a pronoun for it. */
const eventOfSubject: EventFinder = (context, events, index, subject) => {
  const sentence = context.sentence(index)
  const own = events.find((event) => isTriggerOf(event, index, subject))
  if (own) return own
  if (contactNounAt(sentence, subject, context.words(index)))
    return eventOfNoun(context, events, index, subject, reach.unsaid)
  const token = sentence.tokens[subject]
  const isSomebody =
    token?.feats.Gender === 'Masc' ||
    token?.feats.Gender === 'Fem' ||
    companyIn(context, index, subject).people.length > 0
  return token?.upos === 'PRON' && !isSomebody ? eventBefore(events, index, reach.pronoun) : undefined
}

/** Whose aim it is: the contact's, by name or pronoun, or the one's told of right before where nobody's name stands by it. */
const ownerOf = (
  context: Context,
  events: readonly ContactEvent[],
  index: number,
  aim: number,
): { readonly event: ContactEvent | undefined } | undefined => {
  const sentence = context.sentence(index)
  const owners = treeOf(sentence)
    .childrenBy(aim, 'nmod', 'obl')
    .filter((child) => sentence.tokens[child]?.upos !== 'PRON')
  const contact = owners.find((owner) => contactNounAt(sentence, owner, context.words(index)) !== undefined)
  if (contact !== undefined)
    return {
      event:
        events.find((event) => isTriggerOf(event, index, contact)) ??
        eventOfNoun(context, events, index, contact, reach.unsaid),
    }
  return owners.length === 0 ? { event: eventBefore(events, index, reach.unsaid) } : undefined
}
