import { hasRelation, treeOf } from '../../language/tree.ts'
import { entriesOf } from '../../locales/lexeme.ts'
import { isOneOf, type Setting } from './setting.ts'

/** Tells whether what is asked or refused is only to speak, or to be named; "the question settled" is a matter. */
export const isProcedural = (setting: Setting, at: number, complement: number): boolean => {
  const { sentence, locale } = setting
  const tree = treeOf(sentence)
  if (isTelling(setting, at) || isTelling(setting, complement) || isWishToSay(setting, at, complement)) return true
  // "kräver att Ryssland svarar": what another is to say is a matter
  if (
    sentence.tokens[complement]?.upos === 'VERB' &&
    hasRelation(sentence, complement, 'ccomp') &&
    tree.childrenBy(complement, 'nsubj').length > 0
  )
    return false
  const isSpeech = [complement, ...tree.childrenBy(complement, 'xcomp', 'compound')].some((part) =>
    isOneOf(sentence, part, locale.stances.procedural),
  )
  const isDone = tree
    .childrenBy(complement, 'acl')
    .some((child) => sentence.tokens[child]?.deprel === 'acl' && sentence.tokens[child]?.feats.VerbForm === 'Part')
  return isSpeech && !isDone
}

/** "give details", "gå inn på detaljer", "oppgi noen grunn": only to tell more; names and papers are given as a matter. */
export const isTelling = ({ sentence, locale }: Setting, at: number): boolean =>
  isOneOf(sentence, at, locale.stances.imparting) &&
  treeOf(sentence)
    .childrenBy(at, 'obj', 'obl', 'nsubj:pass')
    .some((told) => isOneOf(sentence, told, locale.stances.particulars))

/** "ønsker å understreke at …", "wishes to place on record that …": what is said stands in the clause that follows. */
const isWishToSay = ({ sentence, locale }: Setting, at: number, complement: number): boolean => {
  const token = sentence.tokens[complement]
  const isSaying =
    token !== undefined &&
    (entriesOf(token, locale.speech.verbs).length > 0 || isOneOf(sentence, complement, locale.stances.carriers))
  return (
    isSaying &&
    isOneOf(sentence, at, locale.stances.wishes) &&
    treeOf(sentence).childrenBy(complement, 'ccomp').length > 0
  )
}
