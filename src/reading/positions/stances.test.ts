import { describe, expect, it } from 'vitest'
import { type StanceCase, stancesIn } from './test-stances.ts'

const cases: readonly StanceCase[] = [
  {
    what: 'a verb with its particle, one form serving two',
    language: 'en',
    text: 'Kenya called for a truce. Kenya called on Uganda to leave.',
    expected: ['KE demands: Kenya called for a truce', 'KE demands: Kenya called on Uganda to leave'],
  },
  {
    what: 'an adjective that the tagger takes for a passive',
    language: 'en',
    text: 'Havana is opposed to any role for outsiders.',
    expected: ['CU rejects: Havana is opposed to any role for outsiders'],
  },
  {
    what: 'the agent of a passive',
    language: 'en',
    text: 'The proposal was rejected by Poland.',
    expected: ['PL rejects: The proposal was rejected by Poland'],
  },
  {
    what: 'a refusal that stands by itself',
    language: 'en',
    text: 'Poland refused both.',
    expected: ['PL rejects: Poland refused both'],
  },
  {
    what: 'no stance in declining to comment',
    language: 'en',
    text: 'Kenya declined to comment on the report.',
    expected: [],
  },
  {
    what: 'what a side says it will keep from happening',
    language: 'en',
    text: 'Hungary says it will block any joint statement.',
    expected: ['HU rejects: it will block any joint statement'],
  },
  {
    what: 'a readiness whose verb carries what it is for',
    language: 'nb',
    text: 'Kenya har sagt seg villig til å sende gass.',
    expected: ['KE offers: Kenya har sagt seg villig til å sende gass'],
  },
  {
    what: 'a call of a body upon everybody',
    language: 'en',
    text: 'Kenya calls upon all states to respect the truce.',
    expected: ['KE demands: Kenya calls upon all states to respect the truce'],
  },
  {
    what: 'what is open to a side that says so of itself',
    language: 'en',
    text: 'Kenya has signalled that it is open to a compromise.',
    expected: ['KE offers: it is open to a compromise'],
  },
  {
    what: 'no promise in promising nothing',
    language: 'nb',
    text: 'Kenya lovet ingenting.',
    expected: [],
  },
  {
    what: 'no refusal in a means',
    language: 'nb',
    text: 'Kenya svarte med å nekte båtene innseiling.',
    expected: [],
  },
  {
    what: 'who writes and proposes',
    language: 'en',
    text: 'Ugandan President Ruth Akello wrote to her Kenyan counterpart, Amos Kiprono, proposing that the two meet.',
    expected: ['UG seeks: proposing that the two meet'],
  },
  {
    what: 'no stance in a question',
    language: 'en',
    text: '"Do we want war?" Ugandan President Ruth Akello asked.',
    expected: [],
  },
  {
    what: 'no stance in what is refrained from',
    language: 'en',
    text: 'Uganda refrained from demanding an apology.',
    expected: [],
  },
  {
    what: 'what a joined clause says of its subject',
    language: 'en',
    text: 'Ugandan President Ruth Akello said that the boundary was settled in 1899 and is not open to negotiation.',
    expected: ['UG rejects: the boundary was settled in 1899 and is not open to negotiation'],
  },
  {
    what: 'no stance in declining to give details',
    language: 'en',
    text: 'Kenya declined to give details.',
    expected: [],
  },
  {
    what: 'a refusal to give what is no mere telling',
    language: 'en',
    text: 'Kenya refused to give the names of the dead.',
    expected: ['KE rejects: Kenya refused to give the names of the dead'],
  },
  {
    what: 'no stance in giving no reason',
    language: 'nb',
    text: 'Kenya ville ikke oppgi noen grunn.',
    expected: [],
  },
  {
    what: 'no stance in giving no details, in Swedish',
    language: 'sv',
    text: 'Kenya ville inte lämna några detaljer.',
    expected: [],
  },
  {
    what: 'no stance in a wish to say',
    language: 'nb',
    text: 'Kenya ønsker å understreke at skipet sank.',
    expected: [],
  },
  {
    what: 'a wish that something be so',
    language: 'en',
    text: 'Kenya wants to make sure that the ship returns.',
    expected: ['KE seeks: Kenya wants to make sure that the ship returns'],
  },
  {
    what: 'no stance in what has not been given up so far',
    language: 'en',
    text: 'Kenya has not given up.',
    expected: [],
  },
  {
    what: 'consent in not opposing',
    language: 'nb',
    text: 'Kenya vil ikke motsette seg planen.',
    expected: ['KE accepts: Kenya vil ikke motsette seg planen'],
  },
  {
    what: 'consent in not standing in the way',
    language: 'en',
    text: "Kenya will not stand in the way of a deal, said Kenya's minister Ann Odhiambo.",
    expected: ['KE accepts: Kenya will not stand in the way of a deal'],
  },
  {
    what: 'what a side is doing, in the progressive',
    language: 'en',
    text: 'Kenya is pressing Uganda to reopen the crossing.',
    expected: ['KE seeks: Kenya is pressing Uganda to reopen the crossing'],
  },
  {
    what: 'no stance in accepting an invitation or welcoming guests',
    language: 'nb',
    text: 'Kenyas president Amos Kiprono takket ja til en invitasjon. Han ønsket de to delegasjonene velkommen.',
    expected: [],
  },
  {
    what: 'no stance in a forecast',
    language: 'en',
    text: 'Kenya may yet accept the plan, one diplomat said.',
    expected: [],
  },
  {
    what: 'a plea carried by a noun',
    language: 'nb',
    text: 'Tyrkia gjentok kravet om en unnskyldning.',
    expected: ['TR demands: Tyrkia gjentok kravet om en unnskyldning'],
  },
  {
    what: 'a stance of whose it is',
    language: 'en',
    text: "The minister reaffirmed Norway's willingness to mediate.",
    expected: ["NO offers: The minister reaffirmed Norway's willingness to mediate"],
  },
  {
    what: 'a need that a side underlines',
    language: 'nb',
    text: 'Kenya understreket behovet for en politisk løsning.',
    expected: ['KE seeks: Kenya understreket behovet for en politisk løsning'],
  },
  {
    what: 'a demand told by its noun',
    language: 'nb',
    text: 'Ugandas krav er at båtene leveres tilbake.',
    expected: ['UG demands: Ugandas krav er at båtene leveres tilbake'],
  },
  {
    what: 'what stands before its verb, and who refuses it behind',
    language: 'nb',
    text: 'Chile ba om penger. Det avviste Bolivias minister, Hugo Mamani.',
    expected: ['CL seeks: Chile ba om penger', 'BO rejects: Det avviste Bolivias minister, Hugo Mamani'],
  },
  {
    what: 'the agent of a participle behind a form of "to be"',
    language: 'nb',
    text: 'Planen er godtatt av den thailandske regjeringen.',
    expected: ['TH accepts: Planen er godtatt av den thailandske regjeringen'],
  },
  {
    what: 'a government that pronouns go on about',
    language: 'en',
    text: 'The Kenyan government met on Friday. It heard two ministers. It also demanded that Peru compensate the harbour.',
    expected: ['KE demands: It also demanded that Peru compensate the harbour'],
  },
  {
    what: 'a government that a pronoun of its gender goes on about',
    language: 'nn',
    text: 'Den kenyanske regjeringa møttest fredag. Ho kravde at Peru betaler skadebot.',
    expected: ['KE demands: Ho kravde at Peru betaler skadebot'],
  },
  {
    what: 'a refusal that its noun tells as something known',
    language: 'nb',
    text: 'Ungarns motstand mot rørledningen har forsinket EU.',
    expected: ['HU rejects: Ungarns motstand mot rørledningen'],
  },
  {
    what: 'a verdict on what an infinitive tells',
    language: 'nb',
    text: 'Å avstå territorium er uaktuelt, sa Serbias statsminister Milan Petrovic.',
    expected: ['RS rejects: Å avstå territorium er uaktuelt'],
  },
  {
    what: 'what a side is against, told by a preposition',
    language: 'en',
    text: 'Serbia is against plans for a dam on the river.',
    expected: ['RS rejects: Serbia is against plans for a dam on the river'],
  },
  {
    what: 'an accusation told by its noun',
    language: 'nb',
    text: 'Kenyas beskyldninger om at Peru bevæpner opprørerne, har forsuret forholdet.',
    expected: ['KE accuses: Kenyas beskyldninger om at Peru bevæpner opprørerne'],
  },
  {
    what: 'a particle behind a long object',
    language: 'nb',
    text: 'Chile ønsket det belarusiske forslaget om våpenhvile velkommen.',
    expected: ['CL accepts: Chile ønsket det belarusiske forslaget om våpenhvile velkommen'],
  },
  {
    what: 'no stance in what is told as done by the same words',
    language: 'en',
    text: 'Five Armenian diplomats must leave Thailand by Friday, the foreign ministry in Bangkok announced.',
    expected: [],
  },
  {
    what: 'a demand that is stood by',
    language: 'en',
    text: 'Kenya stood by its demand that Uganda waive his immunity.',
    expected: ['KE demands: Kenya stood by its demand that Uganda waive his immunity'],
  },
  {
    what: 'a people that refuses what stands before the verb',
    language: 'nb',
    text: 'Kenya ba om penger. Det avviser svenskene.',
    expected: ['KE seeks: Kenya ba om penger', 'SE rejects: Det avviser svenskene'],
  },
  {
    what: 'a wish joined behind a comma to the demand before it',
    language: 'nn',
    text: 'Kenya krev at Uganda opnar grensa, og vil ha svar innan fredag.',
    expected: ['KE demands: Kenya krev at Uganda opnar grensa, og vil ha svar innan fredag'],
  },
  {
    what: 'a refusal of whoever sees no reason',
    language: 'en',
    text: 'Kenya sees no reason to change the price.',
    expected: ['KE rejects: Kenya sees no reason to change the price'],
  },
]

describe('stances by a verb, an adjective or a noun', () => {
  for (const one of cases)
    it(`reads ${one.what}`, async () => {
      expect(await stancesIn(one)).toEqual(one.expected)
    })
})
