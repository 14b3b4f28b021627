import type { Name, Sentence, Token } from '../../language/analysis.ts'
import type { Locale } from '../../locales/locale.ts'
import type { StateMention } from '../states.ts'
import { collectiveAt, isInstitution, type OfficeMatch, officeAt } from './officeIndex.ts'

const isCapitalised = (form: string): boolean => /^\p{Lu}/u.test(form)

/**
 * Where the first of two fields of one office stands: "energi- og" before "vannminister", "energy and" before "water
 * minister". In a language without compounds the field must be told apart from another clause's noun by what stands
 * before it: whose the office is, an article, or a capital as the office has one.
 */
export const joinedFieldBefore = (
  { tokens, names }: Sentence,
  first: number,
  match: OfficeMatch,
  locale: Locale,
  states: readonly StateMention[],
): number | undefined => {
  const joint = tokens[first - 1]
  const field = tokens[first - 2]
  if (!joint || !field || !(locale.pronouns.and.has(joint.lower) || joint.form === ',')) return undefined
  if (/\p{L}-$/u.test(field.form)) return first - 2
  const { offices } = locale
  if (offices.suffixes.length > 0 || joint.form === ',' || !/^(?:NOUN|PROPN|ADJ)$/u.test(field.upos)) return undefined
  const isElse =
    (first === match.first && match.last - match.first < 2) ||
    officeAt(tokens, first - 2, locale) !== undefined ||
    // "Member of the Central Committee and Minister": a body, not a field
    isInstitution(field, locale) ||
    states.some((state) => state.first < first - 1 && first - 2 < state.last) ||
    names.some((name) => name.kind === 'person' && name.first < first - 1 && first - 2 < name.last)
  if (isElse || isCapitalised(field.form) !== isCapitalised(tokens[match.first]?.form ?? '')) return undefined
  const before = tokens[first - 3]
  // "Davit Melkumyan and Minister": a second capital before it makes it a name
  const isOfName = before?.upos === 'PROPN' && isCapitalised(before.form) && !offices.fieldNouns.has(field.lower)
  const isTold =
    (isCapitalised(field.form) && !isOfName) ||
    (before !== undefined &&
      (before.upos === 'DET' ||
        offices.genitiveEndings.includes(before.lower) ||
        states.some((state) => state.last === first - 2)))
  return isTold ? first - 2 : undefined
}

/** A model may take the end of a title into the name: "Eurasian Affairs Nora Quill". */
const holdsField = (sentence: Sentence, { first, last }: Name, fields: ReadonlySet<string>): boolean =>
  sentence.tokens.slice(first, last).some(({ lower }) => fields.has(lower))

/** "Minister of Foreign Affairs and Expatriates X": where further fields in capitals end, before a name or another office. */
const moreFields = (sentence: Sentence, locale: Locale, states: readonly StateMention[], last: number): number => {
  const { tokens, names } = sentence
  const { fieldNouns } = locale.offices
  if (!fieldNouns.has(tokens[last - 1]?.lower ?? '')) return last
  if (!locale.pronouns.and.has(tokens[last]?.lower ?? '')) return endOfFields(sentence, last, locale) ?? last
  const isElse = (at: number): boolean =>
    !isCapitalised(tokens[at]?.form ?? '') ||
    officeAt(tokens, at, locale) !== undefined ||
    states.some((state) => state.first <= at && at < state.last) ||
    names.some((name) => name.kind === 'person' && name.first <= at && at < name.last)
  let end = last + 1
  // "and International Cooperation Nora Quill": the field is whole
  const isWhole = (at: number): boolean => at > last + 1 && fieldNouns.has(tokens[at - 1]?.lower ?? '')
  while (end - last <= 4 && !isElse(end) && !isWhole(end)) end++
  return end > last + 1 ? end : last
}

/** How many words a field in small letters may have: "utenrikssaker og internasjonalt samarbeid". */
const SMALL_FIELD = 9

/**
 * "Egypts minister for utenrikssaker og internasjonalt samarbeid X": where a field in small letters ends that stands behind
 * an office told by it alone, before the name; the preposition itself where there is none.
 */
const smallField = ({ tokens, names }: Sentence, locale: Locale, match: OfficeMatch, preposition: number): number => {
  const { offices, pronouns } = locale
  if (!offices.fielded.has(tokens[match.last - 1]?.lower ?? '')) return preposition
  const isWord = (at: number): boolean => {
    const token = tokens[at]
    return token !== undefined && !isCapitalised(token.form) && (token.upos === 'NOUN' || token.upos === 'ADJ')
  }
  const isJoint = (at: number): boolean =>
    isWord(at + 1) && (tokens[at]?.form === ',' || pronouns.and.has(tokens[at]?.lower ?? ''))
  let end = preposition + 1
  while (end - preposition <= SMALL_FIELD && (isWord(end) || (end > preposition + 1 && isJoint(end)))) end++
  const isNamed = [end, end + 1].some((at) => names.some(({ kind, first }) => kind === 'person' && first === at))
  return tokens[end - 1]?.upos === 'NOUN' && (isNamed || tokens[end]?.form === ',') ? end : preposition
}

/** Whether only an ending of its own token stands between a state and a noun: "Kyrgyzstan's service". */
const isPossessed = (tokens: readonly Token[], last: number, at: number): boolean =>
  last + 1 === at && tokens[last]?.upos === 'PART'

/** Whether a noun has the adjective of a state before it, other nouns at most between. */
const isOfState = (tokens: readonly Token[], at: number, from: number, states: readonly StateMention[]): boolean => {
  let before = at
  while (before - 1 > from && tokens[before - 1]?.upos === 'NOUN' && at - before < 2) before--
  return states.some(
    (state) =>
      state.first > from &&
      ((state.form === 'adjective' && state.last === before) ||
        (state.form === 'name' && (state.genitive ? state.last === before : isPossessed(tokens, state.last, before)))),
  )
}

/** How far behind a comma a name may stand, styles between: ", H.E. Mr. X", in words. */
const STYLES = 4

/**
 * Where capitals, commas and "and" that go on from a comma end in a noun of an office's field, or before the name of who
 * holds it: "of Foreign Affairs, Migration and Tunisians Abroad, Ms. X"; undefined where they list no fields.
 */
const endOfFields = ({ tokens, names }: Sentence, comma: number, { offices, pronouns }: Locale): number | undefined => {
  const isHolderBehind = (at: number): boolean =>
    tokens[at]?.form === ',' &&
    isCapitalised(tokens[at + 1]?.form ?? '') &&
    names.some(({ kind, first }) => kind === 'person' && first > at && first - at <= STYLES)
  if (tokens[comma]?.form !== ',') return undefined
  for (let at = comma + 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) return undefined
    const isLast = pronouns.and.has(tokens[at - 1]?.lower ?? '') || pronouns.and.has(tokens[at - 2]?.lower ?? '')
    if (isLast && (offices.fieldNouns.has(token.lower) || isHolderBehind(at + 1))) return at + 1
    if (!(isCapitalised(token.form) || token.form === ',' || pronouns.and.has(token.lower))) return undefined
  }
  return undefined
}

/** "the President of the Republic of Finland Aino Kettunen": two capitals or more right behind a state's name are who holds the office. */
const isNameBehindState = (
  tokens: readonly Token[],
  at: number,
  locale: Locale,
  states: readonly StateMention[],
): boolean => {
  const isOfName = (index: number): boolean => {
    const token = tokens[index]
    return (
      token !== undefined &&
      /^\p{Lu}[\p{L}'’.-]+$/u.test(token.form) &&
      !locale.offices.fieldNouns.has(token.lower) &&
      officeAt(tokens, index, locale) === undefined &&
      !states.some((state) => state.first <= index && index < state.last)
    )
  }
  return (
    states.some(
      ({ first, last, form, genitive }) =>
        last === at &&
        !genitive &&
        // parsers hang the state's name on the person's as they hang an adjective
        (form === 'name' || locale.contacts.of.has(tokens[first - 1]?.lower ?? '')),
    ) &&
    isOfName(at) &&
    isOfName(at + 1) &&
    (tokens[at]?.upos === 'PROPN' || tokens[at + 1]?.upos === 'PROPN')
  )
}

/** Offices that one state sends to another. */
export const isPosted = (kind: OfficeMatch['kind']): boolean =>
  kind === 'ambassador' || kind === 'consul' || kind === 'envoy'

/** "minister of foreign affairs of X", "president i X", "Assistant Secretary of State for European Affairs". */
export const servedOnTheRight = (
  sentence: Sentence,
  locale: Locale,
  states: readonly StateMention[],
  match: OfficeMatch & { readonly counterpart?: boolean },
): { last: number; of?: StateMention } => {
  const { tokens } = sentence
  const { offices, pronouns } = locale
  const host = isPosted(match.kind)
  let last = moreFields(sentence, locale, states, match.last)
  let of: StateMention | undefined
  while (last < tokens.length && last - match.last < 12) {
    const preposition = tokens[last]
    if (!preposition) break
    const lower = preposition.lower
    const joins =
      offices.servedBy.has(lower) ||
      (host && offices.sentTo.has(lower)) ||
      // "her opposite number from Poland"
      (match.counterpart === true && locale.contacts.from.has(lower))
    if (!joins) break
    const field = last === match.last ? smallField(sentence, locale, match, last) : last
    if (field > last) {
      last = field
      continue
    }
    let end = last + 1
    while (end < tokens.length) {
      const token = tokens[end]
      if (!token || (end > last + 1 && isNameBehindState(tokens, end, locale, states))) break
      const small = token.lower
      const isField = offices.fieldNouns.has(small)
      if (
        !isField &&
        !states.some((state) => state.first <= end && end < state.last) &&
        sentence.names.some(
          (name) =>
            name.kind === 'person' &&
            name.first <= end &&
            end < name.last &&
            !holdsField(sentence, name, offices.fieldNouns),
        )
      )
        break
      // "for Foreign, Commonwealth and Development Affairs"
      if (token.form === ',' && end > last + 1 && endOfFields(sentence, end, locale) !== undefined) {
        end++
        continue
      }
      // "for European Affairs Nora Quill": the field is whole, what follows is who holds it
      const before = tokens[end - 1]?.lower ?? ''
      // and "to the World Trade Organization": a body whose name holds a field
      const isWhole = offices.fieldNouns.has(before) && !pronouns.and.has(small) && !isInstitution(token, locale)
      if (!isField && end > last + 1 && isWhole) break
      const inPhrase =
        token.upos === 'PROPN' ||
        (isCapitalised(token.form) && (token.upos === 'NOUN' || token.upos === 'ADJ')) ||
        (end === last + 1 && offices.definiteArticles.has(small)) ||
        (isCapitalised(tokens[end + 1]?.form ?? '') && pronouns.and.has(small)) ||
        states.some((state) => state.first <= end && end < state.last) ||
        // "the chief of the Kyrgyz border guard", "for den kirgisiske grænsevagt"
        (token.upos === 'NOUN' && isOfState(tokens, end, last, states)) ||
        // "head of Kyrgyzstan's border service", "Minister of People's Power"
        (offices.genitiveEndings.includes(small) &&
          (isCapitalised(tokens[end - 1]?.form ?? '') && isCapitalised(tokens[end + 1]?.form ?? '')
            ? token.upos === 'PART'
            : tokens[end + 1]?.upos === 'NOUN' && states.some((state) => state.first > last && state.last === end)))
      const body = inPhrase ? undefined : collectiveAt(tokens, end, locale)
      if (!inPhrase && !body) break
      end = body ? body.last : end + 1
      if (body) break
    }
    const isArticleAlone = end === last + 2 && offices.definiteArticles.has(tokens[last + 1]?.lower ?? '')
    if (end === last + 1 || isArticleAlone) break
    const state = states.find((candidate) => candidate.first >= last && candidate.last <= end)
    // "the ambassador of X to Y"; what an envoy is for or of may be what he deals with
    const isSent =
      host && (match.kind === 'envoy' ? !locale.contacts.of.has(lower) || of !== undefined : offices.sentTo.has(lower))
    // "for Foreign, Commonwealth and Development Affairs of the United Kingdom": the state behind, not a body among the fields
    const isServed = state?.kind === 'state' && locale.contacts.of.has(lower)
    if (state && !isSent) of = of === undefined || (isServed && of.kind !== 'state') ? state : of
    last = end
  }
  return { last, ...(of && { of }) }
}
