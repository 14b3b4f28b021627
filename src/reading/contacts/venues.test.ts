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
    [
      'en',
      'Lesotho and Eswatini are in their third day of talks in Harare. Reporters have been kept away from the lodge where the talks are being held.',
      'the lodge',
    ],
    [
      'nb',
      'Lesotho og Eswatini er inne i tredje dag med samtaler i Harare. Pressen slipper ikke inn i villaen der samtalene holdes.',
      'villaen',
    ],
    [
      'en',
      'Zambian Foreign Minister Ruth Mulenga met Malawian Foreign Minister Peter Banda in Lusaka on Tuesday. Two armoured cars stood outside the guest house where they met.',
      'the guest house',
    ],
    [
      'en',
      'Zambian Foreign Minister Ruth Mulenga and Malawian Foreign Minister Peter Banda held talks in Lusaka on Tuesday. "It was time," Banda said as he arrived at the parliament building.',
      'the parliament building',
    ],
    [
      'nb',
      'Zambias utenriksminister Ruth Mulenga og Malawis utenriksminister Peter Banda holdt samtaler i Lusaka tirsdag. – Det var på tide, sa Banda da han ankom parlamentsbygningen.',
      'parlamentsbygningen',
    ],
    [
      'en',
      'Zambian Foreign Minister Ruth Mulenga met Malawian Foreign Minister Peter Banda on Tuesday. Banda was driven to a government villa shortly after nine.',
      'a government villa',
    ],
    [
      'nn',
      'Utanriksminister Ruth Mulenga i Zambia møtte kollegaen Peter Banda frå Malawi tysdag. Banda vart køyrd til eit slott utanfor byen.',
      'eit slott utanfor byen',
    ],
    [
      'nb',
      'Våpenhvilen kom etter tolv timers samtaler mellom Lesotho og Eswatini på et hotell ved sjøen.',
      'et hotell ved sjøen',
    ],
    [
      'en',
      'The paper was adopted after seven hours of talks at a riverside hotel between the foreign ministers of Zambia and Malawi.',
      'a riverside hotel',
    ],
    [
      'en',
      'Delegations from Zambia and Malawi began talks in Harare on Tuesday. The teams are being kept on separate floors of a hotel, with Zimbabwean officials passing notes.',
      'a hotel',
    ],
    [
      'en',
      'Zambia and Malawi ended talks in Harare on Tuesday. The two delegations, lodged in a former convent, met only once.',
      'a former convent',
    ],
    [
      'nb',
      'Delegasjoner fra Zambia og Malawi innledet samtaler i Harare tirsdag. Delegasjonene er innkvartert på hver sin fløy av et kloster.',
      'et kloster',
    ],
    [
      'nb',
      'Zambia og Malawi holdt samtaler i Harare tirsdag. Utsendingene fra de to landene tilbrakte ni timer på et hotell uten å møtes ansikt til ansikt.',
      'et hotell',
    ],
    [
      'sv',
      'Zambia och Malawi höll samtal i Harare på tisdagen. Delegationerna tillbringade nio timmar på ett slott.',
      'ett slott',
    ],
    [
      'nb',
      'Zambias utsending Ruth Mulenga møtte Malawis president Peter Banda tirsdag. Mulenga ble sittende i presidentpalasset i fire timer.',
      'presidentpalasset',
    ],
    [
      'en',
      'President Grace Phiri of Zambia will host the presidents of Malawi and Tanzania at a lakeside resort on Friday.',
      'a lakeside resort',
    ],
    [
      'en',
      'Malawi summoned the Zambian ambassador, Peter Banda, to the Foreign Ministry in Lilongwe on Tuesday.',
      'the Foreign Ministry in Lilongwe',
    ],
    [
      'nb',
      'Zambias utenriksminister Ruth Mulenga møtte Malawis utenriksminister Peter Banda i Lusaka tirsdag. De to forlot statsministerens kontor ved midnatt.',
      'statsministerens kontor',
    ],
    [
      'en',
      "Zambian Foreign Minister Ruth Mulenga met Malawian Foreign Minister Peter Banda at the prime minister's office on Tuesday.",
      "the prime minister's office",
    ],
    [
      'nb',
      'Zambia og Malawi holdt samtaler i Harare tirsdag. Kampene har vart i fire år. Tusener er drevet på flukt. Mange bor i leirer. Prisen på mais er doblet. Delegasjonene satt i et herskapshus ved elva.',
      'et herskapshus ved elva',
    ],
    [
      'nn',
      'Zambia og Malawi er i samtalar. Samtalane opna på ein militærskule utanfor Harare måndag.',
      'ein militærskule utanfor Harare',
    ],
    [
      'da',
      'Zambias udenrigsminister Ruth Mulenga mødtes med Malawis udenrigsminister Peter Banda tirsdag. Mulenga ankom til slottet klokken ni.',
      'slottet',
    ],
  ])('is read in %s: %s', async (language, text, expected) => {
    expect(await venuesIn(language, text)).toEqual([expected])
  })

  it.each([
    [
      'en',
      'Zambian Foreign Minister Ruth Mulenga met Malawian Foreign Minister Peter Banda on Tuesday. Banda arrived at the airport in the morning.',
    ],
    [
      'nb',
      'Zambias utenriksminister Ruth Mulenga møtte Malawis utenriksminister Peter Banda tirsdag. Banda landet på flyplassen om morgenen.',
    ],
    [
      'en',
      'Zambian Foreign Minister Ruth Mulenga met Malawian Foreign Minister Peter Banda on Tuesday. Opposition leader Grace Phiri arrived at a hotel nearby.',
    ],
    [
      'en',
      'Zambian Foreign Minister Ruth Mulenga met Malawian Foreign Minister Peter Banda on Tuesday. Mulenga told reporters outside the embassy that she was content.',
    ],
    [
      'nb',
      'Zambias utenriksminister Ruth Mulenga møtte Malawis utenriksminister Peter Banda tirsdag. Demonstranter samlet seg utenfor ambassaden.',
    ],
  ])('is not where one lands, speaks to the press or somebody else is, in %s: %s', async (language, text) => {
    expect(await venuesIn(language, text)).toEqual([])
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
