import { describe, expect, it } from 'vitest'
import { locales } from '../locales/index.ts'
import { kindredForms } from './kindred.ts'

const read = (language: string, sentence: string): string => {
  const kinship = locales.get(language)?.kinship
  if (!kinship) throw new Error(`${language} is read by itself`)
  return kindredForms(sentence.split(' '), kinship).join(' ')
}

describe('kindredForms', () => {
  it('reads Swedish and Danish words by their Norwegian counterparts, one for one', () => {
    expect(read('sv', 'Ministrarna höll på tisdagen samtal i Dhaka')).toBe('Ministrene holdt på tirsdag samtale i Dhaka')
    expect(read('da', 'Ministrene mødtes og talte sammen i telefon')).toBe('Ministrene møttes og snakket sammen i telefon')
  })

  it('tells the word before an infinitive from the one before a clause', () => {
    expect(read('sv', 'Hon säger att de lovar att träffa honom')).toBe('Hun sier at de lover å møte ham')
    expect(read('da', 'Hun siger at de forsøger at finde ham')).toBe('Hun sier at de forsøker å finne ham')
  })

  it('respells what the list lacks and leaves names, figures and capitals alone', () => {
    expect(read('sv', 'Öberg förhindrade 20 attacker i Örebro')).toBe('Öberg forhindret 20 attakker i Örebro')
    expect(read('sv', 'Enligt Enligt')).toBe('Ifølge Enligt')
  })
})
