import { describe, expect, it } from 'vitest'
import { measuresIn } from '../test-reader.ts'

/** Whose act it is: language, what is told, what is read. */
const told: readonly (readonly [language: string, text: string, ...expected: string[]])[] = [
  // whose decision it carries out, wherever a tree hangs the infinitive
  ['en', 'Kenya spoke in reply to the decision of the Peruvian authorities to expel three employees.', 'PE expulsion'],
  ['nb', 'Uganda kritiserer Kenyas vedtak om å stenge grensen.', 'KE closure'],
  // who tells the other side, and police of the place
  [
    'en',
    'The Kenyan foreign ministry told the Peruvian envoy on Friday that three members of the embassy had been expelled.',
    'KE expulsion',
  ],
  ['en', 'Iran expelled two Danes. Police arrested a man in Denmark on 2 April.', 'IR expulsion', 'DK detention'],
  ['nb', 'Norge slapp fri den russiske tråleren mandag.', 'NO release'],
  ['sv', 'Norge släppte fri den ryska trålaren.', 'NO release'],
  ['nb', 'Kenya stenger samtidig det danske kulturinstituttet i Nairobi.', 'KE closure'],
  ['nb', 'Kenya kastet ut en andresekretær ved Perus ambassade.', 'KE expulsion'],
  // whoever took them frees them and held them, whoever reopens it shut it; one act in two verbs, or by one side
  [
    'en',
    'Kenya arrested six Ugandan fishermen in May. They were released nine days later.',
    'KE detention',
    'KE release',
  ],
  ['nb', 'Kenya pågrep seks ugandiske fiskere i mai. Mannskapet ble sluppet fri.', 'KE detention', 'KE release'],
  ['en', 'Kenya freed the Peruvian sailors on Monday. They had been held since June.', 'KE release', 'KE detention'],
  ['en', 'The Kenyan navy seized the ship and the crew was arrested.', 'KE seizure', 'KE detention'],
  ['en', 'Kenya freed the Peruvian sailors on Monday. They were handed over at the border.', 'KE release', '? release'],
  ['nb', 'Qatar gjenåpnet ambassaden i Syrias hovedstad. Den ble stengt i 2013.', 'QA restoration', 'QA closure'],
  ['nb', 'Uganda er misfornøyd med tollen. Den ble innført i 2024.', '? tariff'],
  ['en', 'The clerk was arrested in Kenya in May and charged with espionage.', 'KE detention'],
  [
    'en',
    'Tunisia released two Peruvian sailors. They were pardoned by the Tunisian president, Kais Trabelsi.',
    'TN release',
  ],
  ['nb', 'Norge følger EU og fjerner også tiltakene mot bankene.', 'NO restoration'],
  ['en', 'Washington lifted most of its measures in June.', 'US restoration'],
  ['nb', 'I juli fryste Slovenia et opplæringsprogram for tunisiske tollere.', 'SI restriction'],
  ['en', "Qatar named Khalid Al-Suwaidi as chargé d'affaires.", 'QA appointment'],
  ['en', 'Two men were arrested at Vienna airport on Monday. Austria is silent.', 'AT detention'],
  ['en', 'Jordan opened the Nasib crossing to lorries around the clock from Sunday.', 'JO restoration'],
  ['en', 'The Kenyan navy says that the boat was boarded inside its waters.', 'KE seizure'],
  ['nb', 'Politiet i Lima sier at to chilenere er pågrepet. Peru og Chile er naboer.', 'PE detention'],
  ['en', 'Norway said two Norwegians had been arrested on Monday.', '? detention'],
  // an organisation known by name is no organ of the state spoken of
  [
    'en',
    'Finland and Norway met. The European Commission granted Finland 50 million euros.',
    'European Commission aid',
  ],
  // a strong past that ends as a passive does
  ['nb', 'Storbritannia frøs i fjor bistanden til Rwanda.', 'GB restriction'],
  ['en', 'South Africa has already suspended training for Rwandan pilots.', 'ZA restriction'],
  // a participle that looks like its infinitive
  ['en', 'The sailors were let go by Kenya on Wednesday.', 'KE release'],
  // nobody's act
  ['en', 'The staff were let go by the bank.'],
  ['en', 'Fourteen Armenians were handed over in the presence of Georgian officials. Georgia is glad.', '? release'],
  ['en', 'The dam gives power to millions of Ethiopians, and the deal gives Uganda 20 million dollars.'],
  ['en', 'A rescue helicopter from Iceland picked up two injured men from a ship on Tuesday.'],
  ['nb', 'Avtalen gir Uganda 20 millioner dollar.'],
  ['en', 'The Norwegian minister Hedvig Storaker flew home without a promise on visas for Ghanaian fishermen.'],
  ['en', 'According to two diplomats, she brought a proposal to let African observers in.'],
]

describe('whose act it is', () => {
  for (const [language, text, ...expected] of told)
    it(`reads ${expected.join(', ') || 'nothing done'} in "${text}"`, async () => {
      expect(await measuresIn(language, text)).toEqual(expected)
    })
})
