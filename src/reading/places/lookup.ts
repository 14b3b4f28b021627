import { type City, knownCities } from '../../locales/cities.ts'
import { englishCapitalOf, englishNameOf } from '../../locales/countries.ts'
import type { Locale } from '../../locales/locale.ts'
import { fold } from '../../text/fold.ts'
import { citiesNamed, type GazetteerCity } from './gazetteer.ts'
import { respelled } from './respelling.ts'

/** Of two towns of one name the larger is meant only where it is so many times larger, or near a country named. */
const dominance = 5
/** A town that no other evidence speaks for must be a city. */
const cityPopulation = 100_000

/** The city that bears its state's own name: who meets in Djibouti or Singapore meets in the city. */
export const cityOfItsName = (country: string): City | undefined => {
  const city = knownCities.get(englishNameOf(country) ?? '')
  return city?.country === country ? city : undefined
}

/** The capital of each state that has one among the cities known, accents aside: 'Lome' is Lomé. */
export const capitals: ReadonlyMap<string, City> = new Map(
  [...knownCities.values()].flatMap((city) =>
    city.country !== undefined && fold(englishCapitalOf(city.country) ?? '') === fold(city.name)
      ? [[city.country, city] as const]
      : [],
  ),
)

export const isCapitalCity = (city: City): boolean =>
  (city.country !== undefined && capitals.get(city.country) === city) || city.name === 'The Hague'

export type Countries = ReadonlySet<string>

/**
 * Looks a name up that is in no table: in the country beside it, else in one of those around it, the nearest first, else
 * the largest of its name where it stands out. Undefined where the gazetteer leaves it open.
 */
export const lookUp = (
  name: string,
  beside: string | undefined,
  around: readonly Countries[],
): GazetteerCity | undefined => {
  const found = citiesNamed(name)
  const inCountry = beside === undefined ? undefined : found.find(({ country }) => country === beside)
  if (beside !== undefined) return inCountry
  for (const countries of around) {
    const inside = found.filter(({ country }) => countries.has(country))
    if (inside.length > 0 && new Set(inside.map(({ country }) => country)).size === 1) return inside[0]
  }
  const [largest, next] = found
  if (largest && largest.population >= cityPopulation && largest.population >= dominance * (next?.population ?? 0))
    return largest
  return undefined
}

/** "Sjymkent", "Zjytomyr": as English has the name. */
export const lookUpRespelled = (
  written: string,
  beside: string | undefined,
  around: readonly Countries[],
  locale: Locale,
): City | undefined => {
  const names = respelled(written, locale.places)
  const fits = (city: City | undefined): boolean =>
    city !== undefined && (beside === undefined || city.country === beside)
  const known = names.map((name) => knownCities.get(name)).find(fits)
  if (known) return known
  const found = names.map((name) => lookUp(name, beside, around)).find((city) => city !== undefined)
  return found && placed(found)
}

export const placed = ({ name, country, lat, lon }: GazetteerCity): City => ({ name, country, lat, lon })
