import type { Lexeme } from './lexeme.ts'
import type { StanceWord } from './stances.ts'

/** Words that make one thing depend on another. */
export interface ConditionLexicon {
  /**
   * Openers of what is required, lower case, word sequences. Those under `only` need "only", "bare", "først" before them;
   * those under `promised` a main clause that promises: "would reopen … if", "er villig til … hvis"; those under `denied`
   * one that is negated: "no talks while …". Those under `lasting` are prepositions too, and open it only as conjunctions of
   * a clause in the present: "stengt til alle er hjemme".
   */
  readonly openers: {
    readonly alone: readonly string[]
    readonly only: readonly string[]
    readonly onlyWords: readonly string[]
    readonly promised: readonly string[]
    readonly promises: readonly Lexeme[]
    readonly denied: readonly string[]
    readonly lasting: readonly string[]
  }
  /** "condition", "forutsetning". */
  readonly nouns: readonly Lexeme[]
  /** Verbs and participles whose subject depends on their object: "forutsetter at", "contingent on". */
  readonly verbs: readonly StanceWord[]
  /** Adjectives whose subject is required: "essential to", "avgjørende for". */
  readonly essentials: readonly StanceWord[]
  /** Nouns of what may be required: 'release', 'tilbaketrekking'. "Depends on patience" asks nothing of anybody. */
  readonly requisites: readonly Lexeme[]
  /** Verbs after "as long as" that tell how long and no condition: "as long as they need". */
  readonly lasting: readonly Lexeme[]
  /** 'before', 'før': opens what is to come after. */
  readonly before: ReadonlySet<string>
  /** 'without', 'uten': with a negation it opens what is required: "no deal without guarantees". */
  readonly without: ReadonlySet<string>
  /** 'first', 'først': beside a modal of demand what is asked comes before something else. */
  readonly first: ReadonlySet<string>
  /** 'then', 'så': opens what is to follow. */
  readonly afterwards: ReadonlySet<string>
  /** 'then', 'now': behind "until" a time. */
  readonly moments: ReadonlySet<string>
  /** 'only then', 'først da': opens what depends on what was asked for just before. */
  readonly onlyThen: readonly string[]
}
