import { describe, expect, it } from 'vitest'
import { readText } from '../test-reader.ts'

/** Who takes part in each contact of a report, by name. */
const participants = async (language: string, text: string): Promise<readonly (readonly string[])[]> => {
  const { actors, contacts } = await readText(language, text, { published: '2026-11-06' })
  return contacts.map((contact) =>
    contact.participants.map(({ actor }) => actors.find(({ key }) => key === actor)?.name ?? actor).sort(),
  )
}

describe('what stands for a name or before one', () => {
  it('takes a style for whom it was last said of, and the last of several offices for the name behind them', async () => {
    const found = await participants(
      'en',
      'His Excellency Minister of State Driss Benhaddou welcomed the truce.\n\nHis Excellency met on Tuesday with the Special Envoy of the Secretary-General of the United Nations, HE Inés Caldera.',
    )
    expect(found).toEqual([['Driss Benhaddou', 'Inés Caldera']])
  })

  it('tells a minister from her colleague', async () => {
    const found = await participants(
      'nb',
      'Estlands utenriksminister Liina Saarvere kom torsdag.\n\nEstlands utenriksminister og hennes marokkanske kollega Driss Benhaddou snakket sammen i vel to timer.',
    )
    expect(found).toEqual([['Driss Benhaddou', 'Liina Saarvere']])
  })

  it('names each of those who explain an office of several', async () => {
    const found = await participants(
      'en',
      "The countries' prime ministers, Liina Saarvere of Estonia and Driss Benhaddou of Morocco, discussed the cable by telephone on Tuesday.",
    )
    expect(found).toEqual([['Driss Benhaddou', 'Liina Saarvere']])
  })

  it.each([
    [
      'who follows a state in a title without a comma',
      'The President of the Republic of Finland Liina Saarvere met President of Ukraine Andriy Kovalchuk in Kyiv on Thursday.',
      ['Andriy Kovalchuk', 'Liina Saarvere'],
    ],
    [
      'two ministers with their titles before them',
      'Minister of Foreign Affairs of the Republic of Armenia Davit Melkumyan and Minister of Foreign Affairs of the Islamic Republic of Iran Reza Kohandani met on Tuesday.',
      ['Davit Melkumyan', 'Reza Kohandani'],
    ],
    [
      'a possessive within a title',
      'The Minister of Foreign Affairs, Hon. Anand Ramdeholl, met the Minister of People’s Power for Foreign Affairs of the Bolivarian Republic of Venezuela, H.E. Yelitza Carvajal, on 24 September.',
      ['Anand Ramdeholl', 'Yelitza Carvajal'],
    ],
    [
      'a list of fields within a title',
      'Foreign Minister Driss Benhaddou of Morocco met Secretary of State for Foreign, Commonwealth and Development Affairs of the United Kingdom Helen Ashworth on Tuesday.',
      ['Driss Benhaddou', 'Helen Ashworth'],
    ],
    [
      'two titles right behind each other',
      'Undersecretary for Political Affairs Ambassador Dr. Yusuf Al-Harthi met Foreign Minister Liina Saarvere of Estonia on Tuesday.',
      ['Liina Saarvere', 'Yusuf Al-Harthi'],
    ],
    [
      'a body before the office, and the name before the verb',
      'On Tuesday, Member of the Political Bureau of the Central Committee and Minister of Foreign Affairs Deng Haoran met in Beijing with Zambian Minister of Foreign Affairs and International Cooperation Mutale Chanda Bwalya.',
      ['Deng Haoran', 'Mutale Chanda Bwalya'],
    ],
    [
      'styles of other capitals',
      'Shri Vikram Deshpande, Foreign Secretary of India, met H.H. Sheikh Saqr bin Nasser Al Kaabi, Foreign Minister of the UAE, and the Honourable Dato’ Seri Hakim bin Yusof, Foreign Minister of Malaysia, on Tuesday.',
      ['Hakim bin Yusof', 'Saqr bin Nasser Al Kaabi', 'Vikram Deshpande'],
    ],
    [
      'an ambassador with his whole title and nobody’s comma',
      'On 3 November Foreign Minister of Azerbaijan Elshad Mammadov met the Ambassador Extraordinary and Plenipotentiary of the Republic of Peru to the Republic of Azerbaijan Gonzalo Tudela.',
      ['Elshad Mammadov', 'Gonzalo Tudela'],
    ],
    [
      'whom the words place behind a time, by title',
      'Minister of Foreign Affairs Prince Fahd bin Rakan received at the ministry’s headquarters in Riyadh today Minister of Foreign Affairs of the Federal Republic of Somalia Abdi Warsame Dhoore.',
      ['Abdi Warsame Dhoore', 'Fahd bin Rakan'],
    ],
    [
      'a name with a part written small',
      'Japanese Foreign Minister HAYASHI Kenta met South Korean envoy Kwak Soo-min in Tokyo on Tuesday.',
      ['HAYASHI Kenta', 'Kwak Soo-min'],
    ],
  ])('knows %s', async (_, text, expected) => {
    expect(await participants('en', text)).toEqual([expected])
  })

  it.each([
    [
      'nb',
      'Utenriksminister Aino Holm mottok tirsdag Hans Eksellense Reza Kohandani, utenriksminister i Iran, i Oslo.',
    ],
    ['nn', 'Utanriksminister Aino Holm møtte tysdag hr. Reza Kohandani, utanriksminister i Iran, i Oslo.'],
    ['da', 'Udenrigsminister Aino Holm mødtes tirsdag med Den Iranske Republiks udenrigsminister, hr. Reza Kohandani.'],
    ['sv', 'Utrikesminister Aino Holm tog på tisdagen emot Irans utrikesminister, H.E. Reza Kohandani, i Stockholm.'],
  ])('leaves styles off in %s', async (language, text) => {
    expect(await participants(language, text)).toEqual([['Aino Holm', 'Reza Kohandani']])
  })
})
