import type { Sentence } from '../../language/analysis.ts'
import { treeOf } from '../../language/tree.ts'
import type { ContactLexicon } from '../../locales/contacts.ts'
import type { TimeMention } from '../document.ts'
import type { SideNote } from './account.ts'
import { isVerbOf, predicateOf } from './clause.ts'
import { type Context, isAhead } from './context.ts'
import type { ContactEvent } from './event.ts'
import { prepositionPhraseOf } from './reference.ts'

/**
 * The day on which those who met agreed, where nothing tells the day they met: "Malta and Tunisia agreed on Wednesday to
 * …. The talks in Lima lasted six hours". Undefined where the sentence says that it was after they had met.
 */
export const dayAgreed = (
  context: Context,
  event: ContactEvent,
  notes: readonly SideNote[],
): TimeMention | undefined => {
  const { sentences } = context.document.analysis
  return notes
    .filter(({ attribute, excluded }) => attribute === 'outcome' && !excluded)
    .flatMap(({ evidence }) => {
      const index = sentences.findIndex(({ start, end }) => start <= evidence.start && evidence.start < end)
      const sentence = sentences[index]
      if (!sentence || isToldAfter(context, event, index)) return []
      return sentence.tokens.flatMap(({ start }, at) =>
        evidence.start <= start && start < evidence.end && isOfAgreeing(sentence, at, context.words(index))
          ? context.timesAt(index, at)
          : [],
      )
    })
    .find((time) => time.edtf?.length === 10 && !isAhead(context, time))
}

/** "Agreed on Wednesday", "ble onsdag enige": what a token stands in tells of the agreeing. */
const isOfAgreeing = (sentence: Sentence, at: number, { agreeing }: ContactLexicon): boolean => {
  const predicate = predicateOf(sentence, at)
  return [predicate, ...treeOf(sentence).childrenBy(predicate, 'xcomp')].some((head) =>
    isVerbOf(sentence, head, agreeing),
  )
}

/** "After the talks the two agreed on Wednesday": the day is another matter's. */
const isToldAfter = (context: Context, { mentions }: ContactEvent, index: number): boolean =>
  mentions.some(
    ({ trigger: { sentence, token } }) =>
      sentence === index && prepositionPhraseOf(context.sentence(index), token, context.words(index)) === 'after',
  )
