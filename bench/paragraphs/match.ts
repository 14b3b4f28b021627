import type { Actor, CaseRecord, Contact, Id, Statement } from '../../src/model/record.ts'
import { meet, stretchOf } from '../../src/record/edtf.ts'
import { fold } from '../../src/text/fold.ts'
import type { Paragraph, SaidWords, ToldContact } from './annotated.ts'

/** How many were right, of how many given and how many wanted. */
export interface Counts {
  readonly right: number
  readonly given: number
  readonly wanted: number
}

/** The figures of one paragraph, or of many summed. */
export interface Tally {
  readonly contacts: Counts
  /** Of the contacts found: their people; status, time, place and length as the paragraph has them; `wanted` where it tells of one. */
  readonly people: Counts
  readonly status: Counts
  readonly time: Counts
  readonly place: Counts
  readonly length: Counts
  /** With the right speaker. */
  readonly direct: Counts
  readonly indirect: Counts
}

const none: Counts = { right: 0, given: 0, wanted: 0 }
export const nothing: Tally = {
  contacts: none,
  people: none,
  status: none,
  time: none,
  place: none,
  length: none,
  direct: none,
  indirect: none,
}

const sum = (a: Counts, b: Counts): Counts => ({
  right: a.right + b.right,
  given: a.given + b.given,
  wanted: a.wanted + b.wanted,
})
export const added = (a: Tally, b: Tally): Tally => ({
  contacts: sum(a.contacts, b.contacts),
  people: sum(a.people, b.people),
  status: sum(a.status, b.status),
  time: sum(a.time, b.time),
  place: sum(a.place, b.place),
  length: sum(a.length, b.length),
  direct: sum(a.direct, b.direct),
  indirect: sum(a.indirect, b.indirect),
})

/** Those who meet agree at least so far (F1 of people, seven tenths, and of sides) before two accounts are one contact. */
const leastAlike = 0.3

/** Words of the one and of the other at least so far the same (intersection over union of characters). */
const leastOverlap = 0.5

/** Compares what is read of a paragraph with what is marked in it; `missed` says in words what is missing, wrong or too many. */
export const tallyOf = (
  paragraph: Paragraph,
  record: CaseRecord,
): { readonly tally: Tally; readonly missed: readonly string[] } => {
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]))
  const body = record.reports[0]?.text ?? ''
  const missed: string[] = []
  const pairs = pairsOf(record.contacts, paragraph.contacts, (found, told) => likeness(found, told, actors))
  const rest = record.contacts.filter((found) => !pairs.some(([other]) => other === found))
  const excused = pairsOf(rest, paragraph.maybe, (found, told) => likeness(found, told, actors)).length
  for (const told of paragraph.contacts)
    if (!pairs.some(([, other]) => other === told))
      missed.push(`contact not found: ${told.kind} ${told.status} ${[...told.sides, ...told.people].join(', ')}`)
  if (rest.length > excused)
    for (const { kind, status, participants, parties } of rest)
      missed.push(
        `contact too many: ${kind} ${status} ${[...parties, ...participants.map(({ actor }) => actor)].map((id) => actors.get(id)?.name).join(', ')}`,
      )
  const share = (
    name: string,
    isTold: (told: ToldContact) => boolean,
    fits: (found: Contact, told: ToldContact) => boolean,
  ): Counts => {
    const some = pairs.filter(([, told]) => isTold(told))
    const right = some.filter(([found, told]) => fits(found, told))
    for (const pair of some) if (!right.includes(pair)) missed.push(`${name} wrong: ${pair[1].kind} ${pair[1].people}`)
    return { right: right.length, given: some.length, wanted: some.length }
  }
  const said = (form: 'direct' | 'indirect'): Counts => {
    const words = wordsOf(record.statements, form)
    const wanted = paragraph.statements.filter((statement) => statement.form === form)
    const alike = (one: Words, statement: SaidWords): number => overlap(one, statement, body)
    const matched = pairsOf(words, wanted, alike)
    const more = words.filter((one) => !matched.some(([other]) => other === one))
    const free = pairsOf(
      more,
      paragraph.maybeStatements.filter((statement) => statement.form === form),
      alike,
    )
    const isFragmentsClause = ({ start, end }: Words): boolean =>
      form === 'indirect' &&
      paragraph.statements.some((other) => other.form === 'direct' && isWithin(other, { start, end }, body))
    const counted = more.filter((one) => !free.some(([other]) => other === one) && !isFragmentsClause(one))
    const right = matched.filter(([{ statement }, { speaker }]) => isSpeaker(statement.speakers, speaker, actors))
    for (const statement of wanted)
      if (!matched.some(([, other]) => other === statement)) missed.push(`${form} not found: ${statement.text}`)
    for (const { start, end } of counted) missed.push(`${form} too many: ${body.slice(start, end)}`)
    for (const [{ statement }, other] of matched)
      if (!isSpeaker(statement.speakers, other.speaker, actors))
        missed.push(
          `${form}, speaker is ${statement.speakers.map((id) => actors.get(id)?.name).join(' and ') || 'nobody'}, not ${other.speaker}: ${other.text}`,
        )
    return { right: right.length, given: matched.length + counted.length, wanted: wanted.length }
  }
  const isNear = (a: string, b: string): boolean =>
    a === b || (['agreed', 'planned'].includes(a) && ['agreed', 'planned'].includes(b))
  return {
    tally: {
      contacts: {
        right: pairs.length,
        given: record.contacts.length - excused,
        wanted: paragraph.contacts.length,
      },
      people: pairs
        .map(([found, told]): Counts => {
          const people = peopleOf(found, actors)
          return { right: namedOf(people, told).length, given: people.length, wanted: told.people.length }
        })
        .reduce(sum, none),
      status: share(
        'status',
        () => true,
        (found, told) => isNear(found.status, told.status),
      ),
      time: share(
        'time',
        (told) => Boolean(told.time),
        (found, told) => (found.time ?? '').startsWith((told.time ?? '').split('/')[0] ?? ''),
      ),
      place: share(
        'place',
        (told) => Boolean(told.place),
        (found, told) => fold(found.place?.name ?? '') === fold(told.place ?? ''),
      ),
      length: share(
        'length',
        (told) => Boolean(told.duration),
        (found, told) =>
          found.claims.some(({ attribute, value }) => attribute === 'duration' && value === told.duration),
      ),
      direct: said('direct'),
      indirect: said('indirect'),
    },
    missed,
  }
}

/** One-to-one, the most alike first; what is alike by 0 is no pair. */
const pairsOf = <A, B>(
  found: readonly A[],
  wanted: readonly B[],
  alike: (a: A, b: B) => number,
): readonly (readonly [A, B])[] => {
  const edges = found
    .flatMap((a) => wanted.map((b) => ({ a, b, score: alike(a, b) })))
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score)
  const pairs: (readonly [A, B])[] = []
  for (const { a, b } of edges) if (!pairs.some(([x, y]) => x === a || y === b)) pairs.push([a, b])
  return pairs
}

type Actors = ReadonlyMap<Id, Actor>

const mannerOf = (kind: string): string => (['call', 'letter', 'press-conference'].includes(kind) ? kind : 'face')

/** How far the same people and sides meet, 0 where it is another kind of contact, another time, or too few agree. */
const likeness = (found: Contact, told: ToldContact, actors: Actors): number => {
  if (mannerOf(found.kind) !== mannerOf(told.kind)) return 0
  const [at, when] = [found.time, told.time].map((edtf) => (edtf ? stretchOf(edtf) : undefined))
  if (at && when && !meet(at, when)) return 0
  const people = peopleOf(found, actors)
  const named = namedOf(people, told).length
  const sides = new Set(
    found.parties.flatMap((id) => {
      const one = actors.get(id)
      return one ? [one.country ?? one.name] : []
    }),
  )
  const shared = told.sides.filter(
    (side) => sides.has(side) || found.parties.some((id) => isNamed(actors.get(id), side)),
  ).length
  const bySides = f1(shared, sides.size, told.sides.length)
  const alike =
    people.length + told.people.length === 0
      ? bySides
      : 0.7 * f1(named, people.length, told.people.length) + 0.3 * bySides
  return alike >= leastAlike ? alike : 0
}

const peopleOf = ({ participants }: Contact, actors: Actors): readonly Actor[] =>
  participants.flatMap(({ actor }) => {
    const one = actors.get(actor)
    return one?.kind === 'person' ? [one] : []
  })

const namedOf = (people: readonly Actor[], told: ToldContact): readonly string[] =>
  told.people.filter((name) => people.some((one) => isNamed(one, name)))

const f1 = (right: number, given: number, wanted: number): number =>
  given + wanted === 0 ? 1 : (2 * right) / (given + wanted)

const wordsIn = (name: string): readonly string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** One of an actor's names is the name, or the shorter of the two, of two words at least, is part of the longer. */
const isNamed = (actor: Actor | undefined, name: string): boolean => {
  const wanted = wordsIn(name)
  return [actor?.name ?? '', ...(actor?.names ?? [])].some((form) => {
    const own = wordsIn(form)
    if (own.join(' ') === wanted.join(' ')) return own.length > 0
    const [shorter, longer] = own.length <= wanted.length ? [own, wanted] : [wanted, own]
    return shorter.length >= 2 && shorter.every((word) => longer.includes(word))
  })
}

/** A state's code stands for any body that speaks for it; nobody where the paragraph does not say who. */
const isSpeaker = (speakers: readonly Id[], wanted: string | null | undefined, actors: Actors): boolean => {
  if (!wanted) return speakers.length === 0
  return (
    speakers.length > 0 &&
    speakers.every((id) => {
      const actor = actors.get(id)
      return isNamed(actor, wanted) || (actor?.kind !== 'person' && actor?.country === wanted)
    })
  )
}

/** One unbroken run of a statement's words: a quotation that its reporting clause breaks has two. */
interface Words {
  readonly statement: Statement
  readonly start: number
  readonly end: number
}

const wordsOf = (statements: readonly Statement[], form: Statement['form']): readonly Words[] =>
  statements
    .filter((statement) => statement.form === form)
    .flatMap((statement) => statement.spans.map(({ start, end }) => ({ statement, start, end })))

const overlap = ({ start, end }: Words, { text }: SaidWords, body: string): number => {
  const from = body.indexOf(text)
  const shared = Math.min(end, from + text.length) - Math.max(start, from)
  const score = shared / (end - start + text.length - shared)
  return from >= 0 && score >= leastOverlap ? score : 0
}

const isWithin = ({ text }: SaidWords, { start, end }: { start: number; end: number }, body: string): boolean => {
  const from = body.indexOf(text)
  return from >= 0 && start <= from && from + text.length <= end
}
