import type { Sentence } from '../../language/analysis.ts'
import { isRelation, treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import { casesOf, formAt, predicateOf, rolesOf } from './clause.ts'
import { contactNounAt } from './contact-noun.ts'
import { contactVerbAt } from './contact-verb.ts'
import { type Context, companyOfAll, together } from './context.ts'
import { behind, isBothSides, sidesCount } from './partners.ts'
import { plainTrigger } from './plain-trigger.ts'
import type { Trigger } from './trigger.ts'

/** Reads "Det ble de to enige om på telefon", "told him by phone": those who do, and to whom, in a clause that has the telephone for its manner. */
export const remoteTrigger = (context: Context, index: number, at: number): Trigger | undefined => {
  const sentence = context.sentence(index)
  const words = context.words(index)
  const token = sentence.tokens[at]
  if (!words.remote.has(formAt(sentence, at)) || contactNounAt(sentence, at, words)) return undefined
  const predicate = predicateOf(sentence, at)
  const isManner =
    token !== undefined &&
    isRelation(token, 'obl', 'advmod', 'nmod') &&
    casesOf(sentence, at).some((form) => words.in.has(form) || words.by.has(form) || words.about.has(form))
  if (!isManner || predicate === at || contactVerbAt(sentence, predicate, words)) return undefined
  const roles = rolesOf(sentence, predicate, context.clauseWords(index))
  const company = together(
    companyOfAll(context, index, roles.subjects),
    companyOfAll(context, index, roles.objects),
    behind(context, index, [predicate], words.to),
    behind(context, index, [predicate, ...roles.objects], words.with),
  )
  const isBetweenThem = isToEachOther(sentence, predicate, roles.subjects, words)
  if (!isBetweenThem && (company.people.length < 2 || sidesCount(context, company) < 2)) return undefined
  return plainTrigger({
    sentence: index,
    token: at,
    predicate,
    kind: 'call',
    nature: 'event',
    company,
    manner: true,
    complete: !isBetweenThem,
    vague: isBetweenThem,
  })
}

/** "What the two ministers told each other on the phone": whoever they are. */
const isToEachOther = (
  sentence: Sentence,
  predicate: number,
  subjects: readonly number[],
  words: ContactLexicon,
): boolean =>
  subjects.some((subject) => isBothSides(formAt(sentence, subject), words)) &&
  treeOf(sentence)
    .childrenBy(predicate, 'obl', 'obj', 'iobj')
    .some((child) => words.eachOther.has(formAt(sentence, child)))
