import type { Lexeme } from './lexeme.ts'
import type { StanceWord } from './stances.ts'

/** What is asked of others, promised and left out by modals and topics, and whose side the words mean. */
export interface PositionLexicon {
  /** Modals by which a speaker asks something of somebody else: "må", "should". */
  readonly demandModals: readonly Lexeme[]
  /** Of these, and of `demandVerbs`, the ones that leave no choice: 'must', 'må'. */
  readonly bindingModals: readonly Lexeme[]
  /** Modals that with "not" still ask: "must not happen again"; "need not" lets off. */
  readonly forbiddingModals: readonly Lexeme[]
  /** Verbs that ask the same with an infinitive: "have to", "need to". */
  readonly demandVerbs: readonly Lexeme[]
  /** Modals that open a condition where their subject stands behind them: "should they ask". */
  readonly inverted: ReadonlySet<string>
  /** 'they', 'de': in somebody's mouth the other side. */
  readonly others: ReadonlySet<string>
  /** 'for', 'för': before the side for which something is so or must be. */
  readonly behalf: ReadonlySet<string>
  /** 'this', 'dette': what has been done or is going on. */
  readonly demonstratives: ReadonlySet<string>
  /** 'up to', 'opp til': before the one who is to act. Word sequences. */
  readonly turns: readonly string[]
  /** What a side says of itself by these it means to do: 'will', 'skal'. With a negation it will not. */
  readonly will: ReadonlySet<string>
  /** Verbs of giving and helping; what a side says it will do of them it offers. */
  readonly giving: readonly Lexeme[]
  /** Verbs of being given; what another side shall not have is refused by the one who says so: 'get', 'få'. */
  readonly receiving: readonly Lexeme[]
  /** Verbs of keeping something from happening; what a side says it will do of them it rejects: 'block', 'boikotte'. */
  readonly resisting: readonly Lexeme[]
  /** Verbs whose "will not" says nothing: "will not hesitate". */
  readonly idle: readonly Lexeme[]
  /** Helpers that oblige somebody of another side than the one who speaks: Danish 'skal'. */
  readonly obliging: readonly Lexeme[]
  /** Verbs of discussing; negated or excluded, they leave an issue out. */
  readonly discussing: readonly Lexeme[]
  /** Verbs of discussing that need a particle: 'ta opp', 'bring up'. */
  readonly raising: readonly StanceWord[]
  /** "on the table", "agenda", "dagsorden": negated, they leave an issue out. */
  readonly agenda: readonly Lexeme[]
  /** 'question', 'snakk': there being none of something, it is left out. */
  readonly mooted: readonly Lexeme[]
  /** Prepositions of topic, with which "not" leaves one out: "ikke om", "not on". */
  readonly topical: ReadonlySet<string>
  /** "plan", "intention": having none of them leaves an issue out. */
  readonly intentions: readonly Lexeme[]
  /** Verbs of being there, of which "no such offer" is the subject. */
  readonly existing: readonly Lexeme[]
  /** Forms of a verb of becoming by which the present tells what is to come: 'blir'. */
  readonly becoming: ReadonlySet<string>
  /** Openers of a clause that is asked and not held: 'whether', 'om'. */
  readonly questions: ReadonlySet<string>
  /** 'not', 'ikke', 'never', … */
  readonly negations: ReadonlySet<string>
  /** Adverbs that a negation right before them is of: "will not always agree". */
  readonly scopes: ReadonlySet<string>
  /** First person plural and singular: the speaker. */
  readonly firstPerson: ReadonlySet<string>
  /** Of these the ones for the speaker alone: 'I', 'jeg'. */
  readonly alone: ReadonlySet<string>
  /** 'country', 'landet', 'kingdom': with "his", "our" or by itself in somebody's mouth the speaker's own side. */
  readonly homelands: readonly Lexeme[]
  /** Auxiliaries and adverbs of guessing: 'may', 'trolig'. */
  readonly guesses: ReadonlySet<string>
  /** Verbs whose participle makes a forecast of the infinitive behind it: 'expected', 'venta'. */
  readonly expecting: readonly Lexeme[]
  /** Nouns for what one is blamed of having; having none of it is a denial: 'troops', 'krav', 'role'. */
  readonly imputed: readonly Lexeme[]
  /** 'analysts', 'innbyggere', 'retten': people and bodies that speak for no side, wherever they live. */
  readonly outsiders: ReadonlySet<string>
  /** 'government', 'delegasjon': with "his", "our" the speaker's own side. */
  readonly governments: readonly Lexeme[]
}
