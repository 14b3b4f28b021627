import type { Actor, CaseRecord, Contact, Span, Statement } from '../../model/record.ts'
import { formatClaim, formatStatus, formatTime } from '../../publish/words.ts'
import { fold } from '../../text/fold.ts'
import type { Terminal } from '../terminal.ts'

/** What a name or an id may mean. */
export type Shown =
  | { readonly kind: 'actor'; readonly actor: Actor }
  | { readonly kind: 'contact'; readonly contact: Contact }

const nameOf = (record: CaseRecord, id: string): string => record.actors.find((actor) => actor.id === id)?.name ?? id

/** A contact in few words: "talks, 27 February 2025, Istanbul: Russia, the United States". */
export const contactLine = (record: CaseRecord, contact: Contact): string => {
  const place = contact.place?.name ?? contact.place?.country
  const who = (contact.participants.length > 0 ? contact.participants.map(({ actor }) => actor) : contact.parties).map(
    (id) => nameOf(record, id),
  )
  return `${contact.kind}, ${formatTime(contact.time)}${place ? `, ${place}` : ''}: ${who.join(', ') || 'unnamed'}`
}

/** Finds what somebody asks for by id or name; all that fit, those whose whole name it is first. */
export const findShown = (record: CaseRecord, asked: string): readonly Shown[] => {
  const wanted = fold(asked.trim())
  if (wanted === '') return []
  const isNamed = (actor: Actor): boolean =>
    actor.id === asked || [actor.name, ...actor.names].some((name) => fold(name) === wanted)
  const isLike = (actor: Actor): boolean => [actor.name, ...actor.names].some((name) => fold(name).includes(wanted))
  const contacts = record.contacts.filter(
    (contact) => contact.id === asked || fold(contactLine(record, contact)).includes(wanted),
  )
  const named = record.actors.filter(isNamed)
  const actors = named.length > 0 ? named : record.actors.filter(isLike)
  const exact = contacts.filter(({ id }) => id === asked)
  const shown: readonly Contact[] = exact.length > 0 ? exact : actors.length > 0 ? [] : contacts
  return [
    ...actors.map((actor) => ({ kind: 'actor', actor }) as const),
    ...shown.map((contact) => ({ kind: 'contact', contact }) as const),
  ]
}

const placeOf = (record: CaseRecord, { report, start, end }: Span): string => {
  const source = record.reports.find(({ id }) => id === report)
  return `${source?.outlet ?? source?.source ?? report}:${start}–${end}`
}

const statementLines = (record: CaseRecord, statements: readonly Statement[], terminal: Terminal): readonly string[] =>
  statements.map(({ form, spans }) => {
    const words = spans.map(({ exact }) => exact.replace(/\s+/gu, ' ')).join(' … ')
    const [first] = spans
    return `  ${form === 'direct' ? `“${words}”` : words} ${terminal.paint('dim', first ? placeOf(record, first) : '')}`
  })

const actorText = (record: CaseRecord, actor: Actor, terminal: Terminal): string => {
  const said = record.statements.filter(({ speakers }) => speakers.includes(actor.id))
  const met = record.contacts.filter(
    ({ participants, parties }) => participants.some((one) => one.actor === actor.id) || parties.includes(actor.id),
  )
  const positions = record.positions.filter(({ holder }) => holder === actor.id)
  return [
    `${terminal.paint('bold', actor.name)} ${terminal.paint('dim', [actor.kind, actor.country, actor.id].filter(Boolean).join(', '))}`,
    actor.names.length > 1 ? `  also ${actor.names.filter((name) => name !== actor.name).join(', ')}` : '',
    ...actor.offices.map(({ title, status }) => `  ${title}${status && status !== 'current' ? ` (${status})` : ''}`),
    ...actor.sameBecause.map((why) => `  ${terminal.paint('dim', `one because ${why}`)}`),
    met.length > 0 ? terminal.paint('cyan', 'Contacts') : '',
    ...met.map(
      (contact) =>
        `  ${contactLine(record, contact)} (${formatStatus(contact.status)}) ${terminal.paint('dim', contact.id)}`,
    ),
    said.length > 0 ? terminal.paint('cyan', 'Said') : '',
    ...statementLines(record, said, terminal),
    positions.length > 0 ? terminal.paint('cyan', 'Stands') : '',
    ...positions.map(
      ({ stance, issue, evidence: [first] }) =>
        `  ${stance}: ${issue} ${terminal.paint('dim', first ? placeOf(record, first) : '')}`,
    ),
  ]
    .filter(Boolean)
    .join('\n')
}

const contactText = (record: CaseRecord, contact: Contact, terminal: Terminal): string => {
  const comparisons = record.comparisons.filter(({ id }) => contact.comparisons.includes(id))
  const name = (id: string): string => nameOf(record, id)
  return [
    `${terminal.paint('bold', contactLine(record, contact))} ${terminal.paint('dim', contact.id)}`,
    `  ${formatStatus(contact.status)}`,
    ...contact.claims
      .filter(({ attribute }) => attribute !== 'mention')
      .map(
        (claim) =>
          `  ${claim.attribute}: ${formatClaim(claim, name)} ${terminal.paint('dim', placeOf(record, claim.evidence))}`,
      ),
    ...comparisons
      .filter(({ relation }) => relation !== 'agrees')
      .flatMap(({ attribute, relation, because, variants }) => [
        terminal.paint('yellow', `  ${attribute} ${relation}: ${because}`),
        ...variants.map(
          ({ text, evidence: [first] }) => `    ${text} ${terminal.paint('dim', first ? placeOf(record, first) : '')}`,
        ),
      ]),
    ...contact.sameBecause.map((why) => `  ${terminal.paint('dim', `one because ${why}`)}`),
  ].join('\n')
}

/** Writes out one person, state or contact: all the record holds of it, each line with its place. */
export const showText = (record: CaseRecord, shown: Shown, terminal: Terminal): string =>
  shown.kind === 'actor' ? actorText(record, shown.actor, terminal) : contactText(record, shown.contact, terminal)

/** One line to choose by. */
export const shownLine = (record: CaseRecord, shown: Shown): string =>
  shown.kind === 'actor'
    ? `${shown.actor.id}  ${shown.actor.name} (${shown.actor.kind})`
    : `${shown.contact.id}  ${contactLine(record, shown.contact)}`
