import { describe, expect, it } from 'vitest'
import { type StanceCase, stancesIn } from './test-stances.ts'

const cases: readonly StanceCase[] = [
  {
    what: 'a demand whose verb is the modal alone',
    language: 'nb',
    text: '– Soldatene må ut av byen, sier Kenyas president Amos Kiprono.',
    expected: ['KE demands: Soldatene må ut av byen'],
  },
  {
    what: 'a demand put on one by a cleft',
    language: 'nb',
    text: '– Det er Kenya som må ta det første skrittet, sier Ugandas president Ruth Akello.',
    expected: ['UG demands: Det er Kenya som må ta det første skrittet'],
  },
  {
    what: 'all that a modal asks',
    language: 'en',
    text: '"Uganda should respect the accord, stop the works and pay," Kenyan Foreign Minister Ann Odhiambo said.',
    expected: ['KE demands: Uganda should respect the accord, stop the works and pay'],
  },
  {
    what: 'no stance in what is asked of somebody',
    language: 'en',
    text: 'Analysts say Kenya should accept the offer.',
    expected: [],
  },
  {
    what: 'no stance in what is asked of another',
    language: 'en',
    text: 'Kenya asked Uganda to support the plan and to reject the tariff.',
    expected: ['KE seeks: Kenya asked Uganda to support the plan and to reject the tariff'],
  },
  {
    what: 'no stance in what all are called on to do',
    language: 'en',
    text: 'Kenya calls on all parties to support the plan.',
    expected: ['KE demands: Kenya calls on all parties to support the plan'],
  },
  {
    what: 'no stance of the one of whom it is demanded',
    language: 'nb',
    text: 'Kenya krevde at Uganda støtter planen.',
    expected: ['KE demands: Kenya krevde at Uganda støtter planen'],
  },
  {
    what: 'no stance in what is urged, in Nynorsk',
    language: 'nn',
    text: 'Kenya oppmoda Uganda til å godta avtalen.',
    expected: ['KE demands: Kenya oppmoda Uganda til å godta avtalen'],
  },
  {
    what: 'no stance in what is demanded, in Swedish',
    language: 'sv',
    text: 'Kenya kräver att Uganda accepterar avtalet.',
    expected: ['KE demands: Kenya kräver att Uganda accepterar avtalet'],
  },
  {
    what: 'no stance in what is urged, in Danish',
    language: 'da',
    text: 'Kenya opfordrede Uganda til at støtte planen.',
    expected: ['KE seeks: Kenya opfordrede Uganda til at støtte planen'],
  },
  {
    what: 'no stance in an order to ministers where no country is named',
    language: 'nb',
    text: '«Jeg har bedt utenriksminister Erling Marstrand og ambassadør Anna Rud om å lede forhandlingene», skrev Lie.',
    expected: [],
  },
  {
    what: 'what is asked of a minister of another country',
    language: 'en',
    text: 'President Ann Ladu of Mali asked Foreign Minister Bo Sund of Chad to lead the talks.',
    expected: ['ML seeks: President Ann Ladu of Mali asked Foreign Minister Bo Sund of Chad to lead the talks'],
  },
  {
    what: 'no stance in an order to a minister, in Nynorsk',
    language: 'nn',
    text: '«Eg har bede utanriksminister Erling Marstrand om å leie forhandlingane», skreiv Lie.',
    expected: [],
  },
  {
    what: 'no stance in an order to a minister, in Swedish',
    language: 'sv',
    text: '”Jag har bett utrikesminister Erling Marstrand att leda förhandlingarna”, skrev Lie.',
    expected: [],
  },
  {
    what: 'no stance in an order to a minister, in Danish',
    language: 'da',
    text: '»Jeg har bedt udenrigsminister Erling Marstrand om at lede forhandlingerne«, skrev Lie.',
    expected: [],
  },
  {
    what: 'no stance of one who is asked',
    language: 'nb',
    text: 'Norge er bedt om å sende en observatør.',
    expected: [],
  },
  {
    what: 'what another side is obliged to by a Danish helper',
    language: 'da',
    text: 'Til gengæld skal Uganda åbne vejen senest den 1. maj, siger Kenyas udenrigsminister Amos Kiprono.',
    expected: ['KE demands: Til gengæld skal Uganda åbne vejen senest den 1. maj'],
  },
  {
    what: 'a demand told in pieces behind its verb',
    language: 'sv',
    text: 'Tunisien vill se pengar – böter på 20 000 euro – och att klagomålet dras tillbaka.',
    expected: ['TN seeks: Tunisien vill se pengar – böter på 20 000 euro – och att klagomålet dras tillbaka'],
  },
  {
    what: 'a noun of asking with its clause',
    language: 'en',
    text: "The minister repeated Norway's request that Russia open the archive.",
    expected: ["NO seeks: The minister repeated Norway's request that Russia open the archive"],
  },
  {
    what: 'no demand in what a contact was to be about',
    language: 'en',
    text: 'Foreign Minister Jelena Stojan of Serbia said the purpose of the call had been to discuss gas.',
    expected: [],
  },
  {
    what: 'what another must not do',
    language: 'sv',
    text: 'Iran får inte blanda sig i valet, säger Kuwaits utrikesminister Salem Sabah.',
    expected: ['KW demands: Iran får inte blanda sig i valet'],
  },
  {
    what: 'no demand in what another need not do',
    language: 'en',
    text: "Iran need not answer, Kuwait's foreign minister Salem Sabah said.",
    expected: [],
  },
  {
    what: 'what must not happen again',
    language: 'nb',
    text: '– Dette må ikke gjenta seg, sier Kuwaits utenriksminister Salem Sabah.',
    expected: ['KW demands: Dette må ikke gjenta seg'],
  },
  {
    what: 'what must be for a state',
    language: 'en',
    text: 'For Albania, any deal must include the return of the archive.',
    expected: ['AL demands: any deal must include the return of the archive'],
  },
  {
    what: 'no demand on somebody only called on',
    language: 'en',
    text: 'Ambassador Lund of Norway was to call on Prime Minister Berg on Wednesday.',
    expected: [],
  },
  {
    what: 'what somebody stands firm on',
    language: 'nb',
    text: 'Kenyas president Amos Kiprono står fast på at skipene må bort.',
    expected: ['KE demands: skipene må bort'],
  },
  {
    what: 'a demand that is a thing',
    language: 'nb',
    text: 'Kenyas krav er en unnskyldning.',
    expected: ['KE demands: Kenyas krav er en unnskyldning'],
  },
  {
    what: 'no refusal where a right is denied by others',
    language: 'en',
    text: 'Vietnam said the Philippines had no right to be there.',
    expected: ['VN accuses: the Philippines had no right to be there'],
  },
]

describe('demands, and what is asked of another', () => {
  for (const one of cases)
    it(`reads ${one.what}`, async () => {
      expect(await stancesIn(one)).toEqual(one.expected)
    })
})
