import type { Sentence, Token } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { ContactFrame, ContactLexicon, ContactNoun, ContactVerb } from '../../locales/contacts.ts'
import { isFormOf } from '../../locales/lexeme.ts'
import type { LocalKey } from '../../model/reading.ts'
import type { ContactKind, ParticipantRole } from '../../model/record.ts'
import { caseOf, formAt, governorOf, isOneOf, predicateOf, rolesOf } from './clause.ts'
import { type Company, type Context, companyIn, companyOfAll, isAnybody, NOBODY, together } from './context.ts'

/** A verb or noun that tells of a contact, with those who take part as far as its sentence says. */
export interface Trigger {
  readonly sentence: number
  readonly token: number
  /** The clause it stands in. */
  readonly predicate: number
  readonly kind: ContactKind
  /** 'verb', or the nature of the noun. */
  readonly nature: ContactNoun['nature'] | 'verb'
  readonly frame?: ContactFrame
  /** The word does not tell a call from a meeting. */
  readonly open: boolean
  readonly definite: boolean
  /** "a new meeting", "meet again": another than the one told of so far. */
  readonly another: boolean
  /** "years of talks", "earlier meetings". */
  readonly background: boolean
  /** Everybody who takes part. */
  readonly company: Company
  readonly roles: readonly { readonly company: Company; readonly role: ParticipantRole }[]
  /** For a visit: who comes. */
  readonly guests?: Company
  /** It says "the two" or "the parties" and nobody could tell who they are. */
  readonly vague: boolean
  /** Two sides are told by the words themselves. */
  readonly complete: boolean
}

/** Finds every word of contact in a sentence. */
export const findTriggers = (context: Context, index: number): readonly Trigger[] => {
  const sentence = context.sentence(index)
  return sentence.tokens.flatMap((token, at) => {
    const isVerb = token.upos === 'VERB' || (token.upos === 'AUX' && !isRelation(token, 'aux', 'cop'))
    const found = isVerb ? verbTrigger(context, index, at) : isNominal(token) ? nounTrigger(context, index, at) : undefined
    return found ? [found] : []
  })
}

/** "partene", "de to", also as the end of a compound: "fiskeriministrene". */
export const isBothSides = (form: string, words: ContactLexicon): boolean => words.bothSides.has(form) || [...words.bothSides].some((ending) => ending.length > 6 && form.endsWith(ending))

const isNominal = (token: Token): boolean => token.upos === 'NOUN' || token.upos === 'PROPN'

/** Words near a token of which a particle may be one: what hangs on it, and the next few words. */
const near = (sentence: Sentence, at: number): ReadonlySet<string> => {
  const tree = treeOf(sentence)
  const below = tree.childrenOf(at).flatMap((child) => [child, ...tree.childrenOf(child)])
  return new Set([...below.map((child) => formAt(sentence, child)), ...[1, 2, 3].map((step) => formAt(sentence, at + step))])
}

const verbAt = (sentence: Sentence, at: number, words: ContactLexicon): ContactVerb | undefined => {
  const token = sentence.tokens[at]
  if (!token) return undefined
  const around = near(sentence, at)
  const fits = words.verbs.filter((verb) => isFormOf(token, verb.word) && (verb.particles.size === 0 || [...verb.particles].some((particle) => around.has(particle))))
  return fits.find(({ particles }) => particles.size > 0) ?? fits[0]
}

const hasAny = (sentence: Sentence, tokens: readonly number[], forms: ReadonlySet<string>): boolean => tokens.some((at) => forms.has(formAt(sentence, at)))

/** Whoever stands behind one of the prepositions, on any of the heads. */
const behind = (context: Context, index: number, heads: readonly number[], prepositions: ReadonlySet<string>): Company => {
  const sentence = context.sentence(index)
  const tree = treeOf(sentence)
  const found = heads
    .flatMap((head) => tree.childrenBy(head, 'obl', 'nmod', 'obj', 'advcl', 'acl', 'conj', 'advmod'))
    .filter((child) => prepositions.has(caseOf(sentence, child)))
    .filter((child) => !context.words(index).notPartners.has(formAt(sentence, child)))
    .map((child) => companyIn(context, index, child))
  return together(...found)
}

const verbTrigger = (context: Context, index: number, at: number): Trigger | undefined => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const verb = verbAt(sentence, at, words)
  if (isOneOf(sentence.tokens[at], words.inviting)) return inviteTrigger(context, index, at)
  if (!verb) return undefined
  const tree = treeOf(sentence)
  const told = rolesOf(sentence, at, context.clauseWords(index))
  const roles = told.passive && words.reciprocal.has(formAt(sentence, at)) ? { ...told, passive: false, subjects: told.objects.length > 0 ? told.objects : told.subjects, objects: [] } : told
  const subject = companyOfAll(context, index, roles.subjects)
  const direct = roles.objects.filter((object) => !context.isTime(index, object))
  // parsers take an object that stands far from its verb for an adverbial
  const bare = tree.childrenBy(at, 'obl', 'nmod').filter((child) => caseOf(sentence, child) === '' && !context.isTime(index, child) && companyIn(context, index, child).people.length > 0)
  const objects = direct.length > 0 ? direct : bare
  const [first] = objects
  const objectForm = first === undefined ? '' : formAt(sentence, first)
  const object = words.notPartners.has(objectForm) ? NOBODY : companyOfAll(context, index, objects)
  const around = tree.childrenOf(at)
  const partners = behind(context, index, [at, ...tree.childrenBy(at, 'compound', 'advmod', 'obl', 'xcomp')], words.with)
  const isReciprocal = hasAny(sentence, around.flatMap((child) => [child, ...tree.childrenOf(child)]), words.together)
  const isRemote = hasAny(sentence, tree.subtreeOf(at).filter((below) => predicateOf(sentence, below) === at), words.remote)
  const vague = subject.people.length + subject.bodies.length === 0 && roles.subjects.some((head) => tree.subtreeOf(head).some((below) => isBothSides(formAt(sentence, below), words)) || isWe(context, index, head))
  const base = {
    sentence: index,
    token: at,
    predicate: at,
    nature: 'verb' as const,
    frame: verb.frame,
    definite: false,
    another: hasAny(sentence, around, words.another),
    background: false,
    vague,
  }
  const make = (kind: ContactKind, company: Company, complete: boolean, more: Partial<Trigger> = {}): Trigger => ({ ...base, kind, open: verb.frame === 'talk' && !isRemote, company, complete, roles: [], ...more })

  switch (verb.frame) {
    case 'meet': {
      const kind = isRemote ? 'call' : verb.kind
      if (roles.passive && isAnybody(object) && !isAnybody(subject)) return undefined
      if (isAnybody(object) && isAnybody(subject)) return make(kind, together(subject, object, partners), true)
      if (first !== undefined && !isAnybody(object) && !isAnybody(partners) && !words.together.has(objectForm) && !words.eachOther.has(objectForm)) return undefined
      if (isAnybody(partners) && isAnybody(subject)) return make(kind, together(subject, partners), true)
      if (isAnybody(partners)) return make(kind, partners, partners.plural)
      if (subject.plural || vague) return make(kind, subject, sidesCount(context, subject) > 1)
      return undefined
    }
    case 'talk':
    case 'phone': {
      const phoned = verb.frame === 'phone'
      if (phoned && (tree.childrenBy(at, 'xcomp', 'ccomp').length > 0 || objects.length > 1)) return undefined
      const kind = isRemote || phoned ? 'call' : verb.kind
      const others = together(partners, phoned ? object : NOBODY, behindPeople(context, index, at, words.to))
      if (isAnybody(others) && isAnybody(subject)) return phoned && others.people.length === 0 && !isRemote ? undefined : make(kind, together(subject, others), true)
      if (phoned) return undefined
      const discusses = first !== undefined && isOneOf(sentence.tokens[at], words.discussing)
      const both = subject.plural || vague
      if (both && (isReciprocal || isRemote || discusses || partnersOfEachOther(sentence, at, words))) return make(kind, subject, sidesCount(context, subject) > 1 && !discusses)
      return undefined
    }
    case 'receive': {
      const isBoth = object.bodies.length > 1 || roles.objects.some((head) => words.bothSides.has(formAt(sentence, head)))
      if (object.people.length === 0 && !object.unnamed && !isBoth) return undefined
      if (!isAnybody(subject)) return undefined
      // a host who receives a private person or one of his own is no contact of sides
      const isForeign = object.unnamed || isBoth || object.people.some((person) => isOfficial(context, person) && (context.sideOf(person) === undefined || context.sideOf(person) !== context.sideOf(subject.people[0] ?? subject.bodies[0] ?? person)))
      if (!isForeign) return undefined
      return make(verb.kind, together(subject, object), true, { roles: [{ company: subject, role: 'host' }], guests: object })
    }
    case 'visit': {
      const goal = together(object, goalOf(context, index, objects))
      const isAway = isAnybody(goal) || objects.some((head) => context.placeAt(index, head) !== undefined)
      if (!isAnybody(subject) || !isAway || isAtHome(context, index, subject, objects)) return undefined
      return make('visit', together(subject, goal), true, { guests: subject, roles: object.people.length > 0 ? [{ company: object, role: 'host' }] : [] })
    }
    case 'write': {
      const readers = behindPeople(context, index, at, words.to)
      return isAnybody(subject) && isAnybody(readers) && subject.people.length > 0 ? make('letter', together(subject, readers), true) : undefined
    }
    case 'summon': {
      if (object.people.length === 0 && !object.unnamed) return undefined
      const summoned = together(subject, object)
      return sidesCount(context, summoned) > 1 || object.bodies.length > 0 ? make('meeting', summoned, isAnybody(subject), { roles: isAnybody(subject) ? [{ company: subject, role: 'host' }] : [], guests: object }) : undefined
    }
    case 'sign':
      return subject.people.length > 1 && sidesCount(context, subject) > 1 ? make('meeting', subject, true) : undefined
    case 'travel': {
      // a journey yet to come is a visit planned; one made is told by what happened there
      const heads = tree.childrenBy(at, 'obl', 'nmod', 'obj').filter((child) => words.to.has(caseOf(sentence, child)))
      const goal = together(behind(context, index, [at], words.to), goalOf(context, index, heads))
      const isPlace = heads.some((head) => context.placeAt(index, head) !== undefined)
      if (subject.people.length === 0 || goal.people.length > 0 || (goal.bodies.length === 0 && !isPlace)) return undefined
      return isAtHome(context, index, subject, heads) ? undefined : make('visit', together(subject, goal), true, { guests: subject })
    }
  }
}

/** "inviterte henne til Moskva": a visit, unless what she is invited to is told by a word of its own. */
const inviteTrigger = (context: Context, index: number, at: number): Trigger | undefined => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const tree = treeOf(sentence)
  const { subjects, objects } = rolesOf(sentence, at, context.clauseWords(index))
  if (objects.length === 0) return undefined
  const told = tree
    .subtreeOf(at)
    .some((below) => below !== at && (contactNounAt(sentence, below, words) !== undefined || (tree.pathToRoot(below).includes(at) && ['visit', 'meet'].includes(verbAt(sentence, below, words)?.frame ?? ''))))
  if (told) return undefined
  const host = companyOfAll(context, index, subjects)
  const guests = companyOfAll(context, index, objects)
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

/** Bears an office, or stands with a word for one: "sin kollega Rubén Choque". */
const isOfficial = (context: Context, person: LocalKey): boolean =>
  context.layer.actorOf(person).offices.length > 0 ||
  context.layer.mentions.some(({ actor, sentence, first, last }) => actor === person && context.document.localeOf(context.sentence(sentence)).offices.counterparts.some((word) => context.sentence(sentence).tokens.slice(first, last).some((token) => isFormOf(token, word))))

/** The states of the places that phrases name: "til Warszawa". */
const goalOf = (context: Context, index: number, heads: readonly number[]): Company => {
  const bodies = heads.flatMap((head) => {
    const country = context.placeAt(index, head)?.country
    const state = country === undefined ? undefined : context.stateOf(country)
    return state === undefined ? [] : [state]
  })
  return { ...NOBODY, bodies: [...new Set(bodies)] }
}

/** A minister's journey within his own country is none to another side. */
const isAtHome = (context: Context, index: number, travellers: Company, heads: readonly number[]): boolean => {
  const home = new Set([...travellers.people, ...travellers.bodies].map((key) => context.layer.actorOf(key).country))
  return heads.some((head) => {
    const country = context.placeAt(index, head)?.country
    return country !== undefined && home.has(country)
  })
}

/** "when we meet": the speaker and somebody else. */
const isWe = (context: Context, index: number, at: number): boolean => {
  const { personal } = context.document.localeOf(context.sentence(index)).pronouns
  const value = personal.get(formAt(context.sentence(index), at))
  return value?.person === 1 && value.number === 'plural'
}

const partnersOfEachOther = (sentence: Sentence, at: number, words: ContactLexicon): boolean =>
  treeOf(sentence).childrenBy(at, 'obl').some((child) => words.with.has(caseOf(sentence, child)) && words.together.has(formAt(sentence, child)))

const behindPeople = (context: Context, index: number, at: number, prepositions: ReadonlySet<string>): Company => {
  const company = behind(context, index, [at], prepositions)
  return company.people.length > 0 ? company : NOBODY
}

/** How many sides a company has: states and organisations, and each person who stands for none of them. */
export const sidesCount = (context: Context, company: Company): number => {
  const loose = company.people.filter((person) => {
    const side = context.sideOf(person)
    return side === undefined || !company.bodies.includes(side)
  })
  const sides = new Set([...company.bodies, ...loose.map((person) => context.sideOf(person) ?? person)])
  return sides.size
}

/** Finds what a noun is a word for; a compound by its ending. */
export const contactNounAt = (sentence: Sentence, at: number, words: ContactLexicon): ContactNoun | undefined => {
  const form = formAt(sentence, at)
  if (words.notContacts.has(form)) return undefined
  const before = [formAt(sentence, at - 1), formAt(sentence, at - 2), ...treeOf(sentence).childrenBy(at, 'amod', 'compound', 'det').map((child) => formAt(sentence, child))]
  const whole = words.nouns.find((noun) => noun.forms.has(form) && (!noun.needs || before.some((word) => noun.needs?.has(word))))
  if (whole) return whole
  return words.endings.find((noun) => [...noun.forms].some((ending) => form.endsWith(ending) && form.length > ending.length + 1))
}

const nounTrigger = (context: Context, index: number, at: number): Trigger | undefined => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const token = sentence.tokens[at]
  const noun = contactNounAt(sentence, at, words)
  if (!token || !noun) return undefined
  if (isRelation(token, 'compound', 'flat', 'fixed')) return undefined
  const tree = treeOf(sentence)
  const modifiers = tree.childrenBy(at, 'amod', 'compound', 'det', 'nummod', 'nmod', 'advmod')
  if (hasAny(sentence, modifiers, words.homely)) return undefined
  const form = formAt(sentence, at)
  // "calls for peace", "a call to end the war" are no calls
  if (noun.kind === 'call' && noun.nature === 'exchange' && tree.childrenOf(at).some((child) => /^(?:for|to)$/u.test(caseOf(sentence, child)) || isRelation(sentence.tokens[child] ?? token, 'acl'))) return undefined

  const top = phraseHeadOf(sentence, at, words)
  const predicate = predicateOf(sentence, at)
  const above = sentence.tokens[predicate]
  const isCarried = isOneOf(above, [...words.carriers, ...words.hosting, ...words.starting]) && isRelation(sentence.tokens[top] ?? token, 'obj', 'obl', 'nsubj:pass', 'nmod', 'conj')
  const heads = isCarried && predicate !== at ? [at, predicate] : [at]
  const partners = behind(context, index, heads, words.with)
  const between = behind(context, index, [at, ...(predicate === at ? [] : tree.childrenBy(predicate, 'nsubj').includes(at) || isCarried ? [predicate] : [])], words.between)
  // parsers hang the second of the two on the noun itself
  const strays = isAnybody(between) || isAnybody(partners) ? tree.childrenBy(at, 'conj').filter((child) => sentence.tokens[child]?.upos === 'PROPN') : []
  const of = noun.kind === 'visit' || noun.kind === 'letter' ? behind(context, index, [at], words.by) : behind(context, index, [at], words.of)
  const from = behind(context, index, [at], words.from)
  const owner = ownerOf(context, index, at)
  const named = bodiesBeside(context, index, at)
  const to = noun.kind === 'visit' || noun.kind === 'letter' ? behind(context, index, heads, new Set([...words.to, ...words.in])) : NOBODY

  const roles = rolesOf(sentence, predicate, context.clauseWords(index))
  const isSubject = predicate !== at && roles.subject === at
  const doer = predicate === at || isSubject ? NOBODY : companyOfAll(context, index, roles.subjects)
  const hosts = isOneOf(above, words.hosting) || tree.childrenBy(at, 'acl').some((child) => isOneOf(sentence.tokens[child], words.hosting))
  const mediates = isOneOf(above, words.mediating)
  const own = together(partners, between, of, owner, named, from, companyOfAll(context, index, strays))
  const closed = isAnybody(between) || sidesCount(context, own) > 1
  const doerTakesPart = isAnybody(doer) && !hosts && !mediates && (isCarried || (!closed && isAnybody(own)) || (!closed && isOneOf(above, words.agreeing)))
  // "she said the talks with him were good": the one who says it is the other side
  const teller = !doerTakesPart && !closed && own.people.length > 0 && isSubject ? tellerOf(context, index, predicate) : NOBODY
  // "told him in a call": those who speak in it
  const heard = !isAnybody(own) && !isSubject && predicate !== at && !isCarried && isRelation(sentence.tokens[top] ?? token, 'obl') ? together(doer, companyOfAll(context, index, roles.objects)) : NOBODY
  const spoken = heard.people.length > 1 && sidesCount(context, heard) > 1 ? heard : NOBODY
  const company = together(own, doerTakesPart ? doer : NOBODY, teller, spoken, noun.kind === 'visit' || noun.kind === 'letter' ? to : NOBODY)
  const vague = !isAnybody(own) && hasAny(sentence, tree.subtreeOf(at), words.bothSides)
  const definite = isDefinite(sentence, at, words)
  const plural = token.feats.Number === 'Plur'
  const background = hasAny(sentence, modifiers, words.background) && !definite
  const isRemote = noun.kind !== 'call' && hasAny(sentence, tree.subtreeOf(at).filter((below) => Math.abs(below - at) < 8), words.remote)
  const isInvitation = words.invitations.has(form)
  const guests = noun.kind === 'visit' && !isInvitation ? together(owner, of, isAnybody(owner) || isAnybody(of) ? NOBODY : doer) : isInvitation ? to : undefined
  return {
    sentence: index,
    token: at,
    predicate,
    kind: isRemote && (noun.kind === 'talks' || noun.kind === 'meeting') ? 'call' : noun.kind,
    nature: noun.nature,
    open: noun.kind === 'talks' && noun.nature === 'exchange' && !isRemote,
    definite,
    another: modifiers.some((child) => words.another.has(formAt(sentence, child)) && !(definite && words.fresh.has(formAt(sentence, child)))),
    background: background || (plural && modifiers.some((child) => words.background.has(formAt(sentence, child)))),
    company: hosts && isAnybody(doer) ? together(company, doer) : company,
    roles: [
      ...(hosts && isAnybody(doer) ? [{ company: doer, role: 'host' as const }] : []),
      ...(mediates && isAnybody(doer) ? [{ company: doer, role: 'mediator' as const }] : []),
      ...(isInvitation && isAnybody(owner) ? [{ company: owner, role: 'host' as const }] : []),
    ],
    ...(guests && isAnybody(guests) && { guests }),
    vague,
    complete: sidesCount(context, company) > 1,
  }
}

/** "two hours of talks", "a second round of talks": the noun that the whole phrase hangs by. */
export const phraseHeadOf = (sentence: Sentence, noun: number, words: ContactLexicon): number => {
  const token = sentence.tokens[noun]
  if (!token || token.head < 0 || !isRelation(token, 'nmod') || !words.stretches.has(formAt(sentence, token.head))) return noun
  return token.head
}

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
  const owners = treeOf(sentence).childrenOf(noun).filter((child) => {
    const token = sentence.tokens[child]
    if (!token || child > noun) return false
    return token.deprel === 'nmod:poss' || (isRelation(token, 'nmod', 'det') && caseOf(sentence, child) === '' && context.layer.mentionAt(index, child) !== undefined)
  })
  return together(...owners.map((owner) => companyIn(context, index, owner)))
}

/** States and names set right before a noun: "US-Russia talks", "Holm-Ravn summit", "de russisk-amerikanske samtalene". */
const bodiesBeside = (context: Context, index: number, noun: number): Company => {
  const sentence = context.sentence(index)
  const beside = treeOf(sentence).childrenBy(noun, 'amod', 'compound').flatMap((child) => treeOf(sentence).subtreeOf(child)).filter((at) => at < noun)
  const found = context.layer.mentions.filter(({ sentence: at, first, last, actor }) => at === index && actor !== undefined && beside.some((token) => first <= token && token < last))
  const companies = found.flatMap(({ actor }): readonly Company[] => {
    if (actor === undefined) return []
    const { kind } = context.layer.actorOf(actor)
    if (kind === 'person') return [{ ...NOBODY, people: [actor] }]
    const side = kind === 'state' ? actor : context.sideOf(actor)
    return side === undefined ? [] : [{ ...NOBODY, bodies: [side] }]
  })
  return together(...companies)
}

const isDefinite = (sentence: Sentence, noun: number, words: ContactLexicon): boolean => {
  const token = sentence.tokens[noun]
  if (!token) return false
  const children = treeOf(sentence).childrenOf(noun).filter((child) => child < noun)
  if (children.some((child) => words.such.has(formAt(sentence, child)))) return true
  if (children.some((child) => words.indefinite.has(formAt(sentence, child)))) return false
  if (token.feats.Definite === 'Def') return true
  if (children.some((child) => words.definite.has(formAt(sentence, child)) || sentence.tokens[child]?.deprel === 'nmod:poss')) return true
  return token.feats.Definite === undefined && words.definiteEndings.some((ending) => token.form.toLowerCase().endsWith(ending) && token.form.length > ending.length + 3)
}

/** Gives the clauses above a trigger that carry it, the nearest first: "is set to meet", "agreed to hold talks". */
export const carriersOf = (sentence: Sentence, trigger: Trigger): readonly number[] => {
  const found: number[] = [trigger.predicate]
  let at = trigger.predicate
  for (let step = 0; step < 4; step++) {
    const token = sentence.tokens[at]
    if (!token || !isRelation(token, 'xcomp', 'advcl', 'conj', 'csubj') || token.feats.VerbForm === 'Fin') break
    const next = governorOf(sentence, at)
    if (next === undefined || next === at) break
    found.push(next)
    at = next
  }
  return found
}
