import type { Analyser, Sentence } from '../language/analysis.ts'
import { locales } from '../locales/index.ts'
import type { Locale } from '../locales/locale.ts'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/record.ts'
import { findActors } from './actors/layer.ts'
import { findContacts } from './contacts.ts'
import type { Document } from './document.ts'
import { withFrontedObject } from './fronted-objects.ts'
import { withGerundNouns } from './gerund-nouns.ts'
import { withHeadingVerb } from './heading-verbs.ts'
import { withLostSubject } from './lost-subjects.ts'
import { withLostVerb } from './lost-verbs.ts'
import { findMeasures } from './measures.ts'
import { withPairedBearers } from './paired-bearers.ts'
import { withPartedLength } from './parted-lengths.ts'
import { withPartedNames } from './parted-names.ts'
import { withPassiveParticiples, withPastForms } from './past-forms.ts'
import { findPlaces } from './places.ts'
import { isDoneIn } from './positions/done-in.ts'
import { findPositions } from './positions/positions.ts'
import { findQuotations } from './quotations.ts'
import { withSetOffNames } from './set-off-names.ts'
import { findStatements } from './statements.ts'
import { findDurations } from './times/durations.ts'
import { findTimes } from './times.ts'
import { withWholeClause } from './whole-clauses.ts'

/** Raised whenever the same report would give another reading; a report is read once per reader. */
const version = 9

/** What is mended in a tree, in this order: names are set off by verbs that are in their places. */
const mendings: readonly ((sentence: Sentence, locale: Locale) => Sentence)[] = [
  withPastForms,
  withPassiveParticiples,
  withGerundNouns,
  withLostVerb,
  withHeadingVerb,
  withWholeClause,
  withLostSubject,
  withFrontedObject,
  withPartedLength,
  withPairedBearers,
  withPartedNames,
  withSetOffNames,
]

/** Names the reader that an analyser makes: its model and the steps below. */
export const readerOf = (analyser: Pick<Analyser, 'name' | 'version'>): string =>
  `${analyser.name} ${analyser.version}, reading ${version}`

/**
 * Reads one report by itself. Furniture and blocks in languages without a locale are not read. The steps stand in the
 * order in which each needs those before it:
 *
 * 1. analysis: sentences, trees and names; what the model lost is mended: verbs, nouns taken for verbs, those of headings, subjects and objects before them, names run together,
 *    names that commas set off, lengths hung on who tells them;
 * 2. quotations, since a pronoun outside one does not mean somebody named inside;
 * 3. actors: who is meant by names, offices, pronouns;
 * 4. times and places, by words and trees alone;
 * 5. statements, whose speakers are actors;
 * 6. contacts, which may stand in somebody's mouth, so after the statements;
 * 7. measures, which have actors and times;
 * 8. positions, held by speakers or subjects, where no measure is told by the same words.
 */
export const readReport = async (report: Report, analyser: Analyser): Promise<Reading> => {
  const blocks = report.read
    ? report.blocks.filter((block) => block.kind !== 'furniture' && locales.has(block.language))
    : []
  const own = blocks.map(({ language }) => locales.get(language))
  const localeOf: Document['localeOf'] = (sentence) => {
    const locale = own[sentence.block]
    if (!locale) throw new RangeError(`a sentence of block ${sentence.block}, which is not read`)
    return locale
  }
  const analysed = await analyser.analyse(report.text, blocks)
  const analysis = {
    sentences: analysed.sentences.map((sentence) => {
      const locale = localeOf(sentence)
      return mendings.reduce((mended, mend) => mend(mended, locale), sentence)
    }),
  }
  const document: Document = { report, analysis, localeOf }
  const quotations = findQuotations({ ...report, blocks })
  const actors = findActors(document, quotations)
  const times = findTimes(document, { quotations })
  const places = findPlaces(document)
  const durations = analysis.sentences.flatMap((sentence, index) =>
    findDurations(sentence, document.localeOf(sentence)).map((duration) => ({ sentence: index, ...duration })),
  )
  const statements = findStatements(document, actors, quotations)
  const contacts = findContacts(document, { actors, times, places, durations, statements })
  const measures = findMeasures(document, actors, times, places)
  const positions = findPositions(document, actors, statements).filter((position) => !isDoneIn(measures, position))
  return {
    report,
    reader: readerOf(analyser),
    actors: actors.actors,
    statements,
    contacts,
    positions,
    measures,
    diagnostics: [],
  }
}
