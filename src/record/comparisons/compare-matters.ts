import { isAnyPaper, isOfNothing, isOfSealing, issuesIn } from '../../locales/find-issues.ts'
import { type Issue, onAnything } from '../../locales/issues.ts'
import type { ClaimAttribute, Id } from '../../model/record.ts'
import type { ToldContact } from '../contacts/contacts.ts'
import type { Cast } from '../identity/actors.ts'
import { labelOf, listed } from '../label.ts'
import type { Finding } from './compare.ts'
import { minutesOf, wordsOf } from './durations.ts'
import { isNearMatter, issuesOf, keyNames, type Matter, matterOf } from './matters.ts'
import { fromTwo, groupBy, type Told, type ToldClaim } from './told-claim.ts'

type Topical = Extract<ClaimAttribute, 'purpose' | 'agenda' | 'outcome'>

/**
 * Compares what the accounts say the contact was for, about and came to, by issue and whether it was in or out. That a
 * report leaves an issue out is a finding only between two sides' own accounts; `owners` tells whose own account a report
 * is, by ISO 3166-1 alpha-2.
 */
export const compareMatters = (
  contact: ToldContact,
  claims: readonly ToldClaim[],
  cast: Cast,
  owners: ReadonlyMap<Id, string>,
): readonly Finding[] => {
  const taking = new Set<Id>([...contact.contact.parties, ...contact.contact.participants.map(({ actor }) => actor)])
  const mattersOf = (...attributes: readonly Topical[]): readonly Matter[] =>
    claims
      .filter(({ attribute }) => attributes.some((one) => one === attribute))
      .map((claim) => matterOf(claim, taking, cast))
      .filter((matter) => matter.keys.size > 0 || matter.words.size >= fewestWords || isNoPromise(matter))
  const aims = mattersOf('purpose', 'agenda')
  const outcomes = mattersOf('outcome')
  const clashes = [...conflictsIn(aims, cast, owners), ...conflictsIn(outcomes, cast, owners)]
  const conflicts = clashes.some(({ attribute }) => attribute === 'outcome')
    ? clashes
    : [...clashes, ...[...lengthsIn(outcomes, cast), ...countsIn(outcomes, cast)].slice(0, 1)]
  const agreements = (['purpose', 'agenda', 'outcome'] as const)
    .filter((attribute) => !conflicts.some((finding) => finding.attribute === attribute))
    .flatMap((attribute) => agreementIn(attribute, mattersOf(attribute), cast))
  return [...conflicts, ...agreements, ...omissionsIn(contact, mattersOf('agenda'), cast, owners)]
}

/** An agreement may be on anything: by itself it is the same only where nothing else is ruled out. */
const isSameMatter = (positive: Matter, negative: Matter): boolean => {
  const shared = sharedKeys(positive, negative)
  return (
    shared.some((key) => key !== agreement) ||
    (shared.length > 0 && negative.keys.size === 1 && isOfOneSort(positive, negative)) ||
    (positive.promised && isNoPromise(negative)) ||
    (isNoPaper(negative) && isSealedAgreement(positive)) ||
    isInSameWords(positive, negative)
  )
}

/** That no agreement is to be signed does not rule out that one is talked of. */
const isOfOneSort = ({ claim: a }: Matter, { claim: b }: Matter): boolean =>
  b.attribute !== 'purpose' || a.attribute === b.attribute

/** "Gave no such assurance": nothing beside the promise is named that was not given. */
const isNoPromise = ({ promised, included, keys, words }: Matter): boolean =>
  promised && !included && keys.size === 0 && words.size < fewestWords

/** "No documents were signed", of whatever sort. */
const isNoPaper = ({ claim, included }: Matter): boolean =>
  claim.attribute === 'outcome' && !included && isAnyPaper(claim.value, claim.language)

const isSealedAgreement = ({ claim, included, keys }: Matter): boolean =>
  claim.attribute === 'outcome' && included && keys.has(agreement) && isOfSealing(claim.evidence.exact, claim.language)

/** Fewer words in common are chance. */
const fewestWords = 2

/** "No agreement on a treatment plant", "agreed to build a joint treatment plant": all that one rules out is named by the other. */
const isInSameWords = (positive: Matter, negative: Matter): boolean =>
  positive.claim.language === negative.claim.language &&
  negative.words.size >= fewestWords &&
  [...negative.words].every((word) => positive.words.has(word))

const agreement: Issue = 'agreement'

const sharedKeys = (a: Matter, b: Matter): readonly string[] => [...a.keys].filter((key) => b.keys.has(key))

interface Clash {
  readonly positive: Matter
  readonly negative: Matter
  readonly keys: readonly string[]
  /** Both may be true: what was not agreed at first was later, or what was agreed is less than the agreement hoped for. */
  readonly isOpen?: boolean
  /** Each tells another aim, and neither rules the other's out in words. */
  readonly isOtherAim?: boolean
}

/** One has an issue in which another leaves out, in words, or by saying that something else was the only one. */
const clashesIn = (matters: readonly Matter[], owners: ReadonlyMap<Id, string>): readonly Clash[] => {
  const clashes: Clash[] = []
  for (const positive of matters)
    for (const negative of matters) {
      if (!positive.included || !fromTwo(positive.claim, negative.claim)) continue
      const shared = sharedKeys(positive, negative)
      if (!negative.included && isSameMatter(positive, negative))
        clashes.push({ positive, negative, keys: shared, isOpen: isOvertaken(negative, positive) })
      else if (
        isFruitless(negative) &&
        (isSubstantial(positive) || isRuledOut(positive, negative)) &&
        !tellsToo(negative, positive, matters)
      )
        clashes.push({ positive, negative, keys: [...positive.keys], isOpen: true })
      // "Solely on X": another purpose, X apart, is left out.
      const isBoth = (attribute: Topical): boolean =>
        positive.claim.attribute === attribute && negative.claim.attribute === attribute
      const isPurpose = isBoth('purpose')
      if (
        negative.included &&
        negative.only &&
        (isPurpose || isOtherTopic(positive, negative) || (isBoth('outcome') && isSubstantial(positive))) &&
        positive.keys.size > 0 &&
        negative.keys.size > 0 &&
        shared.length === 0 &&
        !sharesOneMouth(negative, positive, matters)
      )
        clashes.push({ positive, negative, keys: [...positive.keys] })
      else if (negative.included && isPurpose && isOtherAim(positive, negative, matters))
        clashes.push({ positive, negative, keys: [...positive.keys], isOtherAim: true })
      else if (negative.included && isPurpose && isOtherSidesAim(positive, negative, matters, owners))
        clashes.push({ positive, negative, keys: [...positive.keys], isOtherAim: true, isOpen: true })
    }
  return clashes
}

/** Two reports tell two aims, each a known issue, and no aim or topic that one of them tells is near an aim of the other. */
const isOtherAim = (a: Matter, b: Matter, matters: readonly Matter[]): boolean => {
  if (a.claim.report.id === b.claim.report.id || !isOnSomething(a) || !isOnSomething(b)) return false
  const told = (matter: Matter): readonly Matter[] =>
    matters.filter(({ included, claim }) => included && claim.report.id === matter.claim.report.id)
  return told(a).every((one) => told(b).every((other) => isBothTopic(one, other) || !isNearMatter(one, other)))
}

/**
 * Two sides' own accounts, in one language, have no word and no issue of their aims in common: what the aim of the one is
 * the other does not name, though one of them may be known by no issue. Accounts of others leave much out by chance.
 */
const isOtherSidesAim = (
  a: Matter,
  b: Matter,
  matters: readonly Matter[],
  owners: ReadonlyMap<Id, string>,
): boolean => {
  const [side, other] = [a, b].map(({ claim }) => owners.get(claim.report.id))
  if (side === undefined || other === undefined || side === other || a.claim.language !== b.claim.language) return false
  const aimsOf = (matter: Matter): readonly Matter[] =>
    matters.filter(
      ({ included, claim }) => included && claim.attribute === 'purpose' && claim.report.id === matter.claim.report.id,
    )
  return aimsOf(a).every((one) =>
    aimsOf(b).every((theirs) => !isNearMatter(one, theirs) && ![...one.words].some((word) => theirs.words.has(word))),
  )
}

/** "To discuss the reopening of the embassies" where another has it that the talks were on consular matters alone. */
const isOtherTopic = (positive: Matter, negative: Matter): boolean =>
  positive.claim.attribute === 'agenda' && negative.claim.attribute === 'purpose' && !isNearMatter(positive, negative)

const isOnSomething = (matter: Matter): boolean => issuesOf(matter).some((issue) => !onAnything.has(issue))

const isBothTopic = (a: Matter, b: Matter): boolean => a.claim.attribute === 'agenda' && b.claim.attribute === 'agenda'

/** What came to nothing in one report may have come about by the time of another. */
const isOvertaken = (negative: Matter, positive: Matter): boolean =>
  negative.claim.attribute === 'outcome' &&
  negative.claim.account.published !== undefined &&
  positive.claim.account.published !== undefined &&
  negative.claim.account.published.end <= positive.claim.account.published.start

/** "Ended without agreement", on whatever. */
const isFruitless = ({ claim, included, keys }: Matter): boolean =>
  claim.attribute === 'outcome' && !included && keys.size === 1 && keys.has(agreement)

/** Something was agreed on, and more than to talk on. */
const isSubstantial = ({ claim, keys, words }: Matter): boolean =>
  claim.attribute === 'outcome' && !keys.has(furtherTalks) && (keys.size > 0 || words.size >= fewestOfItsOwn)

/** "Agreed on nothing at all" leaves no room for a working group on something either. */
const isRuledOut = ({ claim, keys }: Matter, negative: Matter): boolean =>
  claim.attribute === 'outcome' && keys.size > 1 && isOfNothing(negative.claim.evidence.exact, negative.claim.language)

const furtherTalks: Issue = 'talks'

/** With fewer words and no known issue it may be no more than a courtesy: "agreed to stay friends". */
const fewestOfItsOwn = 3

/** "Without a breakthrough", and yet what the other has was agreed on as well. */
const tellsToo = (negative: Matter, positive: Matter, matters: readonly Matter[]): boolean =>
  matters.some(
    (matter) =>
      matter.included &&
      matter.claim.attribute === 'outcome' &&
      !fromTwo(matter.claim, negative.claim) &&
      (sharedKeys(matter, positive).length > 0 || isInSameWords(matter, positive)),
  )

/** The one who says "solely X" names the other issue too. */
const sharesOneMouth = (negative: Matter, positive: Matter, matters: readonly Matter[]): boolean =>
  matters.some(
    (matter) =>
      matter.included &&
      !fromTwo(matter.claim, negative.claim) &&
      matter.claim.attribute === negative.claim.attribute &&
      sharedKeys(matter, positive).length > 0,
  )

const conflictsIn = (matters: readonly Matter[], cast: Cast, owners: ReadonlyMap<Id, string>): readonly Finding[] => {
  const clashes = clashesIn(matters, owners)
  const byAttribute = new Map<ClaimAttribute, Clash[]>()
  const isAim = ({ positive, negative }: Clash): boolean =>
    [positive, negative].some(({ claim }) => claim.attribute === 'purpose')
  for (const clash of clashes) {
    // what one calls the aim and another only a topic is one matter
    const isOfAim = clashes.some((other) => isAim(other) && other.keys.some((key) => clash.keys.includes(key)))
    const attribute = isOfAim ? 'purpose' : clash.positive.claim.attribute
    byAttribute.set(attribute, [...(byAttribute.get(attribute) ?? []), clash])
  }
  return [...byAttribute].map(([attribute, found]): Finding => {
    const first = found.find((clash) => !clash.isOtherAim) ?? found[0]
    const involved = [...new Set(found.flatMap(({ positive, negative }) => [positive, negative]))]
    const words = first ? (first.keys.length > 0 ? keyNames(first.keys, cast) : [first.negative.claim.value]) : []
    const source = (matter: Matter | undefined): string => (matter ? sourceName(matter, cast) : '')
    const clashTold = first?.isOtherAim
      ? `the aim is ${listed(wordsFor(first.positive, cast))} according to ${source(first.positive)}, ${listed(wordsFor(first.negative, cast))} according to ${source(first.negative)}`
      : `${listed(words)}: part of it according to ${source(first?.positive)}, no part of it according to ${source(first?.negative)}`
    const mayBoth = found.every(({ isOpen }) => isOpen === true)
    return {
      attribute,
      relation: mayBoth ? 'differs' : 'conflicts',
      because: `${mayBoth ? 'both may be true' : 'cannot both be true'}: ${clashTold}`,
      told: toldBy(involved, cast),
    }
  })
}

/** One and the same outcome for two lengths of time: a truce of ten days, of two weeks. */
const lengthsIn = (outcomes: readonly Matter[], cast: Cast): readonly Finding[] => {
  const timed = outcomes.flatMap((matter) => {
    const minutes = minutesOf(matter.claim.lasting ?? '')
    return matter.included && minutes !== undefined ? [{ matter, minutes, report: matter.claim.report.id }] : []
  })
  // who tells both lengths may mean two parts of it
  const tells = (report: Id, minutes: number): boolean =>
    timed.some((one) => one.report === report && one.minutes === minutes)
  for (const a of timed)
    for (const b of timed) {
      const shared = sharedKeys(a.matter, b.matter).filter((key) => key !== agreement)
      if (shared.length === 0 || tells(a.report, b.minutes) || tells(b.report, a.minutes)) continue
      return [
        {
          attribute: 'outcome',
          relation: 'conflicts',
          because: `cannot both be true: ${listed(keyNames(shared, cast))} for ${wordsOf(a.minutes)} according to ${sourceName(a.matter, cast)}, for ${wordsOf(b.minutes)} according to ${sourceName(b.matter, cast)}`,
          told: groupBy(
            timed.map(({ matter }) => matter.claim),
            ({ lasting }) => lasting ?? '',
          ),
        },
      ]
    }
  return []
}

/** Two numbers of one thing: three agreements or two, 40 prisoners or 14. */
const countsIn = (outcomes: readonly Matter[], cast: Cast): readonly Finding[] => {
  const counted = outcomes.flatMap((matter) =>
    matter.included
      ? [...matter.counts].map(([key, count]) => ({ matter, key, count, report: matter.claim.report.id }))
      : [],
  )
  // who tells both numbers may mean two parts of it
  const tells = (report: Id, key: string, count: number): boolean =>
    counted.some((one) => one.report === report && one.key === key && one.count === count)
  for (const a of counted)
    for (const b of counted) {
      if (a.key !== b.key || tells(a.report, b.key, b.count) || tells(b.report, a.key, a.count)) continue
      return [
        {
          attribute: 'outcome',
          relation: 'conflicts',
          because: `cannot both be true: ${listed(keyNames([a.key], cast))}, ${a.count} according to ${sourceName(a.matter, cast)}, ${b.count} according to ${sourceName(b.matter, cast)}`,
          told: groupBy(
            counted.filter(({ key }) => key === a.key).map(({ matter }) => matter.claim),
            ({ value }) => value,
          ),
        },
      ]
    }
  return []
}

/** What a matter is about by the names of its issues and those in it, else in its own words. */
const wordsFor = ({ keys, claim }: Matter, cast: Cast): readonly string[] =>
  keys.size > 0 ? keyNames(keys, cast) : [claim.value]

const sourceName = ({ claim }: Matter, cast: Cast): string =>
  claim.speaker === undefined
    ? labelOf(claim.report)
    : `${cast.actorOf(claim.speaker)?.name ?? ''} in ${labelOf(claim.report)}`

const toldBy = (matters: readonly Matter[], cast: Cast): readonly Told[] => {
  const groups = new Map<string, ToldClaim[]>()
  for (const { claim, keys, included, only } of matters) {
    const value = `${included ? (only ? 'only ' : '') : 'not '}${keys.size > 0 ? listed(keyNames(keys, cast)) : claim.value}`
    groups.set(value, [...(groups.get(value) ?? []), claim])
  }
  return [...groups].map(([value, claims]) => ({ value, claims }))
}

const agreementIn = (attribute: Topical, matters: readonly Matter[], cast: Cast): readonly Finding[] => {
  const found = matters.filter((a) =>
    matters.some(
      (b) => a.claim.report.id !== b.claim.report.id && a.included === b.included && sharedKeys(a, b).length > 0,
    ),
  )
  if (found.length < 2) return []
  const keys = new Set(
    found.flatMap((a) => found.filter((b) => a.claim.report.id !== b.claim.report.id).flatMap((b) => sharedKeys(a, b))),
  )
  return [
    {
      attribute,
      relation: 'agrees',
      because: `the same, as far as each says: ${listed(keyNames(keys, cast))}`,
      told: toldBy(found, cast),
    },
  ]
}

/** What one side's own account has on the agenda and the other side's own account of the contact does not mention at all. */
const omissionsIn = (
  { accounts, contact }: ToldContact,
  matters: readonly Matter[],
  cast: Cast,
  owners: ReadonlyMap<Id, string>,
): readonly Finding[] => {
  const own = accounts.flatMap((account) => {
    const side = owners.get(account.report.id)
    return side !== undefined && account.sides.has(side) ? [{ account, side }] : []
  })
  const pairs = own.flatMap((one) => own.filter((other) => other.side !== one.side).map((other) => ({ one, other })))
  const omitted: Matter[] = []
  const silent = new Set<Id>()
  const words: string[] = []
  const taking = new Set<Id>([...contact.parties, ...contact.participants.map(({ actor }) => actor)])
  for (const { one, other } of pairs) {
    const { report } = other.account
    const theirs = new Set<string>([
      ...issuesIn(report.text, report.language),
      ...[...cast.mentionedIn(report.id, 0, report.text.length)].filter((id) => !taking.has(id)),
    ])
    for (const matter of matters) {
      if (!matter.included || matter.claim.report.id !== one.account.report.id) continue
      const missing = [...matter.keys].filter((key) => !theirs.has(key))
      if (missing.length === 0) continue
      omitted.push(matter)
      silent.add(report.id)
      words.push(`${listed(keyNames(missing, cast))}: in ${labelOf(one.account.report)}, not in ${labelOf(report)}`)
    }
  }
  if (omitted.length === 0) return []
  return [
    {
      attribute: 'agenda',
      relation: 'omits',
      because: `told by one side and left out by the other: ${[...new Set(words)].join('; ')}`,
      told: toldBy([...new Set(omitted)], cast),
      silent: [...silent].filter((report) => !omitted.some((matter) => matter.claim.report.id === report)).sort(),
    },
  ]
}
