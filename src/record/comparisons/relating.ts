import type { Relation } from '../../model/record.ts'
import { fromTwo, type ToldClaim } from './told-claim.ts'

/** How two claims of one attribute stand to each other, with the reason in words. */
export interface Relating {
  readonly relation: Exclude<Relation, 'omits'>
  readonly because: string
}

const severity: readonly Relation[] = ['conflicts', 'differs', 'agrees']

/** Of all pairs that come from two mouths, the most serious relation with its reason; absent where nothing compares. */
export const mostSerious = (
  claims: readonly ToldClaim[],
  relate: (a: ToldClaim, b: ToldClaim) => Relating | undefined,
): Relating | undefined => {
  let worst: Relating | undefined
  claims.forEach((a, index) => {
    for (const b of claims.slice(index + 1)) {
      const found = fromTwo(a, b) ? relate(a, b) : undefined
      if (found && (!worst || severity.indexOf(found.relation) < severity.indexOf(worst.relation))) worst = found
    }
  })
  return worst
}
