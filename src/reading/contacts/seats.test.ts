import { describe, expect, it } from 'vitest'
import { contactsIn } from '../test-reader.ts'

const MET: Readonly<Record<string, string>> = {
  en: 'Ghanaian Foreign Minister Kwame Boateng and Bolivian President Evaristo Mamani met in Geneva on Tuesday.',
  nb: 'Ghanas utenriksminister Kwame Boateng og Bolivias president Evaristo Mamani møttes i Genève tirsdag.',
  nn: 'Ghanas utanriksminister Kwame Boateng og Bolivias president Evaristo Mamani møttest i Genève tysdag.',
  da: 'Ghanas udenrigsminister Kwame Boateng og Bolivias præsident Evaristo Mamani mødtes i Genève tirsdag.',
  sv: 'Ghanas utrikesminister Kwame Boateng och Bolivias president Evaristo Mamani möttes i Genève på tisdagen.',
}
const PAIR = 'Evaristo Mamani Kwame Boateng'

describe('who was there beside those who met', () => {
  it.each([
    ['en', 'Also present was Ghanaian Defence Minister Abena Owusu.'],
    ['en', 'Ghanaian Ambassador Abena Owusu also attended the meeting.'],
    ['en', 'Ghanaian Ambassador Abena Owusu also took part in the talks.'],
    ['en', 'The Ghanaian delegation included Defence Minister Abena Owusu.'],
    ['nb', 'Til stede var også Ghanas forsvarsminister Abena Owusu.'],
    ['nb', 'I den ghanesiske delegasjonen var forsvarsminister Abena Owusu.'],
    ['nn', 'Ved bordet sat Abena Owusu for Ghana.'],
    ['da', 'Den ghanesiske delegation bestod også af forsvarsminister Abena Owusu.'],
    ['sv', 'Närvarande var även Ghanas försvarsminister Abena Owusu.'],
    ['sv', 'För Ghana deltog även försvarsminister Abena Owusu.'],
  ])('is read where the names stand behind the verb: %s, %s', async (language, text) => {
    expect(await contactsIn(language, `${MET[language]} ${text}`)).toEqual([
      expect.stringContaining(`Abena Owusu ${PAIR}`),
    ])
  })

  it.each([
    [
      'en',
      'Ghanaian Foreign Minister Kwame Boateng, accompanied by Trade Minister Abena Owusu, met Bolivian President Evaristo Mamani on Tuesday.',
    ],
    [
      'da',
      'Ghanas udenrigsminister Kwame Boateng, ledsaget af handelsminister Abena Owusu, mødtes med Bolivias præsident Evaristo Mamani tirsdag.',
    ],
  ])('is of the side of whoever brings him, in %s', async (language, text) => {
    expect(await contactsIn(language, text)).toEqual([expect.stringContaining(`Abena Owusu ${PAIR}`)])
  })

  it.each([
    ['en', 'Also critical was Ghanaian opposition leader Abena Owusu.'],
    ['en', 'The Ghanaian delegation was praised by Abena Owusu.'],
    ['nb', 'I Accra var forsvarsminister Abena Owusu kritisk.'],
    ['sv', 'Ghana var försvarsminister Abena Owusu tack skyldigt.'],
  ])('is nobody of whom only something else is told: %s, %s', async (language, text) => {
    const [contact] = await contactsIn(language, `${MET[language]} ${text}`)
    expect(contact).toContain(PAIR)
    expect(contact).not.toContain('Abena')
  })
})
