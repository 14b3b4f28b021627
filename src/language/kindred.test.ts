import { describe, expect, it } from 'vitest'
import { locales } from '../locales/index.ts'
import { kindredForms, kindredLemma } from './kindred.ts'

const read = (language: string, sentence: string): string => {
  const kinship = locales.get(language)?.kinship
  if (!kinship) throw new Error(`${language} is read by itself`)
  return kindredForms(sentence.split(' '), kinship).join(' ')
}

describe('kindredForms', () => {
  it('reads Swedish and Danish words by their Norwegian counterparts, one for one', () => {
    expect(read('sv', 'Ministrarna höll på tisdagen samtal i Dhaka')).toBe(
      'Ministrene holdt på tirsdag samtale i Dhaka',
    )
    expect(read('da', 'Ministrene mødtes og talte sammen i telefon')).toBe(
      'Ministrene møttes og snakket sammen i telefon',
    )
  })

  it('tells the word before an infinitive from the one before a clause', () => {
    expect(read('sv', 'Hon säger att de lovar att träffa honom')).toBe('Hun sier at de lover å møte ham')
    expect(read('da', 'Hun siger at de forsøger at finde ham')).toBe('Hun sier at de forsøker å finne ham')
  })

  it('respells what the list lacks and leaves names, figures and capitals alone', () => {
    expect(read('sv', 'Öberg förhindrade 20 kupper i Örebro')).toBe('Öberg forhindret 20 kupper i Örebro')
    expect(read('sv', 'Enligt Enligt')).toBe('Ifølge Enligt')
  })

  it('reads a compound by its last part', () => {
    expect(read('sv', 'de biträdande inrikesministrarna och regeringskällan vid gränsövergången')).toBe(
      'de visesekretær innenriksministrene og regjeringskilden ved grenseovergangen',
    )
    expect(read('da', 'viceudenrigsministeren beslaglagde fragtskibet ved grænseovergangen')).toBe(
      'viseutenriksministeren beslagla fragtskipet ved grenseovergangen',
    )
  })

  it('reads states, their people and towns as they are called there', () => {
    expect(read('da', 'Ungarns og Slovakiets ministre fløj til Bruxelles')).toBe(
      'Ungarns og Slovakias ministre fløy til Brussel',
    )
    expect(read('sv', 'I Helsingfors möttes ungerska och ryska diplomater')).toBe(
      'I Helsinki møttes ungarske og russiske diplomater',
    )
  })

  it('tells a participle by a noun from a past tense', () => {
    expect(read('da', 'Parterne drøftede de drøftede punkter')).toBe('Partene drøftet de drøftede punkter')
  })

  it('tells who from there', () => {
    expect(read('da', 'Der er en minister , der venter , og så blev der stille')).toBe(
      'Det er en minister , som venter , og så ble det stille',
    )
  })
})

describe('kindredLemma', () => {
  const lemma = (language: string, form: string, upos: 'VERB' | 'NOUN', lemmaRead: string): string | undefined => {
    const kinship = locales.get(language)?.kinship
    return kinship && kindredLemma(form, upos, lemmaRead, kinship)
  }

  it('is the infinitive of the own language, by what was read or by the ending', () => {
    expect(lemma('sv', 'mötte', 'VERB', 'møte')).toBe('möta')
    expect(lemma('sv', 'träffades', 'VERB', 'møte')).toBe('träffa')
    expect(lemma('sv', 'dryftades', 'VERB', 'dryfte')).toBe('dryfta')
    expect(lemma('da', 'mødtes', 'VERB', 'møtes')).toBe('mødes')
    expect(lemma('da', 'orienterede', 'VERB', 'orientere')).toBe('orientere')
  })

  it('is a noun by itself only where that is a word of the list', () => {
    expect(lemma('da', 'samarbejdet', 'NOUN', 'samarbeid')).toBe('samarbejde')
    expect(lemma('sv', 'gränsen', 'NOUN', 'grense')).toBe('gräns')
    expect(lemma('sv', 'blomman', 'NOUN', 'blomman')).toBeUndefined()
  })
})
