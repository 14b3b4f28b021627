import { describe, expect, it } from 'vitest'
import { readText } from '../test-reader.ts'

const sidesIn = async (
  language: string,
  text: string,
  stated: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> =>
  (await readText(language, text, stated)).actors
    .filter(({ kind }) => kind === 'person')
    .map(({ name, country }) => `${name} ${country ?? '-'}`)

const lead = 'Benin closes its port, minister says\n\n'
const more =
  '\n\n"We have waited long enough," President Aurel Dossavi told reporters after the meeting of his cabinet.'

describe('whose somebody is whose office names no state', () => {
  it.each<readonly [language: string, text: string, ...sides: string[]]>([
    [
      'en',
      `${lead}COTONOU, Feb 17 (Ziwa) - Benin will close its port to tankers from Niger on March 1.${more}`,
      'Aurel Dossavi BJ',
    ],
    // who is only the host of talks
    [
      'en',
      `${lead}COTONOU, Feb 17 (Ziwa) - Niger will close its border with Benin on March 1.${more}`,
      'Aurel Dossavi -',
    ],
    [
      'en',
      'Benin will stop tankers from Niger unless it pays, Energy Minister Rodri Ahosu said on Tuesday.',
      'Rodri Ahosu BJ',
    ],
    [
      'en',
      'Vasanti Raghuram, who flew in from Dhaka, was to hold talks with her Nepali counterpart, Dilip Thamang, and to call on Prime Minister Prakash Basnet.',
      'Vasanti Raghuram -',
      'Dilip Thamang NP',
      'Prakash Basnet NP',
    ],
    ['en', 'In Cotonou, government spokesman Rodri Kponu said nothing.', 'Rodri Kponu BJ'],
    [
      'sv',
      'Utrikesminister Malin Hedelin reste till Oslo för ett möte med sin iranske kollega.\n\n– Sverige kräver att han friges. Sverige ger sig inte, säger Hedelin.',
      'Malin Hedelin SE',
    ],
    // Norway has no deputy ministers
    [
      'nb',
      'Partene satt sammen til viseforsvarsminister Ernesto Mulova kom.\n\nNorge betaler for samtalene. Norge har en utsending der.',
      'Ernesto Mulova -',
    ],
    [
      'nb',
      'Algerie og Marokko møttes. Algerie og Marokko har stengt grensen.\n\nAlgeriske Sofian Khelili ringte sin kollega Anuar Berradin i april.',
      'Sofian Khelili DZ',
      'Anuar Berradin MA',
    ],
  ])('%s: %s', async (language, text, ...sides) => {
    expect(await sidesIn(language, text)).toEqual(sides)
  })

  it('is the publisher’s, behind a style too, unless that has one: then the other side’s', async () => {
    const text =
      'Malawi regrets that Tanzania has called off the summit which His Excellency President Chiso Kanyama was to attend. No conversation took place between His Excellency and Her Excellency President Zubeda Mwinyi.'
    expect(await sidesIn('en', text, { outlet: 'Ministry of Foreign Affairs of Malawi' })).toEqual([
      'Chiso Kanyama MW',
      'Zubeda Mwinyi TZ',
    ])
  })

  it('leaves a calling or a people’s word before a whole name out of it', async () => {
    expect(await sidesIn('da', 'Kaptajn Troels Ingvorsen har fisket siden mandag.')).toEqual(['Troels Ingvorsen -'])
    expect(await sidesIn('sv', 'Svensken Pontus Raskberg greps på flygplatsen.')).toEqual(['Pontus Raskberg SE'])
  })

  it.each([
    ['sv', 'Värden, Zambias president Chile Mwansa, har erbjudit sig att medla.', ['Chile Mwansa ZM']],
    ['en', 'Campaigners said the data would come too late.', []],
    ['nb', 'Partene satt sammen i den kroatiske kystbyen Cavtat.', []],
  ] as const)('is nobody who is a word for people or a town: %s %s', async (language, text, people) => {
    expect(await sidesIn(language, text)).toEqual(people)
  })
})
