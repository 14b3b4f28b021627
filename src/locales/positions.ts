import type { Stance } from '../model/record.ts'
import { type Lexeme, lexeme } from './lexeme.ts'
import { words } from './phrases.ts'

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

/** A predicate that judges its subject: "is unacceptable", "er en ren fiksjon". The one who says it holds the stance. */
export interface Verdict {
  readonly word: Lexeme
  readonly stance?: Stance
  readonly negated?: Stance
  /** Words of which one must stand shortly before it: 'red' before "line", 'of' before "question". Empty: none need. */
  readonly after: ReadonlySet<string>
}

export interface PositionLexicon {
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
  readonly verdicts: readonly Verdict[]
  /** Modals by which a speaker asks something of somebody else: "må", "should". */
  readonly demandModals: readonly Lexeme[]
  /** Of these, and of the verbs, the ones that leave no choice: 'must', 'må'. */
  readonly bindingModals: readonly Lexeme[]
  /** Verbs that ask the same with an infinitive: "have to", "need to". */
  readonly demandVerbs: readonly Lexeme[]
  /** 'they', 'de': in somebody's mouth the other side. */
  readonly others: ReadonlySet<string>
  /** 'up to', 'opp til': before the one who is to act. Word sequences. */
  readonly turns: readonly string[]
  /** Modals that open a condition where their subject stands behind them: "should they ask". */
  readonly inverted: ReadonlySet<string>
  /** 'only then', 'først da': opens what depends on what was asked for just before. */
  readonly onlyThen: readonly string[]
  /** 'first', 'først': beside such a modal what is asked comes before something else. */
  readonly first: ReadonlySet<string>
  /** 'then', 'så': opens what is to follow. */
  readonly afterwards: ReadonlySet<string>
  /** 'before', 'før': opens what is to come after. */
  readonly before: ReadonlySet<string>
  /** 'without', 'uten': with a negation it opens what is required: "no deal without guarantees". */
  readonly without: ReadonlySet<string>
  /** What a side says of itself by these it means to do: 'will', 'skal'. With a negation it will not. */
  readonly will: ReadonlySet<string>
  /** Verbs of giving and helping; what a side says it will do of them it offers. */
  readonly giving: readonly Lexeme[]
  /** Verbs of keeping something from happening; what a side says it will do of them it rejects: 'block', 'boikotte'. */
  readonly resisting: readonly Lexeme[]
  /** Verbs of denying or fearing, whose content is not said to be: "denied that it had refused". */
  readonly denying: readonly Lexeme[]
  /** Verbs whose open complement is not done: "stopped short of demanding", "refrain from recognising". */
  readonly refraining: readonly Lexeme[]
  /** Verbs that lay something at somebody's door or at something's: "blamed bad weather" accuses nobody. */
  readonly faulting: readonly Lexeme[]
  /** Nouns for what is told about: 'reports', 'rykter'. Denying them is no stance, nor is their content. */
  readonly hearsay: readonly Lexeme[]
  /** Verbs whose "will not" says nothing: "will not hesitate". */
  readonly idle: readonly Lexeme[]
  /** Verbs that lay a wrong at their subject's door: 'violate', 'stjele'. The one who says it accuses. */
  readonly blaming: readonly StanceWord[]
  /** "stand behind" a wrong, "stå bak": the verbs, and the words for behind. */
  readonly behind: { readonly verbs: readonly Lexeme[]; readonly words: ReadonlySet<string> }
  /** Verbs that do so with an object of the speaker's own: "they take our fish". */
  readonly taking: readonly Lexeme[]
  /** Verbs of saying what others contest: 'claim', 'hevde'. What they say the other side did is held against it. */
  readonly claiming: readonly Lexeme[]
  /** Verbs of discussing; negated or excluded, they leave an issue out. */
  readonly discussing: readonly Lexeme[]
  /** "on the table", "agenda", "dagsorden": negated, they leave an issue out. */
  readonly agenda: readonly Lexeme[]
  /** Prepositions of topic, with which "not" leaves one out: "ikke om", "not on". */
  readonly topical: ReadonlySet<string>
  /** Verbs of naming: what they call somebody, quoted, is held against them: "called it 'unlawful'". */
  readonly naming: readonly Lexeme[]
  /** What somebody is called for praise. */
  readonly praise: ReadonlySet<string>
  /** "plan", "intention": having none of them leaves an issue out. */
  readonly intentions: readonly Lexeme[]
  /** "goal", "mål": what it is, is sought by the one who says so. */
  readonly aims: readonly Lexeme[]
  /** Verbs of being there, of which "no such offer" is the subject. */
  readonly existing: readonly Lexeme[]
  /** Nouns of what may be required: 'release', 'tilbaketrekking'. "Depends on patience" asks nothing of anybody. */
  readonly requisites: readonly Lexeme[]
  /** "condition", "forutsetning". */
  readonly conditionNouns: readonly Lexeme[]
  /** Adjectives whose subject is required: "essential to", "avgjørende for". */
  readonly essentials: readonly StanceWord[]
  /** Verbs and participles whose subject depends on their object: "forutsetter at", "contingent on". */
  readonly conditionVerbs: readonly StanceWord[]
  /**
   * Openers of what is required, lower case, word sequences. Those under `only` need "only", "bare", "først" before them;
   * those under `promised` a main clause that promises: "would reopen … if", "er villig til … hvis"; those under `denied`
   * one that is negated: "no talks while …".
   */
  readonly conditionOpeners: {
    readonly alone: readonly string[]
    readonly only: readonly string[]
    readonly onlyWords: readonly string[]
    readonly promised: readonly string[]
    readonly promises: readonly Lexeme[]
    readonly denied: readonly string[]
  }
  /** Verbs after "as long as" that tell how long and no condition: "as long as they need". */
  readonly lasting: readonly Lexeme[]
  /** Openers of a clause that is asked and not held: 'whether', 'om'. */
  readonly questions: ReadonlySet<string>
  /** 'not', 'ikke', 'never', … */
  readonly negations: ReadonlySet<string>
  /** First person plural and singular: the speaker. */
  readonly firstPerson: ReadonlySet<string>
  /** Of these the ones for the speaker alone: 'I', 'jeg'. */
  readonly alone: ReadonlySet<string>
  /** 'country', 'landet': with "his", "our" or by itself in somebody's mouth the speaker's own side. */
  readonly homelands: readonly Lexeme[]
  /** 'government', 'delegasjon': with "his", "our" the speaker's own side. */
  readonly governments: readonly Lexeme[]
  /** 'the other side', 'motparten': somebody who is not the speaker's side. Nouns. */
  readonly opponents: readonly Lexeme[]
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

/** Makes verdicts of one stance; 'red > line lines' asks for "red" shortly before. */
export const verdicts = (
  stance: Stance | 'none',
  negated: Stance | 'none',
  ...specs: readonly string[]
): readonly Verdict[] =>
  specs.map((spec) => {
    const [before = '', forms] = spec.includes('>') ? spec.split('>') : ['', spec]
    return {
      word: lexeme(forms ?? ''),
      ...(stance !== 'none' && { stance }),
      ...(negated !== 'none' && { negated }),
      after: words(before),
    }
  })
