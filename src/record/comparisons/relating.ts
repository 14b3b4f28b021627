import type { Relation } from '../../model/record.ts'

/** How two claims of one attribute stand to each other, with the reason in words. */
export interface Relating {
  readonly relation: Exclude<Relation, 'omits'>
  readonly because: string
}
