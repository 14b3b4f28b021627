import { type Lexeme, lexeme } from './lexeme.ts'
import type { PhraseIndex } from './phrases.ts'
import type { PronounLexicon } from './pronouns.ts'

/**
 * What a reporting verb does with what follows it.
 * - `say`: a clause or quoted words ("says that"); also a noun phrase that only its quoted words report.
 * - `think`: a clause that somebody holds ("believes that", "mener").
 * - `promise`: an infinitive or a clause the speaker binds himself to ("vowed to", "lovet å").
 * - `demand`: an infinitive or a clause somebody else is to do ("called for him to", "krever at").
 * - `label`: a name or quality given to somebody or something ("called it", "beskriver som").
 * - `react`: an act of speech whose content is a noun phrase ("denied the claim", "avviser").
 * - `ask`: a question.
 * - `show`: a clause that a document or survey bears out ("the report found that").
 * - `manner`: a way to utter quoted words, never a clause ("sighs", "smiler").
 */
export type SpeechKind = 'say' | 'think' | 'promise' | 'demand' | 'label' | 'react' | 'ask' | 'show' | 'manner'

export interface SpeechVerb {
  readonly kind: SpeechKind
  readonly word: Lexeme
  /** Words that must stand after the verb, in order, others allowed between: 'fast' of "slå fast". Empty: none. */
  readonly particles: readonly string[]
}

export interface SpeechLexicon {
  /** A verb with particles before the same verb without. */
  readonly verbs: readonly SpeechVerb[]
  /** Words and phrases that put a clause in somebody's mouth, the name after them: 'according to', 'ifølge'. */
  readonly according: readonly string[]
  /** The same in two parts, the name between: "etter X' mening", "in X's view". */
  readonly accordingAround: readonly (readonly [before: string, after: string])[]
  /** Adverbs that mark a clause as hearsay: 'reportedly', 'visstnok'. */
  readonly hearsay: ReadonlySet<string>
  /** Auxiliaries that do so before a perfect infinitive: "skal ha vart". Empty where the language has none. */
  readonly hearsayAuxiliaries: ReadonlySet<string>
  /** Words before a time with which such a clause tells what must be done by then: "skal ha reist innen fredag". */
  readonly deadlines: ReadonlySet<string>
  readonly perfectAuxiliaries: ReadonlySet<string>
  /** Personal pronouns that can be a subject, for a parser that takes them for something else. */
  readonly speakerPronouns: ReadonlySet<string>
  /** Auxiliaries of the passive before a participle: 'ble', 'was'. */
  readonly passiveAuxiliaries: ReadonlySet<string>
  /** How a form ends that is active even after such an auxiliary: "was saying". */
  readonly activeEnding: RegExp
  /** How a form ends that can be a finite verb though a parser takes it for a participle: "strayed". */
  readonly finiteEnding: RegExp
  /** True where the finite verb comes second, so that a subject may follow it: "I går sa X at …". */
  readonly verbSecond: boolean
  /** Introduce a reported clause: 'that', 'at'. */
  readonly complementisers: ReadonlySet<string>
  /** Introduce a question: 'whether', 'om'. */
  readonly questionWords: ReadonlySet<string>
  /** Introduce a condition or a question on a whole clause: 'if', 'dersom'. */
  readonly conditions: ReadonlySet<string>
  /** Conjunctions of that up to which something holds: 'until', 'inntil'. */
  readonly untils: ReadonlySet<string>
  /** Words that turn a condition into a concession: 'even' of "even if", 'selv' of "selv om". */
  readonly concessive: ReadonlySet<string>
  readonly infinitiveMarks: ReadonlySet<string>
  /** Words right before such a mark that tell what something is for: 'for' of "for å", 'order' of "in order to". */
  readonly purposes: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  /** Auxiliaries and verbs before an infinitive that keep the speech from having happened: 'would', 'refused', 'vil'. */
  readonly unspoken: ReadonlySet<string>
  /** Auxiliaries that with a verb of telling mean that it is told: "kunne fortelle at", "can reveal that". */
  readonly revealing: { readonly able: ReadonlySet<string>; readonly verbs: readonly Lexeme[] }
  /** Adverbs that make a refusal of nothing but what follows: "would only say that". */
  readonly onlySaid: ReadonlySet<string>
  /** Nouns for an utterance with what they are as a channel: 'uttalelse' is a 'statement'. */
  readonly utterances: readonly { readonly word: Lexeme; readonly channel: string }[]
  /** Forms of verbs whose object is whom one speaks to: "told reporters". */
  readonly addressing: ReadonlySet<string>
  /** Words after a carrier of news that name whose words it passes on: 'citing', 'som viser til'. */
  readonly passingOn: PhraseIndex
  /** Verbs by which an utterance tells its own content: "heter det", "the statement read". */
  readonly reads: readonly Lexeme[]
  /** How nouns end that are words for a thing, an act or a body, hardly for one person: 'opposisjonen', 'familien'. */
  readonly thingEnding: RegExp
  /** Pronouns that stand for words just said: "Det sa Y". */
  readonly thatSaid: ReadonlySet<string>
  /** Nouns for those who carry words to readers: 'news agency', 'avisen'. Lower-case forms or last parts of compounds. */
  readonly media: ReadonlySet<string>
  /** Prepositions before whom one speaks to: 'to', 'til', 'overfor'. */
  readonly toward: ReadonlySet<string>
  /** Prepositions before the channel: 'on', 'in', 'på', 'i'. */
  readonly throughChannel: ReadonlySet<string>
  /** Prepositions between an utterance and whose it is: 'from', 'by', 'fra', 'av'. */
  readonly issuedBy: ReadonlySet<string>
  /** How one is told something, whoever tells it behind: "får avisa opplyst fra X". Empty where the language has no such verb. */
  readonly learning: { readonly verbs: readonly Lexeme[]; readonly told: ReadonlySet<string> }
  /** Prepositions of what is done to somebody and what is part of something: 'of' of "the release of X", "one of the sources". */
  readonly belonging: ReadonlySet<string>
  /** Nouns for a side by which its state's adjective speaks: "fra norsk side", "på russisk hold". */
  readonly sides: ReadonlySet<string>
  /** Capitals of an organisation, lower case, with its usual English name and the state they are in: 'brussels' is the EU's. */
  readonly seats: ReadonlyMap<string, { readonly organisation: string; readonly country: string }>
  /** Nouns for whoever works for somebody, and the prepositions before whom: "kontoret til statsministeren". */
  readonly bureaus: { readonly nouns: ReadonlySet<string>; readonly owning: ReadonlySet<string> }
  /** Conjunctions that after a comma set another's doing beside what is said: "…, while Y recalled". */
  readonly besides: ReadonlySet<string>
  /** Words that open a condition on what is said, a comma before them or not: 'provided that', 'forutsatt at'. */
  readonly provisos: PhraseIndex
  /** Words that open, behind a comma, what the report itself makes of what was said: 'in what would be', 'i det som blir'. */
  readonly asides: PhraseIndex
  /** Prepositions and conjunctions for what came before: 'after' of "said …, two days after …". */
  readonly afterwards: ReadonlySet<string>
  /** Words that answer, which nobody speaks by: "sa nei til alt". */
  readonly answers: ReadonlySet<string>
  /** Verbs by which one has something said: "lod meddele at". Empty where the language puts it by a reporting verb. */
  readonly letting: readonly Lexeme[]
  /** Nouns for what others say, whose clause is no word of whoever comments on them: "sier X om påstandene om at". */
  readonly rumours: ReadonlySet<string>
  /** Nouns behind which 'that' opens what is said: "confirmed for the first time that". */
  readonly occasions: ReadonlySet<string>
  /** Nouns for papers that tell something and are nobody who does: 'a copy', 'tall'. */
  readonly papers: ReadonlySet<string>
  /** Prepositions before whoever does what a passive tells: 'by', 'av', and 'fra' of "opplyses fra X". */
  readonly agents: ReadonlySet<string>
  /** Verbs whose object names an attitude and whose words stand behind it: "expressed hope that". */
  readonly expressing: readonly Lexeme[]
  /** Verbs whose object is who says it and whose subject passes it on: "quoted X as saying", "siterte X på at". */
  readonly quoting: readonly Lexeme[]
  /** Verbs for what one does with words of one's own: "a statement the embassy sent out". */
  readonly issuing: readonly Lexeme[]
  /** Participles behind a comma that are of who spoke before, whatever was said of: "said X should decide, adding that". */
  readonly adding: ReadonlySet<string>
  /** Finite verbs before an infinitive of saying that is done all the same: "nøyde seg med å si". */
  readonly venturing: ReadonlySet<string>
  /** Determiners that mean one who was named before: "ifølge samme kilde". */
  readonly same: ReadonlySet<string>
  /** Nouns for words that answer or sum up: "«…», er beskjeden fra X", "was X's verdict". */
  readonly replies: readonly Lexeme[]
  /** Verbs that say a thing is not so, and so pass on nothing that is said inside it: 'deny', 'avvise'. */
  readonly denying: readonly Lexeme[]
  /** Words between what is described and what it is said to be: 'as', 'som'. */
  readonly likening: ReadonlySet<string>
  /** Prepositions between a verb of speech and what is spoken of: 'about', 'om'. */
  readonly about: ReadonlySet<string>
  /** Relative pronouns that can be a subject: 'who', 'som'. */
  readonly relatives: ReadonlySet<string>
  /** Words before quoted words that make them a name or irony: 'so-called', 'såkalte'. */
  readonly soCalled: ReadonlySet<string>
}

/** Makes reporting verbs of their forms, the lemma first; required words after a plus: 'slå slår slo slått + fast'. */
export const speechVerbs = (kind: SpeechKind, ...entries: readonly string[]): readonly SpeechVerb[] =>
  entries.map((entry) => {
    const [forms = '', particles = ''] = entry.split('+')
    return { kind, word: lexeme(forms), particles: particles.trim() === '' ? [] : particles.trim().split(/\s+/u) }
  })
/** Lists nouns for an utterance under the channel they are: ['statement', 'uttalelse uttalelsen']. */
export const utterances = (
  ...entries: readonly (readonly [channel: string, ...words: readonly string[]])[]
): SpeechLexicon['utterances'] =>
  entries.flatMap(([channel, ...words]) => words.map((word) => ({ word: lexeme(word), channel })))

/** Lists the pronouns of a language that can be a subject. */
export const subjectPronouns = ({ personal }: PronounLexicon): ReadonlySet<string> =>
  new Set([...personal].flatMap(([form, { role }]) => (role === 'subject' ? [form] : [])))
