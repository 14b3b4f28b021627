import type { Context } from './context.ts'
import type { ContactEvent } from './event.ts'
import { toldStatus } from './mention.ts'
import { eventBefore, evidenceAt, type NoteReader, type PlacedNote, readWords } from './placed-note.ts'

/** How many sentences may lie between a plan and the words that it came to nothing. */
const REACH = 1

/** "… but nothing came of it", "men det ble ikke noe av": takes back the plan told of right before. */
export const findNothing = (context: Context, events: readonly ContactEvent[]): readonly PlacedNote[] =>
  readWords(context, events, takenBack)

const takenBack: NoteReader = (context, events, index, at) => {
  const sentence = context.sentence(index)
  if (context.words(index).comingToNothing.lengthAt(sentence.tokens, at) === 0) return []
  const event = eventBefore(events, index, REACH)
  const statuses = event?.mentions.map(toldStatus) ?? []
  const isPlan = statuses.some((status) => status === 'planned' || status === 'agreed' || status === 'proposed')
  if (!event || !isPlan || statuses.includes('held')) return []
  const evidence = evidenceAt(context, index, at)
  return [{ event, note: { attribute: 'status', value: 'cancelled', status: 'cancelled', evidence } }]
}
