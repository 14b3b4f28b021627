import type { Sentence } from '../../language/analysis.ts'
import type { LocalKey } from '../../model/reading.ts'
import type { ActorLayer, Document } from '../document.ts'
import type { Source } from './attribution.ts'
import { isVerbal } from './phrase.ts'

/** "said analyst X of the institute", "sier Norges X": who is named right behind the noun or state that the parser has for the speaker. */
export const nameBehind = (actors: ActorLayer, { sentence, head }: Source): readonly LocalKey[] | undefined => {
  const mention = actors.mentionAt(sentence, head)
  if (mention?.actor === undefined) return undefined
  const isState = mention.form === 'name' && actors.actorOf(mention.actor).kind === 'state'
  if (mention.form !== 'description' && !isState) return undefined
  const name = actors.mentionAt(sentence, mention.last)
  const isPerson = name?.actor !== undefined && actors.actorOf(name.actor).kind === 'person'
  return isPerson && name.form === 'name' && name.first === mention.last
    ? actors.actorsIn(sentence, name.head)
    : undefined
}

/** "X and the minister Y said", "sier X og Y": with one who is named, whom "and" joins to him, whatever the tree makes of it. */
export const withJoined = (
  document: Document,
  actors: ActorLayer,
  source: Source,
  verb: number | undefined,
  found: readonly LocalKey[],
): readonly LocalKey[] => {
  const sentence = document.analysis.sentences[source.sentence]
  const mention = actors.mentionAt(source.sentence, source.head)
  if (!sentence || mention?.form !== 'name' || found.some((key) => actors.actorOf(key).kind !== 'person')) return found
  const { tokens } = sentence
  const { and } = document.localeOf(sentence).pronouns
  const people = actors
    .mentionsIn(source.sentence)
    .filter(({ form, actor }) => form === 'name' && actor !== undefined && actors.actorOf(actor).kind === 'person')
  const isAnd = (at: number): boolean => tokens[at]?.upos === 'CCONJ' && and.has(tokens[at]?.lower ?? '')
  const behind = isAnd(mention.last) ? people.find(({ first }) => first === mention.last + 1) : undefined
  const before = isAnd(mention.first - 1) ? people.find(({ last }) => last === mention.first - 1) : undefined
  // "X met Y and Z said", "sier X og Y drar": the two stand alone before the verb, or behind it
  const isSaid = behind !== undefined && !startsClause(sentence, behind.last, verb)
  const opens = before !== undefined && opensSpeech(sentence, before.first)
  const joined = [...(opens ? [before] : []), ...(isSaid ? [behind] : [])]
  if (joined.length === 0) return found
  const inOrder = [...joined, mention].sort((a, b) => a.first - b.first)
  return [...new Set(inOrder.flatMap(({ actor }) => (actor === mention.actor ? found : (actor ?? []))))]
}

/** "After the meeting X and Y said": no verb of which the first may be the object stands before the two. */
const opensSpeech = ({ tokens }: Sentence, first: number): boolean => {
  const mark = tokens.findLastIndex(({ upos, form }, at) => at < first && upos === 'PUNCT' && !/^[-‐‑–]$/u.test(form))
  return !tokens.slice(mark + 1, first).some(isVerbal)
}

/** "sier X, og Y drar": a finite verb behind a name that is neither the reporting verb nor its auxiliary. */
const startsClause = ({ tokens }: Sentence, at: number, verb: number | undefined): boolean => {
  const token = tokens[at]
  return isVerbal(token) && token?.feats.VerbForm === 'Fin' && at !== verb && token.head !== verb
}
