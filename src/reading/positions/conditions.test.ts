import { describe, expect, it } from 'vitest'
import { type StanceCase, stancesIn } from './test-stances.ts'

const cases: readonly StanceCase[] = [
  {
    what: 'what a state will not do until',
    language: 'en',
    text: 'Asmara says it will not discuss the port until Ethiopian troops have left.',
    expected: ['ER condition: it will not discuss the port until Ethiopian troops have left'],
  },
  {
    what: 'no condition in a mere time',
    language: 'en',
    text: 'Norway wants talks in Oslo until the end of May.',
    expected: ['NO seeks: Norway wants talks in Oslo until the end of May'],
  },
  {
    what: 'a demand before anything else',
    language: 'nb',
    text: 'Norge ønsker at Russland trekker ut styrkene før en avtale kan undertegnes.',
    expected: ['NO condition: Norge ønsker at Russland trekker ut styrkene før en avtale kan undertegnes'],
  },
  {
    what: 'a condition that a state sets for itself',
    language: 'nn',
    text: 'Cuba vil sleppe fri mannskapa dersom Jamaica betaler bøtene.',
    expected: ['CU condition: Cuba vil sleppe fri mannskapa dersom Jamaica betaler bøtene'],
  },
  {
    what: 'a readiness beside the condition that is set against it',
    language: 'nb',
    text: 'Kenyas utenriksminister Amos Otieno sa at Nairobi er klar til å drøfte alle spørsmål, men at en full normalisering forutsetter at Uganda opphever forbudet.',
    expected: [
      'KE offers: Nairobi er klar til å drøfte alle spørsmål',
      'KE condition: en full normalisering forutsetter at Uganda opphever forbudet',
    ],
  },
  {
    what: 'a condition that is made by its noun',
    language: 'nb',
    text: 'Kenya stiller én betingelse: at Uganda åpner havnen.',
    expected: ['KE condition: Kenya stiller én betingelse: at Uganda åpner havnen'],
  },
  {
    what: 'what must be there, at the beginning of the clause',
    language: 'nb',
    text: '– Uten garantier blir det ingen avtale, sier Kenyas president Amos Kiprono.',
    expected: ['KE condition: Uten garantier blir det ingen avtale'],
  },
  {
    what: 'what must come first, told in two sentences',
    language: 'nb',
    text: '– Først må soldatene ut av byen. Så kan vi snakke om havnen, sier Kenyas president Amos Kiprono.',
    expected: ['KE condition: Først må soldatene ut av byen. Så kan vi snakke om havnen'],
  },
  {
    what: 'what depends on the sentence before',
    language: 'nb',
    text: '– Fangene må løslates. Først da kan grensen åpnes, sier Kenyas president Amos Kiprono.',
    expected: ['KE demands: Fangene må løslates', 'KE condition: Først da kan grensen åpnes'],
  },
  {
    what: 'what is refused in the present until something is done',
    language: 'nb',
    text: '– Vi skriver ikke under før fangene er fri, sier Kenyas president Amos Kiprono.',
    expected: ['KE condition: Vi skriver ikke under før fangene er fri'],
  },
  {
    what: 'a passive that waits for something done',
    language: 'nn',
    text: 'Kenyas president Amos Kiprono seier at dei blir sleppte når Uganda har levert karta.',
    expected: ['KE condition: dei blir sleppte når Uganda har levert karta'],
  },
  {
    what: 'no demand in an inverted condition',
    language: 'en',
    text: 'Ghana is ready to host the talks should Togo so request.',
    expected: ['GH offers: Ghana is ready to host the talks'],
  },
  {
    what: 'what is demanded of those spoken of',
    language: 'en',
    text: '"They have to stop shelling our villages first," Ugandan President Ruth Akello said. "Then we can talk."',
    expected: [
      'UG condition: They have to stop shelling our villages first," Ugandan President Ruth Akello said. "Then we can talk',
    ],
  },
  {
    what: 'what must be before the speaker comes',
    language: 'nb',
    text: '– De må slippe båtene fri før vi setter oss ved samme bord, sier Ugandas president Ruth Akello.',
    expected: ['UG condition: De må slippe båtene fri før vi setter oss ved samme bord'],
  },
  {
    what: 'a condition that opens with its verb',
    language: 'nb',
    text: '– Får vi båtene tilbake, åpner vi grensen, sier Ugandas utenriksminister Moses Okello.',
    expected: ['UG condition: Får vi båtene tilbake, åpner vi grensen'],
  },
  {
    what: 'what leaves first, as if it were so',
    language: 'en',
    text: '"The gunboat leaves first, and then we can talk," Ugandan President Ruth Akello said.',
    expected: ['UG condition: The gunboat leaves first, and then we can talk'],
  },
  {
    what: 'what cannot be while something lasts',
    language: 'en',
    text: '"There can be no talks while our soldiers are held," Ugandan President Ruth Akello said.',
    expected: ['UG condition: There can be no talks while our soldiers are held'],
  },
  {
    what: 'what is set as a condition',
    language: 'nn',
    text: 'Uganda set som vilkår at båtane blir leverte tilbake.',
    expected: ['UG condition: Uganda set som vilkår at båtane blir leverte tilbake'],
  },
  {
    what: 'what makes something depend',
    language: 'en',
    text: 'Kampala has made its return to the table conditional on the release of the fishermen.',
    expected: ['UG condition: Kampala has made its return to the table conditional on the release of the fishermen'],
  },
  {
    what: 'what is essential to something',
    language: 'en',
    text: 'Ugandan President Ruth Akello said the release of the pilots would be essential to any progress.',
    expected: ['UG condition: the release of the pilots would be essential to any progress'],
  },
  {
    what: 'no condition in depending on somebody',
    language: 'en',
    text: '"Our sailors depend on the navy of Kenya," Ugandan President Ruth Akello said.',
    expected: [],
  },
  {
    what: 'a condition of a side that a ministry of nowhere tells',
    language: 'nb',
    text: 'Uganda vil ikke delta i samtaler før båtene er levert tilbake, opplyser utenriksdepartementet.',
    expected: ['UG condition: Uganda vil ikke delta i samtaler før båtene er levert tilbake'],
  },
  {
    what: 'no condition in what is agreed on, not if',
    language: 'nb',
    text: '«Vi er enige om å samarbeide», sier Ugandas president Ruth Akello.',
    expected: [],
  },
  {
    what: 'no condition in what is agreed on, after only',
    language: 'nb',
    text: '«Vi ble bare enige om å møtes», sier Ugandas president Ruth Akello.',
    expected: [],
  },
  {
    what: 'no condition in what is agreed, told in a clause',
    language: 'nn',
    text: '«Vi er einige om at grensa er stengd», seier Ugandas president Ruth Akello.',
    expected: [],
  },
  {
    what: 'no condition in what Swedes agree on',
    language: 'sv',
    text: '”Vi är överens om att samarbeta”, säger Ugandas president Ruth Akello.',
    expected: [],
  },
  {
    what: 'a condition that the same word opens',
    language: 'nb',
    text: '«Vi kan åpne grensen om fangene slippes fri», sier Ugandas president Ruth Akello.',
    expected: ['UG condition: Vi kan åpne grensen om fangene slippes fri'],
  },
  {
    what: 'no condition in a time',
    language: 'en',
    text: 'Kenya and Uganda will meet in May, and until then the border stays open.',
    expected: [],
  },
  {
    what: 'a condition with the readiness it limits',
    language: 'nb',
    text: 'Norge har sagt seg villig til å hjelpe hvis begge parter ber om det.',
    expected: ['NO condition: Norge har sagt seg villig til å hjelpe hvis begge parter ber om det'],
  },
  {
    what: 'a condition before the one who tells of it',
    language: 'en',
    text: 'Kenya will reopen the bridge, which it shut in May, but only once the last battery has left, Ann Odhiambo told state television.',
    expected: [
      'KE condition: Kenya will reopen the bridge, which it shut in May, but only once the last battery has left',
    ],
  },
  {
    what: 'a condition of what can be done',
    language: 'nb',
    text: 'Kenyas minister Ann Odhiambo sa at utbetalingene kan gjenopptas når saken er løst.',
    expected: ['KE condition: utbetalingene kan gjenopptas når saken er løst'],
  },
  {
    what: 'no condition in when something can be held',
    language: 'nb',
    text: 'Kenyas minister Ann Odhiambo sa at møtet kan holdes når presidenten er i byen.',
    expected: [],
  },
  {
    what: "a condition that a state sets in the present, in a report's own words",
    language: 'nb',
    text: 'Kenya opphever ikke forbudet før den siste fangen er løslatt.',
    expected: ['KE condition: Kenya opphever ikke forbudet før den siste fangen er løslatt'],
  },
  {
    what: 'the same in Swedish, where the tree hangs it on the object',
    language: 'sv',
    text: 'Kenya häver inte förbudet förrän den sista fången har släppts.',
    expected: ['KE condition: Kenya häver inte förbudet förrän den sista fången har släppts'],
  },
  {
    what: 'no condition in what is asked for done',
    language: 'nb',
    text: 'Kenyas president Amos Kiprono krevde soldatene utlevert på flekken.',
    expected: ['KE demands: Kenyas president Amos Kiprono krevde soldatene utlevert på flekken'],
  },
  {
    what: 'a condition whose subject a participle follows',
    language: 'en',
    text: 'According to the envoy, Kenya will not sign anything until three clerks thrown out of Kampala last year have their papers back.',
    expected: [
      'KE condition: Kenya will not sign anything until three clerks thrown out of Kampala last year have their papers back',
    ],
  },
  {
    what: 'a condition of what is to be done as soon as',
    language: 'en',
    text: 'Kenyan President Amos Kiprono said they would be handed over as soon as the prosecutor had taken their statements.',
    expected: ['KE condition: they would be handed over as soon as the prosecutor had taken their statements'],
  },
  {
    what: 'what stays until something is so',
    language: 'nb',
    text: 'Grensen forblir stengt til begge soldatene er hjemme, sier Kenyas minister Ann Odhiambo.',
    expected: ['KE condition: Grensen forblir stengt til begge soldatene er hjemme'],
  },
  {
    what: 'no condition in the preposition of a warning',
    language: 'da',
    text: 'Kenyas minister Ann Odhiambo siger, at tjenesten advarede regeringen mod at sende skibet.',
    expected: [],
  },
  {
    what: 'what a side does only then, in a sentence of its own',
    language: 'nb',
    text: 'Peru må trekke tilbake kanonene. Først da vil Kenya vende tilbake til samtalene.',
    expected: ['KE condition: Først da vil Kenya vende tilbake til samtalene'],
  },
  {
    what: 'a condition behind a phrase that a tree takes for words of their own',
    language: 'nb',
    text: 'Serbia kommer ikke til toppmøtet med mindre Georgia ber om unnskyldning.',
    expected: ['RS condition: Serbia kommer ikke til toppmøtet med mindre Georgia ber om unnskyldning'],
  },
  {
    what: 'what a condition is',
    language: 'en',
    text: "Kenya's condition is that the base be closed.",
    expected: ["KE condition: Kenya's condition is that the base be closed"],
  },
  {
    what: 'a clause that hangs on the phrase that opens it',
    language: 'nb',
    text: 'Serbia vil gjenåpne grensen så snart Georgia har løslatt sjøfolkene, sa president Milan Petrovic.',
    expected: ['RS condition: Serbia vil gjenåpne grensen så snart Georgia har løslatt sjøfolkene'],
  },
  {
    what: 'no condition in what would befall a side',
    language: 'en',
    text: 'If Thailand were to expel diplomats, Armenia would be hit.',
    expected: [],
  },
  {
    what: 'whom one is free to leave after',
    language: 'en',
    text: 'The two men are free to leave as soon as Uganda drops the charges, Kenyan President Amos Kiprono said.',
    expected: ['KE condition: The two men are free to leave as soon as Uganda drops the charges'],
  },
  {
    what: 'no condition in what is not for sale',
    language: 'nb',
    text: '– Uganda må innse at øya ikke er til salgs, sa Kenyas president Amos Kiprono.',
    expected: ['KE demands: Uganda må innse at øya ikke er til salgs', 'KE rejects: øya ikke er til salgs'],
  },
  {
    what: 'what a side gives when another has done its part',
    language: 'en',
    text: 'Kenya will reopen the road when Uganda has handed over the men.',
    expected: ['KE condition: Kenya will reopen the road when Uganda has handed over the men'],
  },
  {
    what: 'what soldiers do when those of another side are out',
    language: 'nn',
    text: 'Soldatane dreg seg tilbake når den ugandiske hæren er ute av byen, sa Kenyas president Amos Kiprono.',
    expected: ['KE condition: Soldatane dreg seg tilbake når den ugandiske hæren er ute av byen'],
  },
  {
    what: 'no condition in when two meet',
    language: 'en',
    text: 'Kenya will discuss the dam when Uganda hosts the next meeting.',
    expected: [],
  },
  {
    what: 'an assent that depends',
    language: 'nb',
    text: 'Ungarn sier ja til planen, men bare hvis Serbia betaler.',
    expected: ['HU condition: Ungarn sier ja til planen, men bare hvis Serbia betaler'],
  },
  {
    what: "what the condition is, in somebody's mouth",
    language: 'nb',
    text: '– Vilkåret er at Uganda betaler boten, sa Kenyas president Amos Kiprono.',
    expected: ['KE condition: Vilkåret er at Uganda betaler boten'],
  },
  {
    what: 'a condition that a reporting clause parts from what depends',
    language: 'en',
    text: 'Kenyan minister Ann Odhiambo spoke first. Until Uganda paid, she said, the crossing would stay closed.',
    expected: ['KE condition: Until Uganda paid, she said, the crossing would stay closed'],
  },
  {
    what: 'what is told behind a demand by itself',
    language: 'nb',
    text: 'Kenya krever en unnskyldning og sier at ambassadøren ikke vender tilbake før den foreligger.',
    expected: [
      'KE demands: Kenya krever en unnskyldning',
      'KE condition: ambassadøren ikke vender tilbake før den foreligger',
    ],
  },
  {
    what: 'what a phrase opens beside its verb',
    language: 'nb',
    text: 'Kenya vil undertegne så snart Uganda trekker kravet.',
    expected: ['KE condition: Kenya vil undertegne så snart Uganda trekker kravet'],
  },
  {
    what: 'what would not be before',
    language: 'en',
    text: 'Kenyan minister Ann Odhiambo said no water would flow before a price had been agreed.',
    expected: ['KE condition: no water would flow before a price had been agreed'],
  },
  {
    what: 'what is given back as soon as',
    language: 'nb',
    text: 'Kenyas minister Ann Odhiambo sier at båtene blir levert tilbake så snart bøtene er betalt.',
    expected: ['KE condition: båtene blir levert tilbake så snart bøtene er betalt'],
  },
  {
    what: 'what a side will give, told by another',
    language: 'en',
    text: 'Malaysia will return the boats only if Vietnam pays the fine, a Singaporean diplomat said.',
    expected: ['MY condition: Malaysia will return the boats only if Vietnam pays the fine,'],
  },
  {
    what: 'what a side can have by who gives it',
    language: 'en',
    text: 'Iran can have its money back only if it opens the plant, US Secretary of State Dana Wells said.',
    expected: ['US condition: Iran can have its money back only if it opens the plant,'],
  },
  {
    what: 'what depends beyond a bare participle',
    language: 'en',
    text: 'Its foreign minister said last week that Tashkent would resume gas deliveries to its neighbour, suspended since September 1, only when it had seen water.',
    expected: [
      'UZ condition: Tashkent would resume gas deliveries to its neighbour, suspended since September 1, only when it had seen water',
    ],
  },
  {
    what: 'what somebody named offered, told by others',
    language: 'en',
    text: 'Two Paraguayan officials said Irigoyen, the Argentine minister, had offered to withdraw the men if the affair was kept quiet.',
    expected: [
      'AR condition: Irigoyen, the Argentine minister, had offered to withdraw the men if the affair was kept quiet',
    ],
  },
]

describe('conditions', () => {
  for (const one of cases)
    it(`reads ${one.what}`, async () => {
      expect(await stancesIn(one)).toEqual(one.expected)
    })
})
