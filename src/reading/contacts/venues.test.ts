import { describe, expect, it } from 'vitest'
import { readText } from '../test-reader.ts'

const venuesIn = async (language: string, text: string): Promise<readonly string[]> => {
  const { contacts } = await readText(language, text, { published: '2025-10-09' })
  return contacts.flatMap(({ venue }) => venue ?? [])
}

describe('the venue of a contact', () => {
  it.each([
    [
      'en',
      'Guyanese Foreign Minister Anand Ramdeholl met Venezuelan Foreign Minister Yelitza Carvajal at the Kaieteur checkpoint on Wednesday.',
      'the Kaieteur checkpoint',
    ],
    [
      'en',
      'Delegations from Kenya and Somalia held talks in Nairobi on Friday. The last session at a lakeside hotel was short.',
      'a lakeside hotel',
    ],
    [
      'nb',
      'Norges utenriksminister Ida Ringstad møtte Turkmenistans utenriksminister Myrat Nuryyev i Oslo onsdag. Partene satt i hver sin fløy av hotellet.',
      'hotellet',
    ],
    [
      'nn',
      'Utanriksminister Ida Ringstad møtte Chiles utanriksminister Marta Rojas i Oslo måndag. – Det gjekk bra, sa Rojas då ho kom ut av Villa Fjordheim.',
      'Villa Fjordheim',
    ],
    [
      'sv',
      'Utrikesminister Karin Ekwall mötte Finlands utrikesminister Antti Laine på ett hotell i Helsingfors på tisdagen.',
      'ett hotell i Helsingfors',
    ],
    [
      'nb',
      'Presidentene i Tanzania og Malawi skal møtes på Zanzibar onsdag 15. oktober. Toppmøtet er lagt til det gamle fortet i Stone Town.',
      'det gamle fortet i Stone Town',
    ],
  ])('is read in %s: %s', async (language, text, expected) => {
    expect(await venuesIn(language, text)).toEqual([expected])
  })

  it('is told by the clause it stands in', async () => {
    const { contacts } = await readText(
      'nb',
      'Utenriksminister Ida Ringstad møtte Chiles utenriksminister Marta Rojas i Oslo mandag. De to delegasjonene forlot gjestehuset før midnatt.',
      { published: '2025-10-09' },
    )
    const claims = contacts.flatMap((contact) => contact.claims).filter(({ attribute }) => attribute === 'venue')
    expect(claims.map(({ value, evidence }) => [value, evidence.exact])).toEqual([
      ['gjestehuset', 'De to delegasjonene forlot gjestehuset før midnatt'],
    ])
  })

  it('is no room of which only is told that they shared it', async () => {
    expect(
      await venuesIn(
        'nb',
        'Delegasjoner fra Niger og Benin møttes i Lomé mandag. Partene satt i samme rom i tre timer.',
      ),
    ).toEqual([])
  })

  it('is not what talks are about', async () => {
    expect(await venuesIn('en', 'Kenya and Somalia held talks on the border crossing in Nairobi on Friday.')).toEqual(
      [],
    )
  })
})

describe('the town of a contact', () => {
  const placesIn = async (text: string): Promise<readonly string[]> =>
    (await readText('nb', text, { published: '2025-10-09' })).contacts.flatMap(({ place }) => place?.name ?? [])

  it('is a small one of a country that the report names anywhere', async () => {
    const text =
      'Kroatia og Montenegro holdt samtaler i Dubrovnik mandag. Været var fint. Solen skinte. Neste forhandlingsrunde er berammet til 9. november i Tivat.'
    expect(await placesIn(text)).toEqual(['Dubrovnik', 'Tivat'])
  })

  it('stands behind what talks came to', async () => {
    expect(
      await placesIn('Samtaler mellom Niger og Benin endte tirsdag uten enighet i den togolesiske hovedstaden.'),
    ).toEqual(['Lomé'])
  })

  it('is none for a call: "her colleague in Zagreb" is where he sits', async () => {
    expect(
      await placesIn('Montenegros utenriksminister Vera Holm ringte sin kollega i Zagreb, Ivo Lund, mandag.'),
    ).toEqual([])
  })
})
