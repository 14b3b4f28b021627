import type { Name, Sentence, Token } from '../../language/analysis.ts'
import { isRelation } from '../../language/tree.ts'
import { isFormOfAny } from '../../locales/lexeme.ts'
import type { Locale } from '../../locales/locale.ts'
import { nameParticles } from '../../locales/name-particles.ts'
import { flatMap } from '../../text/flat-map.ts'
import type { StateMention } from '../states.ts'
import { closingAfter, type NameRange, nameText } from './nameText.ts'
import { isInstitution, personNounAt } from './officeIndex.ts'
import type { Title } from './titles.ts'

/** A person's name in a sentence, titles and honorifics left off; tokens `first` to `last`, half-open. */
export interface PersonName extends NameRange {
  /** A possessive ending left off. */
  readonly text: string
}

/** What a sentence's names are read with. */
export interface NameSetting {
  readonly sentence: Sentence
  readonly locale: Locale
  readonly states: readonly StateMention[]
  readonly titles: readonly Title[]
}

const isCapitalised = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.form)
const isHyphen = (token: Token | undefined): boolean => token !== undefined && /^[-‐‑–]$/u.test(token.form)
const touches = (before: Token | undefined, after: Token | undefined): boolean =>
  before !== undefined && after !== undefined && before.end === after.start
const isParticle = (token: Token | undefined): boolean => token !== undefined && nameParticles.has(token.lower)

/** Words between somebody's name and the father's. */
const fathers: ReadonlySet<string> = new Set(['bin', 'bint', 'ibn', 'ould', 'binti'])

/** "al-Thani" in one token. */
const isParticled = (token: Token | undefined): boolean => {
  const [small = '', name = ''] = token?.form.split(/[-‐‑]/u) ?? []
  return nameParticles.has(small) && /^\p{Lu}/u.test(name)
}

/** The model's people, made whole, and a run of capitals right behind a title where the model saw none. */
export const personNames = (setting: NameSetting): readonly PersonName[] => {
  const { sentence, locale, states, titles } = setting
  const named = sentence.names
    .filter(({ kind }) => kind === 'person')
    .map((name) => withoutHonorifics(withoutTitleWords(wholeName(name, setting), setting), setting))
    // no initials alone: "H.E." may be taken for a name
    .filter(
      ({ first, last }) =>
        first < last && sentence.tokens.slice(first, last).some(({ form }) => /\p{L}{2}|\p{Lo}/u.test(form)),
    )
    .filter(
      ({ first, last }) =>
        !titles.some((title) => title.noun <= first && last <= title.last && (title.noun < first || last > first + 1)),
    )
    .filter((name) => !isHeadingWords(name, setting))
    .filter(
      ({ first, last }) =>
        !states.some((state) => state.first <= first && last <= state.last && isWhole(sentence, state)),
    )
  const found = withoutInner(named).map(({ first, last }) => ({
    first,
    last,
    text: nameText(sentence, { first, last }, locale),
  }))
  const callings = flatMap(sentence.tokens, (token, at) =>
    (token.upos === 'NOUN' || token.upos === 'PROPN') && token.feats.Number !== 'Plur' && personNounAt(token, locale)
      ? [
          {
            first: at,
            last: at + 1,
            definite:
              token.feats.Definite === 'Def' ||
              locale.offices.definiteArticles.has(sentence.tokens[at - 1]?.lower ?? ''),
          },
        ]
      : [],
  )
  const styles = flatMap(sentence.tokens, (token, at) =>
    isHonorific(token, locale) && isCapitalised(token) && !locale.pronouns.personal.has(token.lower)
      ? [{ first: at, last: at + 1, definite: false, isStyle: true }]
      : [],
  )
  for (const lead of [...titles, ...callings, ...styles]) {
    const run = runAfter(lead, found, setting)
    const isWanted =
      run && !isHeadingWords(run, setting) && (!('plural' in lead) || !lead.plural || isFirstOfSeveral(run, setting))
    if (isWanted) found.push({ first: run.first, last: run.last, text: nameText(sentence, run, locale) })
  }
  const isPartOfRun = (name: PersonName): boolean =>
    found.some((run) => run.first < name.first && name.last <= run.last)
  return found.filter((name) => name.text !== '' && !isPartOfRun(name)).sort((a, b) => a.first - b.first)
}

/** "Minister Holds Telephone Conversation with Tajik Counterpart": words that a heading writes large. */
const isHeadingWords = ({ first, last }: NameRange, { sentence, locale }: NameSetting): boolean =>
  sentence.tokens
    .slice(first, last)
    .some((token) => locale.contacts.remote.has(token.lower) || isFormOfAny(token, locale.offices.counterparts))

/** A state's word that is not the first part of a compound ("Irak-veteran"). */
const isWhole = ({ tokens }: Sentence, state: StateMention): boolean =>
  tokens[state.first]?.start === state.start && tokens[state.last - 1]?.end === state.end

const withoutInner = (names: readonly NameRange[]): readonly NameRange[] =>
  names.filter(
    (name, index) =>
      !names.some(
        (other, at) =>
          at !== index &&
          other.first <= name.first &&
          name.last <= other.last &&
          (other.last - other.first > name.last - name.first || at < index),
      ),
  )

/** What may stand before a name and tells that it is a person's: a title, a calling, "Mr". */
interface Lead extends NameRange {
  readonly definite: boolean
  /** "Mr", "Ms": what follows is a person's name, whatever the model took it for. */
  readonly isStyle?: boolean
}

/** "the ministers Anna Holm and …": several are named behind a plural. */
const isFirstOfSeveral = ({ last }: NameRange, { sentence, locale }: NameSetting): boolean => {
  const joint = sentence.tokens[last]
  return (
    joint !== undefined &&
    (joint.form === ',' || locale.pronouns.and.has(joint.lower)) &&
    isCapitalised(sentence.tokens[last + 1])
  )
}

/** How far a title may go on by prepositions before the comma that sets the name off: "the head of the fishermen's union, X". */
const LEAD_REACH = 8

/** Where a title with what hangs on it by prepositions ends, if at a comma. */
const commaAfter = ({ last }: Lead, { sentence, locale }: NameSetting): number | undefined => {
  const { tokens } = sentence
  if (tokens[last]?.form === ',') return last
  if (!locale.offices.servedBy.has(tokens[last]?.lower ?? '')) return undefined
  for (let at = last; at < Math.min(tokens.length, last + LEAD_REACH); at++) {
    const token = tokens[at]
    if (token?.form === ',') return at
    if (!token || !['ADP', 'DET', 'NOUN', 'PROPN', 'ADJ', 'PART', 'PRON'].includes(token.upos)) return undefined
  }
  return undefined
}

/** A run of capitals behind a title or calling that the model took for no name. */
const runAfter = (title: Lead, found: readonly PersonName[], setting: NameSetting): NameRange | undefined => {
  const { sentence, locale, states, titles } = setting
  // "the leader of the council, Ibrahim ag Tessalit, wrote": set off on both sides, of two words at least
  const comma = commaAfter(title, setting)
  const setOff = comma !== undefined
  const first = skipHonorifics(sentence, setOff ? comma + 1 : title.last, locale)
  const covers = (range: NameRange): boolean => range.first <= first && first < range.last
  const holds = ({ noun, last }: Title): boolean => noun <= first && first < last
  if (found.some(covers) || states.some(covers) || titles.some(holds) || !isCapitalised(sentence.tokens[first]))
    return undefined
  if (
    !title.isStyle &&
    sentence.names.some((name) => covers(name) && name.last - name.first < 2 && name.kind === 'organisation')
  )
    return undefined
  let last = first
  while (last < sentence.tokens.length && last - first < 5) {
    const token = sentence.tokens[last]
    const particle = last > first && isParticle(token) && isCapitalised(sentence.tokens[last + 1])
    const joined = last > first && isParticled(token)
    const hyphen =
      last > first &&
      isHyphen(token) &&
      touches(sentence.tokens[last - 1], token) &&
      touches(token, sentence.tokens[last + 1])
    if (last > first && isSyllablePair(first, last, sentence)) {
      last += 2
      break
    }
    if (!token || !(particle || joined || hyphen || (isCapitalised(token) && token.upos === 'PROPN'))) break
    last++
  }
  // what the model took for another kind of name is a person's too, but no body's behind "the head of the council, "
  if (
    setOff &&
    (last - first < 2 ||
      sentence.tokens[last]?.form !== ',' ||
      (comma > title.last && sentence.names.some((name) => covers(name) && name.kind === 'organisation')))
  )
    return undefined
  return last > first ? { first, last } : undefined
}

/** The first token that is no honorific: "Sheikh", "Dr.", "the Honourable", "Hans Majestet". */
export const skipHonorifics = (sentence: Sentence, from: number, locale: Locale): number => {
  const opening = sentence.tokens[from]?.lower ?? ''
  const isLedIn =
    (locale.offices.definiteArticles.has(opening) || locale.pronouns.personal.get(opening)?.role === 'possessive') &&
    isHonorific(sentence.tokens[from + 1], locale)
  let at = isLedIn ? from + 1 : from
  while (isHonorific(sentence.tokens[at], locale)) at++
  return at
}

/** "Sheikh", "Dr.", "HE". */
export const isHonorific = (token: Token | undefined, { offices }: Locale): boolean =>
  token !== undefined && (offices.honorifics.has(token.lower) || offices.honorifics.has(token.form))

/**
 * Reaches out to the rest of a name of which the model marked a part: over hyphens that stand without blanks
 * ("al-Thani" in three tokens), small words ("bin", "von der"), a nickname in marks, what the tree hangs on it as more
 * of a name (so "Sergej orlov" is one).
 */
const wholeName = (name: Name, setting: NameSetting): NameRange => {
  let { first, last } = name
  for (let steps = 0; steps < 8; steps++) {
    const next = endOfMore(first, last, setting)
    if (next === undefined) break
    last = next
  }
  for (let steps = 0; steps < 8; steps++) {
    const before = startOfMore(first, setting)
    if (before === undefined) break
    first = before
  }
  return { first, last }
}

const isOtherName = (at: number, { sentence }: NameSetting): boolean =>
  sentence.names.some((name) => name.kind !== 'person' && name.first <= at && at < name.last)

/** A syllable of a Korean name in Latin letters: "Soo", "min", "hyeok"; no word such as "led" in "Kim-led". */
const ROMANISED_SYLLABLE =
  /^(?:kk|tt|pp|ss|jj|ch|sh|[bcdghjkmnprsty])?(?:yeo|yae|[wy]?[aeiou]|ae|eo|eu|oo|ee|ou|ui|wae|wo)(?:ng|ck|[bgklmnprt])?$/u

/** "Kwak Soo-min": a tagger may leave the second syllable out of the name. */
const isSyllablePair = (first: number, last: number, { tokens }: Sentence): boolean => {
  const [syllable, hyphen, next] = [tokens[last - 1], tokens[last], tokens[last + 1]]
  return (
    last - first >= 2 &&
    isHyphen(hyphen) &&
    touches(syllable, hyphen) &&
    touches(hyphen, next) &&
    ROMANISED_SYLLABLE.test(syllable?.lower ?? '') &&
    ROMANISED_SYLLABLE.test(next?.form ?? '')
  )
}

const endOfMore = (first: number, last: number, setting: NameSetting): number | undefined => {
  const { tokens } = setting.sentence
  const token = tokens[last]
  const next = tokens[last + 1]
  if (isParticled(token)) return last + 1
  if (!token || isOtherName(last, setting)) return undefined
  if (isHyphen(token) && touches(tokens[last - 1], token) && touches(token, next) && /^\p{Lu}/u.test(next?.form ?? ''))
    return last + 2
  if (isSyllablePair(first, last, setting.sentence)) return last + 2
  let after = last
  while (
    isParticle(tokens[after]) ||
    (after > last && isHyphen(tokens[after]) && touches(tokens[after - 1], tokens[after]))
  )
    after++
  // behind "Maria van" a name must go on, whatever the model takes the rest for
  const isFree = isParticle(tokens[last - 1]) || !isOtherName(after, setting)
  const opensName = isCapitalised(tokens[after]) && tokens[after]?.upos === 'PROPN' && isFree
  if (after > last && opensName && isNameParticleRun(setting, last, after)) return after + 1
  const close = closingAfter(setting.sentence, last, tokens.length)
  const beyond = tokens[(close ?? last) + 1]
  if (
    close !== undefined &&
    isCapitalised(tokens[last + 1]) &&
    (isParticled(beyond) || (isCapitalised(beyond) && beyond?.upos === 'PROPN'))
  )
    return close + 2
  if (
    close !== undefined &&
    isCapitalised(tokens[last + 1]) &&
    isParticle(beyond) &&
    isHyphen(tokens[close + 2]) &&
    isCapitalised(tokens[close + 3])
  )
    return close + 4
  const isMore =
    isRelation(token, 'flat') &&
    token.head >= first &&
    token.head < last &&
    /^\p{L}/u.test(token.form) &&
    (isCapitalised(token) || token.upos === 'PROPN')
  return isMore && !setting.titles.some((title) => title.noun <= last && last < title.last) ? last + 1 : undefined
}

/** Keeps "møtte Holm den Hague…" out: an article of the language between two names is none of their parts. */
const isNameParticleRun = ({ sentence, locale }: NameSetting, from: number, to: number): boolean => {
  const run = sentence.tokens.slice(from, to)
  const isPart = (token: Token): boolean => {
    const small = token.lower
    const isWord =
      locale.offices.definiteArticles.has(small) ||
      locale.pronouns.personal.has(small) ||
      locale.offices.servedBy.has(small)
    return !isWord || isRelation(token, 'flat')
  }
  // "de la Vega": two together are hardly words of the language
  return run.every(isPart) || (run.length > 1 && run.some(isPart))
}

const startOfMore = (first: number, setting: NameSetting): number | undefined => {
  const { sentence, titles, states, locale } = setting
  const { tokens } = sentence
  const token = tokens[first]
  const before = tokens[first - 1]
  const beyond = tokens[first - 2]
  const isFree = (at: number): boolean =>
    !titles.some((title) => title.noun <= at && at < title.last) &&
    !states.some((state) => state.first <= at && at < state.last) &&
    !isOtherName(at, setting)
  if (
    isHyphen(before) &&
    touches(before, token) &&
    touches(beyond, before) &&
    isFree(first - 2) &&
    (isParticle(beyond) || isCapitalised(beyond))
  )
    return first - 2
  const opening = [2, 3, 4]
    .map((back) => first - 1 - back)
    .find((at) => closingAfter(sentence, at, first) === first - 1)
  if (
    opening !== undefined &&
    opening > 0 &&
    isCapitalised(tokens[opening - 1]) &&
    isCapitalised(tokens[opening + 1]) &&
    tokens[opening - 1]?.upos === 'PROPN'
  )
    return opening - 1
  // "Said bin Nasser": whose son somebody is follows his own name, which may look like a word
  if (token && fathers.has(token.lower) && isCapitalised(before) && isFree(first - 1) && !isHonorific(before, locale))
    return first - 1
  if (isGivenBefore(first, setting) && isFree(first - 1) && !(isCapitalised(beyond) && isFree(first - 2)))
    return first - 1
  if (!token || !isRelation(token, 'flat') || token.head >= first || token.head < first - 4) return undefined
  for (let at = token.head; at < first; at++) {
    const part = tokens[at]
    if (!isFree(at) || locale.offices.modifiers.has(part?.lower ?? '')) return undefined
    // "Director of the Security Service Igor Mansurov"
    if (part && at === first - 1 && isInstitution(part, locale)) return undefined
    if (!(isParticle(part) || (isCapitalised(part) && part?.upos === 'PROPN'))) return undefined
  }
  return token.head
}

/**
 * "Ghana's Kwabena Osei-Tutu": a capital right before a surname with a hyphen that the tree has for a part of it, where
 * the capitals begin with it.
 */
const isGivenBefore = (first: number, { sentence, locale }: NameSetting): boolean => {
  const { tokens } = sentence
  const before = tokens[first - 1]
  return (
    isHyphen(tokens[first + 1]) &&
    before?.upos === 'PROPN' &&
    isCapitalised(before) &&
    isRelation(before, 'compound', 'nmod') &&
    before.head === first &&
    !isInstitution(before, locale) &&
    !isHonorific(before, locale)
  )
}

/** A model may take a title into the name: "Ambassador Orlov"; or, before it, a word of one ("Turkish Foreign Kemal Ardan"). */
const withoutTitleWords = (name: NameRange, { sentence, titles, states, locale }: NameSetting): NameRange => {
  // what opens a quotation mark inside a name is a nickname, an office or not: "Ola «Kongen» Heim"
  const isNickname = (noun: number): boolean =>
    noun > name.first && closingAfter(sentence, noun - 1, name.last) !== undefined
  const title = titles
    .filter(
      (other) => other.noun < name.last && other.last > name.first && other.last < name.last && !isNickname(other.noun),
    )
    .at(-1)
  let { first } = name
  if (title) first = title.last
  // "Frankrikes Emmanuelle Roche", "Ukraine Keith Harlan" behind "envoy for"
  const owner = states.find((state) => state.first === first && state.form === 'name' && state.last < name.last)
  if (owner) first = owner.last
  const behindSide = states.some((state) => state.last === first && state.form === 'adjective')
  while (behindSide && first < name.last - 1 && locale.offices.modifiers.has(sentence.tokens[first]?.lower ?? ''))
    first++
  return { first, last: name.last }
}

/** "Mr Ravn", and "Kaptajn Troels Ravn", "Svensken Pontus Rask" with a whole name behind the calling. */
const withoutHonorifics = (name: NameRange, { sentence, locale, states }: NameSetting): NameRange => {
  const opening = sentence.tokens[name.first]
  const isCalling =
    name.last - name.first > 2 &&
    opening !== undefined &&
    (personNounAt(opening, locale) !== undefined ||
      states.some(({ form, first, last }) => form === 'demonym' && first === name.first && last === first + 1))
  const first = skipHonorifics(sentence, name.first + Number(isCalling), locale)
  return first < name.last ? { first, last: name.last } : name
}
