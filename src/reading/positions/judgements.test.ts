import { describe, expect, it } from 'vitest'
import { type StanceCase, stancesIn } from './test-stances.ts'

const cases: readonly StanceCase[] = [
  {
    what: 'who is said to stand behind a wrong',
    language: 'nb',
    text: 'Kenya mener at ugandisk etterretning sto bak.',
    expected: ['KE accuses: ugandisk etterretning sto bak'],
  },
  {
    what: 'who plays for time',
    language: 'en',
    text: 'Kenya is playing for time, Ugandan Foreign Minister Moses Okello said.',
    expected: ['UG accuses: Kenya is playing for time'],
  },
  {
    what: 'no blame where fighting breaks out',
    language: 'nb',
    text: 'Ugandas president Ruth Akello sier at kampene brøt ut i august.',
    expected: [],
  },
  {
    what: 'no accusation of the weather',
    language: 'en',
    text: 'Uganda blamed the delay on bad weather.',
    expected: [],
  },
  {
    what: 'what the troops of another side are said to have done',
    language: 'en',
    text: 'Kenya alleges that Ugandan troops have mined a road.',
    expected: ['KE accuses: Ugandan troops have mined a road'],
  },
  {
    what: "no claim against one's own",
    language: 'en',
    text: 'Kenya claims that Kenyan troops have left the road.',
    expected: [],
  },
  {
    what: 'what people of another side are believed to have done',
    language: 'nb',
    text: 'Kenya mener at tre ugandiske diplomater kjøpte planene.',
    expected: ['KE accuses: tre ugandiske diplomater kjøpte planene'],
  },
  {
    what: 'no accusation in an opinion of another state',
    language: 'nb',
    text: 'Kenya mener at Uganda trenger tid.',
    expected: [],
  },
  {
    what: 'a shot that people of another side are said to have fired',
    language: 'en',
    text: 'Kenyan Foreign Minister Daniel Mwangi said on Monday that Ugandan coast guards had fired at a fishing boat.',
    expected: ['KE accuses: Ugandan coast guards had fired at a fishing boat'],
  },
  {
    what: 'a shot by another side without what it hit',
    language: 'nb',
    text: 'Kenyas utenriksminister Daniel Mwangi sa at ugandiske grensevakter skjøt først.',
    expected: ['KE accuses: ugandiske grensevakter skjøt først'],
  },
  {
    what: "no accusation of one's own soldiers",
    language: 'en',
    text: 'Kenya said Kenyan soldiers had fired in self-defence.',
    expected: [],
  },
  {
    what: 'a verdict that a verb of naming gives',
    language: 'nb',
    text: 'Kenya omtaler kravet som absurd.',
    expected: ['KE rejects: Kenya omtaler kravet som absurd'],
  },
  {
    what: 'a wrong that a verb of naming gives',
    language: 'sv',
    text: 'Kenya kallar beslutet en provokation.',
    expected: ['KE accuses: Kenya kallar beslutet en provokation'],
  },
  {
    what: 'no verdict in what is praised',
    language: 'en',
    text: 'Kenya described the plan as constructive.',
    expected: [],
  },
  {
    what: 'what is no matter for negotiation',
    language: 'en',
    text: "The islands are not a matter for negotiation, Kenya's president, Amos Kiprono, said.",
    expected: ['KE rejects: The islands are not a matter for negotiation'],
  },
  {
    what: 'no refusal in what one will not always do',
    language: 'en',
    text: '"We will not always agree," Kenyan President Amos Kiprono said.',
    expected: [],
  },
  {
    what: 'a wrong that another is trying to do',
    language: 'nb',
    text: 'Kenyas president Amos Kiprono sa at Uganda prøver å kvele landet.',
    expected: ['KE accuses: Uganda prøver å kvele landet'],
  },
  {
    what: 'whom the soldiers of another side help',
    language: 'en',
    text: 'Kenya says Ugandan troops are supporting the rebels.',
    expected: ['KE accuses: Ugandan troops are supporting the rebels'],
  },
  {
    what: 'what others are treated as',
    language: 'nb',
    text: '– De behandler sjøfolkene våre som forbrytere, sier Kenyas utenriksminister Amos Kiprono.',
    expected: ['KE accuses: De behandler sjøfolkene våre som forbrytere'],
  },
  {
    what: 'no blame in being treated as friends',
    language: 'sv',
    text: '– De behandlar oss som vänner, säger Kenyas utrikesminister Amos Kiprono.',
    expected: [],
  },
  {
    what: 'what is beyond dispute',
    language: 'en',
    text: "Kenya's foreign minister Amos Kiprono stressed that the country's right to the island is beyond dispute.",
    expected: ["KE rejects: the country's right to the island is beyond dispute"],
  },
  {
    what: 'what soldiers are claimed to have done',
    language: 'nb',
    text: 'Kenya hevder at soldatene åpnet ild mot en patrulje.',
    expected: ['KE accuses: soldatene åpnet ild mot en patrulje'],
  },
  {
    what: 'no blame in what is maintained must be settled',
    language: 'en',
    text: 'Guyana maintains that the controversy between the two countries must be settled by the court.',
    expected: ['GY demands: the controversy between the two countries must be settled by the court'],
  },
  {
    what: 'what a state sees as',
    language: 'en',
    text: 'Cyprus has guards there. Turkey sees that as a provocation.',
    expected: ['TR accuses: Turkey sees that as a provocation'],
  },
  {
    what: 'what is out of the question for a state',
    language: 'nb',
    text: 'Det er uaktuelt for Jordan å stenge grensen.',
    expected: ['JO rejects: Det er uaktuelt for Jordan å stenge grensen'],
  },
]

describe('judgements of another side', () => {
  for (const one of cases)
    it(`reads ${one.what}`, async () => {
      expect(await stancesIn(one)).toEqual(one.expected)
    })
})
