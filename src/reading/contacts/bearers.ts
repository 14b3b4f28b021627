import type { ContactAccount } from '../../model/reading.ts'
import type { Mention, MentionForm } from '../document.ts'
import { type Context, companyOf } from './context.ts'
import type { ContactEvent } from './event.ts'
import type { ContactMention } from './mention.ts'

type Bearers = NonNullable<ContactAccount['bearers']>

/**
 * Tells by which office the sides of a contact are told of for which nobody is named: "the two presidents spoke", "X's
 * foreign minister met Y". Only what stands in the clause of the contact itself says who met.
 */
export const bearersOf = (context: Context, event: ContactEvent): Bearers => {
  const named = new Set(event.company.people.flatMap((person) => context.sideOf(person) ?? []))
  const found = new Map<string, Bearers[number]>()
  for (const mention of event.mentions)
    for (const told of officesIn(context, mention))
      for (const side of sidesOf(context, mention, told))
        if (!named.has(side)) {
          const title = context.document.report.text.slice(told.start, told.end)
          found.set(`${side} ${title}`, { title, side })
        }
  return [...found.values()]
}

/** The offices without a name that stand in the clause of a contact's word. */
const officesIn = (context: Context, { trigger, evidence }: ContactMention): readonly Mention[] =>
  context.layer
    .mentionsIn(trigger.sentence)
    .filter(({ form, start, end }) => isTitled(form) && evidence.start <= start && end <= evidence.end)

/** "The two ministers" is read as a description of both sides. */
const isTitled = (form: MentionForm): boolean => form === 'office' || form === 'description'

/** Several of one office are of all sides that meet, one of his own. */
const sidesOf = (
  context: Context,
  { company }: ContactMention,
  { sentence, head, actor }: Mention,
): Bearers[number]['side'][] => {
  const isSeveral = context.sentence(sentence).tokens[head]?.feats.Number === 'Plur'
  if (isSeveral && company.bodies.length > 1) return [...company.bodies]
  if (actor === undefined) return []
  const { people, bodies } = companyOf(context, [actor])
  return people.length > 0 ? [] : bodies.filter((body) => company.bodies.includes(body))
}
