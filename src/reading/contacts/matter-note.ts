import { spanIn } from '../../text/span.ts'
import type { SideNote } from './account.ts'
import { clauseRange } from './clause.ts'
import type { Context } from './context.ts'
import type { Matter } from './matter.ts'
import { lastingIn } from './topics.ts'

/** Notes what a matter says of a contact, with the clause that says it. */
export const noteOf = (context: Context, index: number, matter: Matter): SideNote => {
  const { attribute, phrase, excluded, predicate } = matter
  const lasting = attribute === 'outcome' ? lastingIn(context, index, matter) : undefined
  const range = clauseRange(context.sentence(index), predicate, [phrase.head])
  return {
    attribute,
    value: phrase.value,
    evidence: spanIn(context.document.report, range.start, Math.max(range.end, phrase.end)),
    ...(excluded && { excluded }),
    ...(lasting !== undefined && { lasting }),
  }
}
