import type { Stance } from '../model/record.ts'
import { type Lexeme, lexeme } from './lexeme.ts'

/** A word whose subject takes a stance on what follows it: "ønsker å …", "is ready to …", "ruled out …". */
export interface StanceWord {
  readonly word: Lexeme
  readonly stance: Stance
  /** A particle or preposition that must stand by it: 'out' for "rule out", 'på' for "gå med på". Lower case, in order. */
  readonly with: readonly string[]
  /** The stance when the clause is negated; absent: then it is none. */
  readonly negated?: Stance
}

/** A predicate that judges its subject: "is unacceptable", "er en ren fiksjon". The one who says it holds the stance. */
export interface Verdict {
  readonly word: Lexeme
  readonly stance: Stance
}

export interface PositionLexicon {
  readonly verbs: readonly StanceWord[]
  /** Adjectives in predicate: "klar til", "willing to". */
  readonly adjectives: readonly StanceWord[]
  readonly verdicts: readonly Verdict[]
  /** Modals by which a speaker asks something of somebody else: "må", "should". */
  readonly demandModals: readonly Lexeme[]
  /** Verbs of discussing; negated or excluded, they leave an issue out. */
  readonly discussing: readonly Lexeme[]
  /** "on the table", "agenda", "dagsorden": negated, they leave an issue out. */
  readonly agenda: readonly Lexeme[]
  /** Verbs of naming: what they call somebody, quoted, is held against them: "called it 'unlawful'". */
  readonly naming: readonly Lexeme[]
  /** "plan", "intention": having none of them leaves an issue out. */
  readonly intentions: readonly Lexeme[]
  /** "condition", "forutsetning". */
  readonly conditionNouns: readonly Lexeme[]
  /** Verbs whose subject depends on their object: "forutsetter at". */
  readonly conditionVerbs: readonly StanceWord[]
  /**
   * Openers of what is required, lower case. Those under `only` need "only", "bare", "først" before them; those under
   * `promised` a main clause that promises: "would reopen … if", "er villig til … hvis".
   */
  readonly conditionOpeners: {
    readonly alone: readonly string[]
    readonly only: readonly string[]
    readonly onlyWords: readonly string[]
    readonly promised: readonly string[]
    readonly promises: readonly Lexeme[]
  }
  /** Openers of a clause that is asked and not held: 'whether', 'om'. */
  readonly questions: ReadonlySet<string>
  /** 'not', 'ikke', 'never', … */
  readonly negations: ReadonlySet<string>
  /** First person plural and singular: the speaker. */
  readonly firstPerson: ReadonlySet<string>
}

/** Makes a stance word: 'rule rules ruled ruling + out' asks for the particle behind the plus. */
export const stanceWord = (stance: Stance, spec: string, negated?: Stance): StanceWord => {
  const [forms = '', particles = ''] = spec.split('+')
  return {
    word: lexeme(forms),
    stance,
    with: particles.trim().split(/\s+/u).filter(Boolean),
    ...(negated && { negated }),
  }
}
