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
      'Guyanese Foreign Minister Anand Ramdeholl met Venezuelan Foreign Minister Yelitza Carvajal at Mora Lodge, the ministry’s guest house.',
      'Mora Lodge, the ministry’s guest house',
    ],
    [
      'en',
      "On 7 October, Guyana's foreign minister, Anand Ramdeholl, met at Guyana's Permanent Mission with the Minister of Foreign Affairs of Suriname, Ruben Wirodikromo.",
      "Guyana's Permanent Mission",
    ],
    [
      'nb',
      'Utenriksminister Ida Ringstad og Turkmenistans utenriksminister Myrat Nuryyev møttes tirsdag på Kverner, departementets konferansesenter.',
      'Kverner, departementets konferansesenter',
    ],
    [
      'nb',
      'Norge og Turkmenistan holdt samtaler i Oslo onsdag. Delegasjonene holdt til i hver sin fløy av hotellet.',
      'hotellet',
    ],
    [
      'sv',
      'Sverige och Finland höll samtal i Åbo på tisdagen. Delegationerna höll till på ett hotell utanför staden.',
      'ett hotell utanför staden',
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
    [
      'en',
      'Kenyan Foreign Minister Jane Otieno met Somali Foreign Minister Ali Warsame on Tuesday. The talks took place aboard the frigate Aurora.',
      'the frigate Aurora',
    ],
    [
      'en',
      'Kenyan Foreign Minister Jane Otieno met Somali Foreign Minister Ali Warsame at the Hotel Baobab on Tuesday.',
      'the Hotel Baobab',
    ],
    [
      'en',
      'Kenyan Foreign Minister Jane Otieno met Somali Foreign Minister Ali Warsame at the border post on Tuesday.',
      'the border post',
    ],
    [
      'en',
      'Kenya and Somalia plan talks on Friday. The meeting between the foreign ministers of Kenya and Somalia is scheduled to be held at the Foreign Ministry.',
      'the Foreign Ministry',
    ],
    [
      'en',
      'Kenyan Foreign Minister Jane Otieno will meet Somali Foreign Minister Ali Warsame on Friday. The meeting has been moved from the town hall and will be held in an old monastery.',
      'an old monastery',
    ],
    [
      'nb',
      'Kenyas utenriksminister Jane Otieno møtte Somalias utenriksminister Ali Warsame tirsdag. De to satte seg ned i presidentpalasset.',
      'presidentpalasset',
    ],
    [
      'da',
      'Kenyas udenrigsminister Jane Otieno mødtes med Somalias udenrigsminister Ali Warsame tirsdag. Mødet fandt sted i konferencecentret Marlow.',
      'konferencecentret Marlow',
    ],
    [
      'da',
      'Kenyas udenrigsminister Jane Otieno mødtes med Somalias udenrigsminister Ali Warsame tirsdag. Mødet var henlagt til præsidentpaladset.',
      'præsidentpaladset',
    ],
    [
      'nb',
      'Under et møte i presidentpalasset tirsdag drøftet Kenyas utenriksminister Jane Otieno og Somalias utenriksminister Ali Warsame handel.',
      'presidentpalasset',
    ],
    [
      'sv',
      'Kenyas utrikesminister Jane Otieno mötte Somalias utrikesminister Ali Warsame i en villa på tisdagen.',
      'en villa',
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

  it.each([
    [
      'en',
      'Kenyan Foreign Minister Jane Otieno met Somali Foreign Minister Ali Warsame on Tuesday. At a press conference at the airport afterwards, Otieno said trade would grow.',
    ],
    [
      'da',
      'Kenyas udenrigsminister Jane Otieno mødtes med Somalias udenrigsminister Ali Warsame tirsdag. På et pressemøde i lufthavnen bagefter sagde Otieno, at handlen vil vokse.',
    ],
    [
      'en',
      'Kenyan Foreign Minister Jane Otieno met Somali Foreign Minister Ali Warsame on Tuesday. Otieno confirmed the meeting in a post on X.',
    ],
  ])('is not where those who met speak of it, in %s: %s', async (language, text) => {
    expect(await venuesIn(language, text)).toEqual([])
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

  it.each([
    [
      'en',
      'Trade ministers meet in Mombasa\n\nKenyan Trade Minister Jane Otieno and Somali Trade Minister Ali Warsame met on Tuesday.',
      'Mombasa',
      'held',
    ],
    [
      'en',
      'Kenyan Trade Minister Jane Otieno and Somali Trade Minister Ali Warsame will meet on Friday. The talks were moved from Kisumu to Mombasa.',
      'Mombasa',
      'planned',
    ],
    [
      'en',
      'The meeting between Kenyan Trade Minister Jane Otieno and Somali Trade Minister Ali Warsame has been moved to Mombasa.',
      'Mombasa',
      'planned',
    ],
    [
      'sv',
      'Kenyas handelsminister Jane Otieno och Somalias handelsminister Ali Warsame ska träffas på fredag. Samtalen har flyttats från Kisumu till Mombasa.',
      'Mombasa',
      'planned',
    ],
  ])('is told by a heading, or as where it is moved, in %s: %s', async (language, text, place, status) => {
    const { contacts } = await readText(language, text, { published: '2025-10-09' })
    expect(contacts.map((contact) => [contact.place?.name, contact.status])).toEqual([[place, status]])
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
