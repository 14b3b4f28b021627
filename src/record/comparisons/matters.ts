import { countsIn, isExclusive, isOfPromise, issuesIn } from '../../locales/find-issues.ts'
import { type Issue, isRelated, issueNames } from '../../locales/issues.ts'
import type { Actor, Id } from '../../model/record.ts'
import { fold } from '../../text/fold.ts'
import type { Cast } from '../identity/actors.ts'
import type { ToldClaim } from './told-claim.ts'

/** What a claim of purpose, agenda or outcome is about: issues by name and others by id, none of whom takes part. */
export interface Matter {
  readonly claim: ToldClaim
  readonly keys: ReadonlySet<string>
  /** How many of an issue it names: 40 prisoners; without those of a length of time. */
  readonly counts: ReadonlyMap<string, number>
  /** Its words of four letters and more, folded: what one language can be compared by where no issue is known. */
  readonly words: ReadonlySet<string>
  /** False where the words leave it out: "not on normalising relations". */
  readonly included: boolean
  /** "Solely", "only": nothing beside it. */
  readonly only: boolean
  /** What one side bound itself to, or is said not to have. */
  readonly promised: boolean
}

/** Reads what a claim is about. `taking` are those who take part, who are no topic of their own. */
export const matterOf = (claim: ToldClaim, taking: ReadonlySet<Id>, cast: Cast): Matter => {
  const { report, evidence, value } = claim
  const named = [...cast.mentionedIn(report.id, evidence.start, evidence.end)].filter((id) => {
    const actor = cast.actorOf(id)
    // "the consulate" is a word, not a name: two reports write it in two languages
    return !taking.has(id) && actor !== undefined && isNamed(actor) && actor.names.some((name) => value.includes(name))
  })
  const written = asWritten(value, evidence.exact)
  return {
    claim,
    keys: new Set<string>([...issuesIn(value, claim.language), ...issuesIn(written, claim.language), ...named]),
    counts: claim.lasting === undefined ? countsIn(written, claim.language) : new Map(),
    words: new Set(fold(value).match(/\p{L}{4,}/gu) ?? []),
    included: claim.qualifier !== 'not',
    only: claim.qualifier !== 'not' && isExclusive(evidence.exact, claim.language),
    promised: claim.attribute === 'outcome' && isOfPromise(evidence.exact, claim.language),
  }
}

/** A value's words in the forms that the report has them in: a lemma may lose what an issue is known by, "human right". */
const asWritten = (value: string, exact: string): string => {
  const forms = exact.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? []
  let from = 0
  return value
    .split(' ')
    .map((word) => {
      const begin = word.slice(0, sameBeginning).toLowerCase()
      const at = forms.findIndex((form, index) => index >= from && form.toLowerCase().startsWith(begin))
      if (at < 0) return word
      from = at + 1
      return forms[at] ?? word
    })
    .join(' ')
}

/** How many letters a form and its lemma have in common at least, where the lemma has as many. */
const sameBeginning = 4

const isNamed = ({ kind, names }: Actor): boolean =>
  kind === 'person' || kind === 'state' || (kind === 'organisation' && names.some((name) => /^\p{Lu}/u.test(name)))

const isIssue = (key: string): key is Issue => key in issueNames

/** An issue of the one is an issue of the other, or near it. */
export const isNearMatter = (a: Matter, b: Matter): boolean =>
  issuesOf(a).some((one) => issuesOf(b).some((other) => isRelated(one, other)))

export const issuesOf = ({ keys }: Matter): readonly Issue[] => [...keys].filter(isIssue)

/** Names keys in English, for a reader. */
export const keyNames = (keys: Iterable<string>, cast: Cast): readonly string[] =>
  [...keys].map((key) => (isIssue(key) ? issueNames[key] : (cast.actorOf(key)?.name ?? key))).sort()
