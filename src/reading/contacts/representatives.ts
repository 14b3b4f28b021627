import { treeOf } from '../../language/tree.ts'
import type { LocalActor, LocalKey } from '../../model/reading.ts'
import { spanIn } from '../../text/span.ts'
import { clauseRange, isNegatedByAdverb, predicateOf, rolesOf } from './clause.ts'
import { type Context, companyOfAll } from './context.ts'
import { bodiesOf, type ContactEvent } from './event.ts'
import { toldStatus } from './mention.ts'
import type { PlacedNote } from './placed-note.ts'

/**
 * Finds who sat at the table for a side that is told of without a name: the one who speaks "after the talks", and the
 * one whose office is to negotiate or mediate ("chief negotiator", "utsending", "mekler").
 */
export const findRepresentatives = (context: Context, events: readonly ContactEvent[]): readonly PlacedNote[] =>
  events.flatMap((event) => {
    const kinds = event.mentions.map(({ trigger }) => trigger.kind)
    if (
      !kinds.some((kind) => kind === 'talks' || kind === 'meeting') ||
      event.mentions.some((mention) => toldStatus(mention) === 'denied')
    )
      return []
    const bodies = new Set(bodiesOf(context, event.company))
    if (bodies.size < 2) return []
    const filled = new Set(event.company.people.flatMap((person) => context.sideOf(person) ?? []))
    const isMain = events.every((other) => other === event || other.mentions.length <= event.mentions.length)
    const notes: PlacedNote[] = []
    const add = (person: LocalKey, evidence: PlacedNote['note']['evidence'], role?: 'head' | 'mediator'): void => {
      const side = context.sideOf(person)
      if (event.company.people.includes(person) || notes.some(({ note }) => note.value === person)) return
      if (role !== 'mediator') {
        if (side === undefined || !bodies.has(side) || filled.has(side)) return
        filled.add(side)
      }
      notes.push({ event, note: { attribute: 'participant', value: person, evidence, ...(role && { role }) } })
    }
    if (isMain)
      for (const actor of context.layer.actors) {
        const role = roleOf(context, actor)
        const [office] = actor.offices
        if (role && office) add(actor.key, office.evidence, role)
      }
    for (const { trigger, reality } of event.mentions) {
      if (reality.strength !== 'reference' || reality.status !== 'held') continue
      const sentence = context.sentence(trigger.sentence)
      const predicate = predicateOf(sentence, trigger.token)
      if (
        predicate === trigger.token ||
        isNegatedByAdverb(context.sentence(trigger.sentence), predicate, context.words(trigger.sentence))
      )
        continue
      const { people } = companyOfAll(
        context,
        trigger.sentence,
        rolesOf(sentence, predicate, context.clauseWords(trigger.sentence)).subjects,
      )
      const range = clauseRange(sentence, predicate, [
        trigger.token,
        ...treeOf(sentence).childrenBy(predicate, 'nsubj'),
      ])
      const [person] = people
      if (people.length === 1 && person !== undefined && !isSpokesperson(context, person))
        add(person, spanIn(context.document.report, range.start, range.end))
    }
    return notes
  })

const titlesOf = (actor: LocalActor): string =>
  actor.offices
    .filter(({ status }) => status !== 'former')
    .map(({ title }) => title.toLowerCase())
    .join(' ')

const roleOf = (context: Context, actor: LocalActor): 'head' | 'mediator' | undefined => {
  if (actor.kind !== 'person' || isSpokesperson(context, actor.key)) return undefined
  const titles = titlesOf(actor)
  const stems = [
    ...new Set(context.document.analysis.sentences.map((sentence) => context.document.localeOf(sentence).contacts)),
  ]
  if (stems.some(({ mediatorStems }) => mediatorStems.some((stem) => titles.includes(stem)))) return 'mediator'
  return stems.some(({ negotiatorStems }) => negotiatorStems.some((stem) => titles.includes(stem))) ? 'head' : undefined
}

const isSpokesperson = (context: Context, person: LocalKey): boolean => {
  const titles = titlesOf(context.layer.actorOf(person))
  return context.document.analysis.sentences.some((sentence) =>
    context.document.localeOf(sentence).contacts.spokesStems.some((stem) => titles.includes(stem)),
  )
}
