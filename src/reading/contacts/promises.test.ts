import { describe, expect, it } from 'vitest'
import { readText } from '../test-reader.ts'

const met: Readonly<Record<string, string>> = {
  en: "Chad's president, Moussa Abakar, met Sudan's president, Ali Nur, in Doha on Wednesday.",
  nb: 'Tsjads president Moussa Abakar møtte Sudans president Ali Nur i Doha onsdag.',
  nn: 'Tsjads president Moussa Abakar møtte Sudans president Ali Nur i Doha onsdag.',
  da: 'Tchads præsident Moussa Abakar mødte Sudans præsident Ali Nur i Doha onsdag.',
  sv: 'Tchads president Moussa Abakar träffade Sudans president Ali Nur i Doha på onsdagen.',
}

/** What was promised there by words behind the report of the meeting; 'not' before what was not. */
const promisedIn = async (language: string, text: string): Promise<readonly string[]> => {
  const { contacts } = await readText(language, `${met[language] ?? ''} ${text}`, { published: '2025-10-09' })
  const outcomes = contacts.flatMap(({ claims }) => claims.filter(({ attribute }) => attribute === 'outcome'))
  return outcomes.map(({ value, qualifier }) => (qualifier ? `${qualifier} ${value}` : value))
}

describe('what is promised at a contact', () => {
  it.each([
    ['en', 'Nur gave an assurance that the ferry would be returned.', 'ferry returned'],
    ['en', 'Nur gave his word that the ferry would be returned.', 'ferry returned'],
    ['en', 'Abakar received assurances that the ferry would be returned.', 'ferry returned'],
    ['nb', 'Nur forsikret Abakar om at ferja skulle leveres tilbake.', 'ferje leveres tilbake'],
    ['nb', 'Abakar fikk løfte om at ferja skal leveres tilbake.', 'ferje leveres tilbake'],
    ['nn', 'Nur gav Abakar ein lovnad om at ferja skulle bli levert.', 'ferje levert'],
    ['da', 'Nur gav tilsagn om at færgen ville blive udleveret.', 'færgen udleveret'],
    ['sv', 'Nur försäkrade Abakar att färjan skulle lämnas tillbaka.', 'färjan lämnas tillbaka'],
  ])('is told by a verb of assuring or a noun in %s: %s', async (language, text, expected) => {
    expect(await promisedIn(language, text)).toEqual([expected])
  })

  it.each([
    ['en', '"The president gave no such assurance," said Nur\'s spokesman, Omar Deng.', 'not promise'],
    ['en', 'No promise was made.', 'not promise'],
    ['en', 'Sudan denied having promised to return the ferry.', 'not return ferry'],
    ['en', 'Nur denied that he had agreed to a joint commission.', 'not joint commission'],
    ['nb', 'Nur avviser at han har gått med på en felles kommisjon.', 'not felles kommisjon'],
    ['sv', 'Nur förnekar att han har gått med på en gemensam kommission.', 'not gemensam kommission'],
    ['nb', '– Presidenten ga ingen slik forsikring, sier talsmannen, Omar Deng.', 'not løfte'],
    ['nb', 'Sudan nekter for å ha lovet å levere ferja tilbake.', 'not levere ferja tilbake'],
    ['nb', 'Nur lovet ingenting.', 'not løfte'],
    ['nn', 'Nur har ikkje gitt nokon slik lovnad.', 'not lovnad'],
    ['da', 'Nur afviser at have lovet at udlevere færgen.', 'not udlevere færgen'],
    ['sv', 'Nur gav inget sådant löfte.', 'not löfte'],
  ])('is said not to have been in %s: %s', async (language, text, expected) => {
    expect(await promisedIn(language, text)).toEqual([expected])
  })

  it.each([
    ['en', 'Nur assured Abakar that Sudan stands by Chad.'],
    ['en', 'Nur assured Abakar of his support.'],
    ['en', 'Abakar wants assurances that the ferry will be returned.'],
    ['en', 'Chad has asked Nur to promise that the ferry will be returned.'],
    ['en', 'Nur does not agree that the port is closed.'],
    ['nb', 'Abakar krever et løfte om at ferja skal leveres tilbake.'],
  ])('is not what is so already or only asked for, in %s: %s', async (language, text) => {
    expect(await promisedIn(language, text)).toEqual([])
  })
})
