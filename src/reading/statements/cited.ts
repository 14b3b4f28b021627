import type { LocalKey } from '../../model/reading.ts'
import type { ActorLayer, Document } from '../document.ts'
import type { Attribution } from './attribution.ts'

/**
 * Whose words an organisation passes on: "the agency Ziwa reports, citing the minister". Empty where it names nobody
 * or where somebody speaks for himself.
 */
export const citedIn = (
  document: Document,
  actors: ActorLayer,
  { source, cue, content }: Attribution,
  speakers: readonly LocalKey[],
): readonly LocalKey[] => {
  const sentence = cue && document.analysis.sentences[cue.sentence]
  if (!sentence || !source || source.sentence !== cue.sentence) return []
  if (speakers.length === 0 || speakers.some((key) => actors.actorOf(key).kind !== 'organisation')) return []
  const { tokens } = sentence
  const { passingOn } = document.localeOf(sentence).speech
  for (let at = source.head + 1; at < tokens.length; at++) {
    const token = tokens[at]
    const isSaid = token !== undefined && content.some(({ start, end }) => token.start >= start && token.end <= end)
    const length = isSaid ? 0 : passingOn.lengthAt(tokens, at)
    if (length === 0) continue
    for (let behind = at + length; behind < Math.min(tokens.length, at + length + CITED_REACH); behind++) {
      const mention = actors.mentionAt(cue.sentence, behind)
      if (mention?.actor !== undefined && mention.form !== 'adjective' && tokens[mention.last]?.upos !== 'PART')
        return actors.actorsIn(cue.sentence, mention.head).filter((key) => !speakers.includes(key))
      if (tokens[behind]?.upos === 'PUNCT') break
    }
  }
  return []
}

/** Words between what tells that words are passed on and who is cited. */
const CITED_REACH = 6
