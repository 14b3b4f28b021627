import { describe, expect, it } from 'vitest'
import { readText } from '../test-reader.ts'

/** Everybody a report names, as "name=country", in the order of the names. */
const people = async (language: string, text: string, outlet = 'The Harbour Post'): Promise<readonly string[]> => {
  const { actors } = await readText(language, text, { outlet, published: '2026-11-06' })
  return actors
    .filter(({ kind }) => kind === 'person')
    .map(({ name, country }) => `${name}=${country ?? '?'}`)
    .sort()
}

describe('names of people are whole', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['nb', 'Polens utenriksminister Grażyna Zawiślak varslet nye tiltak mandag.', ['Grażyna Zawiślak=PL']],
    ['nb', 'Omans utenriksminister Said bin Yousuf al-Harrasi ledet samtalene.', ['Said bin Yousuf al-Harrasi=OM']],
    [
      'en',
      'The talks were led by His Excellency Said bin Yousuf Al Harrasi, Minister of Foreign Affairs of Oman.',
      ['Said bin Yousuf Al Harrasi=OM'],
    ],
    [
      'nb',
      'Utenriksministrene Youcef Aït Hammou og Brahim El Mansouri snakket sammen på telefon.',
      ['Brahim El Mansouri=?', 'Youcef Aït Hammou=?'],
    ],
    [
      'en',
      'H.E. Ms. Larsson called on the President of Ghana, H.E. Abena Osei-Tutu.',
      ['Abena Osei-Tutu=GH', 'Larsson=?'],
    ],
    ['en', "Ghana's Kwabena Osei-Tutu spoke to reporters in Geneva on Tuesday.", ['Kwabena Osei-Tutu=GH']],
    ['en', 'Polish Minister of Energy, Water and Mines Jan Nowicki flew home on Tuesday.', ['Jan Nowicki=PL']],
    [
      'en',
      'The Deputy Prime Minister and Minister of Defence of Ghana, Kofi Asante, and the Minister of Trade of Togo, Yao Mensah, left.',
      ['Kofi Asante=GH', 'Yao Mensah=TG'],
    ],
  ])('%s: %s', async (language, text, expected) => {
    expect(await people(language, text)).toEqual(expected)
  })
})

describe('what is no name of a person', () => {
  it('is a word of a headline in capitals that the text below does not have as a name', async () => {
    const text =
      'Minister of Defence Holds Telephone Conversation with Tajik Counterpart\n\nThe Minister of Defence of Kyrgyzstan, Major General Timur Bakirov, held a telephone conversation with the Minister of Defence of Tajikistan, Colonel General Safar Nazarov.'
    expect(await people('en', text)).toEqual(['Safar Nazarov=TJ', 'Timur Bakirov=KG'])
    const meets =
      'Foreign Minister Ravn Meets Estonian Counterpart in Riga\n\nDanish Foreign Minister Kasper Ravn met his Estonian counterpart, Liina Saar, on Monday.'
    expect(await people('en', meets)).toEqual(['Kasper Ravn=DK', 'Liina Saar=EE'])
  })

  it.each<readonly [string, string]>([
    ['en', 'Rice exporters are not holding their breath. The price of rice has doubled.'],
    ['nb', 'Skipet «Havnes» ligger i arrest. «Havnes» ble stanset i mai.'],
  ])('is a thing or a common word: %s %s', async (language, text) => {
    expect(await people(language, text)).toEqual([])
  })
})

describe('words beside a name tell whose people are', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['en', 'Caleb Winters, a U.S. journalist, was detained. He denies the charge.', ['Caleb Winters=US']],
    [
      'nb',
      'Den svenske forskeren Lena Ek ble satt fri. Marokkos Salma Filali var til stede.',
      ['Lena Ek=SE', 'Salma Filali=MA'],
    ],
    ['da', 'Lena Ek, en svensk forsker, blev løsladt.', ['Lena Ek=SE']],
    ['nb', 'Det sa talsmann Ettore Bruni i det italienske utenriksdepartementet mandag.', ['Ettore Bruni=IT']],
    ['en', 'Spokesman Ettore Bruni of the Italian foreign ministry confirmed the visit.', ['Ettore Bruni=IT']],
    ['nb', 'Pressetalskvinne Karen Lowell i Det hvite hus sa at ingen dato er satt.', ['Karen Lowell=US']],
    ['en', 'It ended with nothing, said Kittipong Saeng, who led the Thai team.', ['Kittipong Saeng=TH']],
    ['nb', 'Den sørsudanske ledes av departementsråd Lado Keny.', ['Lado Keny=SS']],
    [
      'en',
      'Presidents Nurlan Tokov of Kyrgyzstan and Sherali Dodar of Tajikistan met in Astana.',
      ['Nurlan Tokov=KG', 'Sherali Dodar=TJ'],
    ],
    [
      'nb',
      'Frankrikes Emmanuelle Roche og Mexicos Juan Ramón de la Vega kom.',
      ['Emmanuelle Roche=FR', 'Juan Ramón de la Vega=MX'],
    ],
    ['da', 'Chefen for den kirgisiske grænsevagt, Bakyt Ismanov, kom til mødet.', ['Bakyt Ismanov=KG']],
    [
      'en',
      "Jordan's Deputy Prime Minister and Minister of Foreign Affairs and Expatriates Ayman Safwan landed in Oslo.",
      ['Ayman Safwan=JO'],
    ],
    [
      'en',
      "Jordan's Minister of Foreign Affairs, Migration and Jordanians Abroad, H.E. Mr. Ayman Safwan, landed in Oslo.",
      ['Ayman Safwan=JO'],
    ],
    ['en', "The AU's special envoy, former Malian prime minister Aminata Coulibaly, left.", ['Aminata Coulibaly=?']],
    ['sv', 'Svenske FN-medlaren Göran Wetterby vägrar att ge upp.', ['Göran Wetterby=?']],
    ['en', 'U.S. special envoy for Ukraine Keith Harlan arrived in Kyiv.', ['Keith Harlan=US']],
    ['en', "Timur Bakirov, head of Kyrgyzstan's border service, was there.", ['Timur Bakirov=KG']],
    [
      'en',
      'Khartoum reacted angrily. The foreign ministry summoned the ambassador. The ministry’s spokesperson, Amal Bakri, wrote on X that nothing had changed.',
      ['Amal Bakri=SD'],
    ],
  ])('%s: %s', async (language, text, expected) => {
    expect(await people(language, text)).toEqual(expected)
  })

  it('takes a speaker named late for the one bearer of an office who spoke before', async () => {
    const text =
      'Ghana will decide within a month, its foreign minister said on Wednesday.\n\n"The judges do not take instructions from me," Emmanuel Tawiah told a news conference.'
    expect(await people('en', text)).toEqual(['Emmanuel Tawiah=GH'])
    const farmer =
      'Ghana will decide within a month, its foreign minister said on Wednesday.\n\n"I never needed a minister," said Somsak Larbi, owner of a mill.'
    expect(await people('en', farmer)).toEqual(['Somsak Larbi=?'])
  })
})

describe('offices tell whose people are', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['en', "Angola's energy and water minister, Tomás Cassoma, said no.", ['Tomás Cassoma=AO']],
    ['nb', 'Angolas energi- og vannminister Tomás Cassoma sa nei.', ['Tomás Cassoma=AO']],
    ['nn', 'Den angolanske energi- og vassministeren, Tomás Cassoma, sa nei.', ['Tomás Cassoma=AO']],
    ['sv', 'Angolas energi- och vattenminister Tomás Cassoma sade nej.', ['Tomás Cassoma=AO']],
    ['da', 'Angolas energi- og vandminister Tomás Cassoma sagde nej.', ['Tomás Cassoma=AO']],
    [
      'en',
      'The Ambassador of the Republic of Kazakhstan to Norway, Mr. Timur Ospanov, was received on Monday.',
      ['Timur Ospanov=KZ'],
    ],
    [
      'en',
      'At the invitation of the Minister for Foreign Affairs of Ghana, Hon. Kofi Abban, the Minister of Foreign Affairs of Norway, Ms. Randi Hovde, came to Accra.',
      ['Kofi Abban=GH', 'Randi Hovde=NO'],
    ],
    [
      'nn',
      'USAs president Helen Marsh sa nei. Ho lova ingenting, seier talskvinna hennar, Grace Bell.',
      ['Grace Bell=US', 'Helen Marsh=US'],
    ],
  ])('%s: %s', async (language, text, expected) => {
    expect(await people(language, text)).toEqual(expected)
  })

  it('takes those whom the publisher’s own people meet for the other side’s', async () => {
    const found = await people(
      'en',
      'On 12 October, at the request of the Polish side, Minister of Foreign Affairs Pavel Dubko held a telephone conversation with Minister Grażyna Zawiślak.',
      'Ministry of Foreign Affairs of Belarus',
    )
    expect(found).toEqual(['Grażyna Zawiślak=PL', 'Pavel Dubko=BY'])
  })

  it('takes whoever receives them for a host’s, in the account of a communications office too', async () => {
    const found = await people(
      'en',
      'President Pavel Dubko met Polish President Jan Nowicki.\n\nPresident Dubko, who arrived in Norway on Monday, was received by Prime Minister Ragnhild Austad.',
      'Presidential Communications Office, Belarus',
    )
    expect(found).toEqual(['Jan Nowicki=PL', 'Pavel Dubko=BY', 'Ragnhild Austad=NO'])
  })

  it('gives no monarchy a president', async () => {
    const found = await people(
      'en',
      'Norway thanked Ghana for its hospitality. Ms Hovde had an audience with President Abena Osei-Tutu.',
      'Ministry of Foreign Affairs of Norway',
    )
    expect(found).not.toContain('Abena Osei-Tutu=NO')
  })
})
