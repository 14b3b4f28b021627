import { isRelation, treeOf } from '../../language/tree.ts'
import type { MeasureAccount } from '../../model/reading.ts'
import { spanIn } from '../../text/span.ts'
import { caseOf, formAt } from '../contacts/clause.ts'
import { type Context, companyIn, isAnybody, together } from '../contacts/context.ts'
import type { TimeMention } from '../document.ts'
import { isDone } from './done.ts'
import { lexiconAt } from './objects.ts'
import { timeAt } from './verb.ts'

/**
 * Reads the measures that a sentence names by a noun: "nattens løslatelse av læreren", "the expulsion of two diplomats
 * by Norway". The noun must name the one who is done to, or it is only a topic.
 */
export const deedMeasures = (
  context: Context,
  index: number,
  times: readonly TimeMention[],
): readonly MeasureAccount[] => {
  const sentence = context.sentence(index)
  const lexicon = lexiconAt(context, index)
  const words = context.words(index)
  const tree = treeOf(sentence)
  return sentence.tokens.flatMap((token, at): readonly MeasureAccount[] => {
    if (token.upos !== 'NOUN') return []
    const deed = lexicon.deeds.find(({ forms }) => forms.has(token.lower))
    if (!deed || isRelation(token, 'compound')) return []
    const behind = tree.childrenBy(at, 'nmod', 'obl').filter((child) => child > at)
    const patients = behind.filter((child) => lexicon.patient.has(caseOf(sentence, child)))
    if (patients.length === 0) return []
    const reality = isDone(context, index, at, deed.kind)
    if (!reality || isWished(context, index, at)) return []
    const owners = tree
      .childrenBy(at, 'nmod:poss', 'nmod')
      .filter((child) => child < at && caseOf(sentence, child) === '')
    const agents = behind.filter((child) => words.by.has(caseOf(sentence, child)) && !patients.includes(child))
    const adjectives = tree
      .childrenBy(at, 'amod')
      .filter((child) => context.layer.mentionAt(index, child)?.form === 'adjective')
    const doer = together(...[...owners, ...agents].map((child) => companyIn(context, index, child)))
    const side = adjectives.flatMap((child) => context.layer.mentionAt(index, child)?.actor ?? [])[0]
    const actor = doer.people[0] ?? doer.bodies[0] ?? side
    const done = together(...patients.map((child) => companyIn(context, index, child)))
    const target = done.people[0] ?? done.bodies[0]
    const isSpecific =
      isAnybody(done) ||
      patients.some(
        (child) =>
          sentence.tokens[child]?.feats.Definite === 'Def' ||
          sentence.tokens[child]?.upos === 'NUM' ||
          tree.childrenBy(child, 'nummod').length > 0,
      )
    if (!isSpecific) return []
    const time = timeAt(context, index, at, times)
    const below = tree.subtreeOf(at).filter((below) => {
      const path = tree.pathToRoot(below)
      return !path
        .slice(0, path.indexOf(at))
        .some(
          (step) => sentence.tokens[step]?.deprel === 'acl:relcl' || caseOf(sentence, at) === formAt(sentence, step),
        )
    })
    const first = sentence.tokens[Math.min(at, ...below)]
    const last = sentence.tokens[Math.max(at, ...below)]
    if (!first || !last) return []
    return [
      {
        kind: deed.kind,
        ...(actor !== undefined && { actor }),
        ...(target !== undefined && target !== actor && { target }),
        ...(time && { time }),
        evidence: spanIn(context.document.report, first.start, last.end),
        confidence: 0.65,
      },
    ]
  })
}

/** A noun after a word of wish, demand or threat is not done: "krever løslatelse av …", "called for the release of …". */
const isWished = (context: Context, index: number, at: number): boolean => {
  const sentence = context.sentence(index)
  const lexicon = lexiconAt(context, index)
  const token = sentence.tokens[at]
  const above = token && token.head >= 0 ? sentence.tokens[token.head] : undefined
  if (!above) return false
  const isUnreal = lexicon.withholding.some((word) => word.forms.has(above.lower) || word.lemma === above.lowerLemma)
  return (
    isUnreal ||
    (above.upos === 'NOUN' && context.words(index).statusWords.some(({ word }) => word.forms.has(above.lower)))
  )
}
