import { describe, expect, it } from 'vitest'
import { readText } from '../test-reader.ts'

/** Measures as 'SK summons', in order; the side is the actor's, '?' where none is told. */
const measures = async (language: string, text: string): Promise<readonly string[]> => {
  const reading = await readText(language, text)
  const sideOf = new Map(reading.actors.map(({ key, country, name }) => [key, country ?? name]))
  return reading.measures.map(({ kind, actor }) => `${actor === undefined ? '?' : sideOf.get(actor)} ${kind}`)
}

/** What each kind of act is told by, and whose it is: language, sentence, what is read. */
const told: readonly (readonly [language: string, text: string, ...expected: string[]])[] = [
  // who does it, where a tree gives the verb another subject or none, or an agent is told by its kind alone
  ['nb', 'Kenya mener at to ugandiske diplomater kjøpte planene, og kastet dem ut tirsdag.', 'KE expulsion'],
  ['en', 'Trade has slowed since the Kenyan authorities last month shut down a Somali broadcaster.', 'KE closure'],
  [
    'en',
    'Having expelled the ambassador in March, Chad closed its own embassy in Paris.',
    'TD expulsion',
    'TD closure',
  ],
  [
    'nb',
    'Kenya utviste to diplomater. Samtidig stenges det ugandiske konsulatet i Nakuru.',
    'KE expulsion',
    'KE closure',
  ],
  ['nb', 'Norge er med. Det er tre år siden sist. Så bombet hæren en leir i skogen.', '? military'],
  ['en', 'Lawmakers in Accra voted 112 to 40 for the budget. Ghana is silent.', 'GH vote'],
  ['nb', 'Ambassadøren har fått 48 timer på å komme seg ut av Tsjad.', 'TD expulsion'],
  // whose decision it carries out, wherever a tree hangs the infinitive
  ['en', 'Kenya spoke in reply to the decision of the Peruvian authorities to expel three employees.', 'PE expulsion'],
  ['nb', 'Uganda kritiserer Kenyas vedtak om å stenge grensen.', 'KE closure'],
  // who tells the other side, and police of the place
  [
    'en',
    'The Kenyan foreign ministry told the Peruvian envoy on Friday that three members of the embassy had been expelled.',
    'KE expulsion',
  ],
  ['en', 'Iran expelled two Danes. Police arrested a man in Denmark on 2 April.', 'IR expulsion', 'DK detention'],
  ['nb', 'Norge slapp fri den russiske tråleren mandag.', 'NO release'],
  ['sv', 'Norge släppte fri den ryska trålaren.', 'NO release'],
  ['nb', 'Kenya stenger samtidig det danske kulturinstituttet i Nairobi.', 'KE closure'],
  ['nb', 'Kenya kastet ut en andresekretær ved Perus ambassade.', 'KE expulsion'],
  // objects that a tree hangs elsewhere
  ['nb', 'Laos hevet mandag tollen på thailandsk sukker til 40 prosent.', 'LA tariff'],
  ['nn', 'Niger har slutta å gje visum til franske soldatar.', 'NE restriction'],
  ['nb', 'Tankskipet «Havdis» ble kapret i juli.', '? seizure'],
  // verbs that a tagger has seldom met and takes for nouns or adjectives, and pronouns for empty subjects
  ['da', 'Kenya genåbnede søndag grænsen til Peru.', 'KE restoration'],
  ['da', 'Serbien udnævnte Milan Petrovic til ny ambassadør i Georgien.', 'RS appointment'],
  ['da', 'Armeniens ambassadør blev torsdag indkaldt af Ghana.', 'GH summons'],
  ['sv', 'Chile har återupptagit flygningar till Belarus.', 'CL restoration'],
  ['nn', 'Kenya fraus verdiane til fire peruanske tenestemenn.', 'KE sanction'],
  ['nb', 'Det thailandske utenriksdepartementet opplyste at det utviser en armensk diplomat.', 'TH expulsion'],
  // words that stand far from their verb, or behind a preposition
  ['nb', 'Serbia har satt seks georgiske selskaper og en general på sanksjonslisten.', 'RS sanction'],
  ['nb', 'Serbia har lettet på importrestriksjonene mot georgisk frukt.', 'RS restoration'],
  ['nb', 'Chile har sluttet å utstede visum til belarusiske borgere.', 'CL restriction'],
  // whose troops they are, and two acts of one sentence
  ['en', 'The withdrawal of Kenyan forces from Peru was completed on Friday.', 'KE withdrawal'],
  [
    'en',
    'Serbia is reopening its embassy in Tbilisi and lifting the ban on imports of Georgian wine.',
    'RS restoration',
    'RS restoration',
  ],
  ['en', 'The Kenyan ban on Peruvian apples was lifted on Monday.', 'KE restoration'],
  ['nb', 'To georgiske ingeniører har sittet fengslet i Serbia siden mai. Serbia er taus.', 'RS detention'],
  // what is required is not done, nor what others do to somebody
  ['en', 'Kenya would reopen the border once Peru had released the sailors, minister James Otieno said.'],
  ['nb', 'Serbia vil gjenåpne grensen så snart Georgia har løslatt sjøfolkene, sa president Milan Petrovic.'],
  ['en', "Kenya's condition is that the base be closed."],
  ['nb', 'Serbia har gjort løslatelse av sjøfolkene til et vilkår for samtaler.'],
  ['nb', 'Veien til flyplassen ble stengt på grunn av snø.'],
  ['nb', 'Rederiet la ned kontoret i Minsk og sa opp førti ansatte.'],
  ['en', 'Serbian striker Milan Petrovic was banned for three matches by the football association.'],
  // what the sides agree on, though they are only called so
  ['nb', 'Partene er enige om tre ukers våpenhvile.', '? agreement'],
  ['nn', 'Partane vart samde om ei våpenkvile på tre veker.', '? agreement'],
  // nobody's act, and no act
  ['en', 'The earthquake that struck Aceh province killed 200 people.'],
  ['en', 'A storm closed the road between Lima and Cusco.'],
  ['en', 'The ministers confirmed that special envoy Li Wen would visit Nairobi in May.'],
  ['en', 'The two leaders exchanged views on North Korea, including the abductions issue.'],
  ['nb', 'Det var en lunsj som kenyanerne inntok for seg selv.'],
  ['en', 'Uganda will not resume talks on gas supplies. The ministers promised what one called a better decade.'],
  // who does it, where the verb has no subject that says so
  ['en', 'Three Ugandan diplomats were declared persona non grata by Kenya on Tuesday.', 'KE expulsion'],
  ['en', 'The Kenyan ambassador was given 72 hours to leave Uganda.', 'UG expulsion'],
  // so many of those told of before
  ['sv', 'Fyra har släppts av Kenya.', 'KE release'],
  // what flows, is let in or charged is cut, let go and laid on
  ['en', 'Uganda has halved the number of visas for Kenyan students.', 'UG restriction'],
  ['sv', 'Uganda har halverat antalet visum till kenyanska studenter.', 'UG restriction'],
  ['nb', 'Dagen etter skrudde Kenya på gassen igjen.', 'KE restoration'],
  ['nn', 'Dagen etter skrudde Kenya på gassen att.', 'KE restoration'],
  ['en', 'Kenya has decided to charge a fee on every Ugandan barge.', 'KE tariff'],
  ['nb', 'Kenyas kystvakt brukte vannkanon mot en ugandisk båt tirsdag.', 'KE military'],
  ['da', 'Kenya har gennemført sanktionerne mod Uganda siden marts.', 'KE sanction'],
  ['da', 'Kenya har tilsluttet sig sanktionerne.', 'KE sanction'],
  ['nb', 'Kenya svarte med å vise bort like mange ugandere.', 'KE expulsion'],
  ['en', 'Finland said on Friday it was expelling nine diplomats.', 'FI expulsion'],
  ['en', 'Finland on Friday announced the expulsion of nine Iranian diplomats.', 'FI expulsion'],
  ['en', 'The release of the six sailors by Nigeria on Sunday ended the dispute.', 'NG release'],
  ['en', 'Chad broke with Mali. Its foreign ministry summoned the Malian ambassador on Wednesday.', 'TD summons'],
  ['en', "Mali's ambassador to Algiers has been recalled for consultations.", 'ML recall'],
  ['en', 'The protest came a day after Mali expelled six Chadian diplomats.', 'ML expulsion'],
  ['en', 'France completed the withdrawal of its troops from Chad on Thursday.', 'FR withdrawal'],
  ['nb', 'Utvisningen av fire iranske diplomater fra Danmark skjedde onsdag.', 'DK expulsion'],
  ['nb', 'Utenriksdepartementet har innkalt Kenyas ambassadør i Uganda.', 'UG summons'],
  ['nb', 'Uganda tier. Kenyas ambassadør Jane Otieno møtte i utenriksdepartementet i Kampala tirsdag.', 'UG summons'],
  // a minister who meets another there, and what a ministry tells
  ['nb', 'Kenyas utenriksminister Jane Otieno møtte sin kollega Luis Quispe i det ugandiske utenriksdepartementet.'],
  ['nb', 'Kenya og Uganda snakker. Partene møtes igjen i april, opplyser det ugandiske utenriksdepartementet.'],
  ['nb', 'To sudanske generaler er satt på Kenyas sanksjonsliste.', 'KE sanction'],
  ['nb', 'Malis ambassadør i Alger ble kalt hjem mandag.', 'ML recall'],
  // passives that a tree does not show, objects that it calls something else
  ['nb', 'Fiskerne er nå satt fri av Nigeria.', 'NG release'],
  ['nb', 'To norske diplomater er erklært uønsket i Kenya.', 'KE expulsion'],
  ['nb', 'Nigeria lot de seks sjøfolkene reise hjem.', 'NG release'],
  ['nb', 'Kenya ba ambassadøren forlate landet innen 48 timer.', 'KE expulsion'],
  ['nb', 'Peru og Chile skrev under på en avtale om gruvedrift mandag.', '? agreement'],
  ['nb', 'USA har trukket seg fra avtalen.', 'US withdrawal'],
  ['en', 'The ambassador was told on Monday that Chad had let the sailors go.', 'TD release'],
  ['nn', 'Algerie og Marokko opnar ambassadane att frå nyttår.', '? restoration'],
  ['en', 'Kenya holds 14 drivers, nine of whom were freed by Uganda.', 'KE detention', 'UG release'],
  ['en', 'The Kenyan navy seized the Mara Star on Friday.', 'KE seizure'],
  ['en', 'The man was arrested after his tanker was impounded by Ghana.', '? detention', 'GH seizure'],
  // whom it is done to as subject
  ['nb', 'De seks sjøfolkene slapp fri søndag.', '? release'],
  ['nb', 'Ambassadøren fikk 72 timer på seg til å forlate Kenya.', 'KE expulsion'],
  ['nb', 'Ni russiske diplomater må forlate Finland.', 'FI expulsion'],
  ['da', 'Ambassadøren fik 48 timer til at forlade Kenya.', 'KE expulsion'],
  ['sv', 'Ambassadören fick 48 timmar på sig att lämna Kenya.', 'KE expulsion'],
  ['en', 'The engineer walked free from prison on Friday.', '? release'],
  ['en', "Colombia's ambassador returned to Caracas on Monday.", 'CO restoration'],
  // acts that only a subject of its kind makes
  ['en', 'A Sudanese drone killed two people on Monday.', 'SD military'],
  ['nb', 'Sudanske styrker gikk inn i byen lørdag.', 'SD military'],
  ['nn', 'Sudanske styrkar skaut mot ein vaktpost.', 'SD military'],
  ['da', 'En sudanesisk drone dræbte to personer mandag.', 'SD military'],
  ['sv', 'En sudanesisk drönare dödade två personer i måndags.', 'SD military'],
  ['nb', 'De siste franske soldatene forlot Tsjad torsdag.', 'FR withdrawal'],
  ['en', 'Chad followed suit, freezing the assets of both men.', 'TD sanction'],
  ['en', 'Five Ugandan fishermen were taken into custody by Kenyan marines.', 'KE detention'],
  // light verbs
  ['nb', 'Russland la ned veto mot resolusjonen.', 'RU vote'],
  ['en', 'China cast its veto on Tuesday.', 'CN vote'],
  ['nb', 'Kina avsto fra å stemme.', 'CN vote'],
  ['sv', 'Ryssland lade in sitt veto.', 'RU vote'],
  ['nb', 'Finland tok kontroll over skipet torsdag.', 'FI seizure'],
  ['nb', 'Kenya satte hæren i beredskap.', 'KE military'],
  ['en', 'Cambodian and Thai soldiers exchanged fire on Wednesday.', '? military'],
  ['nb', 'Brasil slo tilbake med 30 prosent toll på etanol.', 'BR tariff'],
  ['en', 'Kenya sent its ambassador back to Kampala in May.', 'KE restoration'],
  ['en', 'Estonia detained the tanker on Friday.', 'EE seizure'],
  ['en', 'The United States froze aid to Chad.', 'US restriction'],
  ['en', 'Kenya and Uganda agreed to reopen the Busia crossing.', '? restoration', '? agreement'],
  // participles that a tree does not show for passives
  ['en', 'The three Chadians, held in Bamako since 2023, have seen no lawyer. Mali is silent.', 'ML detention'],
  ['en', 'Freed by Mali in March, the engineer flew to Senegal.', 'ML release'],
  ['nb', 'To sudanske generaler er ilagt sanksjoner av Canada.', 'CA sanction'],
  // decided, carried out, laid down
  ['en', "Mali's decision to recall its ambassador was welcomed by the opposition.", 'ML recall'],
  ['en', 'Hungary announced its withdrawal from the International Criminal Court.', 'HU withdrawal'],
  ['en', 'The release of the 52 prisoners was announced by Belarus on Thursday.', 'BY release'],
  ['en', "Botswana's ban on South African vegetables took effect in January.", 'BW restriction'],
  ['en', "Kenya's senate rejected the border deal.", 'KE vote'],
  ['nb', 'Pakistan har trukket tilbake visumene til 140 indiske pilegrimer.', 'PK restriction'],
  ['nb', 'Tre landsbyboere ble drept i et sudansk droneangrep.', 'SD military'],
  ['nb', 'Nigeria slapp sjøfolkene fredag.', 'NG release'],
  // relations are withdrawn from, whatever the verb; supplies and traffic are restricted by the same verbs
  ['nb', 'Kenya har brutt de diplomatiske forbindelsene med Uganda.', 'KE withdrawal'],
  ['nb', 'Kenya avbrøt de diplomatiske forbindelsene med Uganda mandag.', 'KE withdrawal'],
  ['nb', 'Kenya har avbrutt flyforbindelsen til Uganda.', 'KE restriction'],
  ['nn', 'Kenya braut dei diplomatiske sambanda med Uganda måndag.', 'KE withdrawal'],
  ['nn', 'Kenya avbraut handelen med Uganda måndag.', 'KE restriction'],
  ['da', 'Kenya har afbrudt de diplomatiske forbindelser med Uganda.', 'KE withdrawal'],
  ['da', 'Kenya har afbrudt gasleverancerne til Uganda.', 'KE restriction'],
  ['sv', 'Kenya avbröt de diplomatiska förbindelserna med Uganda i måndags.', 'KE withdrawal'],
  ['sv', 'Kenya avbröt gasleveranserna till Uganda i måndags.', 'KE restriction'],
  ['en', 'Kenya cut off diplomatic ties with Uganda on Monday.', 'KE withdrawal'],
  ['en', 'Kenya cut off gas supplies to Uganda on Monday.', 'KE restriction'],
  // by a second verb, behind "after", through a relative clause that a tree hangs on the wrong word
  [
    'en',
    'Kenya said it was expelling two Danish diplomats and closing the consulate in Oran.',
    'KE expulsion',
    'KE closure',
  ],
  [
    'en',
    'After expelling the Kenyan ambassador, Uganda closed its consulate in Mombasa.',
    'UG expulsion',
    'UG closure',
  ],
  ['en', 'Kenya sent its envoy back in May, a year after recalling him.', 'KE restoration', 'KE recall'],
  ['nn', 'Dei fem danske diplomatane som Kenya viste ut fredag, er heime.', 'KE expulsion'],
  ['nn', 'Her låg det danske konsulatet i Oran, som algeriske styresmakter har stengt.', 'DZ closure'],
  ['sv', 'Storbritannien införde i tisdags sanktioner mot sex georgiska domare.', 'GB sanction'],
  ['sv', 'Gränsen har varit stängd sedan mars.', '? closure'],
  ['nb', 'Inspektørene ble kastet ut av Nord-Korea i april 2009.', 'KP expulsion'],
  // an envoy by a post told elsewhere; the government of the report's readers
  [
    'en',
    'The Algerian ambassador in Copenhagen, Samira Bouzid, is 50. Denmark is near. Bouzid was summoned on Monday.',
    'DK summons',
  ],
  [
    'nb',
    'Norge er med i arbeidet. Det er tre år siden sist. Regjeringen har bevilget 40 millioner kroner til nødhjelp.',
    'NO aid',
  ],
  // exchanges of prisoners, and what is announced by a noun
  ['en', 'Ghana said it had arranged an exchange of 18 soldiers between Benin and Niger.', '? release'],
  ['nb', 'Benin og Niger gjennomførte mandag en utveksling av 18 soldater.', '? release'],
  ['da', 'Ghana formidlede en fangeudveksling mellem Benin og Niger.', '? release'],
  ['en', 'Kenya announced the reopening of the Busia crossing.', 'KE restoration'],
  ['en', 'Kenya announced the suspension of visa services for Ugandans.', 'KE restriction'],
  ['en', 'In 2021 Kenya expelled two Ugandan diplomats.', 'KE expulsion'],
  ['nb', 'Kenya og Uganda er enige om å åpne grensen.', '? restoration', '? agreement'],
  ['en', 'The two countries settled the line of their border last year.', '? agreement'],
  // relations put right, a chamber's yes, a pledge reported
  ['nb', 'Kenya og Uganda har gjenopprettet de diplomatiske relasjonene.', '? restoration'],
  ['nn', 'Kenya normaliserte tilhøvet til Uganda måndag.', 'KE restoration'],
  ['da', 'Kenya har normaliseret relationerne til Uganda.', 'KE restoration'],
  ['nb', 'Stortinget sa mandag ja til avtalen.', 'NO vote'],
  ['en', 'Japan said it would provide $30 million in food aid.', 'JP aid'],
  ['nn', 'Den tyrkiske læraren slapp fri måndag.', '? release'],
  ['da', 'Mandag blev en aftale om fiskeri underskrevet i Nuuk.', '? agreement'],
  // an order to be gone by a day; an agreement that is come to
  ['nb', 'Ni russiske diplomater må ha forlatt Finland innen fredag.', 'FI expulsion'],
  ['nb', 'Kenya og Uganda er kommet til enighet om en grenseavtale.', '? agreement'],
  ['nn', 'Kenya og Uganda kom fram til ein avtale måndag.', '? agreement'],
  ['da', 'Kenya og Uganda kom til en aftale mandag.', '? agreement'],
  // whose release or expulsion is ordered; rules as bans; participles that a tagger takes for adjectives
  ['en', 'Peru is a republic. A court in Lima ordered the two soldiers’ release on Thursday.', 'PE release'],
  ['nb', 'En tyrkisk domstol beordret journalistens løslatelse onsdag.', 'TR release'],
  ['nb', 'I fjor innførte Norge strengere visumregler for kenyanske borgere.', 'NO restriction'],
  ['nn', 'Noreg stramma inn visumreglane for kenyanske borgarar i fjor.', 'NO restriction'],
  ['da', 'Danmark har strammet visumreglerne for kenyanske statsborgere.', 'DK restriction'],
  ['sv', 'Sverige har skärpt visumreglerna för kenyanska medborgare.', 'SE restriction'],
  ['nb', 'Direkteflygingene mellom Kenya og Peru ble gjenopptatt søndag.', '? restoration'],
  // ships that are let go; what goes on is news; whoever seizes the ship has its crew
  ['nb', 'Tråleren fikk seile fra Tromsø onsdag kveld.', '? release'],
  ['nn', 'Skipet fekk forlate hamna sundag.', '? release'],
  ['en', 'The tanker was allowed to sail on Tuesday.', '? release'],
  ['nb', 'Alle grenseoverganger er fortsatt stengt.', '? closure'],
  ['en', 'The crossing at Kasumbalesa remains closed.', '? closure'],
  ['en', 'The Kenyan navy boarded the trawler in June. Its captain was arrested.', 'KE seizure', 'KE detention'],
  // talks that end with an accord, a number agreed, sanctions by the package, what is bought no more
  ['nb', 'Samtalene endte med enighet om å utveksle 180 krigsfanger.', '? agreement'],
  ['nn', 'Noreg og Russland er samde om ein kvote på 340 000 tonn.', '? agreement'],
  ['nb', 'EU vedtok mandag en ny pakke med sanksjoner mot Belarus.', 'EU sanction'],
  ['en', 'Peru has stopped buying electricity from Chile.', 'PE restriction'],
  ['en', 'The court in Lima barred the two from entering Peru for five years.', 'PE restriction'],
  // passives joined to passives, custody by its state, places that troops leave, members by number
  ['en', 'Two Ugandan clerks were arrested in Kenya in June and freed a month later.', 'KE detention', '? release'],
  ['nb', 'Sjåføren ble stanset ved Sarpi og har sittet i georgisk varetekt siden.', 'GE detention'],
  ['en', 'Ethiopian troops have completed their withdrawal from Baidoa.', 'ET withdrawal'],
  ['en', 'Thirteen members voted in favour and Russia vetoed it.', '? vote', 'RU vote'],
  // what a pronoun stands for in the same sentence, and a particle that turns a verb round
  [
    'en',
    'Kenya imposed a 10 percent tariff on Peruvian coffee in April and raised it to 50 percent in August.',
    'KE tariff',
    'KE tariff',
  ],
  ['nb', 'Kenya innførte toll på te i april, men satte den ned i forrige uke.', 'KE tariff', 'KE restoration'],
  ['nn', 'No svarar Tanzania med å stengje ute malawiske varer.', 'TZ restriction'],
  ['en', 'Ethiopia responded with air strikes on the port.', 'ET military'],
  // from captivity, by a coast guard, behind a day; drafts that fall; where two talked is not what they agreed
  ['nb', 'De 41 gruvearbeiderne kom hjem søndag etter tre måneder i fangenskap.', '? release'],
  ['nn', 'Kenyansk kystvakt tok to ugandiske fiskebåtar.', 'KE seizure'],
  [
    'sv',
    'Armenien lämnade i går över två azerbajdzjanska soldater, och Azerbajdzjan släppte åtta armenier.',
    'AM release',
    'AZ release',
  ],
  ['nb', 'Resolusjonen falt med 9 mot 6 stemmer.', '? vote'],
  ['en', 'The presidents agreed in the call to set up a joint commission.', '? agreement'],
  ['nb', 'Kenya stengte grensen i august, og i september ble ambassadøren hjemkalt.', 'KE closure', 'KE recall'],
  ['en', 'Turkey placed three shipping firms on its blacklist.', 'TR sanction'],
  ['da', 'De to lande blev enige om en våbenhvile på ti dage.', '? agreement'],
  // another's ground before; rules that are eased
  ['en', 'Qatar is silent. After talks in Doha the group released the Filipino engineer.', '? release'],
  ['en', 'Washington then eased travel and remittance rules.', 'US restoration'],
  // what is voted belongs to the vote
  ['nb', 'Kenyas parlament vedtok onsdag en lov som forbyr import fra Uganda.', 'KE vote'],
  ['nb', 'Tirsdag stemte parlamentet i Nairobi for å holde grensen stengt. Kenya er taus.', 'KE vote'],
]

/** Words of the same kinds that tell of no act. */
const untold: readonly (readonly [language: string, text: string])[] = [
  ['en', 'The museum reopened after renovation.'],
  ['en', 'He voted for Labour all his life.'],
  ['en', 'The ministers attacked the plan of the opposition.'],
  ['nb', 'Blir én eneste av våre poster beskutt, er avtalen død.'],
  ['nb', '– Men blir én eneste av våre poster beskutt, er avtalen død.'],
  ['nb', 'Regjeringen må vente før parlamentet stemmer.'],
  ['en', 'The Ministry recalls that on Monday the ambassador met the minister.'],
  ['en', 'Talks on the release of prisoners continue.'],
  ['en', 'The spokesman refused to comment on the expulsion.'],
  ['en', 'The ambassador returned to the table after a break.'],
  ['nb', 'Det var Kenya som trakk seg.'],
  ['nb', 'Presidenten angrep opposisjonen i talen.'],
  ['nb', 'Ministeren la ned en krans.'],
  ['en', 'The bank closed its office in Riga last year.'],
  ['en', 'Nobody has been arrested.'],
  ['en', 'The envoy recalled the long friendship of both peoples.'],
  ['en', 'The engineer returned to Senegal.'],
  ['nb', 'Skipet forlot havnen tirsdag.'],
  ['nb', 'Kenya vurderer å stenge grensen.'],
  ['nn', 'Kenya trugar med å stengje grensa.'],
  ['da', 'Kenya overvejer at lukke grænsen.'],
  ['sv', 'Kenya hotar att stänga gränsen.'],
  ['en', 'The minister cut ties with his party last year.'],
  ['en', 'The ambassador must leave the room, the spokesman said.'],
  ['nb', 'Ambassadøren måtte forlate møtet.'],
  ['sv', 'Ambassadören måste lämna salen.'],
  ['en', 'Parliament summoned the minister to explain the budget.'],
  ['nb', 'Den som holder mannskapet ditt, vil ha noe.'],
  ['nn', 'Dei tek fisken vår.'],
  ['en', 'The presidents left open how fast an Angolan dam will be filled.'],
  ['nn', 'Ho tok imot dei 14 kystvaktene.'],
  ['nn', 'Det viktigaste var at eg fekk sende han attende.'],
  ['en', 'Benin and Niger held an exchange of views in Accra.'],
  ['en', 'Ghana denied that it had arranged an exchange of prisoners.'],
  ['en', 'The reopening of the border was on the agenda.'],
  ['nb', 'Kenya og Uganda er enige om å fortsette samtalene.'],
  ['da', 'Rejsen er aflyst, medmindre Niger åbner sin grænse.'],
  // said or taken to have left, not told to; who comes with an agreement has not made it by coming
  ['da', 'Ambassadøren skal ifølge ministeren have forladt lokalet to gange.'],
  ['nb', 'Ambassadøren må ha forlatt Finland i går.'],
  ['sv', 'Ambassadören måste ha lämnat Finland i går.'],
  ['en', 'The ambassador must have left Finland on Monday.'],
  ['da', 'Ministrene kom ud med en aftale.'],
  ['nb', 'Ministeren kom hjem med en avtale mandag.'],
  ['nb', 'Kenya vil ikke ta imot folk som blir sendt hjem med tvang.'],
  ['en', 'The understanding belongs to those who reached it.'],
  ['en', "Ms Rao's aircraft has left the airport for Delhi."],
  ['nn', 'Kenya skulda ugandiske styrkar for å ha skote mot ein båt.'],
  ['nb', 'Dersom Norge utviser diplomater, stenger Russland konsulatet.'],
  ['nb', 'Kommer det nye sanksjoner, stenger vi ambassaden, truer presidenten.'],
  ['sv', 'Om Norge utvisar diplomater stänger Ryssland konsulatet, varnar ministern.'],
  ['en', "Families wait for the prisoners' release."],
  ['nb', 'Kenya utsatte vedtaket om å stenge grensen.'],
  ['en', 'Kenya reversed the decision to expel three Ugandan diplomats.'],
  ['en', 'The flight was cancelled because of shelling near the airstrip.'],
  ['nb', 'Norge tok opp saken til den fengslede journalisten.'],
  ['nb', 'At de i det hele tatt setter seg ved samme bord, er et framskritt.'],
]

describe('kinds of measures', () => {
  for (const [language, text, ...expected] of told)
    it(`reads ${expected.join(', ')} in "${text}"`, async () => {
      expect(await measures(language, text)).toEqual(expected)
    })
  for (const [language, text] of untold)
    it(`reads nothing done in "${text}"`, async () => {
      expect(await measures(language, text)).toEqual([])
    })
})
