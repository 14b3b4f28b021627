import { describe, expect, it } from 'vitest'
import { readText } from '../test-reader.ts'

/** What the contacts of a report came to, each with the length it names. */
const outcomesIn = async (language: string, text: string): Promise<readonly string[]> => {
  const { contacts } = await readText(language, text, { published: '2025-10-09' })
  return contacts.flatMap(({ claims }) =>
    claims.flatMap(({ attribute, value, lasting }) => (attribute === 'outcome' ? [`${value} ${lasting ?? '-'}`] : [])),
  )
}

const held: Readonly<Record<string, string>> = {
  en: 'Chad and Sudan held talks in Doha on Wednesday.',
  nb: 'Tsjad og Sudan holdt samtaler i Doha onsdag.',
  nn: 'Tsjad og Sudan heldt samtalar i Doha onsdag.',
  da: 'Tchad og Sudan holdt forhandlinger i Doha onsdag.',
  sv: 'Tchad och Sudan höll samtal i Doha på onsdagen.',
}

/** What they came to by words behind the report of the talks; 'not' before what was ruled out. */
const toldIn = async (language: string, text: string): Promise<readonly string[]> => {
  const { contacts } = await readText(language, `${held[language] ?? ''} ${text}`, { published: '2025-10-09' })
  const outcomes = contacts.flatMap(({ claims }) => claims.filter(({ attribute }) => attribute === 'outcome'))
  return outcomes.map(({ value, qualifier }) => (qualifier ? `${qualifier} ${value}` : value))
}

describe('what a contact came to', () => {
  it.each([
    [
      'en',
      'Chad and Sudan have agreed to halt fighting along their border for 30 days following talks mediated by Qatar in Doha on Wednesday.',
      /halt fighting.* P30D/u,
    ],
    [
      'en',
      'Chad and Sudan held talks in Doha on Wednesday. The deal commits the parties to withdraw heavy weapons within a week.',
      /withdraw heavy weapons/u,
    ],
    [
      'nb',
      'Tsjad og Sudan holdt samtaler i Doha onsdag. Avtalen forplikter partene til å holde ilden inne i tre uker.',
      /holde ilden inne i tre uker P3W/u,
    ],
    ['nn', 'Tsjad og Sudan heldt samtalar i Doha onsdag. Våpenkvila skal vare i ti dagar.', /Våpenkvila P10D/u],
    [
      'en',
      'Chad and Sudan held talks in Doha on Wednesday. An official said the truce was for two weeks.',
      /truce P2W/u,
    ],
    ['nb', 'Tsjad og Sudan holdt samtaler i Doha onsdag. Våpenhvilen gjelder i 30 dager.', /Våpenhvilen P30D/u],
    ['da', 'Tchad og Sudan holdt forhandlinger i Doha onsdag. Våbenhvilen gælder i 30 dage.', /Våbenhvilen P30D/u],
  ])('is read in %s: %s', async (language, text, expected) => {
    expect(await outcomesIn(language, text)).toContainEqual(expect.stringMatching(expected))
  })

  it.each([
    ['en', 'The talks ended in failure.', 'not agreement'],
    ['en', 'They parted without having agreed on any joint statement.', 'not joint statement'],
    ['en', 'A joint declaration was adopted after the meeting.', 'joint declaration'],
    ['en', 'The two sides then signed three agreements.', 'three agreement'],
    ['nb', 'De skrev under to avtaler.', 'to avtale'],
    ['sv', 'Enligt kommunikén ska färjorna börja gå i maj.', 'färjor börja gå i maj'],
    ['nb', 'Møtet endte uten resultat.', 'not enighet'],
    ['nb', 'De reiste hjem uten å ha blitt enige om noen felles erklæring.', 'not felles erklæring'],
    ['nn', 'Samtalane førte ikkje fram.', 'not semje'],
    ['da', 'Forhandlingerne brød sammen.', 'not enighed'],
    ['sv', 'Mötet slutade utan genombrott.', 'not enighet'],
    ['en', 'The talks lasted half an hour and got them nowhere.', 'not agreement'],
    ['en', 'The talks ended with nothing to show for them.', 'not agreement'],
    ['nb', 'De to kom ikke videre.', 'not enighet'],
    ['nn', 'Partane brukte tre timar på teksten, men vart ikkje ferdige.', 'not semje'],
    ['da', 'De to kom ingen vegne.', 'not enighed'],
    ['sv', 'Ingen av dem gav vika.', 'not enighet'],
  ])('is told by how it ended in %s: %s', async (language, text, expected) => {
    expect(await toldIn(language, text)).toEqual([expected])
  })

  it.each([
    ['en', 'The meeting resulted in an agreement on fish quotas.', 'fish quota'],
    ['en', 'The meeting ended with a deal to reopen the port.', 'reopen port'],
    ['en', 'It was agreed that the port will be reopened.', 'port reopened'],
    ['en', 'The result was an agreement on fish quotas.', 'fish quota'],
    ['en', 'Under the deal, the port will be reopened.', 'port reopened'],
    ['nb', 'Ifølge kommunikeet skal havnen gjenåpnes.', 'havn gjenåpnes'],
    ['en', 'They announced that the port would be reopened.', 'port reopened'],
    ['en', 'The hotline was agreed on at the meeting.', 'hotline'],
    ['en', 'Both governments committed themselves to reopening the port.', 'reopening port'],
    ['en', 'They ended with an agreement to exchange 180 prisoners.', 'exchange 180 prisoners'],
    ['nb', 'De endte med enighet om å utveksle fanger.', 'utveksle fanger'],
    ['nb', 'Møtet ga en avtale om fiskekvoter.', 'fiskekvot'],
    ['nb', 'Det ble avtalt å gjenåpne havnen.', 'gjenåpne havnen'],
    ['nb', 'Det ble enighet om å gjenåpne havnen.', 'gjenåpne havnen'],
    ['nn', 'Resultatet vart ein avtale om fisk.', 'fisk'],
    ['da', 'Ifølge aftalen skal havnen genåbnes.', 'havn genåbnes'],
    ['sv', 'Enighet nåddes om att öppna hamnen.', 'öppna hamnen'],
  ])('is told by a word for the agreement in %s: %s', async (language, text, expected) => {
    expect(await toldIn(language, text)).toEqual([expected])
  })

  it.each([
    ['en', 'There was no deal on fish quotas.', 'not fish quota'],
    ['en', 'They were unable to agree on fish quotas.', 'not fish quota'],
    ['en', 'No progress was made on fish quotas.', 'not fish quota'],
    ['en', 'The sides disagreed on fish quotas.', 'not fish quota'],
    ['en', 'Nothing was agreed.', 'not agreement'],
    ['en', 'The two sides agreed on nothing.', 'not agreement'],
    ['en', 'They left without having signed anything.', 'not document'],
    ['nb', 'Partene ble ikke enige.', 'not enighet'],
    ['sv', 'Parterna kom inte överens om fisket.', 'not fiske'],
    ['da', 'Parterne blev ikke enige.', 'not enighed'],
    ['nb', 'Noen erklæring om fisk ble det heller ikke.', 'not fisk'],
    ['nn', 'Dei reiste heim utan å ha skrive under på noko.', 'not dokument'],
    ['en', 'The ministers parted without agreement.', 'not agreement'],
    ['nb', 'Ministrene skiltes uten enighet.', 'not enighet'],
    ['nb', 'Det ble ingen avtale om fisk.', 'not fisk'],
    ['nn', 'Det vart ikkje gjort framsteg om fisk.', 'not fisk'],
    ['da', 'Det lykkedes ikke ministrene at blive enige om fisk.', 'not fisk'],
    ['sv', 'Parterna var oense om fisk.', 'not fisk'],
  ])('is told by the lack of one in %s: %s', async (language, text, expected) => {
    expect(await toldIn(language, text)).toEqual([expected])
  })

  it.each([
    ['en', 'Qatar hopes the two countries will agree on fish quotas.'],
    ['en', 'They announced that the port had been reopened.'],
    ['en', 'According to the communique, the port was reopened last year.'],
    ['en', 'If the sides agree on fish quotas, a new round follows.'],
    ['en', 'The sides must agree on fish quotas, Qatar said.'],
    ['en', 'Last year the two countries agreed on fish quotas.'],
    ['en', 'An agreement on fish quotas is to be signed in May.'],
    ['nb', 'Qatar håper at de to landene blir enige om fisk.'],
    ['nb', 'I fjor ble de to landene enige om fisk.'],
    ['nn', 'Dersom partane blir samde om fisk, følgjer ein ny runde.'],
    ['da', 'Parterne må blive enige om fisk, sagde Qatar.'],
    ['sv', 'Ett avtal om fisk ska undertecknas i maj.'],
  ])('is not what is hoped for, to come or long since agreed, in %s: %s', async (language, text) => {
    expect(await toldIn(language, text)).toEqual([])
  })

  it.each([
    ['en', 'Parliament adopted a declaration on fish the same day.'],
    ['en', 'The two countries have never agreed on a third of their border.'],
    ['nb', 'De to landene har aldri vært enige om grensen.'],
    ['nb', 'Ministeren søkte om en annen jobb uten resultat.'],
    ['nb', 'Veiarbeiderne ble ikke ferdige i tide.'],
    ['en', 'His car got nowhere in the traffic.'],
  ])('is none of what others came to or the sides never did, in %s: %s', async (language, text) => {
    expect(await outcomesIn(language, `${held[language] ?? ''} ${text}`)).toEqual([])
  })

  it.each([
    [
      'en',
      'Chad and Sudan will let each other’s lorries pass, officials said after talks in Doha.',
      'let other ’s lorries pass',
    ],
    [
      'nb',
      'Tsjad og Sudan skal gjenåpne grensen, opplyser tjenestemenn etter samtaler i Doha onsdag.',
      'gjenåpne grensen',
    ],
    ['en', 'Chad and Sudan will meet again in May, officials said after talks in Doha.', undefined],
    ['en', 'Chad and Sudan will play football in May. They held talks in Doha in 2019.', undefined],
  ])('is the news of the lead, told without a word of agreeing, in %s: %s', async (language, text, expected) => {
    expect(await outcomesIn(language, text)).toEqual(expected === undefined ? [] : [`${expected} -`])
  })

  it.each([
    ['en', 'No deal in Doha after two days', 'not agreement'],
    ['nb', 'To dager, ingen enighet', 'not enighet'],
  ])('is told by a heading without a verb in %s: %s', async (language, heading, expected) => {
    const { contacts } = await readText(language, `${heading}\n\n${held[language] ?? ''}`, { published: '2025-10-09' })
    const outcomes = contacts.flatMap(({ claims }) => claims.filter(({ attribute }) => attribute === 'outcome'))
    expect(outcomes.map(({ value, qualifier }) => `${qualifier ?? ''} ${value}`)).toEqual([expected])
  })

  it.each([
    [
      'en',
      'They agreed that no diplomats would be sent home, and that they would meet again in Cairo.',
      [/diplomats? sent home/u, /meet again in Cairo/u],
    ],
    [
      'nb',
      'De ble enige om at ingen skulle sendes hjem, og at de skulle møtes igjen.',
      [/sendes hjem/u, /møtes igjen/u],
    ],
    ['en', 'They agreed on Thursday to a truce of ten days.', [/^truce of ten days/u]],
  ])('is told part by part and without its day, in %s: %s', async (language, text, expected) => {
    const told = await toldIn(language, text)
    expect(told).toHaveLength(expected.length)
    for (const [at, value] of told.entries()) expect(value).toMatch(expected[at] ?? /$^/u)
  })

  it('is told in the lead, before the contact of those who agreed', async () => {
    const met = 'The presidents of Chad and Sudan, Moussa Abakar and Ali Nur, met in Doha on Wednesday.'
    expect(await outcomesIn('en', `Chad and Sudan have agreed to exchange prisoners. ${met}`)).toHaveLength(1)
    expect(await outcomesIn('en', `Bolivia and Brazil have agreed to exchange prisoners. ${met}`)).toEqual([])
    expect(await outcomesIn('en', `Chad and Sudan agreed last year to exchange prisoners. ${met}`)).toEqual([])
  })

  it('is told before the talks that it came of', async () => {
    expect(
      await outcomesIn(
        'nb',
        'Tsjad og Sudan er blitt enige om å åpne havnen. Det opplyser Sudans utenriksminister Ali Nur etter samtaler i Doha onsdag.',
      ),
    ).toEqual(['åpne havnen -'])
  })

  it.each([
    [
      'en',
      'A clerk will head the group that Chad and Sudan agreed to set up when they met in Doha on Wednesday.',
      'group set up -',
    ],
    [
      'nb',
      'En byråsjef skal lede gruppen som Tsjad og Sudan ble enige om å opprette da de møttes i Doha onsdag.',
      'gruppe opprette -',
    ],
    [
      'en',
      'After two hours behind closed doors, Chad and Sudan parted without having agreed on anything.',
      'agreement -',
    ],
    [
      'nn',
      'Etter to timar bak lukka dører gjekk Tsjad og Sudan kvar til sitt utan å ha vorte samde om noko.',
      'semje -',
    ],
    [
      'sv',
      'Efter två timmar bakom stängda dörrar skildes Tchad och Sudan utan att ha enats om någonting.',
      'enighet -',
    ],
  ])('is told in the sentence of the contact in %s: %s', async (language, text, expected) => {
    expect(await outcomesIn(language, text)).toEqual([expected])
  })

  it('is a promise of one of those who met, and of nobody else', async () => {
    const met = "Chad's president, Moussa Abakar, met Sudan's president, Ali Nur, in Doha on Wednesday."
    expect(await outcomesIn('en', `${met} Nur promised to lift the tariff on coffee.`)).toEqual([
      'lift tariff on coffee -',
    ])
    expect(await outcomesIn('en', `${met} The mayor, Eva Hult, promised to lift the tariff on coffee.`)).toEqual([])
  })

  it('is not what they met for', async () => {
    expect(await outcomesIn('en', 'Chad and Sudan met in Doha on Wednesday to agree on a truce.')).toEqual([])
    expect(
      await outcomesIn('nb', 'Tsjad og Sudan skal møtes i Doha fredag for å undertegne en avtale om fisk.'),
    ).toEqual([])
  })

  it('is told by the clause it stands in', async () => {
    const { contacts } = await readText(
      'en',
      'Chad and Sudan held talks in Doha on Wednesday. Both accepted the deal, and a 14-day truce begins on Friday.',
      { published: '2025-10-09' },
    )
    const claims = contacts.flatMap((contact) => contact.claims).filter(({ lasting }) => lasting === 'P14D')
    expect(claims.map(({ value, evidence }) => [value, evidence.exact])).toEqual([
      ['truce', 'a 14-day truce begins on Friday'],
    ])
  })

  it('is not what was agreed on to be held', async () => {
    expect(await outcomesIn('en', 'Chad and Sudan are to agree on Friday to hold talks in Doha.')).toEqual([])
  })
})
