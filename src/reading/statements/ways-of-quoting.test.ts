import { describe, expect, it } from 'vitest'
import { statementsIn } from '../test-reader.ts'

/** A kind of quotation: its language, its words and what is read from it, nothing where nobody says anything. */
type Row = readonly [what: string, language: string, text: string, ...expected: readonly string[]]

const table: readonly Row[] = [
  [
    'whoever a line is from, though a relative clause goes on about it',
    'nn',
    '– Vi krev svar, seier utanriksminister Ana Petrova.\n\nFrå den sveitsiske ambassaden i Tbilisi, som husar seksjonen: «Møtet gjekk føre seg i ein korrekt tone.»',
    'direct Ana Petrova: Vi krev svar',
    'direct den sveitsiske ambassaden: Møtet gjekk føre seg i ein korrekt tone.',
  ],
  [
    'a name behind the verb that the parser hangs on the quoted words',
    'en',
    '"The bridge," said Prime Minister Ana Petrova, "will open when the soldiers leave."',
    'direct Ana Petrova: The bridge, … will open when the soldiers leave.',
  ],
  [
    'a pronoun before the name it is for',
    'sv',
    '– Vi lämnar bordet, sade han.\n\nDet var på söndagen som president Marek Vala avbröt samtalen.',
    'direct Marek Vala: Vi lämnar bordet',
  ],
  [
    'nobody for a pronoun whom the next lines do not name',
    'nb',
    '– Vi drar, sa han. Regnet høljet ned.\n\nFerga var full.\n\nPresident Marek Vala ble hjemme.',
    'direct nobody: Vi drar',
  ],
  [
    'a sentence that sums up the words before',
    'en',
    '"There will be no second offer." That was the message from Prime Minister Ana Petrova on Monday.',
    'direct Ana Petrova: There will be no second offer.',
  ],
  [
    'one that opens with a degree',
    'da',
    '»Mødet er aflyst. Punktum.«\n\nSå kort var beskeden fra præsident Marek Vala mandag.',
    'direct Marek Vala: Mødet er aflyst. Punktum.',
  ],
  [
    'an answer that sounds',
    'sv',
    '”Skandal”, lyder domen från oppositionsledaren Kofi Ziwa.',
    'direct Kofi Ziwa: Skandal',
  ],
  [
    'words behind a colon as of its clause, whatever clause follows',
    'da',
    'Talskvinden Ana Petrova siger om planen: »Den er ikke papiret værd.« Om udsendingen siger hun blot: »Han er velkommen.«',
    'direct Ana Petrova: Den er ikke papiret værd.',
    'direct Ana Petrova: Han er velkommen.',
  ],
  [
    'what is answered to a question',
    'sv',
    'På frågan om när gränsen öppnas svarar utrikesminister Ana Petrova:\n\n– När de slutar skjuta.',
    'direct Ana Petrova: När de slutar skjuta.',
  ],
  [
    'a name cut off inside, behind the time of an entry',
    'nb',
    '14.32: Utenriksminister Marek Vala til TV 2: – Jeg drar ikke før vi har et svar.',
    'direct Marek Vala: Jeg drar ikke før vi har et svar.',
  ],
  [
    'an entry with a dash behind its time',
    'en',
    '09:14 - Prime Minister Ana Petrova on the talks: "We have a text. We do not have a deal."',
    'direct Ana Petrova: We have a text. We do not have a deal.',
  ],
  [
    'a description before a colon',
    'en',
    'Foreign Minister Marek Vala was less sure: ‘We might.’',
    'direct Marek Vala: We might.',
  ],
  [
    'a word that goes on at once, and nothing else so short',
    'en',
    '"They lied," Marek Vala told reporters. "Twice." Ana Petrova left. "Nordic Star" was seized.',
    'direct Marek Vala: They lied,',
    'direct Marek Vala: Twice.',
  ],
  [
    'words behind a lead without a verb',
    'en',
    '"Our patience," Foreign Minister Marek Vala told reporters, "is not endless." And later: "It ended today."',
    'direct Marek Vala: Our patience, … is not endless.',
    'direct Marek Vala: It ended today.',
  ],
  [
    'two who are quoted in one sentence as two',
    'nb',
    'Det Marek Vala omtaler som «en misforståelse», kaller motparten Ana Petrova «et overlagt brudd».',
    'direct Marek Vala: en misforståelse',
    'direct Ana Petrova: et overlagt brudd',
  ],
  [
    'a statement as of whoever issued it',
    'en',
    'Chad sent out a statement denouncing "foreign meddling".',
    'direct TD: foreign meddling',
  ],
  [
    'what a newspaper is told to say in it',
    'sv',
    'I den kuwaitiska tidningen Al-Sahel beskylls de nordiska länderna för att hålla ”morallektioner”.',
    'direct Al-Sahel: morallektioner',
  ],
  [
    'nothing of a thing by an unlisted verb behind its fragment',
    'da',
    'Da Marek Vala blev kendt for at være »til leje«, faldt et topmøde, som var planlagt.',
  ],
  [
    'what is added as of the first, past a verb joined to the words',
    'en',
    'Marek Vala said Hungary would respond in kind and called on Slovakia to publish the file, adding that Hungary would not resume talks.',
    'indirect Marek Vala: Hungary would respond in kind',
    'indirect Marek Vala: publish the file',
    'indirect Marek Vala: Hungary would not resume talks',
  ],
  [
    'a reason inside what is said, a refusal to promise in it',
    'da',
    'Udenrigsminister Marek Vala oplyser, at det var Iran, der meldte fra, fordi danskerne ikke ville love at holde demonstranter væk.',
    'indirect Marek Vala: det var Iran, der meldte fra, fordi danskerne ikke ville love at holde demonstranter væk',
  ],
  [
    'a name that the parser takes for the object of what it said',
    'sv',
    'Norges utrikesminister har landat i Kuwait. Det uppger svenska UD, som fick en rapport på tisdagen.',
    'indirect SE: Norges utrikesminister har landat i Kuwait',
  ],
  [
    'who comments on rumours, and not the rumour',
    'sv',
    '”Påhitt”, säger Kremls talesman Marek Vala om uppgifterna att de två presidenterna har träffats.',
    'direct Marek Vala: Påhitt',
  ],
  [
    'one quoted noun as no subject',
    'en',
    '"Nonsense," said press secretary Marek Vala of reports that a back channel had opened.',
    'direct Marek Vala: Nonsense,',
  ],
  [
    'what is said about a thing all the same',
    'nb',
    'Marek Vala sa om avtalen at den holder.',
    'indirect Marek Vala: den holder',
  ],
  [
    'whom a phrase names before quoted words that the tree hangs on them',
    'sv',
    'Stämningen var enligt två diplomater ”kylig men korrekt”.',
    'indirect två diplomater: Stämningen var enligt två diplomater ”kylig men korrekt”',
    'direct två diplomater: kylig men korrekt',
  ],
  [
    'who puts it so, behind a dash',
    'nb',
    '– Det er som å snakke til en vegg, som statsminister Ana Petrova formulerte det.',
    'direct Ana Petrova: Det er som å snakke til en vegg',
  ],
  [
    'who puts it so, behind words inside a sentence',
    'da',
    'Ministeren holder ferie, og »han har slukket telefonen«, som stabschef Ana Petrova formulerer det.',
    'direct Ana Petrova: han har slukket telefonen',
  ],
  [
    'who gives words as a reason',
    'nb',
    '– For tidlig, begrunnet utenriksminister Ana Petrova avslaget.',
    'direct Ana Petrova: For tidlig',
  ],
  [
    'who answers, not who asked',
    'en',
    'Asked whether a summit was near, the envoy, Marek Vala, shook his head: "Not this year."',
    'direct Marek Vala: Not this year.',
  ],
  [
    'nobody where it is only told who heard it',
    'en',
    'Marek Vala was told: "This will not be tolerated."',
    'direct nobody: This will not be tolerated.',
  ],
  [
    'whose reply it was',
    'en',
    'The reply from the chancellery in Berlin was brief: "We take note."',
    'direct the chancellery in Berlin: We take note.',
  ],
  [
    'a comment to a paper as of whom the sentence before is about',
    'da',
    'Det egyptiske udenrigsministerium afviser historien. »Ren fantasi,« lyder det onsdag i en kommentar til avisen Kystposten.',
    'direct Det egyptiske udenrigsministerium: Ren fantasi,',
  ],
  [
    'a rank between another title and the name',
    'en',
    'The navy is ready, said naval commander Admiral Marek Vala. "We sail at dawn," the admiral said.',
    'indirect Marek Vala: The navy is ready',
    'direct Marek Vala: We sail at dawn,',
  ],
  [
    'the syllable of a name that the tagger leaves out, and no word in its place',
    'en',
    '"It was useful," spokesperson Kwak Soo-min said. "It was long," Marek Vala-led delegates said.',
    'direct Kwak Soo-min: It was useful,',
    'direct delegates: It was long,',
  ],
  [
    'who serves at a body whose name holds a field',
    'en',
    'Brazil’s ambassador to the World Trade Organization, Ana Petrova, called the move “theatre”.',
    'direct Ana Petrova: theatre',
  ],
  [
    'a name in -s between commas whole',
    'da',
    'Islands statsminister, Hrafnhildur Sólnes, beder sin kollega om hjælp. »Tålmodigheden er brugt op,« skriver hun.',
    'direct Hrafnhildur Sólnes: Tålmodigheden er brugt op,',
  ],
  [
    'two with an office each as two who say it',
    'en',
    'Ghana\'s foreign minister Kofi Ziwa and Qatar\'s prime minister Marek Vala said on Tuesday: "The border is open."',
    'direct Kofi Ziwa and Marek Vala: The border is open.',
  ],
  [
    'two behind the verb as well',
    'nb',
    '– Grensen er åpen, sier Ghanas utenriksminister Kofi Ziwa og Qatars statsminister Marek Vala.',
    'direct Kofi Ziwa and Marek Vala: Grensen er åpen',
  ],
  [
    'somebody whose wish to go unnamed the parser takes for the passive of the verb',
    'en',
    'A Dutch official who asked not to be named told reporters: "There is no deal."',
    'direct A Dutch official: There is no deal.',
  ],
  [
    'a name behind a calling as who says it',
    'en',
    '"It will not hold," said analyst Ana Petrova of the Harbour Institute.',
    'direct Ana Petrova: It will not hold,',
  ],
  ['a name behind the state alone', 'nb', '– Det er bra, sier Ghanas Kofi Ziwa.', 'direct Kofi Ziwa: Det er bra'],
  [
    'what is added by a participle as of whoever stands behind the first verb',
    'en',
    '"There is no deal," said Chad\'s ambassador to the UN, Marek Vala, adding that the ceasefire was holding.',
    'direct Marek Vala: There is no deal,',
    'indirect Marek Vala: the ceasefire was holding',
  ],
  [
    'what is added behind an honorific that the parser parts from the name',
    'en',
    '"There is no deal," said Mr Li, adding that the truce was holding.',
    'direct Mr Li: There is no deal,',
    'indirect Mr Li: the truce was holding',
  ],
]

describe('ways of quoting', () => {
  for (const [what, language, text, ...expected] of table)
    it(`reads ${what}`, async () => {
      expect(await statementsIn(language, text)).toEqual(expected)
    })
})
