import { describe, expect, it } from 'vitest'
import { readText } from '../test-reader.ts'

const opening: Readonly<Record<string, string>> = {
  en: 'The foreign ministers of Norway and Finland held talks in Vienna on Monday.',
  nb: 'Utenriksministrene i Norge og Finland holdt samtaler i Wien mandag.',
  nn: 'Utanriksministrane i Noreg og Finland heldt samtalar i Wien måndag.',
  da: 'Udenrigsministrene i Norge og Finland holdt samtaler i Wien mandag.',
  sv: 'Utrikesministrarna i Norge och Finland höll samtal i Wien i måndags.',
}

/** What a sentence behind the opening says that the talks were about, for or came to, or that they never were. */
const told = async (language: string, sentence: string): Promise<readonly string[]> => {
  const { contacts } = await readText(language, `${opening[language]}\n\n${sentence}`, { published: '2024-03-12' })
  return contacts.flatMap(({ claims }) =>
    claims.flatMap(({ attribute, value, qualifier }) =>
      ['agenda', 'purpose', 'outcome'].includes(attribute) || value === 'denied'
        ? [`${attribute}${qualifier ? ` ${qualifier}` : ''}: ${value}`]
        : [],
    ),
  )
}

describe('clauses that say what a contact was about without naming it', () => {
  it.each([
    ['en', 'They did not concern the normalisation of relations.', 'agenda not: normalisation of relations'],
    ['nb', 'Formålet var å normalisere forholdet, sier en talsmann.', 'purpose: normalisere forholdet'],
    ['sv', 'Mötet gäller inte ett undertecknande av avtalet.', 'agenda not: undertecknande av avtalet'],
    ['nb', 'Møtet varte i tre timer og skal ha handlet om fengslede serbere.', 'agenda: fengslede serber'],
    ['en', 'Neither visas nor quotas were discussed.', 'agenda not: visa'],
    ['nb', 'Verken visum eller kvoter ble drøftet.', 'agenda not: visum'],
    ['en', 'They were about visas and were not about restoring ties.', 'agenda not: restoring ties'],
    ['en', 'The two ministers dealt with the wine tariff.', 'agenda: wine tariff'],
    ['en', 'They spoke by telephone on Tuesday about 14 sailors held in Tartu.', 'agenda: 14 sailor held in Tartu'],
    ['nb', 'De snakket om fiske, og grensen var ikke tema.', 'agenda not: grense'],
    // the parser hangs it on the nearest noun, the preposition on the verb
    ['en', 'The sides exchanged views on prospects for trade in timber and on visas.', 'agenda: visa'],
    [
      'en',
      'The sides discussed gas transit, the reopening of the bridge and the situation in Asia.',
      'agenda: reopening of bridge',
    ],
    ['en', 'Special attention was paid to the lake.', 'agenda: lake'],
    ['en', 'The Ministers paid particular attention to the lake and its ferries.', 'agenda: lake'],
    // a deed
    ['en', 'They also discussed reopening the bridge.', 'agenda: reopening bridge'],
    ['en', 'They did not discuss reopening the bridge.', 'agenda not: reopening bridge'],
    ['nb', 'Hun sier at grensen var hovedtemaet.', 'agenda: grense'],
    ['en', 'The two sides exchanged views in an open atmosphere on the lake.', 'agenda: lake'],
    ['en', 'They spoke for an hour, mostly about trains.', 'agenda: train'],
    ['nb', 'Hun avviser at grensen var tema.', 'agenda not: grense'],
    ['en', 'Sanctions were not discussed.', 'agenda not: sanction'],
    ['en', 'It covered the return of the skulls.', 'agenda: return of skulls'],
    ['nb', 'Møtet varte i to timer og omfattet togforbindelsen.', 'agenda: togforbindelse'],
    ['nb', 'Møtet hadde ingenting med sanksjonene å gjøre, sa en talsmann.', 'agenda not: sanksjon'],
    ['sv', 'Mötet hade inget med kvoterna att göra, sade en talesman.', 'agenda not: kvoter'],
    ['en', 'Duties and visas were among the topics discussed.', 'agenda: visa'],
    ['nb', 'De to snakket sammen i 20 minutter om gjelden.', 'agenda: gjeld'],
    ['nb', 'Spørsmålet om fanger kom ikke opp.', 'agenda not: spørsmål om fanger'],
    ['nn', 'Dei to drøfta fiske og handel.', 'agenda: handel'],
    ['en', 'The Ministers exchanged views on the war in Sudan.', 'agenda: war in Sudan'],
    ['sv', '– Vi pratade inte om sanktioner, säger Finlands utrikesminister Anna Lind.', 'agenda not: sanktion'],
    ['da', 'De to blev ikke enige om en våbenhvile.', 'outcome not: våbenhvile'],
    ['en', 'The talks ended without an agreement on prisoners.', 'outcome not: prisoner'],
    ['nb', 'Samtalene endte uten enighet.', 'outcome not: enighet'],
    ['nb', 'Samtalepartnerne drøftet grensen.', 'agenda: grense'],
    ['nb', '– Det har ikke vært noe møte, sier Finlands talsmann Eero Virta.', 'status: denied'],
    // what somebody wants there: parsers hang it on the wanting
    [
      'en',
      'Finland wants the release of a jailed editor to be on the agenda as well, according to its office in Oslo.',
      'agenda: release of jailed editor',
    ],
  ])('%s: %s', async (language, sentence, expected) => {
    expect(await told(language, sentence)).toContain(expected)
  })

  it.each([
    ['en', 'The opposition discussed the budget.'],
    ['en', 'The opposition had nothing to do with the strike.'],
    ['nb', 'Regnskapet dekket utgiftene.'],
    ['nb', 'Partene var nær ved å reise hjem uten resultat.'],
    ['en', 'The talks almost broke down.'],
    ['en', 'The delegations came close to leaving without a deal.'],
    ['nb', 'Nå har begge parter sagt ja til den samme dagsordenen.'],
    ['nb', 'Finland avviser at grensen skal være et tema.'],
    ['en', 'Permits are reviewed every year.'],
    ['en', 'The purpose was reached.'],
    ['en', 'We do not talk about it.'],
    ['nb', 'Kontrakten ble ikke undertegnet før jul.'],
    ['nb', 'En kaptein ble pågrepet i Tema 10. februar.'],
    ['en', 'The goal of the government is to cut taxes.'],
    ['nb', '– Det handler om tillit, sier Finlands utenriksminister Anna Lind.'],
  ])('are none: %s: %s', async (language, sentence) => {
    expect(await told(language, sentence)).toEqual([])
  })

  it.each([
    ['The ministers met again on the island of Suur on Tuesday.'],
    ['They last met in March, on the margins of a summit in Riga.'],
  ])('are not where they met: %s', async (sentence) => {
    expect(await told('en', sentence)).toEqual([])
  })
})
