import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { KnownAccount } from '../../src/record/contacts/contact-account.ts'
import type { Cast } from '../../src/record/identity/actors.ts'
import { fold } from '../../src/text/fold.ts'

const Told = z.array(z.object({ report: z.string(), text: z.string() })).default([])

const Contact = z.object({
  id: z.string().optional(),
  kind: z.string(),
  kindAccept: z.array(z.string()).default([]),
  status: z.string().optional(),
  statusIn: z.record(z.string(), z.string()).default({}),
  time: z.string().optional(),
  place: z.string().nullish(),
  country: z.string().nullish(),
  parties: z.array(z.string()).default([]),
  reports: z.array(z.string()).default([]),
  participants: z.array(z.object({ name: z.string() })).default([]),
  duration: Told,
  venue: Told,
  purpose: Told,
  agenda: Told,
  outcomes: Told,
})
type Contact = z.infer<typeof Contact>

const Gold = z.object({
  reports: z.record(z.string(), z.object({ file: z.string() })),
  names: z.array(
    z.object({
      id: z.string(),
      country: z.string().nullish(),
      english: z.string().optional(),
      names: z.array(z.string()).default([]),
    }),
  ),
  contacts: z.array(Contact),
  optional: z.object({ contacts: z.array(Contact).default([]) }).default({ contacts: [] }),
})

/** From this much agreement on an account is taken for an annotated contact, and so much more than for any other. */
const least = { agreement: 1.35, lead: 0.25 }

/**
 * Tells which annotated contact each account is, by who takes part, when, where, in what manner and by the very words:
 * the annotations say what each report tells of a contact, but not in which sentence.
 * @returns the contact's place in the annotations; `none` where nothing fits; undefined where two fit about as well
 */
export const labelsOf = (
  folder: string,
  accounts: readonly KnownAccount[],
  cast: Cast,
): readonly (number | 'none' | undefined)[] => {
  const gold = Gold.parse(JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')))
  const contacts = [...gold.contacts, ...gold.optional.contacts]
  const reportOf = new Map(Object.entries(gold.reports).map(([id, { file }]) => [basename(file), id]))
  const names = new Map(gold.names.map((name) => [name.id, name]))
  const isNamed = (actor: string, name: string): boolean => {
    const [mine, theirs] = [cast.actorOf(actor), names.get(name)]
    const known = new Set([mine?.name ?? '', ...(mine?.names ?? [])].map(fold))
    return [...(theirs?.names ?? []), theirs?.english ?? ''].some((form) => form !== '' && known.has(fold(form)))
  }
  const agreementOf = (account: KnownAccount, contact: Contact, report: string): number =>
    0.9 * shareOf([...account.people], (one) => contact.participants.some(({ name }) => isNamed(one, name)), 0.35) +
    0.6 *
      sidesIn(
        account,
        contact,
        (side, party) => side === (names.get(party)?.country ?? party) || isNamed(side, party),
      ) +
    0.8 * timeIn(account, contact) +
    0.5 * placeIn(account, contact) +
    (account.local.kind === contact.kind ? 0.3 : contact.kindAccept.includes(account.local.kind) ? 0.2 : 0) +
    ((contact.statusIn[report] ?? contact.status) === account.local.status ? 0.25 : 0) +
    0.6 * Math.min(2, wordsIn(account, contact, report))
  return accounts.map((account) => {
    const report = reportOf.get(basename(account.report.source))
    if (report === undefined) return undefined
    const [best, next] = contacts
      .flatMap((contact, index) =>
        contact.reports.includes(report) && isOfManner(account, contact)
          ? [{ index, agreement: agreementOf(account, contact, report) }]
          : [],
      )
      .sort((a, b) => b.agreement - a.agreement)
    if (!best || best.agreement < least.agreement) return 'none'
    return next && best.agreement - next.agreement < least.lead ? undefined : best.index
  })
}

const isOfManner = ({ manner }: KnownAccount, { kind, kindAccept }: Contact): boolean =>
  [kind, ...kindAccept].some((one) => mannerOf(one) === manner || (one === 'talks' && manner === 'call'))

const mannerOf = (kind: string): string =>
  kind === 'call' || kind === 'letter' ? kind : kind === 'press-conference' ? 'press' : 'face'

const shareOf = <One>(all: readonly One[], isRight: (one: One) => boolean, ofNone: number): number =>
  all.length === 0 ? ofNone : all.filter(isRight).length / all.length

const sidesIn = (
  { sides }: KnownAccount,
  { parties }: Contact,
  isOne: (side: string, party: string) => boolean,
): number => {
  const right = [...sides].filter((side) => parties.some((party) => isOne(side, party))).length
  return sides.size === 0 ? 0.3 : (2 * right) / (sides.size + parties.length)
}

const timeIn = ({ time }: KnownAccount, contact: Contact): number => {
  const [mine, theirs] = [time?.edtf, contact.time].map((edtf) => (edtf ?? '').split('/')[0]?.slice(0, 10) ?? '')
  if (!mine || !theirs) return 0.4
  if (mine === theirs) return 1
  if (mine.startsWith(theirs) || theirs.startsWith(mine)) return 0.7
  return mine.slice(0, 7) === theirs.slice(0, 7) ? 0.15 : -0.5
}

const placeIn = ({ place }: KnownAccount, contact: Contact): number => {
  if (!place || !(contact.place ?? contact.country)) return 0.3
  if (place.name !== undefined && contact.place) return fold(place.name) === fold(contact.place) ? 1 : -0.2
  return place.country === contact.country ? 0.6 : -0.3
}

/** How many of the words that the annotations show for a report's account of a contact it shows too. */
const wordsIn = ({ local }: KnownAccount, contact: Contact, report: string): number => {
  const shown = local.claims
    .filter(({ attribute }) => attribute !== 'party' && attribute !== 'participant')
    .map(({ evidence }) => evidence.exact)
  return [contact.duration, contact.venue, contact.purpose, contact.agenda, contact.outcomes]
    .flat()
    .filter((told) => told.report === report)
    .filter(({ text }) => shown.some((words) => (words.length > 3 && text.includes(words)) || words.includes(text)))
    .length
}
