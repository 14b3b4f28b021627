import { describe, expect, it } from 'vitest'
import { statementsIn } from '../test-reader.ts'

/** A way to tell who speaks: its language, the words and what is read from them. */
type Row = readonly [what: string, language: string, text: string, ...expected: readonly string[]]

const table: readonly Row[] = [
  [
    'one of several without a name, though two others are named beside',
    'en',
    'Two people briefed on the talks said they would go on.\n\nForeign Minister Marek Vala and Prime Minister Karl Tveit shared a meal, one of them said.',
    'indirect Two people: they would go on',
    'indirect one of them: Foreign Minister Marek Vala and Prime Minister Karl Tveit shared a meal',
  ],
  [
    'one of them alone and not all',
    'nn',
    'To diplomatar med kjennskap til samtalane stadfestar møtet. Ifølgje ein av dei gjekk den franske delegasjonen før middag.',
    'indirect ein av dei: gjekk den franske delegasjonen før middag',
  ],
  [
    'nobody where the several are named',
    'en',
    'Foreign Minister Marek Vala met Prime Minister Karl Tveit. "It was time," one of them said.',
    'direct nobody: It was time,',
  ],
  [
    'whoever spoke without a name, and nobody named, by "the person"',
    'en',
    'A senior official said Foreign Minister Marek Vala had met Prime Minister Karl Tveit.\n\n"Nobody raised his voice," the person said.',
    'indirect A senior official: Foreign Minister Marek Vala had met Prime Minister Karl Tveit',
    'direct A senior official: Nobody raised his voice,',
  ],
  [
    'a body behind a pronoun for the sentence before',
    'sv',
    'Marek Vala reser på torsdag till Rabat. Det uppger det marockanska utrikesdepartementet.',
    'indirect det marockanska utrikesdepartementet: Marek Vala reser på torsdag till Rabat',
  ],
  [
    'people without a name behind such a pronoun',
    'nb',
    'Ministrene møttes i Haag lørdag. Det bekrefter tre personer med kjennskap til møtet overfor Nordavisen.',
    'indirect tre personer: Ministrene møttes i Haag lørdag',
  ],
  [
    'a name that no list has behind such a pronoun',
    'nb',
    'Kongeparet reiser til Kypros i juni. Det bekrefter Slottet fredag.',
    'indirect Slottet: Kongeparet reiser til Kypros i juni',
  ],
  [
    'the state whose capital an organisation sits in, where the report tells of that',
    'en',
    'Belgian Prime Minister Els Claes telephoned Grace Otieno on Monday. Brussels said no visit was planned.',
    'indirect BE: no visit was planned',
  ],
  [
    'the organisation that sits there',
    'sv',
    'EU inför tull på thailändskt ris. Bryssel säger att tullen är tillfällig.',
    'indirect EU: tullen är tillfällig',
  ],
  [
    'each by the phrase beside the words',
    'nb',
    'Belgia og Kenya er uenige. Samtalen var ifølge Nairobi «hjertelig», og ifølge Brussel «nødvendig».',
    'indirect KE: Samtalen var ifølge Nairobi «hjertelig», og ifølge Brussel «nødvendig»',
    'indirect BE: Samtalen var ifølge Nairobi «hjertelig», og ifølge Brussel «nødvendig»',
    'direct KE: hjertelig',
    'direct BE: nødvendig',
  ],
  [
    'whoever has an age and no noun, behind single marks',
    'en',
    'Marek Vala waited outside. ‘I closed my eyes,’ the 60-year-old said. ‘Then I ran.’',
    'direct Marek Vala: I closed my eyes,',
    'direct Marek Vala: Then I ran.',
  ],
  [
    'whose words they are, though the tree hangs the words on him',
    'en',
    'The vote was, in the words of Ambassador Luis Prado, ‘a funeral with balloons’.',
    'indirect Luis Prado: The vote was, in the words of Ambassador Luis Prado, ‘a funeral with balloons’',
    'direct Luis Prado: a funeral with balloons',
  ],
  [
    'another than those told of, by an ordinal',
    'en',
    'Foreign Minister Marek Vala spoke at length. A deal would be signed within a week, the second person said.',
    'indirect the second person: A deal would be signed within a week',
  ],
  [
    'whoever is his guest, and not he',
    'en',
    'Prime Minister Karl Tveit met his Finnish counterpart, Aino Laine, in Oslo. His guest added that Finland wants the treaty ratified.',
    'indirect Aino Laine: Finland wants the treaty ratified',
  ],
  [
    'the other of two envoys, by a side told only now',
    'nb',
    'Spesialutsendingene Nihat Kaya og Vahan Sarkisian møttes i Kars. – Vi begynner nå, sa Kaya til journalistene. Hans armenske kollega ville ikke gå i detalj, men la til at det «gjenstår å bli enige om prisen».',
    'direct Nihat Kaya: Vi begynner nå',
    'indirect Vahan Sarkisian: det «gjenstår å bli enige om prisen»',
    'direct Vahan Sarkisian: gjenstår å bli enige om prisen',
  ],
  [
    'a surname that opens the sentence and is an adverb to the tagger',
    'en',
    'Ana Quisbert leads the ministry.\n\nQuisbert, who had been due in Arica on Friday, called the arrests "disproportionate".',
    'direct Ana Quisbert: disproportionate',
  ],
  [
    'the same newspaper',
    'nn',
    'Ifølgje avisa Dagstidende er Noreg viljug til å forhandle. Ifølgje same avis er Island klar.',
    'indirect Dagstidende: er Noreg viljug til å forhandle',
    'indirect Dagstidende: er Island klar',
  ],
  [
    'whoever does one thing after another, of words among them',
    'nb',
    'Utenriksminister Kari Holm avbrøt gjesten, sa «vi er ferdige» og gikk.',
    'direct Kari Holm: vi er ferdige',
  ],
  [
    'whom the report would have one believe',
    'sv',
    'Mötet var kort, om man får tro ambassadören Erik Lund.',
    'indirect Erik Lund: Mötet var kort',
  ],
  [
    'one who thinks what it was, and not that it was',
    'nb',
    'Fiskerne ble tatt etter det politiet mener var ulovlig fiske.',
    'indirect politiet: var ulovlig fiske',
  ],
  [
    'those who spoke before, by their number alone',
    'nb',
    'Statssekretærene møttes i Oslo torsdag. Det bekrefter to personer med kjennskap til møtet.\n\nIfølge de to satt Ali Demir og Marte Holm sammen i fire timer.',
    'indirect to personer: Statssekretærene møttes i Oslo torsdag',
    'indirect to personer: satt Ali Demir og Marte Holm sammen i fire timer',
  ],
  [
    'whom the sentence of the pronoun is about, and not whoever spoke before',
    'en',
    'Goran Trpeski leads the ministry.\n\nAn official in Sofia said it would not change its mind.\n\nTrpeski, for his part, rejected what he called "homework without a school".',
    'indirect An official in Sofia: it would not change its mind',
    'direct Goran Trpeski: homework without a school',
  ],
  [
    'a minister of the state that the sentence is about',
    'nb',
    'Eritreas president Yonas Tekle har takket nei til å møte Etiopias statsminister Dawit Alemu, opplyser landets informasjonsminister.',
    'indirect landets informasjonsminister: Eritreas president Yonas Tekle har takket nei til å møte Etiopias statsminister Dawit Alemu',
  ],
  [
    'a noun between the verb and its clause',
    'sv',
    'Irans utrikesminister Behrouz Amini var i Oslo. Vid den pressträff som följde förklarade iraniern att hans land kan släppa in inspektörer.',
    'indirect Behrouz Amini: hans land kan släppa in inspektörer',
  ],
  [
    'people told of by their sort alone',
    'nb',
    'Brasil er redd for at konflikten skal smitte over, får avisen opplyst fra diplomatisk hold.',
    'indirect diplomatisk hold: Brasil er redd for at konflikten skal smitte over',
  ],
  ['nobody by other words', 'nb', 'Avtalen er med andre ord «død».'],
  ['nobody where a thing is confirmed', 'nb', 'Prisene falt i mai. Det bekrefter frykten for en krise.'],
]

describe('who speaks', () => {
  it.each(table)('is %s', async (_, language, text, ...expected) => {
    expect(await statementsIn(language, text)).toEqual(expected)
  })
})
