import type { Sentence } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import { caseOf, formAt, isEntry, isOneOf, isVerbOf, predicateOf, rolesOf } from './clause.ts'
import { contactNounAt } from './contact-noun.ts'
import { contactVerbAt } from './contact-verb.ts'
import { type Company, type Context, companyOfAll, isAnybody, NOBODY, together } from './context.ts'
import { behind, goalOf } from './partners.ts'
import type { Trigger } from './trigger.ts'
import { withInvertedPair } from './word-order.ts'

/** "extended an invitation to her counterpart to visit Oslo": who is invited comes, who invites is host. */
export const inviteeOf = (
  context: Context,
  index: number,
  at: number,
): { readonly guest: Company; readonly host: Company } | undefined => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const tree = treeOf(sentence)
  const token = sentence.tokens[at]
  if (
    !token ||
    token.head < 0 ||
    token.feats.VerbForm !== 'Inf' ||
    !isRelation(token, 'acl', 'advcl', 'xcomp', 'ccomp', 'nmod')
  )
    return undefined
  if (isVerbOf(sentence, token.head, words.requesting)) return askedBy(context, index, token.head)
  const isInvitation = (noun: number): boolean => words.invitations.has(formAt(sentence, noun))
  const noun = isInvitation(token.head) ? token.head : tree.childrenBy(token.head, 'obj').find(isInvitation)
  if (noun === undefined) return undefined
  const verb = predicateOf(sentence, noun)
  // who accepts or declines is the guest himself, and whose invitation it is, is host
  if (isEntry(sentence.tokens[verb], words.statusWords, ({ status }) => status === 'agreed' || status === 'declined')) {
    const inviter = together(
      behind(context, index, [noun, at], words.from),
      companyOfAll(context, index, tree.childrenBy(noun, 'nmod:poss')),
    )
    const guest = companyOfAll(context, index, rolesOf(sentence, verb, context.clauseWords(index)).subjects)
    return isAnybody(inviter) && isAnybody(guest) ? { guest, host: inviter } : undefined
  }
  const guest = behind(context, index, [noun, ...(verb === noun ? [] : [verb])], words.to)
  const owner = companyOfAll(context, index, tree.childrenBy(noun, 'nmod:poss'))
  const host = isAnybody(owner)
    ? owner
    : verb === noun
      ? NOBODY
      : companyOfAll(context, index, rolesOf(sentence, verb, context.clauseWords(index)).subjects)
  const isOther = isAnybody(guest) && !guest.people.some((person) => host.people.includes(person))
  return { guest: isOther ? guest : { ...NOBODY, unnamed: true }, host }
}

/** "Ba sin kollega komme til Lima": who is asked comes, who asks is host. */
const askedBy = (context: Context, index: number, verb: number): ReturnType<typeof inviteeOf> => {
  const { subjects, objects } = rolesOf(context.sentence(index), verb, context.clauseWords(index))
  const [guest, host] = [companyOfAll(context, index, objects), companyOfAll(context, index, subjects)]
  return isAnybody(guest) && isAnybody(host) ? { guest, host } : undefined
}

/** "Invited", and "ba henne til Moskva", where the place stands on the verb itself. */
export const isInviting = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const { inviting, to } = context.words(index)
  return (
    isOneOf(sentence.tokens[at], inviting) ||
    (isVerbOf(sentence, at, inviting) &&
      treeOf(sentence)
        .childrenBy(at, 'obl', 'nmod')
        .some((child) => to.has(caseOf(sentence, child)) && context.placeAt(index, child)?.name !== undefined))
  )
}

/** "inviterte henne til Moskva": a visit, unless what she is invited to is told by a word of its own. */
export const inviteTrigger = (context: Context, index: number, at: number): Trigger | undefined => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const tree = treeOf(sentence)
  const roles = withInvertedPair(context, index, at, rolesOf(sentence, at, context.clauseWords(index)))
  // "er invitert": a participle that nobody else suffers is a passive, whatever its auxiliary
  const isSuffered =
    roles.objects.length === 0 &&
    sentence.tokens[at]?.feats.VerbForm === 'Part' &&
    tree.childrenBy(at, 'aux').length > 0
  const [subjects, objects] = isSuffered ? [[], roles.subjects] : [roles.subjects, roles.objects]
  if (objects.length === 0) return undefined
  const told = tree
    .subtreeOf(at)
    .some(
      (below) =>
        below !== at &&
        !words.invitations.has(formAt(sentence, below)) &&
        !isInJoinedClause(sentence, below, at) &&
        (contactNounAt(sentence, below, words) !== undefined ||
          (tree.pathToRoot(below).includes(at) &&
            ['visit', 'meet'].includes(contactVerbAt(sentence, below, words)?.frame ?? ''))),
    )
  if (told) return undefined
  const guests = companyOfAll(context, index, objects)
  const inviter = companyOfAll(context, index, subjects)
  // "er invitert til Warszawa": by those who live there
  const host = isAnybody(inviter)
    ? inviter
    : goalOf(
        context,
        index,
        tree.childrenBy(at, 'obl', 'nmod').filter((child) => words.to.has(caseOf(sentence, child))),
      )
  if (!isAnybody(guests) || !isAnybody(host)) return undefined
  return {
    sentence: index,
    token: at,
    predicate: at,
    kind: 'visit',
    nature: 'verb',
    open: false,
    definite: false,
    another: false,
    background: false,
    company: together(host, guests),
    roles: [{ company: host, role: 'host' }],
    guests,
    vague: false,
    complete: true,
  }
}

/** "inviterte henne, og hun møtte …": the second clause tells of something else. */
const isInJoinedClause = (sentence: Sentence, below: number, at: number): boolean => {
  const path = treeOf(sentence).pathToRoot(below)
  return path.slice(0, Math.max(0, path.indexOf(at))).some((step) => {
    const token = sentence.tokens[step]
    return token !== undefined && isRelation(token, 'conj', 'parataxis') && token.feats.VerbForm === 'Fin'
  })
}
