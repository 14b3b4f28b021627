import type { MeasureAccount, PositionAccount } from '../../model/reading.ts'

/** Kinds of measures whose words may be those of a stance as well: "must leave by Friday", "refused them entry", "pledged aid". */
const kinds: ReadonlySet<MeasureAccount['kind']> = new Set<MeasureAccount['kind']>(['expulsion', 'restriction', 'aid'])

const stances: ReadonlySet<PositionAccount['stance']> = new Set<PositionAccount['stance']>([
  'demands',
  'rejects',
  'offers',
])

/** "must appear at the ministry": a demand that is the summons itself; what else the sentence tells is not. */
const isSummoning = ({ kind }: MeasureAccount, stance: PositionAccount['stance']): boolean =>
  kind === 'summons' && stance === 'demands'

/** Tells whether a stance is told by the very words by which a measure is: what is done is no mere stance. */
export const isDoneIn = (measures: readonly MeasureAccount[], { stance, evidence }: PositionAccount): boolean =>
  stances.has(stance) &&
  measures.some(
    (measure) =>
      (kinds.has(measure.kind) || isSummoning(measure, stance)) &&
      measure.evidence.start <= evidence.start &&
      evidence.end <= measure.evidence.end &&
      // "Turkey, which rejects the accusation, expelled three": said in passing
      (evidence.end - evidence.start) * 2 >= measure.evidence.end - measure.evidence.start,
  )
