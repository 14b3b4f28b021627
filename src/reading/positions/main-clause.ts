import type { Sentence } from '../../language/analysis.ts'
import { hasRelation, isRelation, treeOf } from '../../language/tree.ts'
import { entriesByForm, entriesOf } from '../../locales/lexeme.ts'
import { fitting } from './fitting.ts'
import { formAt, type Setting } from './setting.ts'

/** The reporting verb: what is told hangs on it, or stands before it as in "…, X told reporters"; no condition hangs on it. */
export const isReport = ({ sentence, locale }: Setting, at: number, required: number): boolean => {
  const token = sentence.tokens[at]
  if (treeOf(sentence).childrenBy(at, 'ccomp').length > 0 && hasRelation(sentence, at, 'root')) return true
  return (
    required < at &&
    token?.upos === 'VERB' &&
    entriesOf(token, locale.speech.verbs).length > 0 &&
    isInserted(sentence, at)
  )
}

/** ", X told reporters": behind a comma, with nothing before the verb but who says it. */
const isInserted = (sentence: Sentence, at: number): boolean => {
  const own = treeOf(sentence)
    .childrenBy(at, 'nsubj')
    .flatMap((subject) => treeOf(sentence).subtreeOf(subject))
  const first = Math.min(at, ...own.filter((token) => token < at))
  return sentence.tokens[first - 1]?.form === ','
}

/** "will support X and is prepared to Y, provided that": the condition is the last one's, wherever the tree hangs it. */
export const nearestJoined = (sentence: Sentence, main: number, at: number): number =>
  treeOf(sentence)
    .childrenBy(main, 'conj')
    .findLast((child) => child < at && treeOf(sentence).childrenBy(child, 'cop', 'aux', 'nsubj').length > 0) ?? main

/** "will resume deliveries, suspended since May, only when": a bare participle only says more of something; what depends is the clause above. */
export const ruling = (sentence: Sentence, main: number): number => {
  const tree = treeOf(sentence)
  const isBare =
    hasRelation(sentence, main, 'conj', 'acl', 'advcl') &&
    sentence.tokens[main - 1]?.form === ',' &&
    sentence.tokens[main]?.feats.VerbForm === 'Part' &&
    sentence.tokens[main]?.feats.Tense !== 'Pres' &&
    tree.childrenBy(main, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'cop', 'cc').length === 0
  const above = tree.pathToRoot(main).find((step, index) => index > 0 && sentence.tokens[step]?.upos === 'VERB')
  return isBare && above !== undefined ? above : main
}

/** Where the tree has lost the clause: the first verb behind its opener. */
export const verbBehind = (sentence: Sentence, at: number): number | undefined => {
  const found = sentence.tokens.findIndex(
    (token, index) => index > at && (token.upos === 'VERB' || token.upos === 'AUX'),
  )
  return found < 0 ? undefined : found
}

/** The verb that the lost clause stands beside: behind its comma, else the last before its opener that has a subject, else the root. */
export const mainBeside = (setting: Setting, required: number, opener: number): number | undefined => {
  const { sentence, locale } = setting
  const { relatives } = locale.pronouns
  const tree = treeOf(sentence)
  const comma = sentence.tokens.findIndex((token, index) => index > required && token.form === ',')
  const behind = comma < 0 ? undefined : verbBehind(sentence, comma)
  // "which it shut" only says more of what the clause is about
  const isRelative = (at: number): boolean =>
    hasRelation(sentence, at, 'acl') &&
    tree.childrenBy(at, 'nsubj', 'obj', 'obl').some((child) => relatives.has(formAt(sentence, child)))
  const before = sentence.tokens.findLastIndex(
    ({ upos }, at) =>
      at < opener &&
      (upos === 'VERB' || tree.childrenBy(at, 'cop').length > 0) &&
      !isRelative(at) &&
      !isInserted(sentence, at) &&
      tree.childrenBy(at, 'nsubj').length > 0,
  )
  if (behind !== undefined && !isReport(setting, behind, required)) return behind
  return before >= 0 ? before : tree.root === required ? undefined : tree.root
}

/** "has said that it is ready to help if", "opened for their coming home only if": what a side is ready for is told with its clause. */
export const toldWith = ({ sentence, locale }: Setting, main: number): number => {
  const tree = treeOf(sentence)
  const head = sentence.tokens[main]?.head ?? -1
  const above = sentence.tokens[head]
  const isOffered =
    above !== undefined &&
    hasRelation(sentence, main, 'ccomp', 'advcl') &&
    fitting(sentence, head, entriesByForm(above, locale.stances.verbs))?.stance === 'offers'
  let at = isOffered ? head : main
  for (let steps = 0; steps < 3 && tree.childrenBy(at, 'nsubj').length === 0; steps++) {
    const token = sentence.tokens[at]
    const isOpen = token?.feats.VerbForm === 'Inf' || at !== main
    if (!token || token.head < 0 || !isOpen || !isRelation(token, 'advcl', 'xcomp', 'acl', 'obl', 'ccomp')) break
    at = token.head
  }
  return tree.childrenBy(at, 'nsubj').length > 0 ? at : main
}
