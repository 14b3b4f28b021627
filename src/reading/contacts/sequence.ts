import type { TimeMention } from '../document.ts'
import type { Context } from './context.ts'
import { type ContactEvent, timesOfEvent } from './event.ts'
import type { ContactMention } from './mention.ts'

/**
 * Dates a contact that the report dates only by another: "not long after the call between A and B, C said that he had
 * spoken to A". Close is taken for the same month, or about the same day.
 */
export const withSequence = (context: Context, events: readonly ContactEvent[]): readonly ContactEvent[] =>
  events.map((event) => {
    if (event.loose || timesOfEvent(event).length > 0) return event
    const mention = event.mentions.find((candidate) => isCloselyBefore(context, candidate))
    if (!mention) return event
    const other = events.find(
      (candidate) =>
        candidate !== event && candidate.mentions.some(({ trigger }) => trigger.sentence === mention.trigger.sentence),
    )
    const time =
      other === undefined
        ? undefined
        : timesOfEvent(other).find(({ edtf }) => edtf !== undefined && !edtf.includes('/'))
    if (time?.edtf === undefined) return event
    const dated = { ...mention, time: { value: about(time, time.edtf), near: 2 } }
    return {
      ...event,
      mentions: event.mentions.map((candidate) => (candidate === mention ? dated : candidate)),
      because: [...event.because, 'another contact came not long after it'],
    }
  })

const about = (time: TimeMention, edtf: string): TimeMention => ({
  ...time,
  edtf: edtf.length > 7 ? `${edtf.slice(0, 10)}~` : edtf,
  parts: {},
  certainty: 'implied',
})

/** "ikke lang tid etter samtalen": what follows in the sentence came soon after it. */
const isCloselyBefore = (context: Context, { trigger }: ContactMention): boolean => {
  const { tokens } = context.sentence(trigger.sentence)
  const { after, closely } = context.words(trigger.sentence)
  for (let at = Math.max(0, trigger.token - 3); at < trigger.token; at++) {
    if (after.lengthAt(tokens, at) === 0) continue
    for (let first = Math.max(0, at - 3); first < at; first++)
      if (first + closely.lengthAt(tokens, first) === at) return true
  }
  return false
}
