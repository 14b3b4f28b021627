import { describe, expect, it } from 'vitest'
import { contactsIn } from '../test-reader.ts'

const EN = ['Peruvian Foreign Minister Nelson Arce', 'Kenyan President Josphat Kirwa'] as const
const NB = ['Perus utenriksminister Nelson Arce', 'Kenyas president Josphat Kirwa'] as const
const NN = ['Perus utanriksminister Nelson Arce', 'Kenyas president Josphat Kirwa'] as const
const DA = ['Perus udenrigsminister Nelson Arce', 'Kenyas præsident Josphat Kirwa'] as const
const SV = ['Perus utrikesminister Nelson Arce', 'Kenyas president Josphat Kirwa'] as const

/** What is told of the two of them on the Tuesday before the report. */
const told = (kind: string): string => `${kind} held 2025-10-07 - Josphat Kirwa Nelson Arce`

describe('ways of telling a contact', () => {
  it.each([
    // a letter passes from one to the other, whatever the verb and whichever of them is told first
    ['en', 'letter', `${EN[0]} sent ${EN[1]} a letter on Tuesday.`],
    ['en', 'letter', `${EN[0]} received a letter from ${EN[1]} on Tuesday.`],
    ['en', 'letter', `A letter from ${EN[0]} was delivered to ${EN[1]} on Tuesday.`],
    ['nb', 'letter', `${NB[0]} og ${NB[1]} utvekslet brev tirsdag.`],
    ['nn', 'letter', `${NN[0]} fekk eit brev frå ${NN[1]} tysdag.`],
    ['da', 'letter', `${DA[0]} overbragte et brev til ${DA[1]} tirsdag.`],
    ['sv', 'letter', `${SV[0]} mottog ett brev från ${SV[1]} på tisdagen.`],
    // an audience and credentials
    ['en', 'meeting', `${EN[1]} granted an audience to ${EN[0]} on Tuesday.`],
    ['en', 'meeting', `${EN[0]} was granted an audience with ${EN[1]} on Tuesday.`],
    ['nb', 'meeting', `${NB[0]} overrakte sine akkreditiver til ${NB[1]} tirsdag.`],
    ['sv', 'meeting', `${SV[0]} överlämnade sina kreditivbrev till ${SV[1]} på tisdagen.`],
    // face to face
    ['en', 'meeting', `${EN[0]} sat face to face with ${EN[1]} on Tuesday.`],
    ['nb', 'meeting', `${NB[0]} håndhilste på ${NB[1]} tirsdag.`],
    ['da', 'meeting', `${DA[0]} stødte på ${DA[1]} tirsdag.`],
    ['sv', 'meeting', `${SV[0]} satt öga mot öga med ${SV[1]} på tisdagen.`],
    ['nb', 'meeting', `${NB[0]} og ${NB[1]} satt tirsdag i hver sin fløy av et hotell.`],
    ['nn', 'meeting', `Tysdag har ${NN[0]} og ${NN[1]} sete i kvar sin fløy av eit hotell.`],
    ['sv', 'meeting', `På tisdagen satt ${SV[0]} och ${SV[1]} i varsin flygel av ett hotell.`],
    // with each other by the verb alone
    ['en', 'talks', `${EN[0]} and ${EN[1]} conferred on Tuesday.`],
    ['nb', 'talks', `${NB[0]} og ${NB[1]} forhandlet hele natten tirsdag.`],
    ['en', 'talks', `${EN[0]} held emergency talks with ${EN[1]} on Tuesday.`],
    // what is said behind a verb of calling is said in the call
    ['en', 'call', `On Tuesday ${EN[0]} rang Nairobi and spoke to ${EN[1]} for an hour.`],
    ['en', 'call', `On Tuesday ${EN[0]} picked up the phone and talked to ${EN[1]}.`],
    ['nb', 'call', `Tirsdag ringte ${NB[0]} til Nairobi og snakket med ${NB[1]}.`],
    ['nn', 'call', `Tysdag ringde ${NN[0]} til Nairobi og snakka med ${NN[1]}.`],
    ['da', 'call', `Tirsdag ringede ${DA[0]} til Nairobi og talte med ${DA[1]}.`],
    ['sv', 'call', `På tisdagen ringde ${SV[0]} till Nairobi och talade med ${SV[1]}.`],
    // who was called
    ['nb', 'call', `${NB[0]} fikk en telefon fra ${NB[1]} tirsdag.`],
    ['nb', 'call', `${NB[0]} tok telefonen til ${NB[1]} tirsdag.`],
    ['nn', 'call', `${NN[0]} hadde telefonkontakt med ${NN[1]} tysdag.`],
    ['nb', 'press-conference', `${NB[0]} møtte pressen sammen med ${NB[1]} tirsdag.`],
  ])('%s: %s %s', async (language, kind, text) => {
    expect((await contactsIn(language, text)).join('|')).toBe(told(kind))
  })

  it.each([
    ['nb', `${NB[0]} er i Nairobi på arbeidsbesøk.`, 'visit under-way - Nairobi Nelson Arce'],
    ['en', `The visit of ${EN[0]} to Kenya has been cancelled.`, 'visit cancelled - - Nelson Arce'],
    ['nb', `Besøket til ${NB[0]} i Kenya er avlyst.`, 'visit cancelled - - Nelson Arce'],
    [
      'nb',
      `Det blir ikke noe av møtet mellom ${NB[0]} og ${NB[1]}.`,
      'meeting cancelled - - Josphat Kirwa Nelson Arce',
    ],
    ['nb', `En peruansk delegasjon ble tatt imot av ${NB[1]} tirsdag.`, 'meeting held 2025-10-07 - Josphat Kirwa'],
    ['nb', `Godt møte med ${NB[1]} i dag, skriver ${NB[0]}.`, 'meeting held 2025-10-09 - Josphat Kirwa Nelson Arce'],
    ['sv', `Det blir inget möte mellan ${SV[0]} och ${SV[1]}.`, 'meeting cancelled - - Josphat Kirwa Nelson Arce'],
    // the model takes the verb for a noun, or hangs one of two set-off names on the other
    [
      'sv',
      'Norges utrikesminister Ane Vik sammanträffade på tisdagen med Polens president Jan Nowicki.',
      'meeting held 2025-10-07 - Ane Vik Jan Nowicki',
    ],
    ['nb', 'Tirsdag møtte Perus utenriksminister, Nelson Arce, Kenyas president, Josphat Kirwa.', told('meeting')],
    [
      'nb',
      'Tirsdag møtte Ane Vik, Norges utenriksminister, Jan Nowicki, Polens president.',
      'meeting held 2025-10-07 - Ane Vik Jan Nowicki',
    ],
    // the clause is of the talks, not of the last state named
    [
      'en',
      'The end of the talks between the Republic of Peru and the Republic of Kenya, which were held in Lima from 2 to 4 June.',
      'talks held 2025-06-02/2025-06-04 Lima',
    ],
    // through others is no denial
    [
      'nb',
      'Partene har ikke møttes ansikt til ansikt. Etter samtaler i Lima er Peru og Kenya enige om en våpenhvile.',
      'talks held - Lima',
    ],
    // near misses
    ['en', 'Two million tourists from Kenya visited Peru last year.', ''],
    ['nb', 'Peru møtte Kenya i VM-kvalifiseringen tirsdag og vant 2–1.', ''],
    ['sv', 'Peru mötte hotet från Kenya med nya sanktioner.', ''],
    ['en', `${EN[0]} received a letter from voters on Tuesday.`, ''],
    ['en', `${EN[0]} engaged in active diplomacy with Kenya.`, ''],
    ['nb', `${NB[0]} fikk et brev fra velgere tirsdag.`, ''],
    ['nb', `${NB[0]} skriver på Telegram at Kenya vil forhandle.`, ''],
    ['sv', `${SV[0]} stötte på problem i parlamentet på tisdagen.`, ''],
  ])('%s: %s', async (language, text, expected) => {
    expect((await contactsIn(language, text)).join('|')).toBe(expected)
  })
})
