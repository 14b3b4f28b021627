import { describe, expect, it } from 'vitest'
import { type StanceCase, stancesIn } from './test-stances.ts'

const cases: readonly StanceCase[] = [
  {
    what: 'what is wanted of another by "vil at"',
    language: 'nb',
    text: 'Kenya vil at Uganda åpner havnen.',
    expected: ['KE seeks: Kenya vil at Uganda åpner havnen'],
  },
  {
    what: 'what a side said it would not do',
    language: 'en',
    text: 'Hungary said it would not sign the statement.',
    expected: ['HU rejects: it would not sign the statement'],
  },
  {
    what: 'a hope that a side has of others',
    language: 'en',
    text: 'Peru hopes that the three can meet before the summer.',
    expected: ['PE seeks: Peru hopes that the three can meet before the summer'],
  },
  {
    what: 'no stance in a hope that somebody utters',
    language: 'en',
    text: '"We hope that the rain will stop soon," Peruvian President Rosa Quispe said.',
    expected: [],
  },
  {
    what: 'what an official does not want',
    language: 'nb',
    text: 'Kenyas president Amos Kiprono vil ikke møte opposisjonen.',
    expected: ['KE rejects: Kenyas president Amos Kiprono vil ikke møte opposisjonen'],
  },
  {
    what: 'what is wanted done',
    language: 'nb',
    text: 'Uganda vil ha åpnet kontoret igjen.',
    expected: ['UG seeks: Uganda vil ha åpnet kontoret igjen'],
  },
  {
    what: 'no wish in what was lacking',
    language: 'da',
    text: '»Vi manglede et komma,« siger Kenyas minister Ann Odhiambo.',
    expected: [],
  },
  {
    what: 'what a side will not take back',
    language: 'nn',
    text: '– Vi trekkjer ingenting, sa Kenyas minister Ann Odhiambo.',
    expected: ['KE rejects: Vi trekkjer ingenting'],
  },
  {
    what: 'a side that will not be threatened',
    language: 'en',
    text: 'Nairobi would not be intimidated, Kenyan Foreign Minister Ann Odhiambo said.',
    expected: ['KE rejects: Nairobi would not be intimidated'],
  },
  {
    what: 'a refusal to do any of it',
    language: 'nb',
    text: '– Vi har ingenting å be om unnskyldning for, sa Kenyas minister Ann Odhiambo.',
    expected: ['KE rejects: Vi har ingenting å be om unnskyldning for'],
  },
  {
    what: 'no refusal in having no more to tell',
    language: 'nb',
    text: '– Vi har ingenting å føye til, sa Kenyas minister Ann Odhiambo.',
    expected: [],
  },
  {
    what: 'a denial of having what one is blamed of',
    language: 'en',
    text: 'Kenya has no troops in the valley, Kenyan Foreign Minister Ann Odhiambo said.',
    expected: ['KE rejects: Kenya has no troops in the valley'],
  },
  {
    what: 'what will not be brought up',
    language: 'nb',
    text: 'Kenyas minister Ann Odhiambo forsikret at øya ikke ville bli tatt opp.',
    expected: ['KE excludes: øya ikke ville bli tatt opp'],
  },
  {
    what: 'no stance in what was not raised',
    language: 'en',
    text: 'Kenyan Foreign Minister Ann Odhiambo said the island was not raised.',
    expected: [],
  },
  {
    what: 'what will not be given, by the one who could',
    language: 'en',
    text: 'Kenyan Foreign Minister Ann Odhiambo said the men would not be released.',
    expected: ['KE rejects: the men would not be released'],
  },
  {
    what: 'what is not given, in a present of what is to come',
    language: 'nb',
    text: 'Kenyas utenriksminister Ann Odhiambo sa at mennene ikke blir løslatt.',
    expected: ['KE rejects: mennene ikke blir løslatt'],
  },
  {
    what: 'no refusal in what was not given',
    language: 'nb',
    text: 'Kenyas utenriksminister Ann Odhiambo sa at mennene ikke ble løslatt.',
    expected: [],
  },
  {
    what: 'where a side wants to go',
    language: 'nb',
    text: 'Georgia vil ut av avtalen om gassen.',
    expected: ['GE seeks: Georgia vil ut av avtalen om gassen'],
  },
  {
    what: 'what is wanted by a helper that never tells what is to come',
    language: 'sv',
    text: 'Island vill se en ny kvot för makrill.',
    expected: ['IS seeks: Island vill se en ny kvot för makrill'],
  },
  {
    what: 'no wish in what is to be',
    language: 'nb',
    text: 'Møtet vil finne sted i Tbilisi.',
    expected: [],
  },
  {
    what: 'whom a side still wants to talk with',
    language: 'nb',
    text: 'Georgierne vil fortsatt snakke med naboen.',
    expected: ['GE seeks: Georgierne vil fortsatt snakke med naboen'],
  },
  {
    what: 'what a side does not do, said by itself',
    language: 'nb',
    text: '– Vi flytter ikke skipene våre på ordre, sier Kenyas utenriksminister Amos Kiprono.',
    expected: ['KE rejects: Vi flytter ikke skipene våre på ordre'],
  },
  {
    what: 'nothing refused in what a side does not know',
    language: 'en',
    text: `"We do not know where he is," Kenya's foreign minister Amos Kiprono said.`,
    expected: [],
  },
  {
    what: 'what a side will pay for',
    language: 'nb',
    text: 'Statsråd Kari Lund i Norge understreket at Norge fortsatt vil betale for vern av skogen i Peru.',
    expected: ['NO offers: Norge fortsatt vil betale for vern av skogen i Peru'],
  },
  {
    what: 'what another side shall not have',
    language: 'nb',
    text: 'Tyrkias president Kemal Aydin sa mandag at Hellas ikke skal få en eneste øy.',
    expected: ['TR rejects: Hellas ikke skal få en eneste øy'],
  },
  {
    what: "a no that is the verb's own",
    language: 'en',
    text: 'Jordan said no to a meeting in Eilat.',
    expected: ['JO rejects: Jordan said no to a meeting in Eilat'],
  },
  {
    what: 'no demand on oneself in a cleft that is denied',
    language: 'nb',
    text: '– Det er ikke vi som må flytte oss, sier Kenyas president Amos Kiprono.',
    expected: [],
  },
  {
    what: 'what not one of is for sale',
    language: 'en',
    text: `"Not one metre of our land is for sale," Moldova's president Ana Rusu said.`,
    expected: ['MD rejects: Not one metre of our land is for sale'],
  },
  {
    what: 'no refusal in what somebody will not predict',
    language: 'da',
    text: 'Om der bliver sat en ny dato, vil Kenyas minister Amos Kiprono ikke spå om.',
    expected: [],
  },
]

describe('what a side will, will not and leaves out', () => {
  for (const one of cases)
    it(`reads ${one.what}`, async () => {
      expect(await stancesIn(one)).toEqual(one.expected)
    })
})
