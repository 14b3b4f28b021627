import { isTagged } from '../../language/tag.ts'
import { hasRelation, treeOf } from '../../language/tree.ts'
import type { Locale } from '../../locales/locale.ts'
import type { LocalKey } from '../../model/reading.ts'
import type { ActorLayer } from '../document.ts'
import { clauseChain, subjectOf } from './clause.ts'
import { formAt, isFirstPerson, isOneOf, placeOf, type Setting } from './setting.ts'

/** Those the subject means: an actor, the speaker behind "we", "jeg" and "his country" and, in reported speech, behind an "it" that nobody else answers to. */
export const holdersOf = (setting: Setting, subject: number): readonly LocalKey[] => {
  const token = setting.sentence.tokens[subject]
  if (!token) return []
  if (isFirstPerson(setting, subject)) return setting.speakersAt(token.start)
  const direct = actedOn(setting, subject) ?? setting.actors.actorsIn(setting.index, subject)
  // "her namesake, Vice President X": named behind
  const meant =
    direct.length > 0
      ? direct
      : treeOf(setting.sentence)
          .childrenBy(subject, 'appos')
          .flatMap((child) => setting.actors.actorsIn(setting.index, child))
  if (meant.length > 0) return meant
  if (token.upos !== 'PRON' || setting.isQuoted(token.start)) return ownersOf(setting, subject)
  const isRelative =
    token.feats.PronType?.includes('Rel') === true ||
    setting.locale.pronouns.relatives.has(formAt(setting.sentence, subject))
  return isRelative ? [] : meantByIt(setting, subject)
}

/** "Pretoria sent home two men whom it accused of …": the body that acts on those of whom the clause tells; absent elsewhere. */
const actedOn = ({ sentence, index, actors, locale }: Setting, subject: number): readonly LocalKey[] | undefined => {
  const { tokens } = sentence
  if (!locale.pronouns.impersonal.has(formAt(sentence, subject))) return undefined
  const clause = tokens[subject]?.head ?? -1
  const isRelative =
    tokens[clause]?.deprel === 'acl:relcl' &&
    treeOf(sentence)
      .childrenBy(clause, 'obj', 'obl', 'iobj')
      .some((child) => locale.pronouns.relatives.has(formAt(sentence, child)))
  if (!isRelative) return undefined
  let at = tokens[clause]?.head ?? -1
  while (hasRelation(sentence, at, 'nmod')) at = tokens[at]?.head ?? -1
  const acting = hasRelation(sentence, at, 'obj', 'obl') ? subjectOf(sentence, tokens[at]?.head ?? -1) : undefined
  const meant = acting === undefined ? [] : actors.actorsIn(index, acting)
  return meant.length === 1 && meant.every((key) => isBody(actors, key)) ? meant : undefined
}

/** "Uganda signalled that it is open to …", "Botswana has taken a softer line. It wants …": the body that the clause above or the sentence before is about; else the speaker. */
const meantByIt = (setting: Setting, subject: number): readonly LocalKey[] => {
  const { sentence, index, actors, locale } = setting
  const speakers = setting.speakersAt(placeOf(sentence, subject))
  const isImpersonal = locale.pronouns.impersonal.has(formAt(sentence, subject))
  if (!isImpersonal) return speakers.length > 0 ? speakers : spokenOfBefore(setting)
  const top = clauseChain(sentence, sentence.tokens[subject]?.head ?? subject).at(-1) ?? subject
  const above = hasRelation(sentence, top, 'ccomp') ? subjectOf(sentence, sentence.tokens[top]?.head ?? -1) : undefined
  const told = above === undefined ? [] : actors.actorsIn(index, above).filter((key) => isBody(actors, key))
  if (told.length === 1) return told
  if (speakers.some((key) => mayHold(actors, key))) return speakers
  const spokenOf = spokenOfBefore(setting)
  return spokenOf.length > 0 ? spokenOf : speakers
}

/** How many sentences back the body may be named that pronouns go on about. */
const spokenOfWithin = 3

/** The body that the sentence before has as its subject, or the one before that where it goes on by a pronoun; empty where none is. */
const spokenOfBefore = ({ document, sentence, index, actors }: Setting): readonly LocalKey[] => {
  for (let at = index - 1; at >= Math.max(0, index - spokenOfWithin); at--) {
    const before = document.analysis.sentences[at]
    const opened = before && subjectOf(before, treeOf(before).root)
    if (!before || opened === undefined || before.block !== sentence.block) return []
    const spokenOf = actors.actorsIn(at, opened)
    if (spokenOf.length > 0)
      return spokenOf.length === 1 && spokenOf.every((key) => isBody(actors, key)) ? spokenOf : []
    if (before.tokens[opened]?.upos !== 'PRON') return []
  }
  return []
}

/** "his government", "our country": the side of whoever owns it; "landet" by itself in somebody's mouth, the speaker's. */
const ownersOf = (setting: Setting, subject: number): readonly LocalKey[] => {
  const { sentence, locale } = setting
  const isCountry = isOneOf(sentence, subject, locale.positions.homelands)
  if (
    !isTagged(sentence.tokens[subject], 'NOUN', 'PROPN') ||
    !(isCountry || isOneOf(sentence, subject, locale.positions.governments))
  )
    return []
  const tree = treeOf(sentence)
  const owner = tree
    .childrenBy(subject, 'nmod', 'det')
    .find(
      (child) =>
        sentence.tokens[child]?.feats.Poss === 'Yes' ||
        locale.positions.firstPerson.has(formAt(sentence, child)) ||
        sentence.tokens[child]?.deprel === 'nmod:poss' ||
        sentence.tokens[child]?.upos === 'PRON',
    )
  const named = owner === undefined ? [] : setting.actors.actorsIn(setting.index, owner)
  if (named.length > 0) return named
  // "the government of Chad", "landet ved kysten": not the speaker's
  const isDefinite =
    sentence.tokens[subject]?.feats.Definite === 'Def' ||
    tree.childrenBy(subject, 'det').some((child) => locale.offices.definiteArticles.has(formAt(sentence, child)))
  // "The Government calls upon …" in a side's own account
  const isOwn = isCountry || setting.isNarrated(placeOf(sentence, subject))
  const isOthers =
    owner === undefined && !(isOwn && isDefinite && tree.childrenBy(subject, 'nmod', 'amod', 'acl').length === 0)
  return isOthers ? [] : setting.speakersAt(placeOf(sentence, subject))
}

/** "Det er uaktuelt for Jordan", "For Albania, any deal must …": the body for which a clause is told to be so; absent where none is named. */
export const sideFor = ({ sentence, locale, actors, index }: Setting, clause: number): LocalKey | undefined => {
  const tree = treeOf(sentence)
  const meant = tree
    .childrenBy(clause, 'obl')
    .filter((child) =>
      tree.childrenBy(child, 'case').some((mark) => locale.positions.behalf.has(formAt(sentence, mark))),
    )
    .flatMap((child) => actors.actorsIn(index, child))
  const [side] = meant
  return side !== undefined && meant.length === 1 && isBody(actors, side) ? side : undefined
}

/** Tells whether a subject is the holder or the side the holder speaks for. */
export const isOwnSide = (setting: Setting, subject: number, holder: LocalKey): boolean => {
  if (isFirstPerson(setting, subject)) return true
  const { country } = setting.actors.actorOf(holder)
  return setting.actors
    .actorsIn(setting.index, subject)
    .some((key) => key === holder || (country !== undefined && setting.actors.actorOf(key).country === country))
}

/** "Tajik troops", "the embassy": somebody who is, or is told to be of, another side. */
export const isOfOthers = ({ sentence, actors, index }: Setting, subject: number, holder: LocalKey): boolean => {
  const { country } = actors.actorOf(holder)
  return [subject, ...treeOf(sentence).childrenBy(subject, 'amod', 'nmod', 'compound')]
    .flatMap((child) => actors.mentionAt(index, child)?.actor ?? [])
    .some(
      (key) => key !== holder && (actors.actorOf(key).country === undefined || actors.actorOf(key).country !== country),
    )
}

/** Tells whether somebody may hold a stance: anybody but people without a name of no known side. Which people speak for a side is known when all reports are. */
export const mayHold = (actors: ActorLayer, key: LocalKey): boolean => {
  const { kind, country } = actors.actorOf(key)
  return kind !== 'unnamed' || country !== undefined
}

/** "analysts in Oslo", "innbyggerne i Tbilisi", "the court": told by a word for people who speak for no side. */
export const isOutsider = (actors: ActorLayer, key: LocalKey, { positions }: Locale): boolean => {
  const { kind, name } = actors.actorOf(key)
  return (
    (kind === 'unnamed' || kind === 'organisation') &&
    name.split(' ').some((word, at) => positions.outsiders.has(at === 0 ? word.toLowerCase() : word))
  )
}

/** Tells whether somebody is a state or an organisation, not a person. */
export const isBody = (actors: ActorLayer, key: LocalKey): boolean => {
  const { kind, country } = actors.actorOf(key)
  return kind === 'state' || kind === 'organisation' || (kind === 'group' && country !== undefined)
}

/** Tells whether somebody is a person who bears an office of a state. */
export const isOfficial = (actors: ActorLayer, key: LocalKey): boolean => {
  const { kind, country, offices } = actors.actorOf(key)
  return kind === 'person' && country !== undefined && offices.length > 0
}
