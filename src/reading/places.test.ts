import { describe, expect, it } from 'vitest'
import type { Name, Sentence } from '../language/analysis.ts'
import { locales } from '../locales/index.ts'
import type { Report } from '../model/record.ts'
import type { Document } from './document.ts'
import { citiesNamed } from './places/gazetteer.ts'
import { findPlaces } from './places.ts'

interface Given {
  readonly names?: readonly Pick<Name, 'kind' | 'acts' | 'first' | 'last'>[]
  /** Relations of tokens to the first, by index. */
  readonly relations?: Readonly<Record<number, string>>
}

const localeOf = (language: string) => {
  const locale = locales.get(language)
  if (!locale) throw new Error(`no locale ${language}`)
  return locale
}

const documentOf = (language: string, text: string, given: Given): Document => {
  const tokens = [...text.matchAll(/(?:\p{Lu}\.){2,}|[\p{L}\p{N}-]+|['’]s?|[^\s]/gu)].map(({ 0: form, index }, at) => ({
    start: index,
    end: index + form.length,
    form,
    lemma: form.toLowerCase(),
    lower: form.toLowerCase(),
    lowerLemma: form.toLowerCase(),
    upos: 'X' as const,
    feats: {},
    head: at === 0 ? -1 : 0,
    deprel: given.relations?.[at] ?? (at === 0 ? 'root' : 'dep'),
  }))
  const names = (given.names ?? []).map((name) => ({
    ...name,
    start: tokens[name.first]?.start ?? 0,
    end: tokens[name.last - 1]?.end ?? 0,
    score: 1,
  }))
  const sentence: Sentence = { block: 0, start: 0, end: text.length, tokens, names }
  const report: Report = { id: 'r', source: '', sha256: '', language, text, furniture: [], blocks: [], read: true }
  return { report, analysis: { sentences: [sentence] }, localeOf: () => localeOf(language) }
}

const places = (language: string, text: string, given: Given = {}): string =>
  findPlaces(documentOf(language, text, given))
    .map(({ evidence, name, country }) => `${evidence.exact}=${name ?? '-'}/${country ?? '-'}`)
    .join(' ')

describe('findPlaces', () => {
  it.each([
    ['nb', 'De møttes i Istanbul i Tyrkia.', 'Istanbul=Istanbul/TR'],
    ['nb', 'De møttes i Saudi-Arabias hovedstad Riyad.', 'Riyad=Riyadh/SA'],
    ['nb', 'Putin tok imot ham i den russiske byen Sotsji.', 'Sotsji=Sochi/RU'],
    ['nb', 'Samtalene i Genève og i Roma gikk bra.', 'Genève=Geneva/CH Roma=Rome/IT'],
    ['nb', 'Han inviterte ham til Moskva.', 'Moskva=Moscow/RU'],
    ['nb', 'Moskva avviser kravet.', ''],
    ['nb', 'De møttes i Osj i Kirgisistan.', 'Osj=Osh/KG'],
    ['nn', 'Dei møttest i Sjymkent i Kasakhstan.', 'Sjymkent=Shymkent/KZ'],
    ['nb', 'De møttes i Zjytomyr i Ukraina.', 'Zjytomyr=Zhytomyr/UA'],
    ['da', 'De mødtes i Mykolajiv i Ukraine.', 'Mykolajiv=Mykolaiv/UA'],
    ['sv', 'De möttes i Tjernivtsi i Ukraina.', 'Tjernivtsi=Chernivtsi/UA'],
    ['sv', 'De möttes i Chudzjand i Tadzjikistan.', 'Chudzjand=Khujand/TJ'],
    ['en', "They met in Quito's Carondelet Palace.", 'Quito=Quito/EC'],
    ['nb', 'De møttes i Genèves hotell Lind.', 'Genèves=Geneva/CH'],
    ['nb', 'Forholdet mellom Moskva og Washington er kjølig.', ''],
    ['nb', 'De møttes i Omans hovedstad, Muskat, tirsdag.', 'Muskat=Muscat/OM'],
    ['da', 'De mødtes til forhandlinger i Omans hovedstad, Muscat.', 'Muscat=Muscat/OM'],
    ['nb', 'De snakket sammen i Georgias hovedstad.', 'Georgias hovedstad=Tbilisi/GE'],
    ['nb', 'Krigen i Ukraina raser.', 'Ukraina=-/UA'],
    ['nb', 'Forholdet til Russland er dårlig.', ''],
    ['nb', 'Delegasjonen ankom Aktau i går.', 'Aktau=Aktau/KZ'],
    ['nb', 'De møttes i Bodø.', 'Bodø=Bodø/NO'],
    ['nb', 'De møttes på Gardermoen.', ''],
    ['nn', 'Dei møttest i Sharm el-Sheikh.', 'Sharm el-Sheikh=Sharm el-Sheikh/EG'],
    ['en', 'They met in Sochi, Russia.', 'Sochi=Sochi/RU'],
    ['en', 'They met in the Saudi capital Riyadh.', 'Riyadh=Riyadh/SA'],
    ['en', 'Closed-door talks took place in the Georgian capital.', 'Georgian capital=Tbilisi/GE'],
    ['en', 'They met in Tripoli, Lebanon.', 'Tripoli=Tripoli/LB'],
    ['en', 'They met in Tripoli.', 'Tripoli=Tripoli/LY'],
    ['en', 'They gathered in The Hague.', 'The Hague=The Hague/NL'],
    ['en', 'The Moscow Times reported it in London.', 'London=London/GB'],
    ['en', 'Beijing said it would attend.', ''],
    ['en', 'He flew from Doha to Cairo.', 'Cairo=Cairo/EG'],
    ['en', 'She visited Beijing on Tuesday.', 'Beijing=Beijing/CN'],
    ['en', 'They met in Djibouti.', 'Djibouti=Djibouti/DJ'],
    ['en', 'They met in Delhi.', 'Delhi=New Delhi/IN'],
    ['en', 'They met in Springfield.', ''],
    ['en', 'They met in Springfield, Nowhere.', ''],
    ['en', 'Talks were held in Washington, D.C., on Monday.', 'Washington, D.C.=Washington/US'],
    ['da', 'De mødtes i Bruxelles og i Wien.', 'Bruxelles=Brussels/BE Wien=Vienna/AT'],
    ['da', 'De mødtes i den russiske by Sotji.', 'Sotji=Sochi/RU'],
    ['sv', 'De träffades i Bryssel och Köpenhamn.', 'Bryssel=Brussels/BE Köpenhamn=Copenhagen/DK'],
    ['sv', 'Mötet hölls i Förenade Arabemiraten.', 'Förenade Arabemiraten=-/AE'],
  ])('reads in %s: %s', (language, text, expected) => {
    expect(places(language, text)).toBe(expected)
  })

  it('gives coordinates with a city', () => {
    expect(findPlaces(documentOf('nb', 'De møttes i Sotsji.', {}))[0]).toMatchObject({ lat: 43.6, lon: 39.73 })
  })

  it('does not take the surname of a person for a city', () => {
    const names = [{ kind: 'person', first: 0, last: 2 }] as const
    expect(places('en', 'Jack London spoke.', { names })).toBe('')
  })

  it('takes a capital that stands by itself for a place only in apposition', () => {
    const names = [{ kind: 'gpe', acts: false, first: 4, last: 5 }] as const
    expect(places('en', 'The host city, Ankara, is calm.', { names, relations: { 4: 'appos' } })).toBe(
      'Ankara=Ankara/TR',
    )
    expect(
      places('en', 'The talks with Ankara are off.', { names: [{ kind: 'gpe', acts: false, first: 3, last: 4 }] }),
    ).toBe('')
  })

  it('passes over the place that a report was sent from', () => {
    expect(places('en', 'ISTANBUL (Kaspinform) – They met in Doha.')).toBe('Doha=Doha/QA')
    expect(places('en', 'ISTANBUL')).toBe('')
  })

  it('finds a town in the gazetteer that no table has, in the country named beside it', () => {
    const names = [{ kind: 'place', first: 3, last: 4 }] as const
    expect(places('en', 'They met in Zugdidi, Georgia.', { names })).toBe('Zugdidi=Zugdidi/GE')
  })

  it('takes a country after "to" for a place only under a verb', () => {
    expect(places('nb', 'Han reiste til Russland.')).toBe('')
    expect(places('nb', 'Han reiste til Russland.', { relations: { 3: 'obl' } })).toBe('Russland=-/RU')
  })
})

describe('citiesNamed', () => {
  it('finds towns whatever their accents, the largest first', () => {
    expect(citiesNamed('Geneve')[0]).toMatchObject({ country: 'CH' })
    expect(citiesNamed('Tripoli').map(({ country }) => country)).toEqual(['LY', 'LB', 'GR'])
    expect(citiesNamed('Nirgendwo')).toEqual([])
  })
})
