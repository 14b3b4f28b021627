import { isRelation, treeOf } from '../../language/tree.ts'
import type { LocalKey } from '../../model/reading.ts'
import { bySentence } from '../by-sentence.ts'
import type { ActorLayer, Document, Mention, Quotation } from '../document.ts'
import { resolveActors } from './coreference.ts'
import { isHonorific, skipHonorifics } from './personNames.ts'

/** Finds who is named in a report and where, pronouns and descriptions told as far as the text tells them. */
export const findActors = (document: Document, quotations: readonly Quotation[]): ActorLayer => {
  const { actors, mentions } = resolveActors(document, quotations)
  const { sentences } = document.analysis
  const byToken = sentences.map((): (Mention | undefined)[] => [])
  // longer ones first, so that a possessor inside a title keeps its own tokens
  for (const mention of [...mentions].sort((a, b) => b.last - b.first - (a.last - a.first)))
    for (let at = mention.first; at < mention.last; at++) {
      const row = byToken[mention.sentence]
      if (row) row[at] = mention
    }
  const byKey = new Map(actors.map((actor) => [actor.key, actor]))
  const actorOf: ActorLayer['actorOf'] = (key) => {
    const actor = byKey.get(key)
    if (!actor) throw new RangeError(`no actor ${key} in this report`)
    return actor
  }
  const mentionsIn = bySentence(mentions)
  const mentionAt: ActorLayer['mentionAt'] = (sentence, token) => byToken[sentence]?.[token]

  const byHead = sentences.map((): (Mention | undefined)[] => [])
  for (const mention of mentions) {
    const row = byHead[mention.sentence]
    if (row && mention.form !== 'adjective') row[mention.head] ??= mention
  }

  /** "Shri Anand Rao": parsers hang a name on the style before it. */
  const styled = (sentence: number, at: number): Mention | undefined => {
    const within = sentences[sentence]
    if (!within || !isHonorific(within.tokens[at], document.localeOf(within))) return undefined
    return mentionAt(sentence, skipHonorifics(within, at, document.localeOf(within)))
  }

  /** The mention that hangs in the tree at this token, not one that only stands inside its phrase. */
  const headedBy = (sentence: number, head: number): Mention | undefined => {
    const headed = byHead[sentence]?.[head]
    if (headed) return headed
    const held = mentionAt(sentence, head) ?? styled(sentence, head)
    return held?.form === 'adjective' ? undefined : held
  }

  const actorsIn = (sentence: number, head: number): readonly LocalKey[] => {
    const within = sentences[sentence]
    if (!within) return []
    const mention = headedBy(sentence, head)
    const own = mention?.actor === undefined ? relativeAntecedent(sentence, head) : expanded(mention.actor)
    // parsers hang the second of two people on the surname of the first, on a word of his title or the state he is of
    const tree = treeOf(within)
    const isPerson = (at: number): boolean => {
      const key = headedBy(sentence, at)?.actor
      return key !== undefined && actorOf(key).kind === 'person'
    }
    const behind = isPerson(head)
      ? [...new Set([...wordsOf(mention), ...tree.childrenBy(head, 'nmod')])].flatMap((part) =>
          tree.childrenBy(part, 'conj').filter(isPerson),
        )
      : []
    const joined = [
      ...[head, ...tree.childrenBy(head, 'flat')].flatMap((part) => tree.childrenBy(part, 'conj')),
      ...behind,
    ]
      .filter((child) => !mention || child < mention.first || child >= mention.last)
      .flatMap((child) => actorsIn(sentence, child))
    return [...new Set([...own, ...joined, ...(mention ? fellows(mention) : [])])]
  }

  /** Parsers lose one of a list of names behind a list of states: "the ministers of Chad, Sudan and Egypt, Ravn, Holub and Ek". */
  const fellows = ({ sentence, sharing }: Mention): readonly LocalKey[] =>
    sharing === undefined
      ? []
      : mentionsIn(sentence).flatMap((other) =>
          other.sharing === sharing && other.actor !== undefined ? [other.actor] : [],
        )

  const expanded = (key: LocalKey): readonly LocalKey[] => actorOf(key).members ?? [key]

  /** "Orlov, som sier …": the relative pronoun means the noun its clause hangs on. */
  const relativeAntecedent = (sentence: number, head: number): readonly LocalKey[] => {
    const within = sentences[sentence]
    const tokens = within?.tokens ?? []
    const token = tokens[head]
    if (!within || !token || !document.localeOf(within).pronouns.relatives.has(token.lower)) return []
    const clause = tokens[token.head]
    if (!clause || !isRelation(clause, 'acl:relcl', 'acl') || clause.head < 0 || clause.head === head) return []
    return actorsIn(sentence, clause.head)
  }

  return { actors, mentions, actorOf, mentionsIn, mentionAt, actorsIn }
}

/** The tokens of a mention; none where there is none. */
const wordsOf = (mention: Mention | undefined): readonly number[] =>
  mention ? Array.from({ length: mention.last - mention.first }, (_, at) => mention.first + at) : []
