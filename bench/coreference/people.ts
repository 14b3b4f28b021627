import type { Sentence } from '../../src/language/analysis.ts'
import type { ActorLayer, Mention } from '../../src/reading/document.ts'
import { overlaps } from '../../src/text/span.ts'
import type { GoldDocument, GoldMention } from './documents.ts'
import type { Chaining } from './scores.ts'

const thirdPerson = new Set([
  'han',
  'ham',
  'hans',
  'hun',
  'henne',
  'hennes',
  'honom',
  'ho',
  'hennar',
  'he',
  'him',
  'his',
  'she',
  'her',
  'hers',
])

const isAddressed = ({ upos, feats, word }: GoldMention): boolean =>
  (upos === 'PRON' || upos === 'DET') && (/Person=[12]/u.test(feats) || firstAndSecond.has(word))

// the Norwegian treebanks tag possessives of all persons alike
const firstAndSecond = new Set([
  'min',
  'mi',
  'mitt',
  'mine',
  'din',
  'di',
  'ditt',
  'dine',
  'vår',
  'vårt',
  'våre',
  'deres',
  'my',
  'your',
  'our',
  'mine',
  'yours',
  'ours',
])

/**
 * The people of a document: chains with a person's name or a third-person singular pronoun among their mentions (a
 * Nynorsk "ho" for a house comes in with them). Words of the first and second person are left out: who "I" is hangs on
 * who is quoted, which the statements tell, not the actors. A chain left without mentions is no chain.
 */
export const peopleOf = (document: GoldDocument): readonly GoldMention[] => {
  const people = new Set(
    document.mentions
      .filter(
        ({ isPersonName, word, upos }) =>
          isPersonName || ((upos === 'PRON' || upos === 'DET') && thirdPerson.has(word)),
      )
      .map(({ chain }) => chain),
  )
  return document.mentions.filter((mention) => people.has(mention.chain) && !isAddressed(mention))
}

/** Who was meant where, read by us, over the same text as the gold document. */
export interface OwnReading {
  readonly sentences: readonly Sentence[]
  readonly layer: ActorLayer
}

export interface Chainings {
  readonly gold: Chaining
  readonly given: Chaining
  readonly wanted: readonly GoldMention[]
  readonly mine: readonly Mention[]
  readonly pairs: ReadonlyMap<GoldMention, Mention>
}

/**
 * Names the mentions of both sides alike and gives each side's chains. Ours are chosen by the rule that chooses the
 * gold ones: actors with a person's name, or a pronoun of the third person among their mentions. A gold mention and
 * ours are one where each covers the other's head word; of several, those nearest in length. Ours that stand for
 * something else in the gold count against us.
 */
export const chainingsOf = (document: GoldDocument, { sentences, layer }: OwnReading): Chainings => {
  const wanted = peopleOf(document)
  const withPronoun = new Set(layer.mentions.filter(({ form }) => form === 'pronoun').map(({ actor }) => actor))
  const mine = layer.mentions.filter(({ actor, form }) => {
    if (actor === undefined || form === 'adjective') return false
    const { kind, plural } = layer.actorOf(actor)
    return kind === 'person' || (kind === 'unnamed' && !plural && withPronoun.has(actor))
  })
  const pairs = pairMentions(wanted, mine, sentences)
  const ids = new Map<Mention, string>()
  const gold = new Map<string, string>()
  wanted.forEach((mention, index) => {
    gold.set(`gold ${index}`, mention.chain)
    const own = pairs.get(mention)
    if (own) ids.set(own, `gold ${index}`)
  })
  const given = new Map(mine.map((mention, index) => [ids.get(mention) ?? `own ${index}`, mention.actor ?? '']))
  return { gold, given, wanted, mine, pairs }
}

const pairMentions = (
  wanted: readonly GoldMention[],
  mine: readonly Mention[],
  sentences: readonly Sentence[],
): ReadonlyMap<GoldMention, Mention> => {
  const isSame = (gold: GoldMention, own: Mention): boolean => {
    const head = sentences[own.sentence]?.tokens[own.head]
    return head !== undefined && overlaps(own, gold.head) && overlaps(head, gold)
  }
  const likely = wanted.flatMap((gold) =>
    mine
      .filter((own) => isSame(gold, own))
      .map((own) => ({ gold, own, apart: Math.abs(gold.end - gold.start - (own.end - own.start)) })),
  )
  const pairs = new Map<GoldMention, Mention>()
  const used = new Set<Mention>()
  for (const { gold, own } of likely.sort((a, b) => a.apart - b.apart)) {
    if (pairs.has(gold) || used.has(own)) continue
    pairs.set(gold, own)
    used.add(own)
  }
  return pairs
}
