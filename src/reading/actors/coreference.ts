import { isRelation, treeOf } from '../../language/tree.ts'
import type { PronounValue } from '../../locales/pronouns.ts'
import type { Gender, LocalActor, LocalKey } from '../../model/reading.ts'
import type { Office } from '../../model/record.ts'
import { spanIn } from '../../text/span.ts'
import type { Document, Mention, Quotation } from '../document.ts'
import { englishNameOf } from '../../locales/countries.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import { withKnownNames } from './knownNames.ts'
import { clusterNames } from './people.ts'
import { ActorRegister, type Draft } from './register.ts'
import type { Title } from './titles.ts'

/** A mention once it is known whom it means, with what its place in the sentence weighs for those that follow. */
interface Resolved extends Mention {
  readonly key: LocalKey
  readonly subject: boolean
  /** Distance of its clause from the sentence's root. */
  readonly depth: number
  readonly quoted: boolean
}

/**
 * Tells who is meant by every name, office, description and pronoun of one report. Names are put together first, over
 * the whole text, since a surname may stand in the headline; then everything else is told in the order of the text
 * from what stands before it. What cannot be told keeps no actor.
 */
export const resolveActors = (
  document: Document,
  quotations: readonly Quotation[],
): { readonly actors: readonly LocalActor[]; readonly mentions: readonly Mention[] } => {
  const { sentences } = document.analysis
  const first = sentences.flatMap((sentence, index) => findCandidates(sentence, index, document.localeOf(sentence)))
  const candidates = withKnownNames(document, first)
  const people = clusterNames(candidates.flatMap(({ what }) => (what.kind === 'person' ? [what.name] : [])))
  const register = new ActorRegister(document.report)
  const resolved: Resolved[] = []
  const mentions: Mention[] = []

  const placeOf = (candidate: Candidate): { start: number; end: number } => {
    const tokens = sentences[candidate.sentence]?.tokens ?? []
    return { start: tokens[candidate.first]?.start ?? 0, end: tokens[candidate.last - 1]?.end ?? 0 }
  }
  const keep = (candidate: Candidate, key: LocalKey | undefined): void => {
    const { start, end } = placeOf(candidate)
    const { sentence, first, last, head, form } = candidate
    const mention: Mention = { sentence, first, last, head, start, end, form, ...(key !== undefined && { actor: key }) }
    mentions.push(mention)
    if (key === undefined) return
    register.mention(key, start, end)
    const within = sentences[sentence]
    if (!within || form === 'adjective') return
    const token = within.tokens[head]
    const quoted = quotations.some((quotation) => quotation.content.some((range) => range.start <= start && end <= range.end))
    resolved.push({
      ...mention,
      key,
      subject: token !== undefined && isRelation(token, 'nsubj'),
      depth: treeOf(within).pathToRoot(head).length,
      quoted,
    })
  }

  const stateOf = (country: string): Draft => register.state(country, englishNameOf(country) ?? country)
  const stateOrOrganisation = (of: Title['of']): Draft | undefined =>
    of && (of.kind === 'state' && of.country !== undefined ? stateOf(of.country) : register.organisation(of.english, of.organisation))

  const addTitles = (person: Draft, candidate: Candidate, titles: readonly Title[]): void => {
    const tokens = sentences[candidate.sentence]?.tokens ?? []
    for (const title of titles) {
      const country = countryOf(title, candidate)
      if (country !== undefined && person.country === undefined) person.country = country
      if (title.gender && !person.gender) person.gender = title.gender
      if (title.counterpart) continue
      const from = tokens[Math.min(title.first, candidate.first)]?.start ?? 0
      const to = Math.max(tokens[title.last - 1]?.end ?? 0, from)
      const of = country ?? (title.of && title.of.kind !== 'state' ? title.of.english : undefined)
      if (title.plural) continue
      const office: Office = {
        title: document.report.text.slice(title.words.start, title.words.end),
        status: title.status ?? 'current',
        evidence: spanIn(document.report, from, to),
        ...(of !== undefined && { of }),
      }
      const known = person.offices.some(({ office: other }) => other.title === office.title && other.of === office.of && other.status === office.status)
      if (!known) person.offices.push({ office, kind: title.kind })
    }
  }

  const countryOf = (title: Title, candidate: Candidate): string | undefined => {
    if (title.of) return title.of.country
    if (title.possessor === undefined) return undefined
    const owner = resolved.findLast(
      (mention) => mention.sentence === candidate.sentence && mention.first <= (title.possessor ?? -1) && (title.possessor ?? -1) < mention.last,
    )
    const name = owner?.key ?? possessorByName(candidate, title.possessor)
    return name === undefined ? undefined : register.draft(name).country
  }

  const possessorByName = (candidate: Candidate, token: number): LocalKey | undefined => {
    const other = candidates.find(
      ({ sentence, what, first, last }) => what.kind === 'person' && sentence === candidate.sentence && first <= token && token < last,
    )
    if (other?.what.kind !== 'person') return undefined
    return personBehind(other.what.name, other)?.key
  }

  /** The person a form of a name means; where two share it, the one whose office fits, else the one named last. */
  const personBehind = (name: string, candidate: Candidate): Draft | undefined => {
    const options = people.get(name) ?? []
    const [only] = options
    if (!only) return undefined
    if (options.length === 1) return register.person(only.name, only.because)
    const known = options.map((option) => register.person(option.name, option.because))
    const kinds = candidate.what.kind === 'person' ? candidate.what.titles.map((title) => title.kind) : []
    const byOffice = known.filter((person) => person.offices.some((office) => kinds.includes(office.kind)))
    if (byOffice.length === 1) return byOffice[0]
    const last = resolved.findLast((mention) => known.some((person) => person.key === mention.key))
    return last && register.draft(last.key)
  }

  /** Somebody already named who bears the office, on the given side where one is given. */
  const bearer = (title: Title, country: string | undefined, at: number): Draft | undefined => {
    const fits = (person: Draft): boolean =>
      person.kind !== 'state' &&
      !person.plural &&
      (country === undefined || person.country === country) &&
      person.offices.some((office) => sameOffice(office.kind, title.kind) && (office.office.status === 'former') === (title.status === 'former'))
    const before = resolved.slice(0, at).findLast((mention) => fits(register.draft(mention.key)))
    if (before) return register.draft(before.key)
    const anywhere = register.all().filter(fits)
    return country !== undefined && anywhere.length === 1 ? anywhere[0] : undefined
  }

  const personOf = (country: string, notKey: LocalKey | undefined): Draft | undefined => {
    const found = register
      .all()
      .filter((draft) => draft.kind === 'person' && draft.country === country && draft.key !== notKey)
      .map((draft) => ({ draft, times: candidates.filter(({ what }) => what.kind === 'person' && draft.names.has(what.name)).length }))
      .sort((a, b) => b.times - a.times)
    const [most, next] = found
    // the side's figure in this report, where no other of its people is named nearly as often
    return most && most.times >= 3 * (next?.times ?? 0) ? most.draft : undefined
  }

  const subjectBefore = (candidate: Candidate): Resolved | undefined =>
    resolved.findLast((mention) => mention.sentence === candidate.sentence && mention.subject && isSingle(mention.key)) ??
    resolved.findLast((mention) => mention.sentence === candidate.sentence && isSingle(mention.key))

  const isSingle = (key: LocalKey): boolean => {
    const draft = register.draft(key)
    return draft.kind === 'person' || (draft.kind === 'unnamed' && !draft.plural)
  }

  const pronoun = (candidate: Candidate, value: PronounValue): LocalKey | undefined => {
    if (value.number === 'plural') return pluralBefore(candidate)
    const inQuote = quotations.some(({ content }) => content.some((range) => range.start <= placeOf(candidate).start && placeOf(candidate).end <= range.end))
    const tokens = sentences[candidate.sentence]?.tokens ?? []
    const governor = tokens[candidate.head]?.head ?? -1
    let best: { key: LocalKey; score: number } | undefined
    for (let i = resolved.length - 1; i >= 0; i--) {
      const mention = resolved[i]
      if (!mention) break
      const away = candidate.sentence - mention.sentence
      if (away > 4) break
      const draft = register.draft(mention.key)
      if (!isSingle(mention.key) || (value.gender && draft.gender && draft.gender !== value.gender)) continue
      // co-arguments of one verb are two people, a possessive apart
      if (away === 0 && value.role !== 'possessive' && (tokens[mention.head]?.head ?? -2) === governor) continue
      const score =
        -1.5 * away + (mention.subject ? 2 : 0) - 0.15 * Math.min(mention.depth, 6) - (mention.quoted && !inQuote ? 3 : 0) + 0.01 * i * (away === 0 ? 2 : 1)
      if (!best || score > best.score) best = { key: mention.key, score }
    }
    return best?.key
  }

  /** Those last joined by "and", or a group, in this sentence or the one before. */
  const pluralBefore = (candidate: Candidate): LocalKey | undefined => {
    const near = resolved.filter((mention) => candidate.sentence - mention.sentence <= 1)
    const group = near.findLast((mention) => register.draft(mention.key).plural)
    const joined = near.findLast((mention) => joinedTo(mention, near) !== undefined)
    if (joined && (!group || joined.sentence > group.sentence || (joined.sentence === group.sentence && joined.first > group.first))) {
      const other = joinedTo(joined, near)
      if (other) return register.group([other.key, joined.key]).key
    }
    return group?.key
  }

  const joinedTo = (mention: Resolved, near: readonly Resolved[]): Resolved | undefined => {
    const token = sentences[mention.sentence]?.tokens[mention.head]
    if (!token || !isRelation(token, 'conj')) return undefined
    return near.find((other) => other.sentence === mention.sentence && other.head === token.head && other.key !== mention.key)
  }

  const pair = (candidate: Candidate, over: 'people' | 'states' | 'any'): LocalKey | undefined => {
    if (over === 'any') {
      const people = lastTwo(candidate, isSingle, 1)
      if (people) return register.group(people).key
    }
    if (over === 'people') {
      const people = lastTwo(candidate, isSingle, 3)
      return people && register.group(people).key
    }
    const isState = (key: LocalKey): boolean => register.draft(key).kind === 'state'
    const states = mostNamedStates() ?? joinedStates(candidate) ?? lastTwo(candidate, isState, 2)
    return states && register.group(states).key
  }

  /** Two states last joined by "and" in this sentence or the two before. */
  const joinedStates = (candidate: Candidate): readonly LocalKey[] | undefined => {
    const near = resolved.filter((mention) => candidate.sentence - mention.sentence <= 2 && register.draft(mention.key).kind === 'state')
    const joined = near.findLast((mention) => joinedTo(mention, near) !== undefined)
    const other = joined && joinedTo(joined, near)
    return joined && other ? [other.key, joined.key] : undefined
  }

  const lastTwo = (candidate: Candidate, accepts: (key: LocalKey) => boolean, reach: number): readonly LocalKey[] | undefined => {
    const found: LocalKey[] = []
    for (let i = mentions.length - 1; i >= 0 && found.length < 2; i--) {
      const mention = mentions[i]
      if (!mention || candidate.sentence - mention.sentence > reach) break
      if (mention.actor !== undefined && accepts(mention.actor) && !found.includes(mention.actor)) found.unshift(mention.actor)
    }
    return found.length === 2 ? found : undefined
  }

  /** The two states a report speaks of most, where both stand at least twice and no third one nearly as often. */
  const mostNamedStates = (): readonly LocalKey[] | undefined => {
    const counts = new Map<string, number>()
    for (const { what } of candidates)
      if (what.kind === 'state' && what.finding.country !== undefined)
        counts.set(what.finding.country, (counts.get(what.finding.country) ?? 0) + 1)
    const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    if (!first || !second || second[1] < 2 || (third && third[1] * 1.3 > second[1])) return undefined
    return [first, second].map(([country]) => stateOf(country).key)
  }

  const keyOf = (candidate: Candidate): LocalKey | undefined => {
    const { what } = candidate
    switch (what.kind) {
      case 'person': {
        const person = personBehind(what.name, candidate)
        if (!person) return undefined
        person.names.add(what.name)
        addTitles(person, candidate, what.titles)
        return person.key
      }
      case 'state':
        return what.finding.country === undefined ? undefined : stateOf(what.finding.country).key
      case 'organisation': {
        const draft = register.organisation(what.name, what.finding?.organisation)
        if (what.finding?.country !== undefined) draft.country = what.finding.country
        return draft.key
      }
      case 'collective': {
        const { of, noun } = what
        if (noun.role === 'side') return stateOrOrganisation(of)?.key
        if (noun.role === 'body') return register.body(noun.english ?? what.name, of?.country, what.name).key
        return register.unnamed(what.name, true, of?.country).key
      }
      case 'office':
        return officeBearer(candidate, what.title)
      case 'pronoun':
        return pronoun(candidate, what.value)
      case 'pair':
        return pair(candidate, what.over)
      case 'latter':
        return latter(candidate)
    }
  }

  /** The second of two joined people, else the one named last before this sentence. */
  const latter = (candidate: Candidate): LocalKey | undefined => {
    const near = resolved.filter((mention) => isSingle(mention.key) && candidate.sentence - mention.sentence <= 1)
    return (
      near.findLast((mention) => joinedTo(mention, near) !== undefined)?.key ??
      near.findLast((mention) => mention.sentence < candidate.sentence)?.key
    )
  }

  const officeBearer = (candidate: Candidate, title: Title): LocalKey | undefined => {
    const country = countryOf(title, candidate)
    if (title.counterpart) {
      const own = subjectBefore(candidate)
      const kinds = own ? register.draft(own.key).offices.map((office) => office.kind) : []
      const same = register
        .all()
        .filter((draft) => draft.kind === 'person' && draft.key !== own?.key && draft.country === country && country !== undefined)
        .filter((draft) => draft.offices.some((office) => kinds.includes(office.kind)))
      if (same.length === 1) return same[0]?.key
      return country === undefined ? undefined : personOf(country, own?.key)?.key
    }
    if (title.plural) {
      if (country !== undefined) return undefined
      const people = lastTwo(candidate, (key) => register.draft(key).offices.some((office) => sameOffice(office.kind, title.kind)), 4)
      return people ? register.group(people).key : title.definite ? pair(candidate, 'people') : undefined
    }
    const known = title.definite || country !== undefined ? bearer(title, country, resolved.length) : undefined
    if (known) {
      if (known.country === undefined && country !== undefined) known.country = country
      return known.key
    }
    if (country === undefined && !title.definite) {
      const token = sentences[candidate.sentence]?.tokens[title.noun]
      if (!token || !isRelation(token, 'nsubj', 'obl')) return undefined
    }
    const { start, end } = placeOf(candidate)
    const draft = register.unnamed(document.report.text.slice(start, end), false, country)
    if (title.gender) draft.gender = title.gender satisfies Gender
    addTitles(draft, candidate, [title])
    return draft.key
  }

  // whoever is named with an office bears it in the whole report, before that place too
  for (const candidate of candidates)
    if (candidate.what.kind === 'person' && (people.get(candidate.what.name) ?? []).length === 1) keyOf(candidate)
  for (const candidate of candidates) keep(candidate, keyOf(candidate))
  return { actors: register.finished(), mentions }
}

const ministers: ReadonlySet<string> = new Set(['foreign-minister', 'defence-minister', 'minister', 'head-of-government'])

/** "ministeren" may mean the foreign minister; otherwise an office is itself alone. */
const sameOffice = (held: string, named: string): boolean =>
  held === named ||
  (named === 'minister' && ministers.has(held)) ||
  (named === 'leader' && (held === 'head-of-state' || held === 'head-of-government' || held === 'monarch'))
