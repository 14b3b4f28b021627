import type { Lexeme } from './lexeme.ts'
import type { PhraseIndex } from './phrases.ts'

/** Words that tell what those who met came to. */
export interface OutcomeLexicon {
  /** Phrases by which they came to nothing: 'without result', 'førte ikke fram'. */
  readonly fruitless: PhraseIndex
  /** Adverbs and adjectives by which something was so all but, each form: 'almost', "nær ved å". */
  readonly nearly: ReadonlySet<string>
  /** The noun for what they did not come to then: 'agreement'. */
  readonly accord: string
  /** Nouns for what those who met put their names to or adopt, each form: 'declaration', 'avtaler'. */
  readonly papers: ReadonlySet<string>
  /** The noun for any of them: 'document'. */
  readonly paper: string
  /** Verbs by which they do: 'sign', 'vedta'. */
  readonly sealing: readonly Lexeme[]
  /** Of the verbs of agreeing those by which one side binds itself alone: 'undertake', 'love'. */
  readonly promising: readonly Lexeme[]
  /** Verbs of assuring, by which it does where what is assured is still to come: 'assure', 'forsikre'. */
  readonly assuring: readonly Lexeme[]
  /** Verbs beside those of agreeing by which one of them may say that he did not: 'sign up to', 'gå med på'. */
  readonly consenting: readonly Lexeme[]
  /** Nouns for what it gives, each form: 'assurance', 'løfter'. */
  readonly pledges: ReadonlySet<string>
  /** The noun for any of them: 'promise'. */
  readonly pledge: string
  /** Verbs by which the other side is given it: 'receive', 'få'. */
  readonly receiving: readonly Lexeme[]
  /** Verbs by which those who met make known what is to come of it: 'announce', 'kunngjøre'. */
  readonly announcing: readonly Lexeme[]
  /** 'disagree', 'uenige'. */
  readonly disagreeing: readonly Lexeme[]
  /** Verbs by which a contact comes to something: 'result in', 'ende med'. */
  readonly yielding: readonly Lexeme[]
  /** 'result', 'utfallet': what it is, was agreed on. */
  readonly results: ReadonlySet<string>
  /** What there is none of where nothing was agreed on: 'progress', 'gjennombrudd'. */
  readonly gains: ReadonlySet<string>
  /** Verbs that go with such a noun: 'make', 'gjøre'. */
  readonly making: readonly Lexeme[]
  /** Verbs by which there is such a thing: 'be', 'komme', 'foreligge'. */
  readonly existing: readonly Lexeme[]
  /** Verbs and adjectives of being able, by whose lack nothing was agreed on: 'manage', 'makte'. */
  readonly managing: readonly Lexeme[]
  /** Of the words of `nothing` those that deny by themselves: 'agreed on nothing'. */
  readonly naught: ReadonlySet<string>
  /** 'nothing', 'noe': what was not agreed on, whatever it was. */
  readonly nothing: ReadonlySet<string>
  /** What leads in the accord that lays something down: 'under', 'ifølge'. */
  readonly terms: ReadonlySet<string>
  /** 'never': what has never been agreed on is not what this contact came to. */
  readonly never: ReadonlySet<string>
}
