import type { ContactKind, ContactStatus } from '../model/record.ts'
import { type Lexeme, lexeme } from './lexeme.ts'
import { type PhraseIndex, words } from './phrases.ts'

/**
 * Where those who take part stand round a verb of contact.
 * `meet`: subject and object, subject and "with", or a plural subject alone ("møtte", "met").
 * `talk`: subject and "with"; a plural subject only with a word like "together", or with a topic ("discussed").
 * `confer`: as `talk`, but with each other by the word alone ("forhandlet hele natten").
 * `phone`: as `talk`, the object being the one called.
 * `receive`: the subject is host to the object. `visit`: the subject is guest of the object, a place or its people.
 * `travel`: the subject goes to a place; a contact only where another word makes it one.
 * `call-on`: the subject comes to whoever stands behind its particle.
 * `see`: subject and object, both in office and of two sides, where the word's everyday meaning is no contact.
 * `spend`: the subject has a length of time with whoever stands behind "with". `unite`: the subject brings together those
 * who are its object.
 * `write`: the subject writes "to". `summon`: the subject calls in the object. `sign`: a plural subject signs together,
 * or the subject "with". `appear`: a plural subject stands before the press.
 */
export type ContactFrame =
  | 'meet'
  | 'talk'
  | 'confer'
  | 'phone'
  | 'receive'
  | 'visit'
  | 'travel'
  | 'call-on'
  | 'see'
  | 'spend'
  | 'unite'
  | 'write'
  | 'summon'
  | 'sign'
  | 'appear'

export interface ContactVerb {
  readonly word: Lexeme
  /** A word that must stand near it, as its particle or a fixed part: 'imot' in "tok imot". Any one of them. */
  readonly particles: ReadonlySet<string>
  readonly frame: ContactFrame
  readonly kind: ContactKind
}

export interface ContactNoun {
  readonly kind: ContactKind
  readonly forms: ReadonlySet<string>
  /**
   * `event`: one occasion ("møte"). `process`: may go on for years ("forhandlinger"). `exchange`: one occasion, by
   * telephone or face to face ("samtale").
   */
  readonly nature: 'event' | 'process' | 'exchange'
  /** Words of which one must stand right before it: "press" before "conference". */
  readonly needs?: ReadonlySet<string>
  /** Prepositions beside "with" that lead in the other side: "audiens hos", "a courtesy call on". */
  readonly at?: ReadonlySet<string>
}

/** A word that says how far a contact has come: "agreed to", "avlyse", "willing". */
export interface StatusWord {
  readonly word: Lexeme
  readonly particles: ReadonlySet<string>
  readonly status: ContactStatus
}

/** The verbs and nouns that tell a contact. */
export type ContactWords = Pick<ContactLexicon, 'verbs' | 'nouns'>
/** The words that tell what became of a contact. */
export type StatusOfContacts = Pick<ContactLexicon, 'statusWords' | 'modifiers'>

/** What a contact is about, for and comes to. */
export type ContactMatters = Pick<
  ContactLexicon,
  | 'discussing'
  | 'commenting'
  | 'focusing'
  | 'confining'
  | 'focusedOn'
  | 'topics'
  | 'examples'
  | 'including'
  | 'arising'
  | 'aiming'
  | 'aims'
  | 'circumstances'
  | 'inOrder'
  | 'differing'
  | 'agreeing'
  | 'accords'
  | 'binding'
  | 'reaching'
>

export interface ContactLexicon {
  readonly verbs: readonly ContactVerb[]
  readonly nouns: readonly ContactNoun[]
  /** Last parts of compounds written as one word: 'toppmøtet' is found by itself, 'utenriksministermøtet' by 'møtet'. */
  readonly endings: readonly ContactNoun[]
  /** Words that end so and are no contact between sides: 'styremøte', 'board'. Lower case, each form. */
  readonly notContacts: ReadonlySet<string>
  /** Modifiers that make a noun no contact of sides: "board meeting", "party conference". */
  readonly homely: ReadonlySet<string>
  /** Prepositions that make a 'call' a demand: 'calls for peace'. */
  readonly asksFor: ReadonlySet<string>
  /** Who is no other side: the press, "demands". Nouns, each form. */
  readonly notPartners: ReadonlySet<string>
  /** Of these, the press: before whom sides stand together. */
  readonly press: ReadonlySet<string>
  readonly with: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  /** Prepositions behind a definite visit that say whose it is: "the visit of X", "besøket til X". */
  readonly belonging: ReadonlySet<string>
  readonly by: ReadonlySet<string>
  readonly from: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly about: ReadonlySet<string>
  /** Prepositions of place: 'in', 'at', 'i', 'på'. */
  readonly in: ReadonlySet<string>
  readonly before: PhraseIndex
  readonly after: PhraseIndex
  readonly during: PhraseIndex
  /** Words for a meal, nouns and verbs, each form; a word that ends so is one too: 'lunch', 'dined', 'middagen'. */
  readonly meals: ReadonlySet<string>
  /** What stands before a meal at which something else is done: 'over lunch'. */
  readonly over: ReadonlySet<string>
  /** What stands before 'after' where one thing follows closely on another: 'shortly', 'kort tid'. */
  readonly closely: PhraseIndex
  /** 'since', 'siden'. */
  readonly since: ReadonlySet<string>
  /** Forms with the ending of a passive that mean "each other": 'møtes'. */
  readonly reciprocal: ReadonlySet<string>
  /** Nouns of time or number that stand before a contact's noun and mean it: "two hours of talks", "a round of talks". */
  readonly stretches: ReadonlySet<string>
  /** Nouns whose relative clause tells of the contact while the main clause says when and where: 'the last time they met was in May'. */
  readonly occasions: ReadonlySet<string>
  /** Words that make an occasion one before the one told of: 'last', 'forrige'. */
  readonly previous: ReadonlySet<string>
  /** Words by which a contact is one before the one told of: 'previous', 'forrige', 'the first two'. */
  readonly preceding: PhraseIndex
  /** Prepositions of whoever goes between: 'through', 'via'. */
  readonly through: ReadonlySet<string>
  /** 'there', 'der'. */
  readonly there: ReadonlySet<string>
  /** Words for the time told of right before: 'then', 'da'. */
  readonly atThatTime: ReadonlySet<string>
  /** 'sammen', 'each other'. */
  readonly together: ReadonlySet<string>
  /** Reciprocal pronouns as an object: 'each other', 'hverandre'. */
  readonly eachOther: ReadonlySet<string>
  /** Words that tell that a contact is by telephone or video. */
  readonly remote: ReadonlySet<string>
  /** Nouns for where or when one meets behind a preposition that leads in topics too: 'on the island', 'on the margins'. */
  readonly whereabouts: ReadonlySet<string>
  /** Lines on which people speak that are no word by itself: 'a secure line'. */
  readonly lines: PhraseIndex
  /** How words of the telephone begin, in compounds too: 'telefon'. */
  readonly remoteStems: readonly string[]
  /** Verbs that mean nothing but that the contact they carry takes place: 'hold', 'have', 'gjennomføre'. */
  readonly carriers: readonly Lexeme[]
  /** Verbs by which a letter, or what else is handed over, passes from one to the other: 'deliver', 'receive', 'exchange'. */
  readonly posting: readonly Lexeme[]
  /** Verbs whose subject, a contact, takes place: 'last', 'begin', 'finne sted'. */
  readonly occurring: readonly Lexeme[]
  /** Verbs by which a contact comes to its end: what stands behind 'after' with them is how long it lasted. */
  readonly ending: readonly Lexeme[]
  /** Verbs of what a contact comes to: negated they tell of one without result, not of none. */
  readonly resulting: readonly Lexeme[]
  /** Of these, the ones that say that it goes on. */
  readonly continuing: readonly Lexeme[]
  /** Phrases by which a contact is said to go on: 'under way', 'i gang'. */
  readonly ongoing: PhraseIndex
  /** Verbs that move a contact to a later day, and what leads that day in: 'put off', 'until'. */
  readonly postponing: readonly Lexeme[]
  readonly until: ReadonlySet<string>
  /** Phrases by which what was planned is said not to come about: 'fell through', 'ikke noe av'. */
  readonly comingToNothing: PhraseIndex
  /** What stands with a negation where something expected is off: 'after all', 'likevel'. */
  readonly afterAll: PhraseIndex
  /** What teams meet for, and how compounds of it end: 'final', 'kvalifiseringskamp'. Each form. */
  readonly contests: ReadonlySet<string>
  readonly contestEndings: ReadonlySet<string>
  /** Who tells of teams: 'landslagstrener'. Each form. */
  readonly coaches: ReadonlySet<string>
  /** Bodies in which two states sit by the word alone: 'grensekommisjonen'. Each form. */
  readonly jointBodies: ReadonlySet<string>
  /** Bodies, and the words beside them by which two states sit in them: 'joint commission'. Each form. */
  readonly bodies: ReadonlySet<string>
  readonly jointly: ReadonlySet<string>
  /** Verbs of beginning: what a process that is yet to begin stands with. */
  readonly starting: readonly Lexeme[]
  readonly statusWords: readonly StatusWord[]
  /** Nouns for what is told about: 'reports', 'rykter'. Who rejects them denies what they tell. */
  readonly hearsay: readonly Lexeme[]
  /** Verbs by which what was denied is owned to: 'confirm', 'innrømme'. */
  readonly confirming: readonly Lexeme[]
  /** Adverbs for what was said before something else was: 'earlier', 'først'. */
  readonly formerly: ReadonlySet<string>
  /** Words for what is so: negated, they deny what they are said of. 'true', 'stemmer'. */
  readonly truths: readonly Lexeme[]
  /** Verbs that say what something is, and what is not so: 'called it a lie', 'avfeier meldingene som oppspinn'. Each form. */
  readonly naming: readonly Lexeme[]
  readonly falsehoods: ReadonlySet<string>
  /** Adverbs by which something is done again and again: 'often', 'jevnlig'. What is told with one is no one contact. */
  readonly frequent: ReadonlySet<string>
  /** Adjectives and participles that stand by the noun: 'planned', 'avlyst'. */
  readonly modifiers: readonly { readonly status: ContactStatus; readonly forms: ReadonlySet<string> }[]
  readonly future: ReadonlySet<string>
  /** Verbs that tell of what is to come with an infinitive behind them: 'going to', 'kommer til å'; empty where they are auxiliaries. */
  readonly goingTo: ReadonlySet<string>
  /** Verbs whose present, where they are all the verb there is, tells where or when something is to be: 'blir'. */
  readonly becoming: ReadonlySet<string>
  /** Past auxiliaries beside an infinitive that only stress what was: 'did meet'. */
  readonly supporting: ReadonlySet<string>
  /** Forms of 'to be' that make an infinitive the future, and the future of the past: 'is to meet', 'was to meet'. */
  readonly isTo: ReadonlySet<string>
  /** Auxiliaries by which something is arranged, not foretold: 'is to', 'skal'. */
  readonly arranged: ReadonlySet<string>
  readonly wasTo: ReadonlySet<string>
  /** What was to be: 'skulle'. */
  readonly pastFuture: ReadonlySet<string>
  /** Auxiliaries of mere possibility or wish. */
  readonly possible: ReadonlySet<string>
  /** Those of them that with a perfect tell what was not done: 'should have', 'burde ha'. */
  readonly advisable: ReadonlySet<string>
  readonly perfect: ReadonlySet<string>
  /** Determiners that point back: 'that', 'denne'. */
  readonly pointing: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  /** What a negation stands before where something is given up: 'no longer', 'ikke lenger'. */
  readonly noMore: ReadonlySet<string>
  readonly conditionals: ReadonlySet<string>
  /** Words that make a contact another than the one before: 'new', 'next', 'again'. */
  readonly another: ReadonlySet<string>
  /** Of these, the ones that with a definite noun mean the one already told of: "the new talks". */
  readonly fresh: ReadonlySet<string>
  /** Words of habit or of a long past: 'years', 'rounds', 'earlier', 'several'. Beside the noun they make it background. */
  readonly background: ReadonlySet<string>
  /** Definite and demonstrative words before a noun. */
  readonly definite: ReadonlySet<string>
  readonly indefinite: ReadonlySet<string>
  /** Nouns for how somebody tells of a contact: 'version', 'readout', 'framstilling'. */
  readonly tellings: ReadonlySet<string>
  /** Nouns for the time of a contact, before a preposition and its noun: 'date for', 'datoen for', 'tidspunkt for'. */
  readonly dates: ReadonlySet<string>
  /** Determiners for one of which nobody says that there is any: 'any', 'ethvert', 'eventuelle'. */
  readonly whichever: ReadonlySet<string>
  /** 'such', 'slikt': points back though an article follows. */
  readonly such: ReadonlySet<string>
  /** Suffixes that make a noun definite, for languages that do; checked where the tree tells nothing. */
  readonly definiteEndings: readonly string[]
  /** Words beside a length of time that make it a distance: "in three years", "to timer før". */
  readonly notLasting: ReadonlySet<string>
  /** What leads in a length whatever stands behind it: "for an hour before lunch". */
  readonly extent: ReadonlySet<string>
  /** Words for being head of a delegation, verbs: 'lead', 'head'. */
  readonly leading: readonly Lexeme[]
  /** Words for the one in whose house it is: 'host', 'vertskap'. */
  readonly hosting: readonly Lexeme[]
  readonly mediating: readonly Lexeme[]
  /** How those meet who do not go through others: "face to face", "direkte". Not so is no denial that they negotiated. */
  readonly inPerson: PhraseIndex
  /** What titles of those who negotiate, mediate, or only speak for others hold: 'negotiator', 'mekler', 'spokes'. */
  readonly negotiatorStems: readonly string[]
  readonly mediatorStems: readonly string[]
  readonly spokesStems: readonly string[]
  readonly formats: readonly { readonly value: string; readonly phrase: PhraseIndex }[]
  /** Verbs and nouns whose object or complement is the topic. */
  readonly discussing: readonly Lexeme[]
  /** Verbs that say something of a contact, and nothing of how far it has come: 'comment', 'describe'. */
  readonly commenting: readonly Lexeme[]
  /** Verbs whose subject is the contact and whose complement is the topic: 'focus', 'handle', 'dreie'. */
  readonly focusing: readonly Lexeme[]
  /** Those by which it is about that alone, with what leads the topic in: 'confine to', 'begrense til'. */
  readonly confining: readonly Lexeme[]
  /** What leads in the topic behind one of them. */
  readonly focusedOn: ReadonlySet<string>
  /** Nouns that stand for the topic: 'agenda', 'tema', 'dagsorden'. */
  readonly topics: ReadonlySet<string>
  /** What leads in the parts of a topic: 'including', 'blant annet'. */
  readonly examples: PhraseIndex
  /** Verbs by which an agenda has a topic: 'include'. */
  readonly including: readonly Lexeme[]
  /** Verbs by which a topic has its turn: 'come up'. */
  readonly arising: readonly Lexeme[]
  /** Participles and nouns before a purpose: 'designed', 'aimed', 'forsøk', 'formål'. */
  readonly aiming: readonly Lexeme[]
  readonly aims: ReadonlySet<string>
  /** Lemmas of 'to be'. */
  readonly copula: ReadonlySet<string>
  /** Prepositions that tell when or how and never what about. */
  readonly circumstances: ReadonlySet<string>
  /** 'in order', 'med sikte', 'for'. Before an infinitive. */
  readonly inOrder: ReadonlySet<string>
  /** Verbs and adjectives before what was agreed: 'agree', 'enige'. */
  readonly agreeing: readonly Lexeme[]
  /** Verbs whose 'with' keeps two apart, or asks for no encounter: 'disagree', 'compete', 'share'. */
  readonly differing: readonly Lexeme[]
  /** What they came to, as nouns: 'agreement', 'enighet'. */
  readonly accords: ReadonlySet<string>
  /** Verbs by which an accord tells what it holds: 'provide for', 'forplikte'. */
  readonly binding: readonly Lexeme[]
  /** Verbs by which it came about: 'reach', 'komme til'. */
  readonly reaching: readonly Lexeme[]
  /** Verbs that take back the infinitive behind them: 'fail'. */
  readonly failing: readonly Lexeme[]
  /** What joins the right thing to the one ruled out: 'not on X but on Y'. */
  readonly adversatives: ReadonlySet<string>
  readonly only: ReadonlySet<string>
  /** Words for the one invited, taken as noun: 'invitation', 'invitasjon'. */
  readonly invitations: ReadonlySet<string>
  /** Verbs of inviting; those with a particle only where a place stands behind it: 'ba' in "ba ham til Oslo". */
  readonly inviting: readonly Lexeme[]
  /** Verbs by which those who meet are said to have come to it: 'come', 'travel'. */
  readonly coming: readonly Lexeme[]
  /** Verbs that end a journey where it leads: 'arrive', 'lande', behind which the place stands with 'in' or bare. */
  readonly arriving: readonly Lexeme[]
  /** Verbs of asking somebody to do something, or for a meeting: 'ask', 'urge'. */
  readonly requesting: readonly Lexeme[]
  /** By what the sides are said to come together once more: 'back', 'vende tilbake'. */
  readonly returning: readonly Lexeme[]
  /** Where those who return do so to talk: 'the negotiating table'. */
  readonly tables: PhraseIndex
  /** Generic pronouns and nouns for the two sides, for when the actors do not tell: 'partene', 'the sides'. */
  readonly bothSides: ReadonlySet<string>
  /** The number of sides in "the three countries". */
  readonly three: ReadonlySet<string>
  /** Pronouns by which a speaker means himself: 'I', 'jeg', 'meg'. */
  readonly speaker: ReadonlySet<string>
  /** And himself with others: 'we', 'vi', 'oss'. */
  readonly speakers: ReadonlySet<string>
  /** Relative pronouns. */
  readonly relatives: ReadonlySet<string>
  /** What joins a clause to the place or time before it: 'in Lima, where they met', 'in May, when they met'. */
  readonly relativeAdverbs: ReadonlySet<string>
}

/** Splits 'meet meets met +up|together' into the word and the particles it needs. */
const wordAndParticles = (entry: string): { word: Lexeme; particles: ReadonlySet<string> } => {
  const { lemma, forms, particles } = lexeme(entry)
  return { word: { lemma, forms }, particles: particles ?? new Set() }
}

export const contactVerb = (
  frame: ContactFrame,
  kind: ContactKind,
  ...entries: readonly string[]
): readonly ContactVerb[] => entries.map((entry) => ({ frame, kind, ...wordAndParticles(entry) }))

export const contactNoun = (
  kind: ContactKind,
  nature: ContactNoun['nature'],
  forms: string,
  needs?: string,
  at?: string,
): ContactNoun => ({
  kind,
  nature,
  forms: words(forms),
  ...(needs !== undefined && { needs: words(needs) }),
  ...(at !== undefined && { at: words(at) }),
})

export const statusWords = (status: ContactStatus, ...entries: readonly string[]): readonly StatusWord[] =>
  entries.map((entry) => ({ status, ...wordAndParticles(entry) }))
