import type { Sentence } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import {
  caseOf,
  casesOf,
  formAt,
  governorOf,
  isEntry,
  isNegatedByAdverb,
  isOneOf,
  isVerbOf,
  predicateOf,
  rolesOf,
} from './clause.ts'
import { contactNounAt, isDefinite, phraseHeadOf } from './contact-noun.ts'
import { contactVerbAt } from './contact-verb.ts'
import { type Company, type Context, companyIn, companyOfAll, isAnybody, NOBODY, together } from './context.ts'
import { correspondentsOf } from './letter.ts'
import { asSide, behind, behindPeople, goalOf, hasAny, sidesCount } from './partners.ts'
import { prepositionPhraseOf } from './reality.ts'
import { isUnderWay } from './told-clause.ts'
import type { Trigger } from './trigger.ts'

/** Reads a noun of contact: who stands in its phrase and, where the clause only carries it, in its clause. */
export const nounTrigger = (context: Context, index: number, at: number): Trigger | undefined => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const token = sentence.tokens[at]
  const noun = contactNounAt(sentence, at, words)
  if (token && !noun && words.remote.has(formAt(sentence, at))) return remoteTrigger(context, index, at)
  if (!token || !noun) return undefined
  if (isRelation(token, 'compound', 'flat', 'fixed') || isRoundOf(sentence, at, words)) return undefined
  const tree = treeOf(sentence)
  const headed = phraseHeadOf(sentence, at, words)
  // "a second round of talks between …": those who talk may hang on the round
  const phrase = [...new Set([at, headed])]
  const modifiers = phrase.flatMap((head) =>
    tree.childrenBy(head, 'amod', 'compound', 'det', 'nummod', 'nmod', 'advmod').filter((child) => child !== at),
  )
  if (hasAny(sentence, modifiers, words.homely)) return undefined
  const form = formAt(sentence, at)
  // "at the invitation of X": in whose house it is, and no visit by itself
  if (
    words.invitations.has(form) &&
    isRelation(token, 'obl', 'nmod', 'advmod') &&
    ['during', 'after'].includes(prepositionPhraseOf(sentence, at, words) ?? '')
  )
    return undefined
  // "calls for peace", "a call to end the war" are no calls
  if (
    noun.kind === 'call' &&
    noun.nature === 'exchange' &&
    tree
      .childrenOf(at)
      .some((child) => words.asksFor.has(caseOf(sentence, child)) || isRelation(sentence.tokens[child] ?? token, 'acl'))
  )
    return undefined

  const top = headed
  const predicate = predicateOf(sentence, at)
  const above = sentence.tokens[predicate]
  // "they raised the coming summit": a topic, not what they held
  const isTopic = isVerbOf(sentence, predicate, words.discussing)
  const isCarried =
    !isTopic &&
    isVerbOf(sentence, predicate, words.carriers, words.hosting, words.starting) &&
    isRelation(sentence.tokens[top] ?? token, 'obj', 'obl', 'nsubj:pass', 'nmod', 'conj')
  // "called off a meeting with …": the partner may hang on the verb that says what became of it
  const isDisposed = isEntry(above, words.statusWords) && isRelation(sentence.tokens[top] ?? token, 'obj', 'nsubj:pass')
  // "a letter addressed by X to Y", "a lunch hosted by X": the participle behind the noun takes its people
  const participles = tree.childrenBy(at, 'acl').filter(
    (child) =>
      sentence.tokens[child]?.feats.VerbForm === 'Part' &&
      // "a letter seen by X": not his
      (noun.kind !== 'letter' ||
        isVerbOf(sentence, child, words.carriers) ||
        contactVerbAt(sentence, child, words)?.frame === 'write'),
  )
  const heads = [...phrase, ...((isCarried || isDisposed) && predicate !== at ? [predicate] : []), ...participles]
  const partners = together(
    behind(context, index, heads, words.with),
    noun.at ? behindPeople(context, index, at, noun.at) : NOBODY,
  )
  const between = behind(
    context,
    index,
    [
      ...phrase,
      ...(predicate === at ? [] : tree.childrenBy(predicate, 'nsubj').includes(at) || isCarried ? [predicate] : []),
    ],
    words.between,
  )
  // parsers hang the second of the two on the noun itself
  const strays =
    isAnybody(between) || isAnybody(partners)
      ? tree.childrenBy(at, 'conj').filter((child) => sentence.tokens[child]?.upos === 'PROPN')
      : []
  const of =
    noun.kind === 'visit' || noun.kind === 'letter'
      ? behind(context, index, [at, ...participles], words.by)
      : behind(context, index, [at], words.of)
  const from = behind(context, index, [at], words.from)
  const owner = ownerOf(context, index, at)
  const named = bodiesBeside(context, index, at)
  const reached =
    noun.kind === 'visit' || noun.kind === 'letter'
      ? behind(context, index, heads, new Set([...words.to, ...words.in]))
      : NOBODY
  // "sent a letter to Lima": to the government that sits there
  const seat =
    noun.kind === 'letter' && !isAnybody(reached)
      ? goalOf(
          context,
          index,
          heads.flatMap((head) =>
            tree.childrenBy(head, 'nmod', 'obl').filter((child) => words.to.has(caseOf(sentence, child))),
          ),
        )
      : NOBODY
  // "et besøk av Holm i Tbilisi": the place hangs on the guest
  const goals =
    noun.kind === 'visit' && !words.invitations.has(form) && !isAnybody(reached)
      ? tree
          .subtreeOf(at)
          .filter(
            (below) => below > at && casesOf(sentence, below).some((form) => words.to.has(form) || words.in.has(form)),
          )
      : []
  const to = goals.length > 0 ? goalOf(context, index, goals) : together(reached, seat)

  const roles = rolesOf(sentence, predicate, context.clauseWords(index))
  const isSubject = predicate !== at && roles.subject === at
  // "deltok ikke i samtalene": whoever stayed away is none of them
  const isAway =
    isOneOf(above, context.document.localeOf(sentence).attendance.attending) &&
    isNegatedByAdverb(sentence, predicate, words)
  const hosts = isOneOf(above, words.hosting)
  const hostedBy = behind(
    context,
    index,
    participles.filter((child) => isOneOf(sentence.tokens[child], words.hosting)),
    words.by,
  )
  // "ventes til Oslo for samtaler med …": of whom it is expected is the one who does it
  const isExpected = roles.passive && isEntry(above, words.statusWords, ({ status }) => status === 'planned')
  const doers = isExpected ? roles.objects.filter((object) => object !== at) : roles.subjects
  // "var på besøk i Oslo": the clause is the noun's own, and its subject the guest
  const isOnVisit =
    predicate === at &&
    tree.childrenBy(at, 'cop').length > 0 &&
    (noun.kind === 'visit' || isUnderWay(sentence, at, words))
  const subjects = isOnVisit
    ? companyOfAll(context, index, tree.childrenBy(at, 'nsubj'))
    : predicate === at || isSubject || isAway
      ? NOBODY
      : companyOfAll(context, index, doers)
  const doer = hosts ? asSide(context, index, roles.subjects, subjects) : subjects
  const mediates = isOneOf(above, words.mediating)
  // "Kenyas invitasjon til et toppmøte": whose invitation it is
  const bidder =
    words.invitations.has(formAt(sentence, token.head)) && words.to.has(caseOf(sentence, at))
      ? ownerOf(context, index, token.head)
      : NOBODY
  const own = together(
    partners,
    between,
    of,
    owner,
    named,
    from,
    bidder,
    hostedBy,
    companyOfAll(context, index, strays),
    noun.kind === 'letter' ? correspondentsOf(context, index, at) : NOBODY,
  )
  const closed = isAnybody(between) || sidesCount(context, own) > 1
  const doerTakesPart =
    isAnybody(doer) &&
    !isTopic &&
    !hosts &&
    !mediates &&
    (isOnVisit ||
      isCarried ||
      (!closed && isAnybody(own) && noun.kind !== 'letter') ||
      (!closed && isOneOf(above, words.agreeing)) ||
      (isDisposed && !isAnybody(own) && doer.people.length === 1))
  // "she said the talks with him were good": the one who says it is the other side
  const teller =
    !doerTakesPart && !closed && own.people.length > 0 && isSubject ? tellerOf(context, index, predicate) : NOBODY
  // "told him in a call": those who speak in it
  const isAround = ['before', 'after'].includes(prepositionPhraseOf(sentence, at, words) ?? '')
  const heard =
    !isAround &&
    !isAnybody(own) &&
    !isSubject &&
    predicate !== at &&
    !isCarried &&
    (isRelation(sentence.tokens[top] ?? token, 'obl') || prepositionPhraseOf(sentence, at, words) === 'during')
      ? together(doer, companyOfAll(context, index, roles.objects))
      : NOBODY
  const spoken =
    (heard.people.length > 1 || isOneOf(above, words.inviting)) && sidesCount(context, heard) > 1 ? heard : NOBODY
  // "in a letter to X, Y asked": who does it there has written it
  const writer =
    noun.kind === 'letter' &&
    !isAnybody(of) &&
    !isAnybody(owner) &&
    isAnybody(to) &&
    !isCarried &&
    predicate !== at &&
    prepositionPhraseOf(sentence, at, words) === 'during'
      ? subjects
      : NOBODY
  const company = together(
    own,
    writer,
    doerTakesPart ? doer : NOBODY,
    teller,
    spoken,
    noun.kind === 'visit' || noun.kind === 'letter' ? to : NOBODY,
  )
  // "after three days of talks they parted": who they are, the report has told before
  const isOfThem =
    predicate !== at &&
    roles.subjects.some(
      (head) =>
        sentence.tokens[head]?.upos === 'PRON' &&
        sentence.tokens[head].feats.Number === 'Plur' &&
        !isAnybody(companyIn(context, index, head)),
    ) &&
    prepositionPhraseOf(sentence, at, words) !== undefined
  const vague = !isAnybody(own) && (isOfThem || hasAny(sentence, tree.subtreeOf(at), words.bothSides))
  const definite = isDefinite(sentence, at, words) || (top !== at && isDefinite(sentence, top, words))
  const plural = token.feats.Number === 'Plur'
  // "slike møter", "meetings like these": the kind of thing
  const isGeneric =
    plural && tree.subtreeOf(at).some((below) => Math.abs(below - at) <= 2 && words.such.has(formAt(sentence, below)))
  const background =
    (hasAny(sentence, modifiers, words.background) && !definite) ||
    (!definite && isOfLongPast(sentence, at, words)) ||
    isGeneric ||
    (isTopic && sidesCount(context, own) < 2)
  // "det var den andre runden": says which one it was
  const isNamed =
    tree.childrenBy(at, 'cop').length > 0 &&
    tree.childrenBy(at, 'nsubj', 'expl').some((child) => sentence.tokens[child]?.upos === 'PRON')
  const isRemote =
    noun.kind !== 'call' &&
    hasAny(
      sentence,
      tree.subtreeOf(at).filter((below) => Math.abs(below - at) < 8),
      words.remote,
    )
  const isInvitation = words.invitations.has(form)
  // "his invitation to the minister to visit Oslo", "to a summit": the other word tells what is invited to
  if (
    isInvitation &&
    (isToldByVerb(context, index, at) ||
      tree.subtreeOf(at).some((below) => below > at && contactNounAt(sentence, below, words) !== undefined))
  )
    return undefined
  const guests =
    noun.kind === 'visit' && !isInvitation
      ? together(owner, of, isAnybody(owner) || isAnybody(of) ? NOBODY : doer)
      : isInvitation
        ? to
        : undefined
  return {
    sentence: index,
    token: at,
    predicate,
    kind: isRemote && (noun.kind === 'talks' || noun.kind === 'meeting') ? 'call' : noun.kind,
    nature: noun.nature,
    open: noun.kind === 'talks' && noun.nature === 'exchange' && !isRemote,
    definite,
    another:
      !isNamed &&
      modifiers.some(
        (child) =>
          words.another.has(formAt(sentence, child)) && !(definite && words.fresh.has(formAt(sentence, child))),
      ),
    background: background || (plural && modifiers.some((child) => words.background.has(formAt(sentence, child)))),
    company: hosts && isAnybody(doer) ? together(company, doer) : company,
    roles: [
      ...(hosts && isAnybody(doer) ? [{ company: doer, role: 'host' as const }] : []),
      ...(isAnybody(hostedBy) ? [{ company: hostedBy, role: 'host' as const }] : []),
      ...(mediates && isAnybody(doer) ? [{ company: doer, role: 'mediator' as const }] : []),
      ...(isInvitation && isAnybody(owner) ? [{ company: owner, role: 'host' as const }] : []),
    ],
    ...(guests && isAnybody(guests) && { guests }),
    vague,
    complete:
      sidesCount(context, company) > 1 ||
      (guests !== undefined && isAbroad(context, index, guests, [...heads, ...tree.subtreeOf(at)])),
  }
}

/** "After months of talks": no one occasion. */
const isOfLongPast = (sentence: Sentence, at: number, words: ContactLexicon): boolean => {
  const tree = treeOf(sentence)
  const led = tree
    .childrenBy(at, 'case')
    .find((child) => child < at && casesOf(sentence, at).includes(formAt(sentence, child)))
  const stretch = led === undefined ? -1 : led - 1
  const form = formAt(sentence, stretch)
  return words.background.has(form) && !words.stretches.has(form) && tree.childrenBy(stretch, 'nummod').length === 0
}

/** "his visit to Oslo": a place in another country than the guest's is another side. */
const isAbroad = (context: Context, index: number, guests: Company, heads: readonly number[]): boolean => {
  const tree = treeOf(context.sentence(index))
  const home = new Set(guests.people.map((key) => context.layer.actorOf(key).country))
  return (
    guests.people.length > 0 &&
    heads
      .flatMap((head) => [head, ...tree.childrenBy(head, 'obl', 'nmod')])
      .some((at) => {
        const country = context.placeAt(index, at)?.country
        return country !== undefined && !home.has(country)
      })
  )
}

/** "A second round of talks": the noun behind it is the contact's word. */
const isRoundOf = (sentence: Sentence, at: number, words: ContactLexicon): boolean =>
  words.stretches.has(formAt(sentence, at)) &&
  treeOf(sentence)
    .childrenBy(at, 'nmod')
    .some(
      (child) =>
        child > at &&
        contactNounAt(sentence, child, words) !== undefined &&
        phraseHeadOf(sentence, child, words) === at,
    )

/** "Det ble de to enige om på telefon", "told him by phone": those who do, and to whom, in a clause that has the telephone for its manner. */
const remoteTrigger = (context: Context, index: number, at: number): Trigger | undefined => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const token = sentence.tokens[at]
  const predicate = predicateOf(sentence, at)
  const isManner =
    token !== undefined &&
    isRelation(token, 'obl', 'advmod', 'nmod') &&
    casesOf(sentence, at).some((form) => words.in.has(form) || words.by.has(form) || words.about.has(form))
  if (!isManner || predicate === at || contactVerbAt(sentence, predicate, words)) return undefined
  const roles = rolesOf(sentence, predicate, context.clauseWords(index))
  const company = together(
    companyOfAll(context, index, roles.subjects),
    companyOfAll(context, index, roles.objects),
    behind(context, index, [predicate], words.to),
    behind(context, index, [predicate, ...roles.objects], words.with),
  )
  if (company.people.length < 2 || sidesCount(context, company) < 2) return undefined
  return {
    sentence: index,
    token: at,
    predicate,
    kind: 'call',
    nature: 'event',
    open: false,
    definite: false,
    another: false,
    background: false,
    company,
    roles: [],
    vague: false,
    manner: true,
    complete: true,
  }
}

/** Tells whether a verb of meeting or visiting hangs as an infinitive on an invitation, or on the verb it is the object of. */
const isToldByVerb = (context: Context, index: number, invitation: number): boolean => {
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  const token = sentence.tokens[invitation]
  const heads = tree.subtreeOf(
    token && isRelation(token, 'obj', 'nsubj:pass') && token.head >= 0 ? token.head : invitation,
  )
  return heads.some((below) => {
    const verb = sentence.tokens[below]
    return (
      below > invitation &&
      verb !== undefined &&
      verb.upos === 'VERB' &&
      isInfinitive(sentence, below) &&
      ['visit', 'meet', 'travel'].includes(contactVerbAt(sentence, below, context.words(index))?.frame ?? '')
    )
  })
}

const isInfinitive = (sentence: Sentence, at: number): boolean => sentence.tokens[at]?.feats.VerbForm === 'Inf'

/** Who the clause above says it: the subject of the verb that a reported clause hangs on. */
const tellerOf = (context: Context, index: number, predicate: number): Company => {
  const sentence = context.sentence(index)
  const token = sentence.tokens[predicate]
  if (!token || !isRelation(token, 'ccomp', 'advcl')) return NOBODY
  const above = governorOf(sentence, predicate)
  if (above === undefined) return NOBODY
  const company = companyOfAll(context, index, rolesOf(sentence, above, context.clauseWords(index)).subjects)
  return company.people.length === 1 ? company : NOBODY
}

/** The possessor of a noun: "Ravns møte", "his talks", "Quill's visit". */
const ownerOf = (context: Context, index: number, noun: number): Company => {
  const sentence = context.sentence(index)
  const owners = treeOf(sentence)
    .childrenOf(noun)
    .filter((child) => {
      const token = sentence.tokens[child]
      if (!token || child > noun) return false
      const named = context.layer.mentionAt(index, child)
      return (
        token.deprel === 'nmod:poss' ||
        (isRelation(token, 'nmod', 'det') &&
          caseOf(sentence, child) === '' &&
          named !== undefined &&
          named.last <= noun)
      )
    })
  return together(...owners.map((owner) => companyIn(context, index, owner)))
}

/** States and names set right before a noun: "US-Russia talks", "Holm-Ravn summit", "de russisk-amerikanske samtalene". */
const bodiesBeside = (context: Context, index: number, noun: number): Company => {
  const sentence = context.sentence(index)
  const beside = treeOf(sentence)
    .childrenBy(noun, 'amod', 'compound')
    .flatMap((child) => treeOf(sentence).subtreeOf(child))
    .filter((at) => at < noun)
  const found = context.layer
    .mentionsIn(index)
    .filter(({ first, last, actor }) => actor !== undefined && beside.some((token) => first <= token && token < last))
  // "the Khartoum meeting": one city alone is where it was
  const isWhere =
    found.length === 1 && found.every(({ sentence: at, head }) => context.placeAt(at, head)?.name !== undefined)
  const companies = (isWhere ? [] : found).flatMap(({ actor }): readonly Company[] => {
    if (actor === undefined) return []
    const { kind } = context.layer.actorOf(actor)
    if (kind === 'person') return [{ ...NOBODY, people: [actor] }]
    const side = kind === 'state' ? actor : context.sideOf(actor)
    return side === undefined ? [] : [{ ...NOBODY, bodies: [side] }]
  })
  return together(...companies)
}
