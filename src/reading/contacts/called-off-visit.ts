import { type ContactEvent, distance } from './event.ts'
import { toldStatus } from './mention.ts'

/** How many sentences from a visit called off it may be told what the guest was to do on it. */
const REACH = 2

/** "She is not coming to Lima after all. She was to have met the president": with the visit goes what was planned for it. */
export const withoutVisitsOff = (events: readonly ContactEvent[]): readonly ContactEvent[] =>
  events.map((event) =>
    event.mentions.every(isNoMoreThanPlan) && events.some((visit) => isVisitOff(visit) && isPartOf(event, visit))
      ? {
          ...event,
          mentions: event.mentions.map((mention) => ({
            ...mention,
            reality: { ...mention.reality, status: 'cancelled' as const },
          })),
          because: [...event.because, 'the visit it was planned for is off'],
        }
      : event,
  )

const isNoMoreThanPlan = (mention: ContactEvent['mentions'][number]): boolean =>
  toldStatus(mention) === 'planned' && mention.reality.tense === 'was-to' && mention.trigger.kind !== 'visit'

const isVisitOff = ({ mentions }: ContactEvent): boolean => {
  const statuses = mentions.map(toldStatus)
  return (
    mentions.every(({ trigger }) => trigger.kind === 'visit') &&
    statuses.includes('cancelled') &&
    !statuses.includes('held')
  )
}

/** Whether the guest of a visit is one of those who were to meet, and both are told side by side. */
const isPartOf = (event: ContactEvent, visit: ContactEvent): boolean =>
  visit.mentions.some(({ trigger }) => trigger.guests?.people.some((guest) => event.company.people.includes(guest))) &&
  event.mentions.some((mention) => distance(visit, mention) <= REACH)
