import { describe, expect, it } from 'vitest'
import { contactsIn, readText } from '../test-reader.ts'

describe('contacts as a wire copy tells them', () => {
  it.each([
    // they speak with each other
    [
      'nb',
      'Utenriksminister Ane Vik og Polens utenriksminister Jan Nowicki ble tirsdag enige om å snakkes igjen fredag.',
      ['talks agreed 2025-10-10 - Ane Vik Jan Nowicki'],
    ],
    [
      'da',
      'Polens udenrigsminister Jan Nowicki og Danmarks udenrigsminister Ane Vik skal snakkes ved fredag.',
      ['talks planned 2025-10-10 - Ane Vik Jan Nowicki'],
    ],
    ['nb', 'Det snakkes mye om Polen og Norge i Oslo fredag.', []],
    // what is looked forward to is to come
    [
      'en',
      'Polish Foreign Minister Jan Nowicki spoke by phone with Swedish Foreign Minister Ane Vik on Tuesday. The ministers look forward to meeting at the summit in Ottawa on 3 December.',
      ['call held 2025-10-07 - Ane Vik Jan Nowicki', 'summit planned 2025-12-03 Ottawa Ane Vik Jan Nowicki'],
    ],
    // told to somebody in a call
    [
      'en',
      'Polish Foreign Minister Jan Nowicki complained to his Swedish counterpart, Ane Vik, in a tense phone call on Tuesday.',
      ['call held 2025-10-07 - Ane Vik Jan Nowicki'],
    ],
    [
      'nb',
      'Polens utenriksminister Jan Nowicki klaget til sin svenske kollega i en telefonsamtale på ti minutter tirsdag.',
      ['call held 2025-10-07 - Jan Nowicki'],
    ],
    ['en', 'Polish Foreign Minister Jan Nowicki complained to reporters about Sweden in a phone call on Tuesday.', []],
    // who asked for it has not only begun it, and nobody is at a checkpoint on the telephone
    [
      'en',
      'Polish Foreign Minister Jan Nowicki spoke by phone with Swedish Foreign Minister Ane Vik on Thursday. The call was initiated by the Swedish side. The parties discussed the detention of drivers at the Ystad checkpoint.',
      ['call held 2025-10-09 - Ane Vik Jan Nowicki'],
    ],
    // one more in the present tense is yet to come
    ['sv', 'Thailand och EU möts igen i mars.', ['meeting planned 2026-03 -']],
    [
      'nn',
      'Det vert samtalar mellom Sør-Korea og Nord-Korea i Panmunjom måndag.',
      ['talks planned 2025-10-13 Panmunjom'],
    ],
    // the day is a later one of talks already told of
    ['da', 'Forhandlingerne mellem Sudan og Tchad fortsætter fredag i Doha.', ['talks under-way - Doha']],
    [
      'nb',
      'USAs utsending Tom Garrity er i Damaskus for samtaler med Syrias regjering.',
      ['talks under-way - Damascus Tom Garrity'],
    ],
    // where a visit leads, something else is told to be, on a day of its own
    [
      'da',
      'Islands udenrigsminister Sigrun Alda er på besøg i København, hvor hun fredag modtages af Danmarks konge.',
      ['visit under-way - Copenhagen Sigrun Alda', 'meeting planned 2025-10-10 Copenhagen Sigrun Alda'],
    ],
    // a meeting that somebody is to be at is another than the call told of before
    [
      'nb',
      'Serbias utenriksminister Ana Ilic snakket tirsdag i telefonen med Kroatias utenriksminister Ivo Matic. Serbias ambassadør Milan Peric skal også delta i møtet i Zagreb fredag.',
      ['call held 2025-10-07 - Ana Ilic Ivo Matic', 'meeting planned 2025-10-10 Zagreb Milan Peric'],
    ],
    [
      'sv',
      'Kroatien och Serbien enades om en vapenvila vid samtal i Wien på tisdagen.',
      ['talks held 2025-10-07 Vienna'],
    ],
    [
      'nb',
      'Armenia og Aserbajdsjan forhandler denne uken i Tbilisi.',
      ['talks under-way 2025-10-06/2025-10-12 Tbilisi'],
    ],
    // the day is when they are to end
    [
      'sv',
      'Delegationer från Sudan och Tchad inledde på tisdagen samtal i Doha. Samtalen väntas pågå till lördag.',
      ['talks held 2025-10-07 Doha'],
    ],
    [
      'da',
      'Armenien og Aserbajdsjan forhandler i Tbilisi. De to landes delegationer ankom søndag, og forhandlingerne ventes at slutte lørdag.',
      ['talks under-way - Tbilisi'],
    ],
    // put off, it is to be then
    [
      'da',
      'Irans præsident, Hassan Rahimi, har aflyst sin rejse til Pakistan. Pakistans regering oplyser, at besøget er udskudt til november.',
      ['visit planned 2025-11 - Hassan Rahimi'],
    ],
    // behind what is proposed in a call stands when that is to be, not when they spoke
    [
      'en',
      'Estonian Defence Minister Kaarel Lepik and Finnish Defence Minister Antti Salmela spoke by telephone on Tuesday. During the call, Lepik proposed a meeting in Helsinki next week.',
      [
        'call held 2025-10-07 - Antti Salmela Kaarel Lepik',
        'meeting proposed 2025-10-13/2025-10-19 Helsinki Antti Salmela Kaarel Lepik',
      ],
    ],
    // what would be welcome has not been
    [
      'en',
      "Moldova's Foreign Minister Ana Rotaru would welcome a meeting with her Ukrainian counterpart.",
      ['meeting proposed - - Ana Rotaru'],
    ],
    // what was not come for is neither told nor denied
    ['en', 'We did not come to Oslo to meet the Russian delegation, Latvian Foreign Minister Ilze Kalnina said.', []],
    // who is returned does not come back to meet
    [
      'en',
      'Jordan and Syria held talks in Amman on Monday. After the talks, Jordan said that the two delegations would be returned home by plane on Friday.',
      ['talks held 2025-10-06 Amman'],
    ],
    // a sentence that names nobody lies between the two and their pronoun
    [
      'da',
      'Kroatiens udenrigsminister, Ivo Matic, tog mandag imod sin serbiske kollega, Ana Ilic, i Zagreb. Mødet varede to timer. Ifølge Ilic aftalte de at mødes igen i Beograd i maj.',
      ['meeting held 2025-10-06 Zagreb Ana Ilic Ivo Matic', 'meeting agreed 2026-05 Belgrade'],
    ],
    // with the visit goes what was planned for it
    [
      'nb',
      'Kenyas president Peter Mboya kommer likevel ikke til Kampala fredag. Han skulle etter planen møte Ugandas president Samuel Okello.',
      ['visit cancelled 2025-10-10 Kampala Peter Mboya', 'meeting cancelled - - Peter Mboya Samuel Okello'],
    ],
    // a plan that did not come about
    [
      'nb',
      'Kroatias og Serbias presidenter skulle ha møttes i Wien lørdag, men Serbia meldte avbud.',
      ['meeting cancelled 2025-10-11 Vienna'],
    ],
    [
      'en',
      'The presidents of Croatia and Serbia were to have met in Vienna on Saturday, but Serbia pulled out.',
      ['meeting cancelled 2025-10-11 Vienna'],
    ],
    // a visit is to the state it leads to
    [
      'nb',
      'Polens utenriksminister Adam Kulik var mandag i Riga, der han hadde samtaler med Latvias president. Tirsdag dro han til Tallinn.',
      ['talks held - Riga Adam Kulik'],
    ],
    // what had to be is so
    [
      'nn',
      'Møtet mellom Kroatia og Serbia måtte utsetjast fordi flyet til den serbiske delegasjonen ikkje fekk lande.',
      ['meeting cancelled - -'],
    ],
    ['nb', 'Kroatias president Ivo Matic måtte avlyse besøket i Serbia.', ['visit cancelled - - Ivo Matic']],
    [
      'da',
      'Ukraines og Polens præsidenter mødtes kort i Haag i går, hvor de begge deltog i et topmøde.',
      ['meeting held 2025-10-08 The Hague'],
    ],
    // the summit is where they spoke
    [
      'nb',
      'Frankrikes president Luc Morel hadde tirsdag en kort samtale med Tyrkias president på sidelinjen av toppmøtet i Haag.',
      ['talks held 2025-10-07 The Hague Luc Morel'],
    ],
    // whoever cuts a visit short has been there
    [
      'nb',
      'USAs utenriksminister Mark Dalton avbrøt besøket i Israel og reiste hjem tirsdag.',
      ['visit held - - Mark Dalton'],
    ],
    [
      'nn',
      'Utanriksministeren i Irak, Karim Hadi, skulle etter planen ha reist til Teheran i dag, men turen er utsett.',
      ['visit cancelled 2025-10-09 Tehran Karim Hadi'],
    ],
    // whoever is asked to come or for a meeting, and whoever asks
    [
      'nb',
      'Chiles president Clara Vidal har bedt Perus president Rosa Inca om å komme til Santiago i november.',
      ['visit invited 2025-11 Santiago Clara Vidal Rosa Inca'],
    ],
    [
      'sv',
      'Chiles president Clara Vidal har bett Perus president Rosa Inca att komma till Santiago i november.',
      ['visit invited 2025-11 Santiago Clara Vidal Rosa Inca'],
    ],
    ['da', 'Irak har bedt Tyrkiet om et møde.', ['meeting proposed - -']],
    // whoever denies is the other side
    [
      'nb',
      'Perus utenriksminister Ana Quispe avviser at det har vært noe møte med Chile.',
      ['meeting denied - - Ana Quispe'],
    ],
    ['nn', 'Regjeringa i Caracas nektar for at det har vore samtalar med Guyana.', ['talks denied - -']],
    // a state calls off its own visit
    ['nb', 'Georgias president har avlyst neste ukes besøk til Armenia.', ['visit cancelled - -']],
    // what is denied is not when it was denied
    [
      'en',
      'Jakarta denied that any date had been set, a day after the foreign ministers of Indonesia and Peru met in Oslo.',
      ['meeting held - Oslo'],
    ],
    // to reject reports that somebody met is to deny that he did
    [
      'en',
      'China rejected media reports that Vice Foreign Minister Xu Jian met with a Peruvian official in Lima.',
      ['meeting denied - Lima Xu Jian'],
    ],
    // it was to be shorter, and was held
    [
      'nb',
      'Telefonsamtalen mellom Perus president Rosa Inca og Chiles president Clara Vidal skulle ha tatt fem minutter, men varte i en time.',
      ['call held - - Clara Vidal Rosa Inca'],
    ],
    // a colleague without a name is somebody all the same
    [
      'nb',
      'Armenias utenriksminister Artas Petros ringte til sin tyrkiske kollega tirsdag.',
      ['call held 2025-10-07 - Artas Petros'],
    ],
    // the town hangs on the day in the tree
    [
      'sv',
      'Frankrikes utrikesminister Hélène Castel reser på tisdag till Alger.',
      ['visit planned 2025-10-14 Algiers Hélène Castel'],
    ],
    // a noun that says which one the contact before it was
    [
      'en',
      'Indian and Chinese diplomats are set to meet in Colombo on October 20 to consider the problems, the first such round since Delhi and Beijing began throwing out each other’s staff.',
      ['meeting planned 2025-10-20 Colombo'],
    ],
    // a visit of days is told beside the meeting on one of them
    [
      'en',
      'Peruvian envoy Ana Quispe visited Santiago from October 1 to 3 and held a meeting with Chilean Foreign Minister Luis Vidal on October 2.',
      ['visit held 2025-10-01/2025-10-03 Santiago Ana Quispe', 'meeting held 2025-10-02 - Ana Quispe Luis Vidal'],
    ],
    // what is offered are accounts of a call
    [
      'en',
      'A telephone call on Tuesday between Chad and Niger ended without agreement, with the two capitals offering different versions of the conversation.',
      ['call held 2025-10-07 -'],
    ],
    // any visit is none; to deny any meeting is to deny one
    ['en', 'The return of the archives is a condition for any visit by Peru’s president Rosa Inca to Santiago.', []],
    ['nb', 'Arkivene er et vilkår for ethvert besøk av Perus president Rosa Inca i Santiago.', []],
    [
      'en',
      'Peru denied any meeting with Chile’s foreign minister Luis Vidal in Lima.',
      ['meeting denied - Lima Luis Vidal'],
    ],
    // who should have gone did not go
    ['nb', 'Perus opposisjonsleder Ana Mora mener president Rosa Inca burde ha reist til Santiago selv.', []],
    ['sv', 'Oppositionen anser att Perus president Rosa Inca borde ha rest till Santiago själv.', []],
    // those who speak once more do so with each other
    [
      'en',
      'The prime ministers of Chad and Niger are at odds. The two leaders are expected to speak again on Friday.',
      ['talks planned 2025-10-10 -'],
    ],
    // to see each other at a place is to meet, and to see each other as something is not
    [
      'da',
      'Perus minister Ana Quispe og Chiles minister Luis Vidal så hinanden i Oslo i maj.',
      ['meeting held 2025-05 Oslo Ana Quispe Luis Vidal'],
    ],
    ['en', 'Peru and Chile have seen each other as rivals since the war in Tacna.', []],
    ['nb', 'Peru og Chile sees igjen i Oslo i november.', ['meeting planned 2025-11 Oslo']],
    ['nb', 'Forholdet mellom Peru og Chile kan ses i lys av historien.', []],
    // where the conference is, those who meet beside it are
    [
      'en',
      'Peruvian Foreign Minister Ana Quispe and Chilean Foreign Minister Luis Vidal held talks on Tuesday on the sidelines of an ocean conference in the western city of Bergen.',
      ['talks held 2025-10-07 Bergen Ana Quispe Luis Vidal'],
    ],
    // whom somebody meets beside talks is no party to them
    [
      'en',
      "Peruvian Foreign Minister Ana Quispe met on the sidelines of the summit with Chile's foreign minister, Luis Vidal.",
      ['meeting held - - Ana Quispe Luis Vidal'],
    ],
    // behind a comma, "held" says where and when what is announced was
    [
      'en',
      'The Sultanate of Oman announces the conclusion of the talks between Peru and Chile, held in Muscat on Tuesday, 7 October 2025.',
      ['talks held 2025-10-07 Muscat'],
    ],
    [
      'en',
      'The Ministry announced on Thursday the conclusion of a round of talks between the Republic of Peru and the Republic of Chile, held in Doha from 5 to 7 October 2025.',
      ['talks held 2025-10-05/2025-10-07 Doha'],
    ],
    // what was to be after the report came out has not been
    [
      'en',
      'Peruvian Foreign Minister Ana Quispe thanked her Chilean counterpart for the invitation to visit Chile early next year.',
      ['visit planned 2026 - Ana Quispe'],
    ],
    // who did not come to do a thing came all the same
    ['nb', 'Serbias utenriksminister Ana Ilic sa at hun ikke kom til Zagreb for å krangle.', []],
  ])('%s: %s', async (language, text, expected) => {
    expect(await contactsIn(language, text)).toEqual(expected)
  })

  it.each([
    [
      'nb',
      'Perus utenriksminister Ana Quispe møtte Chiles utenriksminister Luis Vidal i Lima tirsdag. Utenriksdepartementet i Santiago ønsker ikke å kommentere møtet.',
    ],
    [
      'da',
      'Perus udenrigsminister, Ana Quispe, mødte Chiles udenrigsminister, Luis Vidal, i Lima tirsdag. Udenrigsministeriet i Santiago ønsker ikke at kommentere mødet.',
    ],
    [
      'en',
      "Peruvian Foreign Minister Ana Quispe met Chilean Foreign Minister Luis Vidal in Lima on Tuesday. Chile's foreign ministry declined to discuss the meeting.",
    ],
  ])('is declined by nobody who will not speak of it: %s: %s', async (language, text) => {
    expect(await contactsIn(language, text)).toEqual(['meeting held 2025-10-07 Lima Ana Quispe Luis Vidal'])
  })

  it('counts whoever invites to a visit among the sides', async () => {
    const text = 'Kenya har inviteret Ugandas og Tanzanias præsidenter til Nairobi i november.'
    const { contacts, actors } = await readText('da', text, { published: '2025-10-09' })
    const countries = contacts[0]?.parties.map((party) => actors.find(({ key }) => key === party)?.country).sort()
    expect(countries).toEqual(['KE', 'TZ', 'UG'])
  })

  it.each([
    // a third that bids two to talks is none of them
    ['nb', 'Uruguay har invitert Peru og Chile til samtaler i Montevideo 14. november.', ['CL', 'PE']],
    // the other of two states is the side of who is told without one
    [
      'en',
      'Malta wants its trawler back. Tunisia wants Malta to pay a fine. Malta blames Tunisia for it. A visit to Tunis by Prime Minister Anton Galea was called off.',
      ['MT', 'TN'],
    ],
  ])('counts as sides, in %s: %s', async (language, text, expected) => {
    const { contacts, actors } = await readText(language, text, { published: '2025-10-09' })
    const countries = contacts[0]?.parties.map((party) => actors.find(({ key }) => key === party)?.country).sort()
    expect(countries).toEqual(expected)
  })

  it('takes the time since the last for no length of the first in so long', async () => {
    const text = 'Utenriksministrene i Kroatia og Serbia hadde tirsdag sitt første møte på to år.'
    const { contacts } = await readText('nb', text, { published: '2025-10-09' })
    expect(contacts.flatMap(({ claims }) => claims.map(({ attribute }) => attribute))).not.toContain('duration')
  })

  it('takes the seat of who speaks before a meeting for no place of it', async () => {
    const text =
      'Utsendinger fra Algerie og Marokko satt tirsdag sammen i åtte timer. Før møtet forsikret en talsperson for utenriksdepartementet i Rabat at grensen ikke var tema.'
    expect(await contactsIn('nb', text)).toEqual(['meeting held 2025-10-07 -'])
  })
})
