import type { Stance } from '../model/record.ts'
import { type Lexeme, lexeme } from './lexeme.ts'

/** A word whose subject takes a stance on what follows it: "ønsker å …", "is ready to …", "ruled out …". */
export interface StanceWord {
  readonly word: Lexeme
  /** Absent: the word is a stance only where it is negated: "never give up", "finner seg ikke i". */
  readonly stance?: Stance
  /** A particle or preposition that must stand by it: 'out' for "rule out", 'på' for "gå med på". Lower case, in order. */
  readonly with: readonly string[]
  /** The stance when the clause is negated; absent: then it is none. */
  readonly negated?: Stance
}

/** Words that are a stance by themselves, of their subject, and what keeps them from being one. */
export interface StanceLexicon {
  readonly verbs: readonly StanceWord[]
  /** Adjectives in predicate: "klar til", "willing to". */
  readonly adjectives: readonly StanceWord[]
  /** Nouns for a stance, held by whose it is or by who makes it: "its demand for", "stilte krav om". */
  readonly nouns: readonly StanceWord[]
  /** Verbs that only carry such a noun: "renew a call", "fremme et forslag". */
  readonly carriers: readonly Lexeme[]
  /** Verbs that are a stance in a side's own mouth and a forecast in a reporter's: "we expect", "vi trenger". */
  readonly ownMouth: readonly StanceWord[]
  /** Verbs of wish that people use of their own lives too; "I hope to …" is no side's stance. */
  readonly wishes: readonly Lexeme[]
  /** Of these the ones for what one can do nothing about: "we hope that …". */
  readonly hopes: readonly Lexeme[]
  /** What is refused or asked of a reporter and is no stance: to comment, to be named. Verbs and nouns. */
  readonly procedural: readonly Lexeme[]
  /** Verbs of giving, and nouns for what is told more: "give details", "oppgi noen grunn" is no more than to speak. */
  readonly imparting: readonly Lexeme[]
  readonly particulars: readonly Lexeme[]
  /** Verbs of denying or fearing, whose content is not said to be: "denied that it had refused". */
  readonly denying: readonly Lexeme[]
  /** Verbs whose open complement is not done: "stopped short of demanding", "refrain from recognising". */
  readonly refraining: readonly Lexeme[]
  /** Verbs that ask for something, or only maintain that it is so: "insists that X leave", "insists that it is so". */
  readonly maintaining: readonly Lexeme[]
  /** Verbs that lay something at somebody's door or at something's: "blamed bad weather" accuses nobody. */
  readonly faulting: readonly Lexeme[]
  /** Nouns for what is told about: 'reports', 'rykter'. Denying them is no stance, nor is their content. */
  readonly hearsay: readonly Lexeme[]
  /** "goal", "mål": what it is, is sought by the one who says so. */
  readonly aims: readonly Lexeme[]
}

/** Makes a stance word: 'rule rules ruled ruling + out' asks for the particle behind the plus. */
export const stanceWord = (stance: Stance | 'none', spec: string, negated?: Stance): StanceWord => {
  const [forms = '', particles = ''] = spec.split('+')
  return {
    word: lexeme(forms),
    ...(stance !== 'none' && { stance }),
    with: particles.trim().split(/\s+/u).filter(Boolean),
    ...(negated && { negated }),
  }
}

/** Makes several of one stance; `negated` is what each of them means with "not", 'none' where that means no stance. */
export const stanceWords = (
  stance: Stance | 'none',
  negated: Stance | 'none',
  ...specs: readonly string[]
): readonly StanceWord[] => specs.map((spec) => stanceWord(stance, spec, negated === 'none' ? undefined : negated))
