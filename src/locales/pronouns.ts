/** Words that stand for somebody named elsewhere. All lower case. */
export interface PronounLexicon {
  readonly personal: ReadonlyMap<string, PronounValue>
  /** Pronouns that stand for no single person: 'it', 'man'. */
  readonly impersonal: ReadonlySet<string>
  /** Words that, with a definite or numbered noun, mean two already named: 'de to', 'both'. Word sequences. */
  readonly pairs: readonly string[]
  /** Words that count two before a noun: 'two', 'begge'. */
  readonly twos: ReadonlySet<string>
  /** 'førstnevnte', 'the former'. Word sequences. */
  readonly former: readonly string[]
  /** 'sistnevnte', 'the latter'. Word sequences. */
  readonly latter: readonly string[]
  /** Words that tell one apart from others of the same noun: 'other', 'second'. */
  readonly others: ReadonlySet<string>
  /** Reflexive possessives, bound by the subject: 'sin', 'sitt', 'sine'. Where a language has them, 'hans' is not the subject's. */
  readonly reflexives: ReadonlySet<string>
  /** Reflexive pronouns, bound by the subject: 'seg', 'himself'. */
  readonly selves: ReadonlyMap<string, PronounValue['gender']>
  /** Possessives that stand for the state spoken of: 'its', 'landets'. */
  readonly countrys: ReadonlySet<string>
  /** Words that open a relative clause and stand for the noun it hangs on: 'som', 'who'. */
  readonly relatives: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  /** What a high officer is called behind "his" or "her", for a name or before one: 'excellency'. */
  readonly styles: ReadonlySet<string>
}

export interface PronounValue {
  readonly number: 'singular' | 'plural'
  readonly gender?: 'feminine' | 'masculine'
  readonly role: 'subject' | 'object' | 'possessive'
  /** First and second person mean the speaker of a quotation and his side, or the one spoken to. */
  readonly person: 1 | 2 | 3
}
