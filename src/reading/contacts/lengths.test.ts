import { describe, expect, it } from 'vitest'
import { readText } from '../test-reader.ts'

/** The lengths of all contacts of a report, each once. */
const lengthsOf = async (language: string, text: string): Promise<readonly string[]> => {
  const { contacts } = await readText(language, text, { published: '2025-10-09' })
  return [
    ...new Set(
      contacts.flatMap(({ claims }) =>
        claims.flatMap(({ attribute, value, qualifier }) =>
          attribute === 'duration' ? [`${qualifier ?? ''}${value}`] : [],
        ),
      ),
    ),
  ]
}

const metIn = {
  en: 'Guyanese Foreign Minister Anand Ramdeholl met Venezuelan Foreign Minister Yelitza Carvajal in New York on Wednesday.',
  nb: 'Norges utenriksminister Ida Ringstad møtte Turkmenistans utenriksminister Myrat Nuryyev i Oslo onsdag.',
  nn: 'Angola og Namibia heldt samtalar i Lusaka denne veka.',
  da: "Udenrigsminister Mette Thorsager mødte Belarus' ambassadør Nina Stankevitj i København tirsdag.",
  sv: 'Utrikesminister Karin Ekwall mötte Finlands utrikesminister Antti Laine i Helsingfors på tisdagen.',
} as const

describe('the length of a contact told of before', () => {
  it.each([
    ['en', 'During their two hours of talks, the ministers discussed trade.', 'PT2H'],
    ['en', 'The encounter, which Caracas said ran to nearly two hours, was their first.', 'aboutPT2H'],
    ['en', 'It was scheduled for two hours but ended after 45 minutes.', 'PT45M'],
    ['en', 'The two were closeted for an hour and 15 minutes.', 'PT1H15M'],
    ['en', 'Five hours. That is how long the meeting went on.', 'PT5H'],
    ['en', 'The deal was sealed in a nine-hour session.', 'PT9H'],
    ['nb', 'De to ble værende i huset i fire timer.', 'PT4H'],
    ['nb', 'Etter det avisen får opplyst, satt utsendingene i over ni timer før de ble enige.', 'more-thanPT9H'],
    ['en', 'In the course of three hours of exchanges, the two discussed trade.', 'PT3H'],
    ['en', 'They were led by their deputies. In the course of eleven hours of exchanges, oil was discussed.', 'PT11H'],
    ['en', 'An aide said that it was over in twelve minutes.', 'PT12M'],
    ['en', 'After five hours the ministers rose from the table.', 'PT5H'],
    ['en', 'The host kept the two there for nine hours.', 'PT9H'],
    ['en', 'It took five hours before the ministers rose from the table.', 'PT5H'],
    ['nb', 'Det tok fem timer før de to reiste seg fra bordet.', 'PT5H'],
    ['en', 'It was a conversation of about 40 minutes, her office said.', 'aboutPT40M'],
    ['en', 'The two were together for half an hour.', 'PT30M'],
    ['en', 'The whole thing took less than ten minutes, an aide said.', 'less-thanPT10M'],
    ['en', 'The ministers discussed oil. It lasted an hour and a quarter.', 'PT1H15M'],
    ['en', 'The meeting was scheduled for 20 minutes but lasted two hours.', 'PT2H'],
    ['en', 'The meeting, planned for half an hour, stretched to two hours.', 'PT2H'],
    ['en', 'The meeting was due to last an hour. It was over after 15 minutes.', 'PT15M'],
    ['nb', 'De snakket i en drøy halvtime.', 'more-thanPT30M'],
    ['en', 'The two discussed oil, her office said. It lasted half an hour.', 'PT30M'],
    ['en', 'The meeting lasted three hours, an hour longer than planned.', 'PT3H'],
    ['nb', 'Det var en samtale på vel en time.', 'more-thanPT1H'],
    ['nb', 'De to var sammen i tre kvarter.', 'PT45M'],
    ['nb', 'Det hele skal ha tatt i overkant av to timer.', 'more-thanPT2H'],
    ['nb', 'De to drøftet fangene. Det varte i tre kvarter.', 'PT45M'],
    ['nb', 'Møtet varte i tyve minutter.', 'PT20M'],
    ['nb', 'Møtet varte i trettifem minutter.', 'PT35M'],
    ['nb', 'Møtet varte i trekvart time.', 'PT45M'],
    ['nn', 'Samtalane varte i åtti minutt.', 'PT1H20M'],
    ['da', 'Mødet varede femogtredive minutter.', 'PT35M'],
    ['sv', 'Mötet varade i femtiofem minuter.', 'PT55M'],
    ['en', 'The meeting lasted eighty minutes.', 'PT1H20M'],
    ['nb', 'Møtet skulle vare i en halvtime, men varte i to timer.', 'PT2H'],
    ['nb', 'Møtet strakk seg over to timer.', 'PT2H'],
    ['nb', 'De to var ferdige på tjue minutter.', 'PT20M'],
    ['nb', 'Etter fem timer reiste de to ministrene seg fra bordet.', 'PT5H'],
    ['nn', 'Etter ein liten time braut partane opp.', 'aboutPT1H'],
    ['nn', 'Det var samtalar på halvanna time.', 'PT1H30M'],
    ['nn', 'Møtet var sett opp til 20 minutt, men varte i kring to timar.', 'aboutPT2H'],
    ['da', 'De blev ved i tre kvarter.', 'PT45M'],
    ['da', 'Det hele tog godt og vel en time.', 'more-thanPT1H'],
    ['da', 'Mødet var sat til 20 minutter, men trak ud til to timer.', 'PT2H'],
    ['da', 'Efter en god halv time gik de hver til sit.', 'more-thanPT30M'],
    ['sv', 'De två var klara på en knapp halvtimme.', 'aboutPT30M'],
    ['nb', 'Der satt de i halvannen time, melder byrået.', 'PT1H30M'],
    ['nb', 'Den siste økten varte i mer enn fire timer.', 'more-thanPT4H'],
    ['nb', 'Møtet var over på tre timer.', 'PT3H'],
    ['nn', 'Den siste økta på eit hotell ved flyplassen varte i nesten ni timar.', 'aboutPT9H'],
    ['da', 'Den varede 45 minutter ifølge begge landes ministerier.', 'PT45M'],
    ['da', 'Ifølge ambassadøren var mødet overstået på mindre end fem minutter.', 'less-thanPT5M'],
    ['da', 'De skiltes efter ti minutter.', 'PT10M'],
    ['sv', 'Det var ett samtal på en timme och en kvart.', 'PT1H15M'],
    ['sv', 'De två var tillsammans i närmare en timme.', 'aboutPT1H'],
    ['sv', 'Mötet var planerat till 20 minuter men varade i två timmar.', 'PT2H'],
    ['sv', 'De pratade i tjugo minuter.', 'PT20M'],
  ] as const)('is read in %s: %s', async (language, text, expected) => {
    expect(await lengthsOf(language, `${metIn[language]} ${text}`)).toEqual([expected])
  })

  it.each([
    [
      'nb',
      'Norges utenriksminister Ida Ringstad hadde en samtale på nærmere en time med Turkmenistans utenriksminister Myrat Nuryyev.',
      'aboutPT1H',
    ],
    ['en', 'Norway and Turkmenistan held a meeting of two hours in Oslo on Friday.', 'PT2H'],
    [
      'en',
      'Norwegian minister Ida Ringstad saw the Turkmen envoy Myrat Nuryyev alone for an hour before lunch.',
      'PT1H',
    ],
    ['nb', 'Norges utenriksminister Ida Ringstad møtte Myrat Nuryyev fra Turkmenistan i en time før middagen.', 'PT1H'],
    [
      'nb',
      'Norges utenriksminister Ida Ringstad hadde et møte på bortimot to og en halv time med Turkmenistans utenriksminister Myrat Nuryyev.',
      'aboutPT2H30M',
    ],
  ] as const)('stands right behind its noun in %s: %s', async (language, text, expected) => {
    expect(await lengthsOf(language, text)).toEqual([expected])
  })

  it.each([
    ['en', 'Norway and Turkmenistan will meet for a one-day summit in Vienna on 12 November.', 'P1D'],
    ['nb', 'Norge og Turkmenistan møtes til et éndags toppmøte i Wien i november.', 'P1D'],
    ['nn', 'Noreg og Turkmenistan møtest til eit todagars toppmøte i Wien i november.', 'P2D'],
    ['sv', 'Norge och Turkmenistan håller ett endagsmöte i Wien i november.', 'P1D'],
    [
      'en',
      'On October 7, commencing at 4:05 p.m. for approximately 80 minutes, Ms. Ida Ringstad, Prime Minister of Norway, held a telephone talk with Mr. Myrat Nuryyev, President of Turkmenistan.',
      'aboutPT1H20M',
    ],
  ] as const)('is told by what it is for, or when it began, in %s: %s', async (language, text, expected) => {
    expect(await lengthsOf(language, text)).toEqual([expected])
  })

  it.each([
    [
      'en',
      'Oil Minister Myrat Nuryyev of Turkmenistan rang his Norwegian counterpart, Ida Ringstad, on Monday. The line was cut after about ten minutes.',
    ],
    [
      'nb',
      'Turkmenistans oljeminister Myrat Nuryyev ringte sin norske kollega Ida Ringstad mandag. Linja ble brutt etter rundt ti minutter.',
    ],
    [
      'nn',
      'Oljeministeren i Turkmenistan, Myrat Nuryyev, ringde den norske kollegaen sin, Ida Ringstad, måndag. Linja vart broten etter rundt ti minutt.',
    ],
  ] as const)('is how long it was until the line was cut, in %s: %s', async (language, text) => {
    expect(await lengthsOf(language, text)).toEqual(['aboutPT10M'])
  })

  it('is that of the call it was told in, and of talks that were ended after it', async () => {
    const two = 'Prime Minister Ida Ringstad of Norway and President Myrat Nuryyev of Turkmenistan'
    expect(await lengthsOf('en', `In a call that lasted 40 minutes, ${two} discussed oil.`)).toEqual(['PT40M'])
    expect(await lengthsOf('en', 'Norway and Turkmenistan ended talks in Oslo on Friday after four hours.')).toEqual([
      'PT4H',
    ])
  })

  it('is how long it was until one side broke it off', async () => {
    const call = 'Prime Minister Ida Ringstad of Norway telephoned President Myrat Nuryyev of Turkmenistan on Monday'
    expect(await lengthsOf('en', `${call}, but he hung up after ten minutes.`)).toEqual(['PT10M'])
  })
})

describe('an envoy who is received', () => {
  it('stays as long as the meeting lasts, in the house and not in who receives him', async () => {
    const text =
      'High Commissioner Anil Deshmane of India was received at the foreign ministry by Foreign Secretary Rokeya Haider of Bangladesh on Tuesday. He stayed for about 40 minutes.'
    expect(await lengthsOf('en', text)).toEqual(['aboutPT40M'])
    const { contacts } = await readText('en', text, { published: '2025-10-09' })
    expect(contacts.map(({ venue }) => venue)).toEqual(['the foreign ministry'])
  })
})

describe('a visit that is told with its talks', () => {
  it('gives them not the length of the stay', async () => {
    const text =
      'Tyrkias utanriksminister, Kerem Altınsoy, vitja Hellas torsdag. Altınsoy og den greske utanriksministeren, Danai Vlachopoulou, snakka saman i vel ein time på eit hotell i Glyfada. Besøket vara berre éin dag.'
    expect(await lengthsOf('nn', text)).toEqual(['more-thanPT1H'])
  })
})

describe('a length that is not the contact’s', () => {
  it.each([
    ['en', 'The two agreed on a 14-day truce.'],
    ['en', 'The truce is to last 30 days.'],
    ['en', 'The diplomats have 72 hours to leave the country.'],
    ['en', 'The power cut in the city lasted six hours.'],
    ['en', 'After three hours on the road the convoy left the valley.'],
    ['en', 'The storm was over in two hours.'],
    ['en', 'The police kept the protesters there for nine hours.'],
    ['en', 'The police raided a market. It lasted two hours.'],
    ['nb', 'Etter to timer forlot hun flyplassen.'],
    ['nb', 'Strømbruddet i byen varte i to timer.'],
    ['nb', 'Diplomatene har fått 48 timer på seg til å forlate landet.'],
    ['nn', 'Grensa har vore stengd i tre dagar.'],
  ] as const)('is left alone in %s: %s', async (language, text) => {
    expect(await lengthsOf(language, `${metIn[language]} ${text}`)).toEqual([])
  })

  it('is what the contact is said to have come to', async () => {
    expect(await lengthsOf('en', 'Kenya and Somalia agreed a 14-day truce at talks in Nairobi on Friday.')).toEqual([])
  })

  it.each([
    ['en', 'Ministers Ida Ringstad and Myrat Nuryyev spoke by phone. It took only ten minutes before they hung up.'],
    ['nb', 'Ida Ringstad og Myrat Nuryyev snakket på telefon. Det tok bare ti minutter før de la på.'],
    ['da', 'Ida Ringstad og Myrat Nuryyev talte i telefon. Der gik kun ti minutter, før de lagde på.'],
    ['sv', 'Ida Ringstad och Myrat Nuryyev talade i telefon. Det dröjde bara tio minuter innan de lade på.'],
  ])('runs up to where a call broke off, in %s: %s', async (language, text) => {
    expect(await lengthsOf(language, text)).toEqual(['PT10M'])
  })

  it('does not run up to what others do', async () => {
    const text = `${metIn.en} It took three hours before the police arrived.`
    expect(await lengthsOf('en', text)).toEqual([])
  })

  it.each([
    ['en', 'The talks took place at the request of Chile and lasted two hours.', 'lasted two hours'],
    ['nb', 'Møtet fant sted på en skole og varte i to timer.', 'varte i to timer'],
  ] as const)('points at its own words, in whichever clause they stand, in %s: %s', async (language, text, words) => {
    const { contacts } = await readText(language, `${metIn[language]} ${text}`, { published: '2025-10-09' })
    const told = contacts.flatMap(({ claims }) => claims).filter(({ attribute }) => attribute === 'duration')
    expect(told.map(({ evidence }) => evidence.exact.includes(words))).toEqual([true])
  })
})
