import { isFormOfAny } from '../locales/lexeme.ts'
import type { LocalKey, StatementAccount } from '../model/reading.ts'
import { type Range, spanIn } from '../text/span.ts'
import type { ActorLayer, Document, Quotation } from './document.ts'
import type { Attribution } from './statements/attribution.ts'
import { readAttributions } from './statements/attributions.ts'
import { circumstancesOf } from './statements/circumstances.ts'
import { citedIn } from './statements/cited.ts'
import { confidenceOf, LEAST_CONFIDENCE, SPEAKER_FACTORS } from './statements/confidence.ts'
import { isVerbal } from './statements/phrase.ts'
import { type Earlier, type Spoken, speakersOf } from './statements/speakers.ts'
import { topicsIn } from './statements/topics.ts'

/** Who says it, and who passed it on where that is told with it. */
interface Told extends Spoken {
  readonly relay?: readonly LocalKey[]
}

/**
 * Finds what a report says that somebody said: quoted words as `direct`, reported clauses as `indirect`, in order of
 * the text. Left out is what is denied, asked or refused, what is said only inside such words, what has no construction sure enough, and a speaker's own
 * opinion inside what he says. A statement inside a statement is kept with the outer speaker in `via`.
 */
export const findStatements = (
  document: Document,
  actors: ActorLayer,
  quotations: readonly Quotation[],
): readonly StatementAccount[] => {
  const sure = readAttributions(document, quotations).filter(
    (attribution) => confidenceOf(attribution) >= LEAST_CONFIDENCE,
  )
  const withheld = sure.filter((attribution) => !attribution.asserted || isDenial(document, attribution))
  const attributions = sure.filter(
    (attribution) =>
      attribution.asserted &&
      (isWhole(attribution) || !outerOf(withheld, attribution).some((outer) => !sharesSource(attribution, outer))),
  )
  const earlier: Earlier[] = []
  const spoken = new Map<Attribution, Told>()
  for (const attribution of attributions) {
    const own = speakersOf(document, actors, attribution, earlier)
    const cited = citedIn(document, actors, attribution, own.speakers)
    const told: Told = cited.length > 0 ? { speakers: cited, attribution: 'named', relay: own.speakers } : own
    spoken.set(attribution, told)
    // whom somebody reports to have spoken does not go on speaking
    if (told.speakers.length > 0 && (isWhole(attribution) || outerOf(attributions, attribution).length === 0))
      earlier.push({
        at: startOf(attribution),
        sentence: sentenceOf(document, attribution),
        speakers: told.speakers,
        ...(attribution.source && { source: attribution.source }),
      })
  }
  return attributions.flatMap((attribution) => {
    const told = spoken.get(attribution)
    if (!told || !isKept(attribution, told)) return []
    const outer = outerOf(attributions, attribution)
    const outerSpeakers = outer.flatMap((other) => spoken.get(other)?.speakers ?? [])
    if (outer.length > 0 && isOwn(actors, attribution, told, outerSpeakers)) return []
    const { channel, addressee, via } = circumstancesOf(document, actors, attribution, told.speakers)
    const relay: LocalKey[] = [
      ...new Set([
        ...(told.relay ?? []),
        ...via,
        ...outerSpeakers,
        ...outer.flatMap((other) => circumstancesOf(document, actors, other, []).via),
      ]),
    ]
    return [
      {
        form: attribution.form,
        spans: spansOf(document, attribution).map(({ start, end }) => spanIn(document.report, start, end)),
        speakers: told.speakers,
        attribution: told.attribution,
        ...(attribution.cue ? { cue: spanIn(document.report, attribution.cue.start, attribution.cue.end) } : {}),
        ...(channel === undefined ? {} : { channel }),
        ...(addressee === undefined ? {} : { addressee }),
        via: relay.filter((key) => !told.speakers.includes(key)),
        topics: topicsIn(document, attribution.content),
        confidence: Math.round(confidenceOf(attribution) * SPEAKER_FACTORS[told.attribution] * 100) / 100,
      },
    ]
  })
}

/**
 * Quoted words are kept apart from what breaks them. A reported clause is one stretch, the inserted phrase with it,
 * unless another clause or a condition is joined behind that: "The talks were long, X said, | and had failed".
 */
const spansOf = (document: Document, { form, content, cue }: Attribution): readonly Range[] => {
  if (form === 'direct') return content
  const sentence = document.analysis.sentences[cue?.sentence ?? -1]
  const tokens = sentence?.tokens ?? []
  const provisos = sentence && document.localeOf(sentence).speech.provisos
  const spans: Range[] = []
  for (const range of content) {
    const before = spans.at(-1)
    const opening = tokens.findIndex(({ start }) => start === range.start)
    const isProviso = provisos !== undefined && provisos.lengthAt(tokens, opening) > 0
    const isJoined =
      before !== undefined &&
      (tokens[opening]?.upos === 'CCONJ' || isProviso) &&
      [before, range].every(({ start, end }) =>
        tokens.some((token) => isVerbal(token) && token.start >= start && token.end <= end),
      )
    if (!before) spans.push(range)
    else if (isJoined)
      spans.push({ start: tokens[isProviso ? opening : opening + 1]?.start ?? range.start, end: range.end })
    else spans[spans.length - 1] = { start: before.start, end: range.end }
  }
  return spans
}

/** The last sentence that an attribution's words or reporting verb stand in. */
const sentenceOf = (document: Document, { content, cue }: Attribution): number => {
  const end = content.at(-1)?.end ?? 0
  const last = document.analysis.sentences.findLastIndex(({ start }) => start < end)
  return Math.max(last, cue?.sentence ?? -1)
}

const startOf = (attribution: Attribution): number => attribution.content[0]?.start ?? 0

/** What needs somebody to have said it: a colon after a name, an opinion, quoted words that nothing else ties. */
const isKept = (attribution: Attribution, { speakers }: Spoken): boolean => {
  if (speakers.length > 0) return true
  switch (attribution.construction) {
    case 'colon':
    case 'headline-colon':
    case 'continued':
    case 'repeated-heading':
    case 'infinitive':
    // "according to the plan": a paper, and nobody's word
    case 'according':
      return false
    default:
      return attribution.manner === 'speech'
  }
}

/** A quotation of its own, whatever clause a parser draws round its verb. */
const isWhole = ({ form, construction }: Attribution): boolean =>
  form === 'direct' && construction !== 'quoted-fragment'

/** "denied that they met, and said …": a clause that goes on with the same speaker stands beside the other, not in it. */
const sharesSource = ({ source }: Attribution, outer: Attribution): boolean =>
  source !== undefined && source.sentence === outer.source?.sentence && source.head === outer.source.head

/** "denied that she had threatened to": what is said inside is not said, as the report has it. */
const isDenial = (document: Document, { cue }: Attribution): boolean => {
  const sentence = document.analysis.sentences[cue?.sentence ?? -1]
  const token = sentence?.tokens[cue?.token ?? -1]
  return sentence !== undefined && token !== undefined && isFormOfAny(token, document.localeOf(sentence).speech.denying)
}

/** The reported clauses that hold this one's reporting verb, the innermost first. */
const outerOf = (all: readonly Attribution[], inner: Attribution): readonly Attribution[] => {
  const { cue } = inner
  if (!cue) return []
  const holds = (other: Attribution): boolean =>
    other !== inner &&
    other.form === 'indirect' &&
    other.content.some(({ start, end }) => start <= cue.start && cue.end <= end)
  return all.filter(holds).sort((a, b) => lengthOf(a) - lengthOf(b))
}

const lengthOf = (attribution: Attribution): number =>
  attribution.content.reduce((sum, { start, end }) => sum + end - start, 0)

/** What somebody says of his own saying ("sa at han håpet at …") and opinions at second hand add no statement. */
const isOwn = (
  actors: ActorLayer,
  attribution: Attribution,
  { speakers }: Spoken,
  outer: readonly LocalKey[],
): boolean =>
  attribution.form === 'indirect' &&
  (attribution.manner === 'opinion' ||
    speakers.length === 0 ||
    speakers.some((key) => outer.includes(key) || outer.some((other) => speaksFor(actors, other, key))))

/** "Ghana demands that …, its minister said": whoever says what his own state wants says it himself. */
const speaksFor = (actors: ActorLayer, speaker: LocalKey, state: LocalKey): boolean => {
  const { kind, country } = actors.actorOf(state)
  return kind === 'state' && country !== undefined && actors.actorOf(speaker).country === country
}
