import type { Stance } from '../model/record.ts'
import { type Lexeme, lexeme } from './lexeme.ts'
import { words } from './phrases.ts'
import type { StanceWord } from './stances.ts'

/** A predicate that judges its subject: "is unacceptable", "er en ren fiksjon". The one who says it holds the stance. */
export interface Verdict {
  readonly word: Lexeme
  readonly stance?: Stance
  readonly negated?: Stance
  /** Words of which one must stand shortly before it: 'red' before "line", 'of' before "question". Empty: none need. */
  readonly after: ReadonlySet<string>
}

/** Words that judge somebody else or what he does; the one who says them holds the stance. */
export interface JudgementLexicon {
  readonly verdicts: readonly Verdict[]
  /** Verbs that lay a wrong at their subject's door: 'violate', 'stjele'. The one who says it accuses. */
  readonly blaming: readonly StanceWord[]
  /** "stand behind" a wrong, "stå bak": the verbs, and the words for behind. */
  readonly behind: { readonly verbs: readonly Lexeme[]; readonly words: ReadonlySet<string> }
  /** "treat as criminals", "behandle som": the verbs, and the words for as. What is no praise accuses. */
  readonly treating: { readonly verbs: readonly Lexeme[]; readonly as: ReadonlySet<string> }
  /** Verbs of trying and going on, whose infinitive is being done: "keeps violating", "prøver å kvele". */
  readonly attempting: readonly Lexeme[]
  /** Verbs of armed or violent acts: 'fire', 'skyte'. The one who says that people of another side did it accuses. */
  readonly assailing: readonly StanceWord[]
  /** Verbs that do so with an object of the speaker's own: "they take our fish". */
  readonly taking: readonly Lexeme[]
  /** Verbs of saying what others contest: 'claim', 'hevde'. What they say the other side did is held against it. */
  readonly claiming: readonly Lexeme[]
  /** Verbs of believing: 'mene'. What they say that people of another side did is held against it. */
  readonly believing: readonly Lexeme[]
  /** Verbs of naming: what they call somebody, quoted, is held against them: "called it 'unlawful'". */
  readonly naming: readonly Lexeme[]
  /** What somebody is called for praise. */
  readonly praise: ReadonlySet<string>
  /** 'the other side', 'motparten': somebody who is not the speaker's side. Nouns. */
  readonly opponents: readonly Lexeme[]
}

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
