import { flatMap } from '../../text/flat-map.ts'
import { overlaps } from '../../text/span.ts'
import type { Document, Quotation } from '../document.ts'
import type { Attribution } from './attribution.ts'
import { isNominal } from './phrase.ts'
import type { SentenceSpeech } from './reported.ts'

/**
 * Gives a quoted fragment the reported clause it stands in, where the parser has lost that: "X says Y “has the
 * votes”" reports all from Y to the closing mark.
 */
export const clausesRoundFragments = (
  document: Document,
  speech: readonly SentenceSpeech[],
  quotations: readonly Quotation[],
  direct: readonly Attribution[],
  reported: readonly Attribution[],
): readonly Attribution[] =>
  direct.flatMap((fragment) => {
    const { cue } = fragment
    const content = fragment.content[0]
    if (fragment.construction !== 'quoted-fragment' || !cue || !content) return []
    const quotation = quotations.find((candidate) => candidate.content[0]?.start === content.start)
    const spoken = speech[cue.sentence]?.cues.find(({ token }) => token === cue.token)
    const sentence = document.analysis.sentences[cue.sentence]
    if (!quotation || !spoken || !sentence || quotation.start < cue.end || quotation.start >= sentence.end) return []
    if (!spoken.kinds.has('say') && !spoken.kinds.has('think') && !spoken.kinds.has('show')) return []
    const covered = reported.some(
      (other) =>
        other.cue?.sentence === cue.sentence &&
        other.cue.token === cue.token &&
        other.construction !== 'object' &&
        other.construction !== 'about' &&
        // "…, the ministry announced, blaming “…”": the words before are what it said
        (other.construction === 'inverted' || other.content.some((range) => overlaps(range, content))),
    )
    if (covered) return []
    const lexicon = document.localeOf(sentence).speech
    const between = flatMap(sentence.tokens, (token, at) =>
      token.start >= spoken.end && token.end <= quotation.start && !spoken.words.includes(at) ? [at] : [],
    )
    const mark = between.find((at) => lexicon.complementisers.has(sentence.tokens[at]?.lower ?? ''))
    const addressed = mark === undefined && sentence.tokens[between[0] ?? -1]?.upos === 'ADP'
    const inside = between.filter((at) => mark === undefined || at > mark)
    const first = sentence.tokens[inside[0] ?? -1]
    if (!first || addressed || !inside.some((at) => isNominal(sentence.tokens[at]))) return []
    if (inside.some((at) => /^[:;.]$/u.test(sentence.tokens[at]?.form ?? ''))) return []
    const introduced = mark === undefined ? undefined : sentence.tokens[mark]?.start
    return [
      {
        form: 'indirect' as const,
        construction: 'complement' as const,
        content: [{ start: first.start, end: quotation.end }],
        cue,
        asserted: fragment.asserted,
        manner: spoken.kinds.has('say') ? ('speech' as const) : ('opinion' as const),
        ...(fragment.source ? { source: fragment.source } : {}),
        ...(introduced === undefined ? {} : { introducedAt: introduced }),
      },
    ]
  })
