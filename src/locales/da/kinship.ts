import { counterpartNames, counterparts, type Kinship } from '../kinship.ts'
import { places as norwegianPlaces } from '../nb/places.ts'
import { stateWords as norwegianStates } from '../nb/states.ts'
import { words } from '../phrases.ts'
import { places } from './places.ts'
import { stateWords } from './states.ts'

export const kinship: Kinship = {
  words: counterparts(
    // pronouns, determiners, question words
    'af av, mig meg, dig deg, sig seg, os oss, jer dere, hende henne, hendes hennes, deres deres, mit mitt, dit ditt, sit sitt, vores vår, jeres deres, noget noe, nogen noen, nogle noen, intet ikke, anden annen, andet annet, hinanden hverandre, hvad hva, hvilken hvilken, hvilke hvilke, hvornår når, hvordan hvordan, hvorfor hvorfor, hvis hvis, meget mye, lidt litt, få få, begge begge, hver hver, hvert hvert, selv selv, sådan slik, sådanne slike, samme samme, en en, et et, én en, ét ett, to to, tre tre, fem fem, syv sju, otte åtte, tolv tolv, tyve tjue, tredive tretti, fyrre førti, halvtreds femti, tres seksti, halvfjerds sytti, firs åtti, halvfems nitti, hundrede hundre, million million, millioner millioner, milliard milliard, anden annen, tredje tredje, fjerde fjerde, syvende sjuende',
    // prepositions, conjunctions, adverbs
    'efter etter, mellem mellom, blandt blant, gennem gjennom, igennem gjennom, mod mot, imod imot, ud ut, ude ute, op opp, oppe oppe, ned ned, ind inn, inde inne, indtil inntil, inden innen, hen bort, væk bort, frem fram, tilbage tilbake, bag bak, uden uten, udenfor utenfor, ifølge ifølge, ad av, hos hos, trods tross, siden siden, nu nå, endnu ennå, allerede allerede, aldrig aldri, altid alltid, igen igjen, længe lenge, længere lenger, næsten nesten, omkring omkring, cirka cirka, knap knapt, lige akkurat, netop nettopp, blot bare, kun bare, mere mer, mest mest, mindst minst, også også, både både, dog likevel, derimod derimot, desuden dessuten, især særlig, gerne gjerne, måske kanskje, hjem hjem, hjemme hjemme, fordi fordi, end enn, mens mens, selvom selv, sammen sammen, samtidig samtidig, straks straks, senest senest, tidligere tidligere, formentlig trolig, angiveligt angivelig, ellers ellers, alligevel likevel, efterfølgende senere, aften kveld, aftenen kvelden, sent sent',
    // auxiliaries and the commonest verbs
    'er er, var var, været vært, være være, blev ble, bliver blir, blive bli, blevet blitt, har har, havde hadde, haft hatt, have ha, skal skal, skulle skulle, skullet skullet, vil vil, ville ville, kan kan, kunne kunne, må må, måtte måtte, bør bør, burde burde, får får, fik fikk, få få, fået fått, lader lar, lod lot, lade la, giver gir, gav ga, give gi, givet gitt, går går, gik gikk, gået gått, kommer kommer, kom kom, komme komme, kommet kommet, gør gjør, gjorde gjorde, gøre gjøre, gjort gjort, tager tar, tog tok, tage ta, taget tatt, tages tas, ser ser, så så, set sett, siger sier, sagde sa, sige si, sagt sagt, står står, stod sto, stået stått, sidder sitter, sad satt, sidde sitte, siddet sittet, ligger ligger, lå lå, lægger legger, lagde la, lægge legge, holder holder, holdt holdt, findes finnes, fandtes fantes, hedder heter, hed het, vidste visste, vide vite, vidst visst, tror tror, troede trodde, mener mener, mente mente, synes synes, tænker tenker, hører hører, hørte hørte, begynder begynner, begyndte begynte, begynde begynne, begyndt begynt, slutter slutter, sluttede sluttet, fortsætter fortsetter, fortsatte fortsatte, fortsætte fortsette, fortsat fortsatt, forsøger forsøker, forsøgte forsøkte, forsøge forsøke, forsøgt forsøkt, behøver trenger, bruger bruker, brugte brukte, arbejder arbeider, arbejdede arbeidet, håber håper, håbede håpet, lykkedes lyktes, viser viser, viste viste, leder leder, ledede ledet, ledet ledet, ledes ledes, åbner åpner, åbnede åpnet, åbnet åpnet, lukker lukker, trækker trekker, trak trakk, trække trekke, trukket trukket, bryder bryter, brød brøt, bryde bryte, brudt brutt, sender sender, sendte sendte, forlader forlater, forlod forlot, forlade forlate, forladt forlatt, venter venter, ventede ventet, ventes ventes, finder finner, fandt fant, finde finne, fundet funnet, sker skjer, skete skjedde, ske skje, sket skjedd, beder ber, bad ba, bede be, bedt bedt, sætter setter, satte satte, sætte sette, sat satt',
    // saying
    'oplyser opplyser, oplyste opplyste, oplyse opplyse, oplyst opplyst, fortæller forteller, fortalte fortalte, fortælle fortelle, fortalt fortalt, meddeler melder, meddelte meldte, meddele melde, meddelt meldt, hævder hevder, hævdede hevdet, hævde hevde, forklarer forklarer, forklarede forklarte, forklare forklare, svarer svarer, svarede svarte, svare svare, spørger spør, spurgte spurte, spørge spørre, spurgt spurt, tilføjer tilføyer, tilføjede tilføyde, påpeger påpeker, påpegede påpekte, understreger understreker, understregede understreket, fremhæver framhever, fremhævede framhevet, kræver krever, krævede krevde, kræve kreve, krævet krevd, lover lover, lovede lovet, love love, lovet lovet, advarer advarer, advarede advarte, truer truer, truede truet, foreslår foreslår, foreslog foreslo, foreslået foreslått, anklager anklager, anklagede anklaget, bekræfter bekrefter, bekræftede bekreftet, bekræfte bekrefte, bekræftet bekreftet, benægter benekter, benægtede benektet, benægte benekte, afviser avviser, afviste avviste, afvise avvise, afvist avvist, afkræfter avkrefter, opfordrer oppfordrer, opfordrede oppfordret, opfordre oppfordre, opfordret oppfordret, takkede takket, takker takker, skriver skriver, skrev skrev, skrevet skrevet, kalder kaller, kaldte kalte, kalde kalle, kaldt kalt, fastslår fastslår, indrømmer innrømmer, indrømmede innrømmet, nægter nekter, nægtede nektet, nægte nekte, nægtet nektet, melder melder, meldte meldte, griner ler',
    // contacts and acts
    'møder møter, mødte møtte, møde møte, mødt møtt, mødes møtes, mødtes møttes, træffer treffer, traf traff, træffe treffe, træffes treffes, mødet møtet, møderne møtene, topmøde toppmøte, topmødet toppmøtet, taler snakker, talte snakket, talt snakket, snakkede snakket, ringede ringte, ringer ringer, ringet ringt, besøger besøker, besøgte besøkte, besøge besøke, besøgt besøkt, besøg besøk, besøget besøket, rejser reiser, rejste reiste, rejse reise, rejst reist, ankom ankom, ankommer ankommer, deltager deltar, deltog deltok, deltage delta, deltaget deltatt, diskuterede diskuterte, diskuteret diskutert, drøftede drøftet, drøftet drøftet, forhandler forhandler, forhandlede forhandlet, forhandlet forhandlet, mægler mekler, mæglede meklet, mægle mekle, inviterede inviterte, inviteret invitert, afslår avslår, afslog avslo, afslå avslå, afslået avslått, aflyser avlyser, aflyste avlyste, aflyse avlyse, aflyst avlyst, udsætter utsetter, udsatte utsatte, udsat utsatt, udsætte utsette, underskriver underskriver, underskrev underskrev, underskrevet underskrevet, indleder innleder, indledte innledet, indlede innlede, indledt innledet, afslutter avslutter, afsluttede avsluttet, afsluttet avsluttet, foregår foregår, foregik foregikk, foregå foregå, varede varte, varer varer, vare vare, varet vart, modtager mottar, modtog mottok, modtage motta, modtaget mottatt, udviser utviser, udviste utviste, udvise utvise, udvist utvist, genoptager gjenopptar, genoptog gjenopptok, genoptage gjenoppta, enedes snakket, enes enes, underskrives underskrives, løslades løslates, løslader løslater, løsladt løslatt',
    // nouns of the trade
    'regering regjering, regeringen regjeringen, regeringens regjeringens, statsminister statsminister, udenrigsminister utenriksminister, udenrigsministeren utenriksministeren, udenrigsministrene utenriksministrene, udenrigsministre utenriksministre, udenrigsministeriet utenriksdepartementet, ministerium departement, ministeriet departementet, præsident president, præsidenten presidenten, præsidenter presidenter, præsidenterne presidentene, præsidentens presidentens, indenrigsminister innenriksminister, forsvarsminister forsvarsminister, udviklingsminister utviklingsminister, udsending utsending, udsendingen utsendingen, talsmand talsmann, talsmanden talsmannen, talskvinde talskvinne, mand mann, manden mannen, forhandlinger forhandlinger, forhandlingerne forhandlingene, samtalerne samtalene, drøftelser drøftinger, drøftelserne drøftingene, mægler mekler, mægleren mekleren, pressemøde pressekonferanse, pressemødet pressekonferansen, pressekonference pressekonferanse, meddelelse melding, meddelelsen meldingen, udtalelse uttalelse, udtalelsen uttalelsen, opslag innlegg, aftale avtale, aftalen avtalen, aftaler avtaler, aftalt avtalt, våbenhvile våpenhvile, våbenhvilen våpenhvilen, våben våpen, krigen krigen, fred fred, grænse grense, grænsen grensen, sikkerhed sikkerhet, flygtninge flyktninger, fanger fanger, tropper tropper, støtte støtte, hjælp hjelp, spørgsmål spørsmål, spørgsmålet spørsmålet, dagsorden dagsorden, dagsordenen dagsordenen, uge uke, ugen uken, uger uker, ugens ukens, måned måned, måneder måneder, time time, timer timer, minutter minutter, minut minutt, weekenden helgen, søndag søndag, juni juni, sag sak, sagen saken, måde måte, gang gang, plads plass, sted sted, begyndelsen begynnelsen, slutningen slutten, kilde kilde, kilder kilder, nyhedsbureau nyhetsbyrå, nyhedsbureauet nyhetsbyrået, avis avis, myndigheder myndigheter, myndighederne myndighetene, børn barn, kvinder kvinner, folk folk, embedsmand embetsmann, embedsmænd embetsmenn, leder leder, lederen lederen, ledere ledere, lederne lederne, udvisning utvisning, invitation invitasjon, invitationen invitasjonen, forsøg forsøk, forsøget forsøket, mulighed mulighet, muligheden muligheten, løsning løsning, vej vei, værtskab vertskap, vært vært, værten verten',
    // what stands in any report
    'nej nei, penge penger, stadig fortsatt, hidtil hittil, hertil hit, dertil dit, deraf derav, heraf herav, hvoraf hvorav, derefter deretter, hvorefter hvoretter, ligesom liksom, nemlig nemlig, yderligere ytterligere, fuldstændig fullstendig, fuldstændigt fullstendig, fuld full, fuldt fullt, fulde fulle, vedrørende angående, bl.a. bl.a., mio. mill., mia. mrd., forinden innen, tæt tett, tætte tette, tættere tettere, nær nær, stærk sterk, stærkt sterkt, stærke sterke, stærkere sterkere, ret rett, næppe neppe, ham ham, hinandens hverandres, samtlige alle, øvrige øvrige, forkert feil, uændret uendret, dårlig dårlig, dårligt dårlig, dårlige dårlige, hurtig rask, hurtigt raskt, hurtige raske, tidligt tidlig, alvorlig alvorlig, alvorligt alvorlig, præcis presis, præcist presist, tyst stille, hård hard, hårdt hardt, hårde harde, uenig uenig, uenige uenige, særligt særlig, slet dårlig, bange redd, glad glad, pludselig plutselig, endelig endelig, næsten nesten, kæmpe kjempe, kæmper kjemper, kæmpede kjempet, kræfter krefter, gik gikk, langs langs, bagefter etterpå, derpå derpå, således slik, dengang da, imens mens, imellem mellom, imod imot, foruden foruten, undtagen unntatt, ovenpå oppå, herhjemme hjemme, udlandet utlandet, almindelig alminnelig, almindeligt alminnelig, almindelige alminnelige, offentlig offentlig, offentligt offentlig, væsentlig vesentlig, væsentligt vesentlig, væsentlige vesentlige, afgørende avgjørende, såkaldt såkalt, såkaldte såkalte, ældre eldre, ældste eldste, yngre yngre, ukendt ukjent, ukendte ukjente, kendt kjent, kendte kjente, bekendt bekjent, fremmed fremmed, humanitær humanitær, europæisk europeisk, europæiske europeiske, indenrigs innenriks, udenrigs utenriks, aflyst avlyst, udsat utsatt, dræbt drept, dræbte drepte, dræbes drepes, dræber dreper, dræbe drepe, såret såret, sårede sårede, døde døde, født født, skabt skapt, skabe skape, skaber skaper, skabte skapte, ramt rammet, bragt brakt, bragte brakte, ændre endre, ændrer endrer, ændrede endret, ændret endret, glæde glede, glæder gleder, gælder gjelder, gælde gjelde, gjaldt gjaldt, gjort gjort, gøres gjøres, vælge velge, vælger velger, valgte valgte, valgt valgt, vælges velges, købe kjøpe, køber kjøper, købte kjøpte, købt kjøpt, sælge selge, sælger selger, solgte solgte, solgt solgt, læse lese, læser leser, læste leste, læst lest, løbe løpe, løber løper, løb løp, hente hente, hentede hentet, træde tre, træder trer, trådte trådte, trådt trådt, køre kjøre, kører kjører, kørte kjørte, flytte flytte, nævne nevne, nævner nevner, nævnte nevnte, nævnt nevnt, nævnes nevnes, opgive oppgi, opgav oppga, redde redde, mægle mekle, mægler mekler, mæglet meklet, mæglede meklet, undersøge undersøke, undersøger undersøker, undersøgte undersøkte, undersøgt undersøkt, gøres gjøres, tøve nøle, tøver nøler, ærgrer ergrer, skændes krangler, vinde vinne, vinder vinner, vandt vant, forbinde forbinde, hjælpe hjelpe, hjælper hjelper, hjalp hjalp, hjulpet hjulpet, føle føle, standse stanse, standser stanser, standsede stanset, standset stanset, sejle seile, sejler seiler, sejlede seilet, flyve fly, flyver flyr, fløj fløy, fløjet fløyet, grave grave, fyre skyte, fyrede skjøt, rådede rådet, spille spille, eksisterer eksisterer, hvile hvile, anså anså, anser anser, ødelagt ødelagt, ødelægge ødelegge, ødelagde ødela, tilhører tilhører, dræbende drepende, skylder skylder, blande blande, blander blander, holdes holdes, føres føres, sendes sendes, siges sies, sagdes sies, kaldes kalles, gives gis, bruges brukes, søges søkes, tages tas, ses ses, sås møttes, fås fås, opnår oppnår, opnåede oppnådde, opnået oppnådd, opnå oppnå, opstår oppstår, opstod oppsto',
    'udskudt utsatt, udskudte utsatte, udskyde utsette, udskyder utsetter, udskød utsatte, udskydes utsettes, annulleret avlyst, annullerede avlyste, aflyses avlyses, aflystes avlyses, republik republikk, republikken republikken, republikkens republikkens, opgiver oppgir, angiver angir, udgiver utgir, frigiver frigir, frigav frigav, overgive overgi, overgiver overgir, lade la, særlige særlige, flot flott, smuk vakker, udtryk uttrykk, mislykkedes mislyktes, mislykket mislykket, brød brøt, afbrudt avbrutt, afbrød avbrøt, afbryde avbryte, indledtes innledes, afsluttedes avsluttes, afholdt avholdt, afholde avholde, afholdes avholdes, gennemføre gjennomføre, gennemført gjennomført, gennemførte gjennomførte, gennemføres gjennomføres, brug bruk, mærke merke, sæt sett, hoved hode, hovedet hodet, antal antall, antallet antallet, dyb dyp, dybt dypt, dybe dype, rigtig riktig, rigtigt riktig, rigtige riktige, børnene barna, fremmest fremst, gengæld gjengjeld, bog bok, bogen boken, bøger bøker, betyder betyr, betyde bety, betød betydde, gaden gaten, gade gate, gader gater, gaderne gatene, sidst sist, nåede nådde, nået nådd, vor vår, vort vårt, marts mars, øje øye, øjne øyne, søn sønn, sønner sønner, foråret våren, forår vår, efteråret høsten, efterår høst, musik musikk, sigt sikt, håb håp, håbet håpet, viden kunnskap, pres press, læge lege, læger leger, træk trekk, erklærede erklærte, erklæret erklært, værd verd, forsvinder forsvinner, forsvandt forsvant, pladsen plassen, pladser plasser, lad la, efterhånden etterhvert, mindste minste, dreng gutt, drenge gutter, pige jente, piger jenter, pigen jenten, tvivl tvil, endda enda, hurtigere raskere, råbte ropte, råber roper, råbe rope, jagt jakt, jagten jakten, desværre dessverre, prøvede prøvde, prøvet prøvd, stillet stilt, stillede stilte, sejr seier, bemærkning bemerkning, bemærkninger bemerkninger, bemærke bemerke, bemærker bemerker, bemærkede bemerket, bemærket bemerket, vægt vekt, overveje vurdere, overvejer vurderer, overvejede vurderte, overvejet vurdert, bedst best, snak snakk, vækst vekst, baggrund bakgrunn, baggrunden bakgrunnen, pas pass, tabe tape, taber taper, tabte tapte, tabt tapt, samfund samfunn, samfundet samfunnet, tillid tillit, tilliden tilliten, fjende fiende, fjenden fienden, fjender fiender, hellere heller, flugt flukt, tusinde tusen, tusinder tusener, tusindvis tusenvis, frygt frykt, frygten frykten, frygter frykter, frygtede fryktet, frygte frykte, forsvundet forsvunnet, vejr vær, vejret været, flertal flertall, flertallet flertallet, mindretal mindretall, had hat, bortset bortsett, forskel forskjell, forskellen forskjellen, forskelle forskjeller, oprindelig opprinnelig, oprindeligt opprinnelig, færdig ferdig, færdigt ferdig, færdige ferdige, spænding spenning, spændinger spenninger, spændingen spenningen, spændt spent, spændte spente, grundlag grunnlag, grundlaget grunnlaget, sandhed sannhet, sandheden sannheten, sandt sant, sand sann, værdi verdi, værdien verdien, værdier verdier, nuværende nåværende, indhold innhold, indholdet innholdet, tilladelse tillatelse, tilladt tillatt, tillade tillate, tillader tillater, tillod tillot, kreds krets, adskillige atskillige, hændelse hendelse, hændelsen hendelsen, hændelser hendelser, besked beskjed, rettighed rettighet, ulovligt ulovlig, opfattelse oppfatning, indsats innsats, indsatsen innsatsen, undersøgelse undersøkelse, undersøgelsen undersøkelsen, gæst gjest, gæster gjester, håndtryk håndtrykk, frokost lunsj, ven venn, tredages tredagers, beslaglagde beslagla, ud ut, over over, ens ens, ligge ligge, prisen prisen, stige stige, steg steg, steget steget, blod blod, liv liv, livet livet, mistede mistet, mister mister, skadet skadet, skade skade, sårede såret, ramte rammet, eksplosion eksplosjon, udbryde utbryte, udbrød utbrøt, udveksle utveksle, udveksling utveksling, enkelte enkelte, ene ene, sagens sakens, uheld uhell, uroen uroen, urolig urolig, bekymret bekymret, bekymring bekymring, trussel trussel, truslen trusselen, trusler trusler, spille spille, spiller spiller, spillede spilte, bekendtgøre kunngjøre, bekendtgør kunngjør, bekendtgjorde kunngjorde, bekendtgjort kunngjort, tilbyde tilby, tilbyder tilbyr, tilbød tilbød, tilbudt tilbudt, forbyde forby, forbyder forbyr, forbød forbød, forbudt forbudt, byde by, byder byr, bød bød, indbyde innby, indbyder innbyr, indbød innbød, stemme stemme, gæld gjeld, gælden gjelden, betale betale, betaler betaler, betalte betalte, betalt betalt, udlevere utlevere, udlevering utlevering, udleveret utlevert, uddybe utdype, uddyber utdyper, uddybede utdypet, efterforskning etterforskning, efterlyser etterlyser, beskytte beskytte, beskyttelse beskyttelse, kontakt kontakt, ordfører talsperson, ordføreren talspersonen',
    // adjectives and participles
    'ny ny, nyt nytt, nye nye, næste neste, sidste siste, stor stor, højere høyere, høj høy, høje høye, lang lang, længste lengste, god god, bedre bedre, bedste beste, svær vanskelig, vigtig viktig, vigtigt viktig, vigtige viktige, muligt mulig, nødvendig nødvendig, nødvendigt nødvendig, fælles felles, forskellige forskjellige, ukrainske ukrainske, russiske russiske, tyske tyske, seneste siste, kommende kommende, planlagt planlagt, igangværende pågående, åben åpen, åbne åpne, egen egen, hele hele, klar klar, parat klar, villig villig, nordiske nordiske, halvanden halvannen',
  ),
  tails: counterparts(
    // people and offices
    'minister minister, ministeren ministeren, ministre ministre, ministrene ministrene, ministeriet departementet, ministerium departement, ministeriets departementets, ministerier departementer, præsident president, præsidenten presidenten, præsidenter presidenter, præsidenterne presidentene, præsidents presidents, regering regjering, regeringen regjeringen, regeringer regjeringer, regeringens regjeringens, mand mann, manden mannen, mænd menn, mændene mennene, kvinde kvinne, kvinden kvinnen, kvinder kvinner, kvinderne kvinnene, leder leder, lederen lederen, ledere ledere, lederne lederne, chef sjef, chefen sjefen, chefer sjefer, cheferne sjefene, dommer dommer, dommere dommere, borger borger, borgere borgere, borgerne borgerne, vagt vakt, vagten vakten, vagter vakter, vagterne vaktene, formand formann, udsending utsending, udsendinge utsendinger, flygtning flyktning, flygtninge flyktninger, flygtningene flyktningene, gidsel gissel, gidsler gisler, gidslerne gislene, folk folk, medlem medlem, medlemmer medlemmer, forsker forsker, forskere forskere, giver giver, handler handler, handlere handlere, handleren handleren, mægler mekler, mægleren mekleren, mæglere meklere, soldater soldater, soldaterne soldatene, diplomater diplomater, diplomaterne diplomatene, myndighed myndighet, myndigheder myndigheter, myndighederne myndighetene, ministrenes ministrenes, embedsmænd embetsmenn, tjeneste tjeneste',
    // what they do and hold
    'aftale avtale, aftalen avtalen, aftaler avtaler, aftalerne avtalene, møde møte, mødet møtet, møder møter, møderne møtene, mødes møtes, samtale samtale, samtalen samtalen, samtaler samtaler, samtalerne samtalene, besøg besøk, besøget besøket, rejse reise, rejsen reisen, rejser reiser, våben våpen, våbnene våpnene, hvile hvile, hvilen hvilen, skib skip, skibet skipet, skibe skip, skibene skipene, båd båt, båden båten, både båter, bådene båtene, grænse grense, grænsen grensen, grænser grenser, grænserne grensene, selskab selskap, selskabet selskapet, selskaber selskaper, skab skap, skabet skapet, magt makt, magten makten, magter makter, magterne maktene, spørgsmål spørsmål, spørgsmålet spørsmålet, udvalg utvalg, styrke styrke, styrker styrker, styrkerne styrkene, tropper tropper, tropperne troppene, lejr leir, lejren leiren, lejre leirer, lejrene leirene, kilde kilde, kilder kilder, kilderne kildene, bureau byrå, bureauet byrået, opslag innlegg, opslaget innlegget, udtalelse uttalelse, udtalelsen uttalelsen, udtalelser uttalelser, meddelelse melding, meddelelsen meldingen, meddelelser meldinger, forudsætning forutsetning, forudsætninger forutsetninger, samarbejde samarbeid, samarbejdet samarbeidet, arbejde arbeid, arbejdet arbeidet, forsøg forsøk, forsøget forsøket, drøftelse drøfting, drøftelser drøftinger, drøftelserne drøftingene, institut institutt, instituttet instituttet, center senter, centret senteret, centre sentre, hovedstad hovedstad, luftrum luftrom, luftrummet luftrommet, angreb angrep, angrebet angrepet, angrebene angrepene, drab drap, drabet drapet, drabene drapene, forbud forbud, forbuddet forbudet, told toll, tolden tollen, afgift avgift, afgifter avgifter, afgiften avgiften, budget budsjett, budgettet budsjettet, kamp kamp, kampe kamper, kampene kampene, krige kriger, hjælp hjelp, hjælpen hjelpen, sager saker, sagerne sakene, sagen saken, bistand bistand, parterne partene, siderne sidene, staterne statene, byerne byene, øerne øyene, timers timers, dages dagers, ugers ukers, måneders måneders, tid tid, tiden tiden, flyet flyet, flyene flyene, døre dører, dørene dørene, lande land, landes lands, landene landene, landenes landenes, krav krav, kravene kravene, forslag forslag, gruppe gruppe, grupper grupper, grupperne gruppene, havet havet, søen sjøen, vejen veien, veje veier, vejene veiene, banen banen, værk verk, værket verket, værker verker, bygning bygning, bygningen bygningen, virksomhed virksomhet, virksomheder virksomheter, virksomhederne virksomhetene, politik politikk, politikken politikken, politisk politisk, politiske politiske, kritik kritikk, kritikken kritikken, teknik teknikk, trafik trafikk, praksis praksis, kontrol kontroll, kontrollen kontrollen, vand vann, vandet vannet, brændstof drivstoff, energi energi, penge penger, ejendom eiendom, ejendomme eiendommer, ansvar ansvar, fald fall, faldet fallet, stand stand, sprog språk, sproget språket, navn navn, billede bilde, billeder bilder, billedet bildet, blik blikk, øjeblik øyeblikk, øjeblikket øyeblikket, sted sted, steder steder, forhold forhold, forholdet forholdet, tilfælde tilfelle, grund grunn, grunden grunnen, grunde grunner, række rekke, rækken rekken, rækker rekker',
    // verbs, with whatever stands before them
    'tage ta, tager tar, tog tok, taget tatt, tages tas, give gi, gav ga, givet gitt, gives gis, sætte sette, sætter setter, satte satte, sættes settes, lægge legge, lægger legger, lagde la, lagt lagt, lægges legges, gøre gjøre, gør gjør, gjorde gjorde, gjort gjort, kalde kalle, kalder kaller, kaldte kalte, kaldt kalt, kaldes kalles, kende kjenne, kender kjenner, kendte kjente, kendt kjent, kendes kjennes, trække trekke, trækker trekker, trak trakk, trukket trukket, trækkes trekkes, bryde bryte, bryder bryter, brød brøt, brudt brutt, brydes brytes, stod sto, stået stått, gik gikk, gået gått, finde finne, finder finner, fandt fant, fundet funnet, bringe bringe, bringer bringer, bragte brakte, bragt brakt, drage dra, drager drar, drog dro, draget dratt, lader later, lod lot, ladt latt, skyde skyte, skyder skyter, skød skjøt, skudt skutt, søge søke, søger søker, søgte søkte, søgt søkt, søges søkes, pege peke, peger peker, pegede pekte, peget pekt, skrevet skrevet, vende vende, sende sende, sender sender, sendte sendte, sendt sendt, sendes sendes, lukke lukke, lukker lukker, åbne åpne, åbner åpner, åbnede åpnet, åbnet åpnet, åbnes åpnes, øge øke, øger øker, øgede økte, øget økt, skære skjære, skærer skjærer, dræbe drepe, kræve kreve, kræver krever, hæve heve, hæver hever, hævede hevet, hævet hevet, sige si, siger sier, sagde sa, sagt sagt, kæmpe kjempe, kæmper kjemper, kæmpede kjempet, kæmpet kjempet, bygge bygge, byggede bygde, bygget bygd, tænke tenke, tænkt tenkt, tænkte tenkte, hænge henge, hænger henger, række rekke, ændre endre, ændrer endrer, slutte slutte, slår slår, slog slo, slået slått, viger viker, vige vike, veg vek, modtage motta, modtager mottar, modtog mottok, modtaget mottatt, møde møte, arbejde arbeide, arbejder arbeider, arbejdede arbeidet, optage oppta, bære bære, båret båret, nævnt nevnt, nævnte nevnte, hørt hørt, vælge velge, valgt valgt, læse lese, løse løse, løst løst, løste løste, brænde brenne, brændte brente, bruge bruke, bruger bruker, brugt brukt, dømme dømme, dømt dømt, holde holde',
  ),
  names: counterpartNames(
    { states: stateWords, exonyms: places.exonyms },
    { states: norwegianStates, exonyms: norwegianPlaces.exonyms },
  ),
  letters: [
    [/udenrigs/u, 'utenriks'],
    [/indenrigs/u, 'innenriks'],
    [/^ud(?=\p{L}{3})/u, 'ut'],
    [/^op(?=[^p]\p{L}{2})/u, 'opp'],
    [/^af(?=\p{L}{3})/u, 'av'],
    [/^ind(?=[bfghklmnrstv])/u, 'inn'],
    [/^mod(?=st|p|s|t|arb|vil)/u, 'mot'],
    [/^gennem/u, 'gjennom'],
    [/^gen(?=[foitsvåæ]\p{L}{3})/u, 'gjen'],
    [/sikkerheds/u, 'sikkerhets'],
    [/våben/u, 'våpen'],
    [/grænse?/u, 'grense'],
    [/tion/gu, 'sjon'],
    [/[ss]?sion/gu, 'sjon'],
    [/hed(?=$|e|s)/u, 'het'],
    [/skab(?=$|e|s)/u, 'skap'],
    [/mæssig/u, 'messig'],
    [/^præ/u, 'pre'],
    [/x/gu, 'ks'],
    [/cc(?=[eiyæ])/gu, 'ks'],
    [/ch/gu, 'sj'],
    [/c(?=[eiyæ])/gu, 's'],
    [/c/gu, 'k'],
    [/øj/gu, 'øy'],
    [/ej(?=\p{L})/gu, 'ei'],
    [/æ(?=n[dgkst]|mp|l[dgpst]|kk|tt|gg|v[dnst]?|ss|st|ft|kt|ld)/gu, 'e'],
  ],
  endings: [
    ['erede', 'erte'],
    ['eredes', 'ertes'],
    ['eret', 'ert'],
    ['ikerne', 'ikerne'],
    ['lgerne', 'lgerne'],
    ['skerne', 'skerne'],
    ['anerne', 'anerne'],
    ['dlerne', 'dlerne'],
    ['glerne', 'klerne'],
    ['erne', 'ene'],
    ['ernes', 'enes'],
    ['ede', 'et'],
    ['edes', 'et'],
    ['ligt', 'lig'],
    ['igt', 'ig'],
  ],
  attributive: {
    before: words(
      'den det de disse denne dette alle begge mange flere nogle sin sit sine hans hendes deres vores to tre fire fem bag med af fra mellem mod en et',
    ),
    endings: [
      ['erede', 'erte'],
      ['ede', 'ede'],
    ],
    listed: [
      ['ert', 'erte'],
      ['et', 'ede'],
    ],
  },
  marker: {
    word: 'at',
    infinitive: 'å',
    clause: 'at',
    shape:
      /^(?!\p{Ll}*(?:(?:[drtl])ene|erne|nske|iske|[^lb]ede|lige|este|[iaus]nere|sere|[jg]dere|[dk]lere|lkere|[ms]ker|giver)e?$)(?!\p{Ll}*(?:.[^snkvb]ende)$)(?:\p{Ll}{2,}e|\p{Ll}{2,}es|få|gå|stå|se|bo|tro|nå|slå|dø|le|forstå|foreslå|bestå|opnå|afslå|undgå|indgå|foregå|begå|opstå|overgå|modstå)$/u,
    openers: words(
      'de den denne disse begge alle hele mange nogle store andre hende vore danske norske svenske egne tre fire otte elleve tyve tredive fyrre hundrede flere tidligere senere yderligere mindre større ældre ledere dommere fiskere borgere ministre lande både noget ingen visse enkelte seneste første næste sidste samme mænd kvinder parterne ingen forhandlere arbejdere højere lavere vestlige nye unge gamle',
    ),
  },
  there: {
    word: 'der',
    relative: 'som',
    expletive: 'det',
    after: words(
      'er var har havde blev bliver kan kunne skal skulle vil ville må måtte bør burde kom kommer findes fandtes sker skete at om hvis da når fordi mens så ikke og men hvor hvad selvom siden eller står stod sidder sad ligger lå går gik gives gav ses mangler',
    ),
    afterShape: /(?:ede|te)$/u,
  },
  commas: {
    before: words('at om hvorvidt hvad hvem hvor hvordan hvorfor hvornår når da fordi hvis inden indtil som der'),
    title:
      /(?:minister|præsident|kansler|talsmand|talskvinde|talsperson|ambassadør|udsending|chef|leder|sekretær|kollega|kollegaen|formand|direktør|rådgiver|forhandler|mægler|general|konge|dronning|kommissær|modpart)$/u,
  },
  lemmas: {
    verb: [
      ['edes', 'e'],
      ['ede', 'e'],
      ['es', 'e'],
      ['et', 'e'],
      ['er', 'e'],
      ['tes', 'e'],
      ['te', 'e'],
      ['t', 'e'],
    ],
    noun: [
      ['erne', 'e'],
      ['erne', ''],
      ['er', 'e'],
      ['er', ''],
      ['ene', 'e'],
      ['ene', ''],
      ['en', 'e'],
      ['en', ''],
      ['et', 'e'],
      ['et', ''],
      ['r', ''],
      ['t', ''],
      ['n', ''],
      ['e', ''],
    ],
  },
}
