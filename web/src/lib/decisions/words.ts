import type { Decision } from '../../../../src/model/decision.ts'
import { t, word } from '../settings.svelte.ts'
import type { Wish } from './desk.svelte.ts'

/** Says what was decided, in the interface's language. */
export const decisionWords = (decision: Decision | Wish): string => {
  const about = decision.label ?? ('subject' in decision ? decision.subject : `${decision.a} – ${decision.b}`)
  switch (decision.kind) {
    case 'set':
      return t('decision.set', {
        about,
        field: word('field', decision.field),
        value:
          decision.field === 'status' || decision.field === 'kind'
            ? word(decision.field, decision.value)
            : decision.value,
      })
    default:
      return t(`decision.${decision.kind}`, { about })
  }
}
