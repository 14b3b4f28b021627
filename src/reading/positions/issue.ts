import { isTagged } from '../../language/tag.ts'
import { treeOf } from '../../language/tree.ts'
import { issuesIn } from '../../locales/find-issues.ts'
import { issueNames } from '../../locales/issues.ts'
import type { Setting } from './setting.ts'

/**
 * Names what a stance is about, alike in every language where its words tell one of the issues that states meet about;
 * else by the lemmas of the content nouns under a head, the nearest first, at most three.
 */
export const issueOf = ({ sentence, locale, document }: Setting, head: number): string => {
  const below = treeOf(sentence).subtreeOf(head)
  const [first, last] = [sentence.tokens[below[0] ?? head], sentence.tokens[below.at(-1) ?? head]]
  const issues = first && last ? [...issuesIn(document.report.text.slice(first.start, last.end), locale.language)] : []
  // what an agreement is on says more than that it is one
  const known = issues.find((issue) => issue !== 'agreement') ?? issues[0]
  if (known !== undefined) return issueNames[known]
  const nouns = below
    .filter((at) => isTagged(sentence.tokens[at], 'NOUN', 'PROPN'))
    .slice(0, 3)
    .map((at) => (sentence.tokens[at]?.upos === 'PROPN' ? sentence.tokens[at]?.form : sentence.tokens[at]?.lemma) ?? '')
  return nouns.length > 0 ? nouns.join(' ') : (sentence.tokens[head]?.lemma ?? '')
}
