import type { Id } from '../../model/record.ts'
import type { KnownAccount } from '../contacts/contact-account.ts'
import type { ToldContact } from '../contacts/contacts.ts'
import { sharedEnvoySide } from '../contacts/ranks.ts'
import { tookPlace } from '../contacts/status.ts'
import type { Cast } from '../identity/actors.ts'
import { labelOf } from '../label.ts'
import { sharedBy } from '../shared.ts'
import type { Finding } from './compare.ts'
import { mostSerious } from './relating.ts'
import { groupBy, type ToldClaim } from './told-claim.ts'

/** Compares who took part: who led a side, and who was there by one report and expressly not by another. */
export const compareParticipants = (
  { accounts }: ToldContact,
  claims: readonly ToldClaim[],
  cast: Cast,
): readonly Finding[] => {
  const found = [...compareHeads(accounts, cast), ...comparePresence(claims, cast), ...compareStandIns(accounts, cast)]
  const [first] = found
  // one finding a contact: its id is of the contact, the attribute and the relation
  return first
    ? [{ ...first, because: found.map(({ because }) => because).join('; '), told: found.flatMap(({ told }) => told) }]
    : []
}

/** Somebody was there by one account, and by another expressly not. That an account leaves a name out says nothing. */
const comparePresence = (claims: readonly ToldClaim[], cast: Cast): readonly Finding[] => {
  const told = claims.filter(({ attribute }) => attribute === 'participant')
  const people = new Map<Id, ToldClaim[]>()
  for (const claim of told)
    for (const person of cast.idsOf(claim.report.id, claim.value)) {
      const known = people.get(person)
      if (known) known.push(claim)
      else people.set(person, [claim])
    }
  return [...people].flatMap(([person, own]): readonly Finding[] => {
    const out = own.filter(isAbsent)
    // a report that has both tells what others say
    const isIn = (claim: ToldClaim): boolean =>
      !isAbsent(claim) && !out.some(({ report }) => report.id === claim.report.id)
    const [there, not] = [own.find(isIn), out[0]]
    if (!there || !not) return []
    return [
      {
        attribute: 'participant',
        relation: 'conflicts',
        because: `cannot both be true: ${cast.actorOf(person)?.name ?? ''} took part (${labelOf(there.report)}) and did not (${labelOf(not.report)})`,
        told: groupBy(
          [...own.filter(isIn), ...out].map((claim) => ({ ...claim, value: person })),
          (claim) => (isAbsent(claim) ? `not ${person}` : person),
        ),
      },
    ]
  })
}

/**
 * Whom one side sent to what people of two others were at too: the minister by one account, the ambassador by another; or
 * who received an envoy.
 */
const compareStandIns = (accounts: readonly KnownAccount[], cast: Cast): readonly Finding[] => {
  for (const [index, a] of accounts.entries())
    for (const b of accounts.slice(index + 1)) {
      if (a.report.id === b.report.id) continue
      const people = (side: string): readonly (readonly [Id, KnownAccount])[] =>
        [a, b].flatMap((account) =>
          [...(account.peopleOf.get(side) ?? [])].map((id): readonly [Id, KnownAccount] => [id, account]),
        )
      const sides = [...a.peopleOf.keys()].filter((side) => b.peopleOf.has(side))
      const isShared = (side: string): boolean =>
        sharedBy(a.peopleOf.get(side) ?? new Set(), b.peopleOf.get(side) ?? new Set()) > 0
      const other = sides.find((side) => !isShared(side))
      const isOfEnvoy = sharedEnvoySide(a, b) !== undefined
      if (other === undefined || sides.filter(isShared).length < (isOfEnvoy ? 1 : 2)) continue
      const told = people(other).flatMap(([actor, account]) => claimOf(account, actor, cast) ?? [])
      const names = told
        .map(({ value, report }) => `${cast.actorOf(value)?.name ?? ''} (${labelOf(report)})`)
        .join(' and ')
      // whom a plan had come may have sent another
      const mayBoth = [a, b].some(({ local }) => !tookPlace(local.status))
      return [
        {
          attribute: 'participant',
          relation: mayBoth ? 'differs' : 'conflicts',
          because: `${mayBoth ? 'both may be true: first planned otherwise' : 'cannot both be true'}: ${isOfEnvoy ? 'the envoy was received by' : 'one side sent'} ${names}`,
          told: groupBy(told, ({ value }) => value),
        },
      ]
    }
  return []
}

const isAbsent = ({ qualifier }: ToldClaim): boolean => qualifier === 'not'

/** That somebody took part, by the words that say so or else the account's first; undefined where it has none. */
const claimOf = (account: KnownAccount, actor: Id, cast: Cast): ToldClaim | undefined => {
  const { report, local } = account
  const own = local.claims.find(
    ({ attribute, value }) => attribute === 'participant' && cast.idsOf(report.id, value).includes(actor),
  )
  const evidence = (own ?? local.claims[0])?.evidence
  return (
    evidence && {
      account,
      report,
      attribute: 'participant',
      value: actor,
      evidence,
      via: [],
      language: report.language,
    }
  )
}

/** Two heads of one delegation cannot both be right. */
const compareHeads = (accounts: readonly KnownAccount[], cast: Cast): readonly Finding[] => {
  const heads = accounts.flatMap((account) =>
    account.participants.flatMap(
      ({ actor, side, role }): readonly { readonly claim: ToldClaim; readonly side: string }[] => {
        const own = side ?? cast.actorOf(actor)?.country
        const claim = role === 'head' ? claimOf(account, actor, cast) : undefined
        return own !== undefined && claim && cast.actorOf(actor)?.kind === 'person' ? [{ side: own, claim }] : []
      },
    ),
  )
  const sides = [...new Set(heads.map(({ side }) => side))].sort()
  return sides.flatMap((side): readonly Finding[] => {
    const told = heads.filter((head) => head.side === side).map(({ claim }) => claim)
    const worst = mostSerious(told, (a, b) => {
      if (a.value === b.value) return { relation: 'agrees', because: 'the same head of delegation' }
      const both = (claim: ToldClaim): boolean =>
        told.some((other) => other.report.id === claim.report.id && other.value !== claim.value)
      if (both(a) || both(b)) return undefined
      return {
        relation: 'conflicts',
        because: `cannot both be true: one delegation headed by ${cast.actorOf(a.value)?.name ?? ''} and by ${cast.actorOf(b.value)?.name ?? ''}`,
      }
    })
    return worst?.relation === 'conflicts'
      ? [{ attribute: 'participant', ...worst, told: groupBy(told, ({ value }) => value) }]
      : []
  })
}
