import { describe, expect, it } from 'vitest'
import { contactsIn } from '../test-reader.ts'

const both = 'Ndapewa Shikongo Zeferino Cambuta'
const angola = {
  en: 'Angolan President Zeferino Cambuta',
  nb: 'Angolas president Zeferino Cambuta',
  da: 'Angolas præsident, Zeferino Cambuta',
}
const namibia = {
  en: 'Namibian President Ndapewa Shikongo',
  nb: 'Namibias president Ndapewa Shikongo',
  da: 'Namibias præsident, Ndapewa Shikongo',
}

describe('words that tell of a contact', () => {
  it.each([
    ['en', `${angola.en} spent three hours with ${namibia.en} on Tuesday.`, `meeting held 2025-10-07 - ${both}`],
    ['nb', `Tirsdag kveld satt ${angola.nb} alene med ${namibia.nb}.`, `meeting held 2025-10-07 - ${both}`],
    // what two officials do together on a day and at a place, whatever the verb
    [
      'en',
      `${angola.en} was in Lusaka on Tuesday to sign an accord with his Namibian opposite number, Ndapewa Shikongo.`,
      `meeting held 2025-10-07 Lusaka ${both}`,
    ],
    [
      'nb',
      `${angola.nb} gikk tirsdag tur i parken i Lusaka med sin namibiske kollega Ndapewa Shikongo.`,
      `meeting held 2025-10-07 Lusaka ${both}`,
    ],
    [
      'sv',
      'Angolas president Zeferino Cambuta planterade på tisdagen ett träd i Lusaka med sin namibiska kollega Ndapewa Shikongo.',
      `meeting held 2025-10-07 Lusaka ${both}`,
    ],
    // two names side by side behind their verb, which model and tree run together
    ['nb', `Tirsdag møtte ${angola.nb} ${namibia.nb} i Lusaka.`, `meeting held 2025-10-07 Lusaka ${both}`],
    [
      'nb',
      'Tirsdag møtte utenriksminister Ane Vik Polens utenriksminister Jan Nowicki i Oslo.',
      'meeting held 2025-10-07 Oslo Ane Vik Jan Nowicki',
    ],
    [
      'nb',
      'Etter nattens angrep ringte Moldovas president Veronica Ciobanu-Rusu NATOs generalsekretær Pieter van Aerssen.',
      'call held 2025-10-09 - Pieter van Aerssen Veronica Ciobanu-Rusu',
    ],
    [
      'nn',
      'Onsdag tok statsminister Ane Vik imot Polens president Jan Nowicki.',
      'meeting held 2025-10-08 - Ane Vik Jan Nowicki',
    ],
    [
      'da',
      'Tirsdag mødte udenrigsminister Mette Thorsager Polens præsident Jan Nowicki i København.',
      'meeting held 2025-10-07 Copenhagen Jan Nowicki Mette Thorsager',
    ],
    [
      'sv',
      'På onsdagen ringde Sveriges utrikesminister Karin Ekwall Ukrainas president Andrij Kovaltjuk.',
      'call held 2025-10-08 - Andrij Kovaltjuk Karin Ekwall',
    ],
    [
      'nb',
      'I forrige uke besøkte Polens president Jan Nowicki Oslo.',
      'visit held 2025-09-29/2025-10-05 Oslo Jan Nowicki',
    ],
    // a state before a name that the model has for the first of its words
    [
      'nb',
      'Brasils forsvarsminister Ana Ramos møtte Ghanas Kwame Boateng i Wien.',
      'meeting held - Vienna Ana Ramos Kwame Boateng',
    ],
    ['sv', 'Brasiliens Ana Ramos ska träffa Ghanas Kwame Boateng.', 'meeting planned - - Ana Ramos Kwame Boateng'],
    // an office told by a field in small letters
    [
      'nn',
      'Egypts minister for utanrikssaker og internasjonalt samarbeid, Hani Sabry, møtte Senegals minister for handel og fiskeri Mamadou Diop måndag.',
      'meeting held 2025-10-06 - Hani Sabry Mamadou Diop',
    ],
    // two who are not named side by side, and whose guest the second is
    ['nb', 'Tirsdag møtte Tyrkias president Kinas statsminister i Wien.', 'meeting held 2025-10-07 Vienna'],
    [
      'nb',
      'Tirsdag inviterte Norges utenriksminister Ane Vik sin polske kollega Jan Nowicki på besøk.',
      'visit invited - - Ane Vik Jan Nowicki',
    ],
    ['da', 'Den tyrkiske præsident ringede mandag til den kinesiske premierminister.', 'call held 2025-10-06 -'],
    // what was promised in a call is not the call
    [
      'da',
      'I en telefonsamtale med Polens præsident Jan Nowicki mandag lovede Ghanas præsident Kwame Boateng mere hjælp.',
      'call held 2025-10-06 - Jan Nowicki Kwame Boateng',
    ],
    [
      'da',
      'Ghanas præsident Kwame Boateng nægter at mødes med Ana Ramos.',
      'meeting declined - - Ana Ramos Kwame Boateng',
    ],
    // names that commas set off from their office, in the office's place
    [
      'da',
      'Efter et møde med Polens præsident, Jan Nowicki, i Wien tirsdag sagde Norges udenrigsminister, Ane Vik, at grænsen åbnes.',
      'meeting held 2025-10-07 Vienna Ane Vik Jan Nowicki',
    ],
    [
      'nb',
      'Møtet mellom Norges utenriksminister, Ane Vik, og Polens president, Jan Nowicki, er utsatt.',
      'meeting cancelled - - Ane Vik Jan Nowicki',
    ],
    [
      'nb',
      'I en telefonsamtale med sin polske kollega, Jan Nowicki, mandag lovet utenriksminister Ane Vik mer hjelp.',
      'call held 2025-10-06 - Ane Vik Jan Nowicki',
    ],
    [
      'nn',
      'I eit brev til Kinas statsminister, Liu Wenbo, bed Ghanas president, Kwame Boateng, om hjelp.',
      'letter held - - Kwame Boateng Liu Wenbo',
    ],
    // what they took stock of was not the meeting they did it at
    [
      'en',
      `${angola.en} and ${namibia.en} took stock of the reforms at an online meeting on Tuesday.`,
      `meeting held 2025-10-07 - ${both}`,
    ],
    [
      'nb',
      `${angola.nb} og ${namibia.nb} drøftet tollen på et møte i Lusaka tirsdag.`,
      `meeting held 2025-10-07 Lusaka ${both}`,
    ],
    [
      'en',
      `${angola.en} will open a trade fair and have talks with ${namibia.en}, his office said.`,
      `talks planned - - ${both}`,
    ],
    ['nb', `${angola.nb} fikk tirsdag ${namibia.nb} på tråden.`, `call held 2025-10-07 - ${both}`],
    ['nn', `Tysdag hadde ${angola.nb} kollegaen sin, ${namibia.nb}, på tråden.`, `call held 2025-10-07 - ${both}`],
    [
      'en',
      'The dispute goes back to a letter which Angolan President Zeferino Cambuta sent to Namibian President Ndapewa Shikongo in June.',
      `letter held 2025-06 - ${both}`,
    ],
    [
      'en',
      'Angola and Namibia met in Lusaka on Tuesday. The delegations would be back in Lusaka on Nov. 3, the host said.',
      'meeting planned 2025-11-03 Lusaka',
    ],
    [
      'nb',
      'Angola og Namibia møttes i Lusaka tirsdag. Partene skal samles igjen i Gaborone 3. november.',
      'meeting planned 2025-11-03 Gaborone',
    ],
    [
      'en',
      'Angola and Namibia are at odds. After three days of talks in Lusaka they parted on Tuesday without a deal.',
      'talks held 2025-10-05/2025-10-07 Lusaka',
    ],
    [
      'nb',
      'Møtet mellom Angolas og Namibias utenriksministre, som skulle ha vært holdt i Lusaka søndag, er avlyst.',
      'meeting cancelled 2025-10-12 Lusaka',
    ],
    [
      'en',
      'A meeting between the presidents of Angola and Namibia that was due to take place in Lusaka on Sunday has been cancelled.',
      'meeting cancelled 2025-10-12 Lusaka',
    ],
    ['nb', 'Torsdag møtes Angolas og Namibias utenriksministre i Lusaka.', 'meeting planned 2025-10-09 Lusaka'],
    ['nb', 'Mandag begynner samtaler mellom Angola og Namibia i Lusaka.', 'talks planned 2025-10-13 Lusaka'],
    ['en', 'Talks between Angola and Namibia will continue on Friday, the mediator said.', 'talks under-way - -'],
    [
      'en',
      "Zambia's foreign minister, Abel Mwape, conveyed a proposal for a meeting between Angola and Namibia in Lusaka in December.",
      'meeting proposed 2025-12 Lusaka',
    ],
    [
      'nb',
      'Cambuta og Namibias president Ndapewa Shikongo snakket sammen på telefon tirsdag. Angolas president heter Zeferino Cambuta.',
      `call held 2025-10-07 - ${both}`,
    ],
    ['nb', `${angola.nb} ble på sin side oppringt av ${namibia.nb}.`, `call held - - ${both}`],
    [
      'nb',
      `Tirsdag hadde ${angola.nb} og ${namibia.nb} hverandre på tråden i over en time.`,
      `call held 2025-10-07 - ${both}`,
    ],
    ['nb', `Tirsdag satt ${angola.nb} i fire timer med ${namibia.nb}.`, `meeting held 2025-10-07 - ${both}`],
    [
      'en',
      `On October 7, Mr. Zeferino Cambuta, President of Angola, held a telephone talk with H.E. Ms. Ndapewa Shikongo, President of Namibia.`,
      `call held 2025-10-07 - ${both}`,
    ],
    [
      'nb',
      'Angola og Namibia møttes i Lusaka tirsdag. Grensekommisjonen skal etter planen samles i Windhoek 3. november.',
      'meeting planned 2025-11-03 Windhoek',
    ],
    [
      'en',
      'Angola and Namibia met in Lusaka on Tuesday. The joint border commission is to convene in Windhoek on Nov. 3.',
      'meeting planned 2025-11-03 Windhoek',
    ],
    [
      'da',
      `${angola.da}, og ${namibia.da}, satte sig tirsdag til forhandlingsbordet i Lusaka.`,
      `meeting held 2025-10-07 Lusaka ${both}`,
    ],
    ['da', `${angola.da}, bød tirsdag ${namibia.da}, velkommen i Lusaka.`, `meeting held 2025-10-07 Lusaka ${both}`],
    ['da', `Snakken med ${namibia.da}, varede en time, oplyser ${angola.da}.`, `talks held - - ${both}`],
    ['da', 'Delegationerne fra Angola og Namibia sidder på fjerde time i Lusaka.', 'meeting under-way - Lusaka'],
    [
      'sv',
      `${angola.nb} och ${namibia.nb} satte sig i tisdags ned vid förhandlingsbordet i Lusaka.`,
      `meeting held 2025-10-07 Lusaka ${both}`,
    ],
    ['sv', `${angola.nb} lyfte på tisdagen luren och ringde ${namibia.nb}.`, `call held 2025-10-07 - ${both}`],
    [
      'sv',
      `Träffen mellan ${angola.nb} och ${namibia.nb} ägde rum i Lusaka i tisdags.`,
      `meeting held 2025-10-07 Lusaka ${both}`,
    ],
    ['sv', `${angola.nb} uppvaktade i tisdags ${namibia.nb} om bron.`, `meeting held 2025-10-07 - ${both}`],
    ['nb', `Praten med ${namibia.nb} varte i en time, sier ${angola.nb}.`, `talks held - - ${both}`],
    ['nn', `${angola.nb} ønskte tysdag ${namibia.nb} velkomen i Lusaka.`, `meeting held 2025-10-07 Lusaka ${both}`],
    ['en', `${angola.en} took ${namibia.en} aside in Lusaka on Tuesday.`, `meeting held 2025-10-07 Lusaka ${both}`],
    [
      'nb',
      `– Nyttig, sa ${angola.nb} etter drøye to timer alene med ${namibia.nb} i Lusaka tirsdag.`,
      `meeting held 2025-10-07 Lusaka ${both}`,
    ],
    ['da', `${angola.da}, kom ud efter tre kvarter alene med ${namibia.da}.`, `meeting held - - ${both}`],
    ['en', `${angola.en} left after three hours with ${namibia.en}.`, `meeting held - - ${both}`],
    ['sv', `${angola.nb} lämnade palatset efter tre timmar med ${namibia.nb}.`, `meeting held - - ${both}`],
    ['nb', `Etter fem timer bak lukkede dører skiltes ${angola.nb} og ${namibia.nb}.`, `meeting held - - ${both}`],
    ['nb', `${angola.nb} ba tirsdag ${namibia.nb} til Lusaka.`, `visit invited 2025-10-07 Lusaka ${both}`],
    [
      'nb',
      'Natt til lørdag hadde Angolas utenriksminister, Zeferino Cambuta, sin namibiske kollega på tråden.',
      'call held 2025-10-04 - Zeferino Cambuta',
    ],
    [
      'nb',
      `${angola.nb} og ${namibia.nb} stilte for pressen i Lusaka tirsdag.`,
      `press-conference held 2025-10-07 Lusaka ${both}`,
    ],
    [
      'en',
      `${angola.en} and ${namibia.en} met the press in Lusaka on Tuesday.`,
      `press-conference held 2025-10-07 Lusaka ${both}`,
    ],
    [
      'sv',
      `${angola.nb} skrev i tisdags under avtalet tillsammans med ${namibia.nb} i Lusaka.`,
      `meeting held 2025-10-07 Lusaka ${both}`,
    ],
    [
      'sv',
      `I ett brev uppmanar ${angola.nb} sin namibiska kollega att öppna bron.`,
      'letter held - - Zeferino Cambuta',
    ],
    [
      'en',
      `In a letter, ${angola.en} asks his Namibian counterpart to open the bridge.`,
      'letter held - - Zeferino Cambuta',
    ],
  ])('are read in %s: %s', async (language, text, expected) => {
    expect(await contactsIn(language, text)).toContain(expected)
  })

  it.each([
    ['en', `${angola.en} disagreed on Tuesday with his Namibian counterpart, Ndapewa Shikongo.`],
    ['nb', `${angola.nb} er uenig med sin namibiske kollega Ndapewa Shikongo, sa han tirsdag.`],
    ['en', 'Angola and Namibia opened the bridge after months of talks.'],
    ['nb', `${angola.nb} reiste hjem fra Lusaka uten å møte ${namibia.nb}.`],
    ['en', 'Angola sent observers to Windhoek at the invitation of the Government of Namibia.'],
    ['en', "Angola and Namibia are at odds. The two countries' handball teams are due to meet in Lusaka on Saturday."],
    ['en', 'The treaty gives Angola a say over naval visits to ports in Namibia.'],
    ['nb', 'Angola og Namibia er uenige. Kommisjonen skal samles i Windhoek 3. november.'],
    ['da', `Der er snak om nye sanktioner mod Angola, siger ${namibia.da}.`],
    ['sv', `${angola.nb} tog Namibias sida i tvisten.`],
    ['nb', `${angola.nb} ba tirsdag ${namibia.nb} slutte seg til avtalen i Lusaka.`],
    ['nb', `${angola.nb} møtte pressen i Lusaka tirsdag.`],
    ['nb', 'Angola og Namibia møtes lørdag i Lusaka, sier landslagstrener Zeferino Cambuta.'],
    ['en', 'Officer Zeferino Cambuta served two hours with Captain Ndapewa Shikongo.'],
    ['en', `In a letter ${angola.en} criticises Namibia.`],
    ['nb', `${angola.nb} ønsket ikke å kommentere saken om ${namibia.nb}.`],
  ])('are not found in %s: %s', async (language, text) => {
    expect(await contactsIn(language, text)).toEqual([])
  })

  it('gives a contact with one side alone to whoever the sentence before is about, and takes none from after talks for off', async () => {
    expect(
      await contactsIn(
        'sv',
        'Angolas president Zeferino Cambuta har under ett besök i Windhoek begärt att broen öppnas. Samtalet med Namibias president Ndapewa Shikongo varade i två timmar.',
      ),
    ).toContainEqual(expect.stringContaining(both))
    expect(
      await contactsIn(
        'nb',
        `Angola og Namibia er enige om broen, opplyser ${angola.nb} etter samtaler i Lusaka tirsdag.\n\nMøtet de skulle ha hatt i Lusaka i 2024, ble det aldri noe av.`,
      ),
    ).toContainEqual(expect.stringMatching(/^talks held 2025-10-07 Lusaka/u))
  })

  it('takes a conversation told right beside a call for one too, and the end of talks for no others', async () => {
    expect(
      await contactsIn(
        'nb',
        `${angola.nb} snakket tirsdag på telefon med Zambias president Mutale Chanda. Tidligere på dagen hadde han en samtale med ${namibia.nb}.`,
      ),
    ).toContainEqual(expect.stringMatching(/^call held .*Shikongo/u))
    expect(
      await contactsIn(
        'en',
        'Delegations from Angola and Namibia began talks in Lusaka on Wednesday. The talks are due to end on Friday.',
      ),
    ).toHaveLength(1)
  })

  it('tells of one meeting where a bare mention of it stands before the one with its day', async () => {
    expect(
      await contactsIn(
        'en',
        'Angola and Namibia sat in the same room for less than three hours.\n\nThe weather was fine.\n\nEnvoys of Angola and Namibia met in Lusaka on Monday.',
      ),
    ).toEqual(['meeting held 2025-10-06 Lusaka'])
  })
})

describe('how far a contact has come', () => {
  it.each([
    [
      'en',
      `${angola.en} is also due to meet ${namibia.en}, whose party has criticised the deal, the agency reported.`,
      'planned',
    ],
    ['en', 'Angola called off a summit with Namibia that was to have opened in Lusaka on Friday.', 'cancelled'],
    [
      'en',
      `${angola.en} and ${namibia.en} are to meet on Friday in Lusaka and not, as had been reported, in Gaborone.`,
      'planned',
    ],
    ['nb', 'Samtaler mellom Angola og Namibia i Lusaka i februar førte ikke fram.', 'held'],
    ['en', 'Talks between Angola and Namibia in Lusaka in February did not lead to a deal.', 'held'],
    [
      'en',
      `${angola.en} was to hold talks with Zambian President Mutale Chanda in Lusaka on Monday and to meet ${namibia.en}.`,
      'planned',
    ],
    [
      'da',
      `Angola afviser, at ${angola.da}, i lørdags skulle have ført samtaler med ${namibia.da}, i Lusaka.`,
      'denied',
    ],
    ['da', `Namibia afviser rygterne om et møde med ${angola.da}, i Lusaka.`, 'denied'],
    ['sv', `Namibia tillbakavisar uppgifterna om ett möte med ${angola.nb} i Lusaka i går.`, 'denied'],
    ['nb', `Namibia avviser meldingene om et møte med ${angola.nb} i Lusaka i går.`, 'denied'],
    ['da', 'Det planlagte møde mellem Angola og Namibia på tirsdag blev ikke til noget.', 'cancelled'],
    ['sv', 'Mötet i Lusaka mellan Angola och Namibia sprack på tisdagen.', 'cancelled'],
  ])('is read in %s: %s', async (language, text, status) => {
    expect((await contactsIn(language, text)).map((line) => line.split(' ')[1])).toContain(status)
    expect((await contactsIn(language, text)).every((line) => line.split(' ')[1] === status)).toBe(true)
  })

  it('is to come where another contact is denied', async () => {
    expect(
      await contactsIn(
        'nb',
        'Angola sier at presidentene i Angola og Namibia snakket sammen på telefon tirsdag. – Det har ikke vært noen slik samtale, sier Namibias president Ndapewa Shikongo.\n\nUtenriksministrene fra Angola og Namibia skal møtes i Lusaka 3. november.',
      ),
    ).toContain('meeting planned 2025-11-03 Lusaka')
  })

  it.each([
    ['en', 'Angola and Namibia have agreed a truce after two days of talks.', 1],
    ['en', 'Angola and Namibia have agreed a truce after three weeks of talks.', 0],
    ['en', 'Angola and Namibia signed the deal after two years of negotiations.', 0],
    ['nb', 'Angola og Namibia er enige om en våpenhvile etter to dagers forhandlinger.', 1],
    ['nb', 'Angola og Namibia er enige om en våpenhvile etter tre ukers forhandlinger.', 0],
    ['nn', 'Angola og Namibia er samde om ei våpenkvile etter to dagars forhandlingar.', 1],
    ['da', 'Angola og Namibia er enige om en våbenhvile efter tre ugers forhandlinger.', 0],
    ['sv', 'Angola och Namibia har enats om vapenvila efter två dagars förhandlingar.', 1],
  ])('are of one contact by a length of days, and of a process by one of weeks, in %s: %s', async (language, text, count) => {
    expect(await contactsIn(language, text)).toHaveLength(count)
  })

  it.each([
    ['Angolan president to visit Namibia next week', 'visit planned 2025-10-13/2025-10-19 -'],
    ['Angolan president to visit Namibia next week after soldiers freed', 'visit planned 2025-10-13/2025-10-19 -'],
    ['Angola, Namibia ministers to meet in Lusaka after court frees soldiers', 'meeting planned - Lusaka'],
    ['The first Angolan president to visit Namibia in ten years left Windhoek on Tuesday.', undefined],
  ])('are told of as to come by the infinitive of a heading: %s', async (heading, contact) => {
    expect((await contactsIn('en', heading)).filter((line) => line.includes('planned'))).toEqual(
      contact ? [contact] : [],
    )
  })

  it.each([
    ['The leaders met in Lusaka on Tuesday, on the margins of the Zambezi Basin Dialogue.', 1],
    ['The two met in Lusaka on Tuesday to prepare for the Annual Leaders’ Meeting.', 1],
  ])('are none in the name of a forum: %s', async (text, count) => {
    const opening = `${angola.en} and ${namibia.en} are old friends.`
    expect(await contactsIn('en', `${opening} ${text}`)).toHaveLength(count)
  })
})
