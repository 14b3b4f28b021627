import { flatMap } from '../../text/flat-map.ts'
import { predicateOf } from './clause.ts'
import type { Context } from './context.ts'
import type { ContactEvent } from './event.ts'
import { toldStatus } from './mention.ts'
import { byNearness, evidenceAt, type PlacedNote } from './placed-note.ts'

/** How many sentences may lie between a plan and the words that it came to nothing. */
const REACH = 1

/** "… but nothing came of it", "men det ble ikke noe av": takes back the plan told of right before. */
export const findNothing = (context: Context, events: readonly ContactEvent[]): readonly PlacedNote[] =>
  context.document.analysis.sentences.flatMap((sentence, index) =>
    flatMap(sentence.tokens, (_, at): readonly PlacedNote[] => {
      if (context.words(index).comingToNothing.lengthAt(sentence.tokens, at) === 0) return []
      const event = byNearness(events, index).find(({ mentions }) =>
        mentions.some(({ trigger }) => trigger.sentence <= index && index - trigger.sentence <= REACH),
      )
      const statuses = event?.mentions.map(toldStatus) ?? []
      const isPlan = statuses.some((status) => status === 'planned' || status === 'agreed' || status === 'proposed')
      if (!event || !isPlan || statuses.includes('held')) return []
      const evidence = evidenceAt(context, index, predicateOf(sentence, at))
      return [{ event, note: { attribute: 'status', value: 'cancelled', status: 'cancelled', evidence } }]
    }),
  )
