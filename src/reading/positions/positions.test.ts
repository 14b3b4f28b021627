import { describe, expect, it } from 'vitest'
import type { Reading } from '../../model/reading.ts'
import { readText } from '../test-reader.ts'

const read = async (language: string, text: string): Promise<Reading> => {
  return readText(language, text)
}

/** Stances as 'KE demands: words', in order; the side is the holder's, or its name where it has none. */
const stances = async (language: string, text: string): Promise<readonly string[]> => {
  const { positions, actors } = await read(language, text)
  const sideOf = new Map(actors.map(({ key, country, name }) => [key, country ?? name]))
  return positions.map(({ stance, holder, evidence }) => `${sideOf.get(holder)} ${stance}: ${evidence.exact}`)
}

describe('positions', () => {
  const table: readonly {
    readonly what: string
    readonly language: string
    readonly text: string
    readonly expected: readonly string[]
  }[] = [
    {
      what: 'a verb with its particle, one form serving two',
      language: 'en',
      text: 'Kenya called for a truce. Kenya called on Uganda to leave.',
      expected: ['KE demands: Kenya called for a truce', 'KE demands: Kenya called on Uganda to leave'],
    },
    {
      what: 'no stance in declining to comment',
      language: 'en',
      text: 'Kenya declined to comment on the report.',
      expected: [],
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
      what: 'a plea carried by a noun',
      language: 'nb',
      text: 'Tyrkia gjentok kravet om en unnskyldning.',
      expected: ['TR demands: Tyrkia gjentok kravet om en unnskyldning'],
    },
    {
      what: 'a condition that a state sets for itself',
      language: 'nn',
      text: 'Cuba vil sleppe fri mannskapa dersom Jamaica betaler bøtene.',
      expected: ['CU condition: Cuba vil sleppe fri mannskapa dersom Jamaica betaler bøtene'],
    },
    {
      what: 'what is wanted of another by "vil at"',
      language: 'nb',
      text: 'Kenya vil at Uganda åpner havnen.',
      expected: ['KE seeks: Kenya vil at Uganda åpner havnen'],
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
      what: 'a demand whose verb is the modal alone',
      language: 'nb',
      text: '– Soldatene må ut av byen, sier Kenyas president Amos Kiprono.',
      expected: ['KE demands: Soldatene må ut av byen'],
    },
    {
      what: 'what must come first, told in two sentences',
      language: 'nb',
      text: '– Først må soldatene ut av byen. Så kan vi snakke om havnen, sier Kenyas president Amos Kiprono.',
      expected: ['KE condition: Først må soldatene ut av byen. Så kan vi snakke om havnen'],
    },
    {
      what: 'the country of the speaker',
      language: 'nb',
      text: 'Kenyas president Amos Kiprono sier at landet hans er villig til å åpne havnen.',
      expected: ['KE offers: landet hans er villig til å åpne havnen'],
    },
    {
      what: 'what a side says it will keep from happening',
      language: 'en',
      text: 'Hungary says it will block any joint statement.',
      expected: ['HU rejects: it will block any joint statement'],
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
      what: 'no stance in what is denied, nor in denying reports',
      language: 'en',
      text: 'Peru denied reports that Chile had refused to take part.',
      expected: [],
    },
    {
      what: 'one stance where a verb of stance has a demand for its content',
      language: 'nb',
      text: '– Vi kan ikke godta at Kenya må betale, sier Ugandas president Moses Okello.',
      expected: ['UG rejects: Vi kan ikke godta at Kenya må betale'],
    },
    {
      what: 'who is said to stand behind a wrong',
      language: 'nb',
      text: 'Kenya mener at ugandisk etterretning sto bak.',
      expected: ['KE accuses: ugandisk etterretning sto bak'],
    },
    {
      what: 'a readiness whose verb carries what it is for',
      language: 'nb',
      text: 'Kenya har sagt seg villig til å sende gass.',
      expected: ['KE offers: Kenya har sagt seg villig til å sende gass'],
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
      what: 'one stance where somebody refuses to take another',
      language: 'sv',
      text: 'Kenya vägrar att be om ursäkt.',
      expected: ['KE rejects: Kenya vägrar att be om ursäkt'],
    },
    {
      what: 'what an official does not want',
      language: 'nb',
      text: 'Kenyas president Amos Kiprono vil ikke møte opposisjonen.',
      expected: ['KE rejects: Kenyas president Amos Kiprono vil ikke møte opposisjonen'],
    },
    {
      what: 'a call of a body upon everybody',
      language: 'en',
      text: 'Kenya calls upon all states to respect the truce.',
      expected: ['KE demands: Kenya calls upon all states to respect the truce'],
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
      what: 'whom "it" stands for in the sentence before',
      language: 'en',
      text: 'Kenya has taken a softer line. It wants a study of the lake.',
      expected: ['KE seeks: It wants a study of the lake'],
    },
    {
      what: 'what is open to a side that says so of itself',
      language: 'en',
      text: 'Kenya has signalled that it is open to a compromise.',
      expected: ['KE offers: it is open to a compromise'],
    },
    {
      what: 'no stance in what is asked of somebody',
      language: 'en',
      text: 'Analysts say Kenya should accept the offer.',
      expected: [],
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
      what: 'what is demanded of those spoken of',
      language: 'en',
      text: '"They have to stop shelling our villages first," Ugandan President Ruth Akello said. "Then we can talk."',
      expected: [
        'UG condition: They have to stop shelling our villages first," Ugandan President Ruth Akello said. "Then we can talk',
      ],
    },
    {
      what: 'a demand put on one by a cleft',
      language: 'nb',
      text: '– Det er Kenya som må ta det første skrittet, sier Ugandas president Ruth Akello.',
      expected: ['UG demands: Det er Kenya som må ta det første skrittet'],
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
      what: 'who writes and proposes',
      language: 'en',
      text: 'Ugandan President Ruth Akello wrote to her Kenyan counterpart, Amos Kiprono, proposing that the two meet.',
      expected: ['UG seeks: proposing that the two meet'],
    },
    {
      what: 'what is wanted done',
      language: 'nb',
      text: 'Uganda vil ha åpnet kontoret igjen.',
      expected: ['UG seeks: Uganda vil ha åpnet kontoret igjen'],
    },
    {
      what: 'no stance in a question',
      language: 'en',
      text: '"Do we want war?" Ugandan President Ruth Akello asked.',
      expected: [],
    },
    {
      what: 'no accusation of the weather',
      language: 'en',
      text: 'Uganda blamed the delay on bad weather.',
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
      what: 'a refusal joined to what is urged',
      language: 'en',
      text: 'Kenya urged Uganda to leave and rejected the plan.',
      expected: ['KE demands: Kenya urged Uganda to leave', 'KE rejects: rejected the plan'],
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
      what: 'a refusal joined to a demand in another tense',
      language: 'nb',
      text: 'Kenya krevde at Uganda fjerner tollen og avviste planen.',
      expected: ['KE demands: Kenya krevde at Uganda fjerner tollen og avviste planen', 'KE rejects: avviste planen'],
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
      what: 'no stance of one who is asked',
      language: 'nb',
      text: 'Norge er bedt om å sende en observatør.',
      expected: [],
    },
    {
      what: 'a stance without what another does meanwhile',
      language: 'en',
      text: 'Kenya offered to move troops to the border, while Uganda rejected the plan.',
      expected: ['KE offers: Kenya offered to move troops to the border', 'UG rejects: Uganda rejected the plan'],
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
      what: 'a demand that is stood by',
      language: 'en',
      text: 'Kenya stood by its demand that Uganda waive his immunity.',
      expected: ['KE demands: Kenya stood by its demand that Uganda waive his immunity'],
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
      what: 'what a side is doing, in the progressive',
      language: 'en',
      text: 'Kenya is pressing Uganda to reopen the crossing.',
      expected: ['KE seeks: Kenya is pressing Uganda to reopen the crossing'],
    },
    {
      what: 'no stance of people who speak for no side',
      language: 'en',
      text: 'Residents of Nairobi want the road reopened. Analysts in Nairobi say Kenya should reject the offer.',
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
      what: 'a side that will not be threatened',
      language: 'en',
      text: 'Nairobi would not be intimidated, Kenyan Foreign Minister Ann Odhiambo said.',
      expected: ['KE rejects: Nairobi would not be intimidated'],
    },
    {
      what: 'all that a modal asks',
      language: 'en',
      text: '"Uganda should respect the accord, stop the works and pay," Kenyan Foreign Minister Ann Odhiambo said.',
      expected: ['KE demands: Uganda should respect the accord, stop the works and pay'],
    },
  ]
  for (const { what, language, text, expected } of table)
    it(`reads ${what}`, async () => {
      expect(await stances(language, text)).toEqual(expected)
    })

  it('names one issue alike in two languages', async () => {
    const issuesOf = async (language: string, text: string): Promise<readonly string[]> =>
      (await read(language, text)).positions.map(({ issue }) => issue)
    const english = await issuesOf('en', 'Kenya demands a lasting ceasefire along the border.')
    expect(english).toHaveLength(1)
    expect(await issuesOf('nb', 'Kenya krever en varig våpenhvile langs grensen.')).toEqual(english)
  })
})
