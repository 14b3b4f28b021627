import { hasRelation, treeOf } from '../../language/tree.ts'
import { objectKindsOf } from '../../locales/measures.ts'
import type { StanceWord } from '../../locales/stances.ts'
import type { Stance } from '../../model/record.ts'
import { contactNounAt } from '../contacts/contact-noun.ts'
import { clauseChain, findSubject } from './clause.ts'
import { holdersOf, isOwnSide } from './holders.ts'
import { formAt, isFirstPerson, isOneOf, type Setting } from './setting.ts'

/** "may yet accept", "kommer trolig til å avvise", "er venta å avvise": guessed by whoever tells of it. */
export const isForecast = (setting: Setting, at: number): boolean => {
  const { sentence, locale } = setting
  const chain = clauseChain(sentence, at)
  const isGuessed = chain.some((link) =>
    treeOf(sentence)
      .childrenBy(link, 'aux', 'advmod')
      .some((child) => locale.positions.guesses.has(formAt(sentence, child))),
  )
  const isExpected = chain
    .slice(1)
    .some(
      (link) => isOneOf(sentence, link, locale.positions.expecting) && sentence.tokens[link]?.feats.VerbForm === 'Part',
    )
  const subject = findSubject(sentence, at)
  return (isGuessed || isExpected) && !(subject !== undefined && isFirstPerson(setting, subject.at))
}

/** "would have preferred", "ville ha foretrukket": what was wished and did not come about. */
export const isUnfulfilled = ({ sentence, locale }: Setting, at: number): boolean => {
  const helpers = treeOf(sentence)
    .childrenBy(at, 'aux')
    .map((aux) => formAt(sentence, aux))
  const { pastFuture, perfect } = locale.contacts
  return helpers.length > 1 && helpers.some((form) => pastFuture.has(form)) && helpers.some((form) => perfect.has(form))
}

/** "have nothing to ask for": what there is nothing of. */
export const isOfNothing = ({ sentence, locale }: Setting, at: number): boolean => {
  const head = sentence.tokens[at]?.head ?? -1
  return (
    hasRelation(sentence, at, 'acl') &&
    sentence.tokens[head]?.upos === 'PRON' &&
    locale.positions.negations.has(formAt(sentence, head))
  )
}

/** "takket ja til en invitasjon", "welcomed the two delegations": manners towards guests and hosts. */
export const isCourtesy = ({ sentence, actors, index, locale }: Setting, at: number, word: StanceWord): boolean => {
  if (word.stance !== 'accepts') return false
  const { invitations } = locale.contacts
  const objects = treeOf(sentence).childrenBy(at, 'obj', 'obl')
  if (objects.some((object) => invitations.has(formAt(sentence, object)))) return true
  // a welcome has no opposite that is a stance
  return (
    word.negated === undefined &&
    objects.some(
      (object) =>
        hasRelation(sentence, object, 'obj') &&
        (isOneOf(sentence, object, locale.positions.governments) || actors.actorsIn(index, object).length > 0),
    )
  )
}

/** "The call, which had been requested by Kenya": how a contact came about. */
export const isOfContact = ({ sentence, locale }: Setting, subject: number): boolean => {
  const clause = sentence.tokens[subject]?.head ?? -1
  const isRelative = locale.pronouns.relatives.has(formAt(sentence, subject))
  const what = isRelative && hasRelation(sentence, clause, 'acl') ? (sentence.tokens[clause]?.head ?? -1) : subject
  return contactNounAt(sentence, what, locale.contacts) !== undefined
}

/** "undertook a visit": the verb only tells that the contact took place; "vil ha møter" wants them. */
export const isHeld = ({ sentence, locale }: Setting, at: number): boolean =>
  isOneOf(sentence, at, locale.contacts.carriers) &&
  sentence.tokens[at]?.feats.VerbForm !== 'Inf' &&
  treeOf(sentence)
    .childrenBy(at, 'obj')
    .some((object) => contactNounAt(sentence, object, locale.contacts) !== undefined)

/** "har sluttet seg til sanksjonene": laid on somebody, and offered to nobody. */
export const isOfSanctions = ({ sentence, locale }: Setting, at: number, stance: Stance): boolean =>
  stance === 'offers' &&
  treeOf(sentence)
    .childrenBy(at, 'obj', 'obl')
    .some((child) => objectKindsOf(locale.measures, formAt(sentence, child)).includes('sanctions'))

/** "insists the canal is its own": something is maintained, and nothing asked for. */
export const isMaintained = ({ sentence, locale }: Setting, at: number, content: number): boolean => {
  const tree = treeOf(sentence)
  const verb = sentence.tokens[content]
  const helpers = tree.childrenBy(content, 'aux', 'cop')
  const isAsked = helpers.some(
    (helper) =>
      isOneOf(sentence, helper, locale.positions.demandModals) ||
      locale.positions.will.has(formAt(sentence, helper)) ||
      sentence.tokens[helper]?.feats.Tense === undefined,
  )
  return (
    isOneOf(sentence, at, locale.stances.maintaining) &&
    hasRelation(sentence, content, 'ccomp') &&
    !isAsked &&
    (helpers.length > 0 || verb?.feats.Tense === 'Past' || verb?.feats.Number === 'Sing')
  )
}

/** "Kenya claims that Uganda has promised": where another side stands, by one who only thinks or claims so. */
export const isClaimedOfOthers = (setting: Setting, at: number): boolean => {
  const { sentence, locale } = setting
  const { claiming, believing } = locale.judgements
  const top = clauseChain(sentence, at).at(-1) ?? at
  const above = sentence.tokens[top]?.head ?? -1
  if (
    !hasRelation(sentence, top, 'ccomp') ||
    !(isOneOf(sentence, above, claiming) || isOneOf(sentence, above, believing))
  )
    return false
  const [subject, claimant] = [findSubject(sentence, at)?.at, findSubject(sentence, above)?.at]
  if (subject === undefined || claimant === undefined || isFirstPerson(setting, subject)) return false
  const [holder, other] = holdersOf(setting, claimant)
  return (
    holder !== undefined &&
    other === undefined &&
    !isOwnSide(setting, subject, holder) &&
    holdersOf(setting, subject)[0] !== holder
  )
}

/** "called him on Monday": the particle opens a day, and the verb means something else. */
export const isOfDay = ({ sentence, locale }: Setting, at: number, { with: particles }: StanceWord): boolean => {
  const tree = treeOf(sentence)
  const { weekdays, months } = locale.time
  const opened = tree
    .childrenBy(at, 'obl')
    .filter((child) => tree.childrenBy(child, 'case').some((mark) => particles.includes(formAt(sentence, mark))))
  return (
    particles.length === 1 &&
    opened.length > 0 &&
    opened.every((child) =>
      [child, ...tree.childrenBy(child, 'compound', 'nmod')].some((below) => {
        const form = formAt(sentence, below)
        return Math.abs(below - child) < 2 && (weekdays.has(form) || months.has(form))
      }),
    )
  )
}

/** "call on the prime minister", "appealed to her": somebody is turned to, and nothing asked. */
export const isOnlyTurnedTo = (setting: Setting, at: number, { stance, with: particles }: StanceWord): boolean => {
  const { sentence, actors, index } = setting
  const tree = treeOf(sentence)
  const asks = (stance === 'demands' || stance === 'seeks') && particles.length === 1
  const [turnedTo] = asks
    ? tree
        .childrenBy(at, 'obl')
        .filter((child) => tree.childrenBy(child, 'case').some((mark) => particles.includes(formAt(sentence, mark))))
    : []
  return (
    turnedTo !== undefined &&
    actors.actorsIn(index, turnedTo).some((key) => actors.actorOf(key).kind === 'person') &&
    tree.childrenBy(at, 'xcomp', 'ccomp', 'advcl', 'obj').length === 0 &&
    tree.childrenBy(turnedTo, 'acl').length === 0
  )
}

/** "They agreed to meet again": of all who were there, where the report takes the pronoun for one of them. */
export const isOfAll = ({ sentence, actors, index }: Setting, subject: number, stance: Stance): boolean =>
  stance === 'accepts' &&
  sentence.tokens[subject]?.upos === 'PRON' &&
  sentence.tokens[subject]?.feats.Number === 'Plur' &&
  sentence.tokens[subject]?.feats.Person === '3' &&
  actors.actorsIn(index, subject).every((key) => actors.actorOf(key).plural !== true)

/** "The ministers of Norway and Iceland agreed to": of two sides, and of neither by itself. */
export const isOfTwoSides = ({ sentence, actors, index }: Setting, subject: number): boolean => {
  if (sentence.tokens[subject]?.feats.Number !== 'Plur') return false
  const countries = treeOf(sentence)
    .subtreeOf(subject)
    .flatMap((below) => actors.mentionAt(index, below)?.actor ?? [])
    .flatMap((key) => actors.actorOf(key).country ?? [])
  return new Set(countries).size > 1
}
