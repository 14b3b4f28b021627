import { describe, expect, it } from 'vitest'
import { statementsIn } from '../test-reader.ts'

/** A kind of sentence: its language, its words and what is read from it, nothing where nobody says anything. */
type Row = readonly [what: string, language: string, text: string, ...expected: readonly string[]]

const table: readonly Row[] = [
  [
    'a free clause whose subject and verb the tree parts',
    'en',
    'Peru, which had offered to host the ministers, said its offer stood.',
    'indirect PE: its offer stood',
  ],
  [
    'a clause behind "for the first time"',
    'en',
    'Foreign Minister Marek Vala confirmed for the first time that the two presidents had spoken on Saturday.',
    'indirect Marek Vala: the two presidents had spoken on Saturday',
  ],
  [
    'a perfect whose participle is a noun to the tagger',
    'da',
    'Siden har Benin bebudet, at intet skib må laste efter marts.',
    'indirect BJ: intet skib må laste efter marts',
  ],
  [
    'a promise by its noun',
    'nb',
    'Statsminister Ana Petrova ga tilsagn om at ambassaden skal få besøke fangene.',
    'indirect Ana Petrova: ambassaden skal få besøke fangene',
  ],
  [
    'assurances, and none that were not given',
    'en',
    'Ana Petrova gave assurances that the border would stay open. She gave no guarantees that anybody would be let in.',
    'indirect Ana Petrova: the border would stay open',
  ],
  [
    'who could tell something as who told it',
    'nb',
    'Det var Riksnytt som onsdag kunne fortelle at fangene var utvekslet.',
    'indirect Riksnytt: fangene var utvekslet',
  ],
  [
    'nothing of what one is to demand, nor of what nobody said',
    'nb',
    'Marek Vala er ventet å kreve at fangene slippes fri. Ingen har sagt at møtet er avlyst.',
  ],
  ['nothing that nobody said', 'en', 'Nobody said that the talks had failed.'],
  [
    'a refusal in the words as no denial of the saying',
    'en',
    'President Marek Vala was asked about the deal. It does not, he says: "We remain free to sell."',
    'direct Marek Vala: We remain free to sell.',
  ],
  [
    'people counted behind the verb',
    'nb',
    'Ana Petrova møtte Marek Vala onsdag, bekrefter to personer med kjennskap til samtalen.',
    'indirect to personer: Ana Petrova møtte Marek Vala onsdag',
  ],
  [
    'whom an outlet was told by, and at which office',
    'nb',
    'Møtet går som planlagt, får Riksnytt opplyst i Utenriksdepartementet.',
    'indirect Utenriksdepartementet: Møtet går som planlagt',
  ],
  [
    'what an outlet has been told as its own word',
    'nb',
    'Etter det Riksnytt får opplyst, varte samtalen i ni minutter.',
    'indirect Riksnytt: varte samtalen i ni minutter',
  ],
  [
    'a clause behind the phrase as of those it is about',
    'en',
    'The deal collapsed over fish, according to two people close to the talks, who said the minister had left before dinner.',
    'indirect two people: The deal collapsed over fish',
    'indirect two people: the minister had left before dinner',
  ],
  [
    'an answer as no speaker',
    'nb',
    '– Hun hørte på, sa ja og dro hjem. Vi venter på svar, sier Marek Vala.',
    'direct Marek Vala: Hun hørte på, sa ja og dro hjem. Vi venter på svar',
  ],
  [
    'what came before a saying as told by the report',
    'en',
    'Algeria said on Friday it was recalling its ambassador, two days after Denmark expelled four of its diplomats, in what officials called the worst row in years.',
    'indirect DZ: it was recalling its ambassador',
  ],
  [
    'what came before it in Norwegian',
    'nb',
    'Algerie kunngjorde fredag at landet kaller hjem sin ambassadør, en uke etter at Danmark utviste fire diplomater.',
    'indirect DZ: landet kaller hjem sin ambassadør',
  ],
  [
    'a time before that is said with it',
    'en',
    'Togo said the delegations would be back on Friday, three days before the deadline runs out.',
    'indirect TG: the delegations would be back on Friday, three days before the deadline runs out',
  ],
  [
    'a clause beside one with quoted words as a saying of its own',
    'en',
    'Jon Brenn said the minister "never set foot in Doha" and that the report was invented.',
    'indirect Jon Brenn: the minister "never set foot in Doha"',
    'direct Jon Brenn: never set foot in Doha',
    'indirect Jon Brenn: the report was invented',
  ],
  [
    'a condition behind the reporting clause by itself',
    'en',
    'Pumping could go on, the former harbour master added, provided that lorries were let over the bridge.',
    'indirect the former harbour master: Pumping could go on … provided that lorries were let over the bridge',
  ],
  [
    'a sentence that goes on in quoted words',
    'en',
    'It would sign a treaty by Christmas, Marek Vala told reporters, "provided that the case is withdrawn first".',
    'indirect Marek Vala: It would sign a treaty by Christmas',
    'direct Marek Vala: provided that the case is withdrawn first',
  ],
  [
    'the whole sentence before a clause that closes it',
    'en',
    'Marek Vala is also due to meet opposition leader Kofi Ziwa, whose party opposes the deal, before he flies home, Nepali media reported.',
    'indirect Nepali media: Marek Vala is also due to meet opposition leader Kofi Ziwa, whose party opposes the deal, before he flies home',
  ],
  [
    'what is said where a government sits as its word',
    'nb',
    'Tanzania og Sør-Korea er uenige. I Dar es Salaam heter det at begeret er fullt. I Seoul beskrives planen som «et forsiktig skritt».',
    'indirect TZ: begeret er fullt',
    'direct KR: et forsiktig skritt',
  ],
  [
    'a passive in a capital',
    'en',
    'South Korea was silent. In Seoul, it was said that the offer had expired.',
    'indirect KR: the offer had expired',
  ],
  [
    'no saying by whom it is that rejects it',
    'nb',
    'Ministeren frykter at elven tørker ut. Det avviser president Marek Vala.',
    'indirect Ministeren: elven tørker ut',
  ],
  [
    'whom an outlet has been in touch with, and not the outlet',
    'nb',
    'Fem skip ligger for anker, ifølge en havnelos Kystradioen har vært i kontakt med.',
    'indirect en havnelos: Fem skip ligger for anker',
  ],
  [
    'a bureau by the name of whose it is',
    'nb',
    'Våpenhvilen gjelder fra midnatt, opplyser kontoret til president Aizada Toktomatova natt til søndag.',
    'indirect kontoret til president Aizada Toktomatova: Våpenhvilen gjelder fra midnatt',
  ],
  [
    'an agency that looks like a place where it is named again',
    'nn',
    'Om vi skal tru det kasakhiske nyhendebyrået Dala, gjekk det fort. Ministrane skal møtast torsdag, melder Dala.',
    'indirect Dala: Ministrane skal møtast torsdag',
  ],
  [
    'somebody by "Mr" and a name alone',
    'en',
    'The texts will go to parliament within a month, according to Mr Thamsuhang.',
    'indirect Thamsuhang: The texts will go to parliament within a month',
  ],
  [
    'a saying that somebody is said to have said once',
    'nb',
    'President Marek Vala skal ha sagt til kolleger at han går av.',
    'indirect Marek Vala: han går av',
  ],
  [
    'a clause behind a word that holds the place of its subject',
    'en',
    'Marek Vala, the spokesman who on Friday said there had been neither a meeting nor an exchange, resigned.',
    'indirect Marek Vala: there had been neither a meeting nor an exchange',
  ],
  [
    'what is added as of who spoke before',
    'en',
    'Marek Vala, whose party lost the vote, said parliament should decide, adding that the treaty was dead.',
    'indirect Marek Vala: parliament should decide',
    'indirect Marek Vala: the treaty was dead',
  ],
  [
    'who is said to have told it first',
    'sv',
    'Det var Kustposten som i onsdags kunde berätta att fångarna hade utväxlats.',
    'indirect Kustposten: fångarna hade utväxlats',
  ],
  [
    'nothing of those who tell it as what they tell',
    'da',
    'Aftalen faldt på fisk, ifølge to personer tæt på samtalerne, som vil være anonyme.',
    'indirect to personer: Aftalen faldt på fisk',
  ],
  ['nothing in a line over a text that tells its subject', 'nb', 'Krangelen om elven: Nå skal presidentene møtes'],
  [
    'who has it said, in nb',
    'nb',
    'Utenriksminister Ana Petrova lot tirsdag kveld kunngjøre at møtet i Beograd er avlyst.',
    'indirect Ana Petrova: møtet i Beograd er avlyst',
  ],
  [
    'who has it said, behind the verb, in da',
    'da',
    'Søndag lod udenrigsminister Marek Vala meddele, at rejsen til Tirana er udskudt.',
    'indirect Marek Vala: rejsen til Tirana er udskudt',
  ],
  [
    'who has it said, by a verb that is a noun to the tagger, in sv',
    'sv',
    'Utrikesminister Ana Petrova lät på tisdagen hälsa att hon inte kommer till Riga.',
    'indirect Ana Petrova: hon inte kommer till Riga',
  ],
  [
    'nothing said where somebody lets another go',
    'nb',
    'Utenriksminister Ana Petrova lot fangene reise hjem tirsdag kveld.',
  ],
  [
    'a participle before its noun as no verb of the words',
    'en',
    'President Marek Vala will fly to Ankara on Sunday, spokeswoman Ana Petrova said in a written briefing on Thursday.',
    'indirect Ana Petrova: President Marek Vala will fly to Ankara on Sunday',
  ],
  [
    'what a state is committed to as no promise of its own',
    'en',
    'Ghana remains committed to the ceasefire, foreign minister Marek Vala said.',
    'indirect Marek Vala: Ghana remains committed to the ceasefire',
  ],
  [
    'all of a sentence whose parts share a subject',
    'nb',
    'Partene brøt opp sent tirsdag, men gjør et nytt forsøk i Genève, ifølge talsmann Marek Vala i Qatars utenriksdepartement.',
    'indirect Marek Vala: Partene brøt opp sent tirsdag, men gjør et nytt forsøk i Genève',
  ],
  [
    'a bare office as whom the sentence before is about',
    'en',
    'The Egyptian Minister of Foreign Affairs, Marek Vala, received Ivan Orlov, Minister of Foreign Affairs of Chad. The Minister emphasized that unity is a red line.',
    'indirect Marek Vala: unity is a red line',
  ],
  [
    'a saying behind an inserted one as another of the same speaker',
    'nb',
    'Våpenhvilen holder, sier utenriksminister Marek Vala, og legger til at grensen holdes stengt.',
    'indirect Marek Vala: Våpenhvilen holder',
    'indirect Marek Vala: grensen holdes stengt',
  ],
  [
    'what is added behind it by a participle',
    'en',
    "The talks had made progress, Chad's foreign minister Marek Vala said, adding that no date had been set.",
    'indirect Marek Vala: The talks had made progress',
    'indirect Marek Vala: no date had been set',
  ],
  [
    'the words before as told, a feminine article in the clause',
    'nn',
    'Våpenkvila held. Det opplyser Ana Petrova i ei pressemelding.',
    'indirect Ana Petrova: Våpenkvila held',
  ],
  [
    'a warning in the perfect, its participle a noun to the tagger',
    'da',
    'Kinas udenrigsminister Marek Vala har advaret om, at våbenhvilen brister.',
    'indirect Marek Vala: våbenhvilen brister',
  ],
  [
    'whose statement it is, the preposition hung on his title',
    'en',
    'A statement from Polish Foreign Minister Marek Vala said that the ceasefire was holding.',
    'indirect Marek Vala: the ceasefire was holding',
  ],
  [
    'a name behind the phrase that opens the sentence',
    'en',
    'After the meeting Kofi Ziwa said that the ceasefire was holding.',
    'indirect Kofi Ziwa: the ceasefire was holding',
  ],
  [
    'a name of several small words whole',
    'nb',
    'Grensen holdes stengt, sier Maria van der Meulen.',
    'indirect Maria van der Meulen: Grensen holdes stengt',
  ],
  [
    'a minister of two fields by the name between commas',
    'en',
    "Ghana's minister for foreign affairs and regional cooperation, Kofi Ziwa, said the talks had made progress.",
    'indirect Kofi Ziwa: the talks had made progress',
  ],
  [
    'nobody joined to the speaker who only does something else',
    'nb',
    'Grensen er stengt, sier Ana Petrova, og Marek Vala drar hjem.',
    'indirect Ana Petrova: Grensen er stengt',
  ],
  [
    'both parts of what a clause is inserted into',
    'en',
    "The border, Ghana's foreign minister Kofi Ziwa said, would stay closed.",
    "indirect Kofi Ziwa: The border, Ghana's foreign minister Kofi Ziwa said, would stay closed",
  ],
  [
    'them behind an inverted verb',
    'da',
    'Grænsen, siger Ana Petrova, forbliver lukket.',
    'indirect Ana Petrova: Grænsen, siger Ana Petrova, forbliver lukket',
  ],
  [
    'an inserted speaker as no apposition to whom he speaks of',
    'en',
    'Ana Petrova, the minister said, had left.',
    'indirect the minister: Ana Petrova, the minister said, had left',
  ],
  [
    'the words before as told by a body, the pronoun a subject to the parser',
    'nb',
    'Partene er enige om en ny runde. Det sier utenriksdepartementet i Oslo.',
    'indirect utenriksdepartementet i Oslo: Partene er enige om en ny runde',
  ],
  [
    'two named behind the phrase that opens the sentence',
    'en',
    'After the meeting Kofi Ziwa and Ana Petrova said that no date had been set.',
    'indirect Kofi Ziwa and Ana Petrova: no date had been set',
  ],
  [
    'no object of the verb before as one of two who speak',
    'en',
    'Ane Vik met Jan Holm and Peter Ruud said the talks went well.',
    'indirect Peter Ruud: the talks went well',
  ],
  [
    'a capital as its state behind a phrase that gives it for a source',
    'en',
    'The border would stay closed, according to Beijing.',
    'indirect CN: The border would stay closed',
  ],
]

describe('ways of telling that something is said', () => {
  for (const [what, language, text, ...expected] of table)
    it(`reads ${what}`, async () => {
      expect(await statementsIn(language, text)).toEqual(expected)
    })
})
