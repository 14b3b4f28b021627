import { describe, expect, it } from 'vitest'
import { statementsIn } from '../test-reader.ts'

describe('statements of whole reports', () => {
  const table: readonly {
    readonly what: string
    readonly language: string
    readonly text: string
    readonly expected: readonly string[]
  }[] = [
    {
      what: 'a past in -a, as much of bokmål has it',
      language: 'nb',
      text: '– Vi gir oss ikke, tordna president Marek Vala da han landa på Gardermoen.',
      expected: ['direct Marek Vala: Vi gir oss ikke'],
    },
    {
      what: 'verbs of holding on to what one has said',
      language: 'da',
      text: 'Udenrigsminister Marek Vala fastholder, at han ringede mandag aften.',
      expected: ['indirect Marek Vala: han ringede mandag aften'],
    },
    {
      what: 'what something is said to be, without marks',
      language: 'en',
      text: 'Foreign Minister Marek Vala called the deal a first step but said that nobody was in a hurry.',
      expected: ['indirect Marek Vala: the deal a first step', 'indirect Marek Vala: nobody was in a hurry'],
    },
    {
      what: 'what something is described as',
      language: 'nb',
      text: 'Utenriksminister Marek Vala omtalte møtet som nyttig.',
      expected: ['indirect Marek Vala: møtet som nyttig'],
    },
    {
      what: 'what something is called in Danish',
      language: 'da',
      text: 'Udenrigsminister Marek Vala kaldte aftalen et første skridt.',
      expected: ['indirect Marek Vala: aftalen et første skridt'],
    },
    {
      what: 'no description that is denied, done or another verb',
      language: 'en',
      text: 'Marek Vala refused to call the deal a trap. Chad cast itself as a friend. Marek Vala called off a meeting set for Friday.',
      expected: [],
    },
    {
      what: 'several clauses of one verb as one',
      language: 'en',
      text: 'Marek Vala said that the talks had been long, that nothing had been signed, and that they would go on in May.',
      expected: [
        'indirect Marek Vala: the talks had been long, that nothing had been signed, and that they would go on in May',
      ],
    },
    {
      what: 'words in a heading, of nobody whom it does not tell',
      language: 'en',
      text: '# “No deal without fish”\n\nForeign Minister Marek Vala met Kofi Ziwa. “We will go on,” Ziwa said.',
      expected: ['direct Kofi Ziwa: We will go on,'],
    },
    {
      what: 'words in marks that somebody spoke of',
      language: 'en',
      text: 'The minister, Marek Vala, spoke of "a dangerous spiral".',
      expected: ['direct Marek Vala: a dangerous spiral'],
    },
    {
      what: 'a reporting clause at the end with circumstances behind it',
      language: 'en',
      text: 'Chad and Niger have agreed to halt fighting along the lake, two people familiar with the talks said on Thursday, in the first sign of a thaw since clashes erupted in May.',
      expected: ['indirect two people: Chad and Niger have agreed to halt fighting along the lake'],
    },
    {
      what: 'two clauses apart where the reporting clause stands between them',
      language: 'en',
      text: 'The talks had dealt with fish only, Marek Vala said, and had never been meant to settle the border.',
      expected: ['indirect Marek Vala: The talks had dealt with fish only … had never been meant to settle the border'],
    },
    {
      what: 'what another does meanwhile as the report’s own',
      language: 'en',
      text: 'Chad said it was expelling one diplomat, while Niger recalled its envoy.',
      expected: ['indirect TD: it was expelling one diplomat'],
    },
    {
      what: 'a condition with what is said',
      language: 'en',
      text: 'Marek Vala intimated that Ghana was prepared to lower the duty on fish, provided that cocoa was let in freely.',
      expected: [
        'indirect Marek Vala: Ghana was prepared to lower the duty on fish, provided that cocoa was let in freely',
      ],
    },
    {
      what: 'words that come from a capital or a side',
      language: 'nb',
      text: 'Tsjad og Niger er uenige. Fra Niamey heter det at møtet var kort. Fra tsjadisk side heter det at møtet var langt.',
      expected: ['indirect NE: møtet var kort', 'indirect TD: møtet var langt'],
    },
    {
      what: 'whose words they are behind a time',
      language: 'da',
      text: '»Ingen svarede,« lød det tirsdag fra ministeriets talskvinde, Zarina Vala.',
      expected: ['direct Zarina Vala: Ingen svarede,'],
    },
    {
      what: 'a genitive with a colon',
      language: 'sv',
      text: 'EU:s handelskommissionär Agneta Vala har sagt att hon inte ger sig.',
      expected: ['indirect Agneta Vala: hon inte ger sig'],
    },
    {
      what: 'one of people told of before as somebody by himself',
      language: 'nb',
      text: 'To kilder i delegasjonen sier at Vala trakk seg. – Han var sint, sier en av kildene.',
      expected: ['indirect To kilder: Vala trakk seg', 'direct en av kildene: Han var sint'],
    },
    {
      what: 'diplomats counted anew as others than those before',
      language: 'en',
      text: 'The talks failed, diplomats said.\n\nTwo council diplomats said the vote would come on Monday.',
      expected: [
        'indirect diplomats: The talks failed',
        'indirect Two council diplomats: the vote would come on Monday',
      ],
    },
    {
      what: 'the name behind a news agency as the agency',
      language: 'en',
      text: 'The engineer was pardoned, state news agency Altyn Vala reported.',
      expected: ['indirect Altyn Vala: The engineer was pardoned'],
    },
    {
      what: 'a ministry by the last part of its name',
      language: 'nb',
      text: 'Justisdepartementet opplyser at de to er benådet. De får aldri komme tilbake, ifølge departementet.',
      expected: [
        'indirect Justisdepartementet: de to er benådet',
        'indirect Justisdepartementet: De får aldri komme tilbake',
      ],
    },
    {
      what: 'somebody without a name taken up by a word for anybody',
      language: 'nb',
      text: 'En kilde i hæren sier at linja ble brutt.\n\n– De rakk å hilse, sier vedkommende.',
      expected: ['indirect En kilde: linja ble brutt', 'direct En kilde: De rakk å hilse'],
    },
    {
      what: 'no words where somebody is invited or ordered to do something',
      language: 'en',
      text: 'President Marek Vala invited the king to visit Chad. The navy ordered the ship to leave.',
      expected: [],
    },
    {
      what: 'no words in what only people call a thing',
      language: 'en',
      text: 'Chad imposed the levy in May, citing what it called unfair rules.',
      expected: [],
    },
    {
      what: 'what a paper was told as said by whom it has it from',
      language: 'nn',
      text: 'Økta i Lusaka varte i nesten ni timar, får Vestposten opplyst frå ein av delegatane.',
      expected: ['indirect ein av delegatane: Økta i Lusaka varte i nesten ni timar'],
    },
    {
      what: 'of two clauses the one that a closing phrase stands with',
      language: 'nb',
      text: 'Sudan stanset kornbilene torsdag, og i Renk har prisen på korn doblet seg, ifølge Verdens matvareprogram.',
      expected: ['indirect World Food Programme: i Renk har prisen på korn doblet seg'],
    },
    {
      what: 'whoever is quoted, not who quotes',
      language: 'en',
      text: 'Marek Vala was quoted by the Parsa agency as saying that talks would go on.',
      expected: ['indirect Marek Vala via Parsa agency: talks would go on'],
    },
    {
      what: 'a name with its title set off before the verb, not whom is spoken to',
      language: 'en',
      text: '"They are coming," the mediator, former Chadian diplomat Marek Vala, told ENS.',
      expected: ['direct Marek Vala via ENS: They are coming,'],
    },
    {
      what: 'those a paper has spoken to, without a relative word',
      language: 'nb',
      text: 'Presidenten ba om utsettelse, sier kilder Posten har vært i kontakt med.',
      expected: ['indirect kilder: Presidenten ba om utsettelse'],
    },
    {
      what: 'each side of a semicolon by itself',
      language: 'en',
      text: 'Lebanon’s army said that two soldiers had been killed; Marek Vala said he knew nothing of it.',
      expected: ['indirect Lebanon’s army: two soldiers had been killed', 'indirect Marek Vala: he knew nothing of it'],
    },
    {
      what: 'whoever goes on behind what is reported',
      language: 'en',
      text: 'Secretary Marek Vala met the press. He stressed that the United States stands with its allies and noted that the two countries would stay in touch.',
      expected: [
        'indirect Marek Vala: the United States stands with its allies',
        'indirect Marek Vala: the two countries would stay in touch',
      ],
    },
    {
      what: 'whom a broadcaster quotes as saying it',
      language: 'en',
      text: 'The BBC quoted President Marek Vala as saying the side had "moved the posts again".',
      expected: [
        'indirect Marek Vala via BBC: the side had "moved the posts again"',
        'direct Marek Vala via BBC: moved the posts again',
      ],
    },
    {
      what: 'whom an agency quotes, by the preposition behind',
      language: 'nb',
      text: 'Nyhetsbyrået Interfax siterte utenriksminister Igor Balakin på at saken er avsluttet.',
      expected: ['indirect Igor Balakin via Interfax: saken er avsluttet'],
    },
    {
      what: 'who reports before those cited',
      language: 'en',
      text: 'Chad and Niger have broken off talks over the islands, the BBC reported Tuesday, quoting Marek Vala.',
      expected: ['indirect Marek Vala via BBC: Chad and Niger have broken off talks over the islands'],
    },
    {
      what: 'nothing of the cost that somebody cites as words',
      language: 'en',
      text: 'Sudan shut a station near Jabalain, citing $410 million in arrears.',
      expected: [],
    },
    {
      what: 'an infinitive of saying that is done',
      language: 'nb',
      text: 'Talskvinne Paula Vala nøyde seg med å si at «vi er nærmere nå».',
      expected: ['direct Paula Vala: vi er nærmere nå'],
    },
    {
      what: 'a clause behind whom the speaker met',
      language: 'en',
      text: 'Marek Vala said after meeting his Niger counterpart, Aino Brek, that the two sides had agreed on a timetable.',
      expected: ['indirect Marek Vala: the two sides had agreed on a timetable'],
    },
    {
      what: 'both parts of a clause whose verb the tree loses',
      language: 'en',
      text: 'Technical talks are due to open in Muscat on June 22, Vala said.',
      expected: ['indirect Vala: Technical talks are due to open in Muscat on June 22'],
    },
    {
      what: 'the statement told of before',
      language: 'en',
      text: 'The ministry said in a statement that three staff had been asked to leave.\n\n"This was not taken lightly," the statement read. "We remain open."',
      expected: [
        'indirect The ministry: three staff had been asked to leave',
        'direct The ministry: This was not taken lightly,',
        'direct The ministry: We remain open.',
      ],
    },
    {
      what: 'the side that the sentence before is about',
      language: 'en',
      text: 'The presidency of Georgia described the talks as good.\n\nThe Armenian side was silent on that. It said the leaders had met twice.',
      expected: ['indirect The presidency of Georgia: the talks as good', 'indirect AM: the leaders had met twice'],
    },
    {
      what: 'a bare office as that of whoever spoke just now',
      language: 'sv',
      text: 'Utrikesminister Anna Vala reste hem. Turkiets justitieminister skriver att ingen står över lagen.\n\n"Frihet är inte detsamma som straffrihet", skriver ministern.',
      expected: [
        'indirect Turkiets justitieminister: ingen står över lagen',
        'direct Turkiets justitieminister: Frihet är inte detsamma som straffrihet',
      ],
    },
    {
      what: 'the same source as the one before',
      language: 'nb',
      text: 'India ønsker et møte i Dubai, opplyser en diplomat. Pakistan vil ifølge samme kilde helst møtes i Beijing.',
      expected: [
        'indirect en diplomat: India ønsker et møte i Dubai',
        'indirect en diplomat: Pakistan vil ifølge samme kilde helst møtes i Beijing',
      ],
    },
    {
      what: 'a particle behind who speaks',
      language: 'nb',
      text: '– Jeg kunne ikke ha sagt det bedre selv, fulgte Marek Vala opp.',
      expected: ['direct Marek Vala: Jeg kunne ikke ha sagt det bedre selv'],
    },
    {
      what: 'who is named beside a description with a pronoun',
      language: 'en',
      text: 'Aino Brek was pleased.\n\nHer host, Marek Vala of Chad, called the meeting "useful".',
      expected: ['direct Marek Vala: useful'],
    },
    {
      what: 'who sent a statement out',
      language: 'nn',
      text: '«Kina tek avstand frå slike skuldingar», heiter det i ei fråsegn ambassaden sende ut onsdag.',
      expected: ['direct ambassaden: Kina tek avstand frå slike skuldingar'],
    },
    {
      what: 'a clause before the words that it introduces',
      language: 'nb',
      text: 'Grete Vala sier hun har forståelse for avgjørelsen:\n\n– Noen ganger må man si nei.',
      expected: [
        'indirect Grete Vala: hun har forståelse for avgjørelsen',
        'direct Grete Vala: Noen ganger må man si nei.',
      ],
    },
    {
      what: 'a participle behind fragments as of the same speaker',
      language: 'en',
      text: 'A French official said the tone had been "cordial but firm", adding that Marek Vala had "not minced his words" on tariffs.',
      expected: [
        'indirect A French official: the tone had been "cordial but firm"',
        'direct A French official: cordial but firm',
        'indirect A French official: Marek Vala had "not minced his words" on tariffs',
        'direct A French official: not minced his words',
      ],
    },
    {
      what: '"Det meddelade X" whatever the verb is taken for',
      language: 'sv',
      text: 'Regeringen utvisar tre ryska diplomater. Det meddelade utrikesminister Elsa Vala på en pressträff.',
      expected: ['indirect Elsa Vala: Regeringen utvisar tre ryska diplomater'],
    },
    {
      what: 'words that somebody is said to have said, and no auxiliary of the words themselves',
      language: 'nb',
      text: 'Marek Vala reiste. – Det var et skritt i riktig retning, skal han ha sagt til delegasjonene.',
      expected: ['direct Marek Vala: Det var et skritt i riktig retning'],
    },
  ]

  for (const { what, language, text, expected } of table)
    it(`reads ${what}`, async () => {
      expect(await statementsIn(language, text)).toEqual(expected)
    })
})
