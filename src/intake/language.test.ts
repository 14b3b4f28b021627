import { describe, expect, it } from 'vitest'
import { detectLanguage, languageTag } from './language.ts'

describe('telling languages apart', () => {
  it.each([
    ['nb', 'Utenriksministeren sier at partene ikke er blitt enige, og at han skal møte kollegaen igjen neste uke.'],
    ['nn', 'Utanriksministeren seier at partane ikkje har vorte samde, og at ho skal møte kollegaen att i neste veke.'],
    [
      'da',
      'Udenrigsministeren siger, at parterne ikke er blevet enige, og at han skal mødes med sin kollega igen i næste uge.',
    ],
    [
      'sv',
      'Utrikesministern säger att parterna inte har kommit överens och att hon ska träffa sin kollega igen nästa vecka.',
    ],
    [
      'en',
      'The foreign minister says that the parties have not agreed and that she will meet her colleague again next week.',
    ],
  ])('knows %s by its everyday words', (language, text) => {
    expect(detectLanguage(text)).toEqual({ language, certain: true })
  })

  it.each([
    ['ru', 'Министр иностранных дел заявил, что переговоры прошли конструктивно.'],
    ['fr', 'Le ministre des Affaires étrangères a déclaré que les parties ne sont pas encore parvenues à un accord.'],
    ['fi', 'Ulkoministeri sanoi, että osapuolet eivät ole päässeet sopimukseen neuvotteluissa.'],
    ['is', 'Utanríkisráðherra sagði að aðilar hefðu ekki komist að samkomulagi á fundinum í gær.'],
    ['de', 'Die Außenministerin sagte, die Parteien hätten sich noch nicht auf einen Termin geeinigt.'],
  ])('names %s, which is not read', (language, text) => {
    expect(detectLanguage(text).language).toBe(language)
  })

  it('says nothing of a text without words', () => {
    expect(detectLanguage('12 – 34 …').language).toBe('und')
  })

  it.each([
    ['nb-NO', 'nb'],
    ['EN_gb', 'en'],
    ['nno', 'nn'],
    ['nor', 'no'],
    ['Norsk bokmål', undefined],
  ])('takes the stated tag %s as %s', (stated, tag) => {
    expect(languageTag(stated)).toBe(tag)
  })
})
