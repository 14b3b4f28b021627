import { type MeasureLexicon, measureNouns } from '../measures.ts'

/** Nouns for what acts are done to, or by, as far as a verb asks for them. */
export const measureNounLists: MeasureLexicon['nouns'] = {
  people: measureNouns(
    'diplomater diplomat diplomatene ansatte personell fanger fangene fange gisler gislene gissel soldater soldatene sjøfolk sjøfolkene fiskere fiskerne borgere borger statsborgere journalist journalister lærer læreren aktivister mannskap mannskapet inspektører tjenestemenn agenter spioner studenter sjåfører kvinner menn personer offiser tjenestemann fisker soldat aktivist spion mann kvinne statsborger person ansatt ingeniør ingeniører pilot piloter prest hjelpearbeider hjelpearbeidere levning levninger opprører migrant migranter mistenkt syklist turist turister fagforeningsmann advokat senator parlamentariker general generaler forretningsmann oligark ordfører forsker forskere vakt vakter grensevakt sivil sivile oberst agent sjømann politiker politikere blogger reporter medarbeider medarbeidere embetsmann ekspert eksperter observatør observatører sjåfør minister statsråd hydrolog hydrologer innenriksminister forsvarsminister arbeider nordmenn nordmann russer russere par paret dykker sykepleier kaptein skipper pilegrim pilegrimer analytiker demonstrant demonstranter professor dosent vitenskapsmann idrettsutøver misjonær frivillig frivillige leder konsulent leiesoldat kriger militant avhopper desertør bror søster sønn datter ektemann kone far mor familie slektning jente gutt barn student rådgiver rådgivere delegat delegasjon passasjer hacker sabotør fotograf redaktør korrespondent utgiver dikter forfatter sanger imam turgåer fjellklatrer megler tolk oversetter mekaniker tekniker bistandsarbeider opposisjonspolitiker opposisjonsleder opprørsleder meningsfange bakmann smugler mannskapsmedlem besetningsmedlem sjøoffiser dobbeltborger dansk svensk franskmann brite amerikaner amerikanere svenske danske finne tysker tyskere iraner kineser kinesere ukrainer ukrainere',
    'personell diplomater fanger soldater ansatte mannskap diplomat fange soldat borger arbeider journalist besetning minister politiker aktivist vakt medarbeider sjåfør offiser borgere statsborger menn medlem forsker leder agent mann kvinne kvinner student',
  ),
  envoys: measureNouns(
    'ambassadør ambassadøren ambassadører ambassadørene diplomat diplomater diplomaten sendebud utsending representant representanten konsul konsulen generalkonsul førstesekretær andresekretær annensekretær tredjesekretær chargé personell militærattaché attaché attacheer toppdiplomat charge ministerråd ambassaderåd ambassaderåden militærattachéen utsendinger ambassadeansatt ambassadeansatte generalkonsuler nuntius ansatte medarbeider medarbeidere sendemann stedfortreder militærattache militærattacheen attache attacheen forsvarsattaché pressetalsmann ambassadepersonell ambassademedarbeider ambassademedarbeidere visekonsul nestleder handelsattaché sendemenn toppdiplomater kulturattaché diplomatpersonell',
    'ambassadør ambassadøren diplomater diplomat attaché konsul konsulen ambassadører ambassadørene attache attacheen sendebud diplomatene representant',
  ),
  prisoners: measureNouns(
    'fange fanger krigsfange gissel gisler sjømann sjømenn sjøfolk fisker fiskere mannskap soldat soldater besetning besetningsmedlem levning levninger pilot par mannskapsmedlem krigsfanger flygere flyger medlemmer sjøfolkene journalist journalister kvinner mann menn',
    'fange fanger gissel gisler soldat soldater fisker fiskere mannskap folk',
  ),
  passages: measureNouns(
    'grense grensen grensa grenser grensene overgang overganger grenseovergang grenseovergangen grenseovergangene ambassade ambassaden konsulat konsulatet konsulatene luftrom luftrommet havn havner havnen havnene vei veien sti stien tunnel tunnelen jernbane jernbanen bro broen kontor kontoret stredet flyplass flyplassen skole senter kultursenter bru grensestasjon kontrollpost rørledning strede sund lufthavn stasjon passasje korridor generalkonsulat klubb kulturklubb kulturhus skoler avdeling visumavdeling kanal sluse luke linje rute utpost representasjon representasjonskontor flyplasser pumpestasjon anlegg avis kanaler tv-kanal demning ferjerute ferge ambassader delegasjon misjon jernbanelinje motorvei handelskontor vanntunnel fly-plass grensepassering grensestasjoner kontrollposter veisperring ambassaderepresentasjon flyrom havneanlegg terminal terminaler kringkaster tv-stasjon radiostasjon nettside avdelingskontor handelsrute sjøvei skipsled led motorveien hovedvei fjellpass grenseport oljerørledning gassrørledning',
    'overgang overgangen overganger overgangene grensen grensa havn luftrommet konsulatet institutt skole senter stasjon konsulat ambassade rørledning kontor klubb hus rute kanal linje luftrom grenseovergang grenseport sperre ambassaden konsulater havner havnen flyplass flyplassen terminal rørledningen vei veien bro tunnel passering',
  ),
  goods: measureNouns(
    'eiendom eiendommer eiendommene skip skipet båt båter båtene trålere tråler tankskip varer verdier midler fly bygninger last lasten gods verdi eiendel eiendeler konto konti kontoer bankkonto formue våpen tanker lasteskip fiskebåt fartøy fartøyer container supertanker lekter ferge ferje trålerne kuttere drone villa pass arkiv eierandel datterselskap bryggeri fabrikk gull utstyr lastebil vogntog tog konvoi forskningsskip isbryter seilbåt hotell maleri aksje aksjer skipene gruve tankbil kornbil kornbiler trailere trailer oljetanker forskningsfartøy marinefartøy patruljebåt raffineri gullgruve gruver sigaretter kasse kasser antikviteter våpenlast drivstoff dokumenter slott gård jord land korn ammunisjon sprengstoff pakke stål oljefelt bankkonti eierandeler selskap bedrift fraktskip bulkskip hangarskip havfiskeskip snekke',
    'skip tråler trålere eiendommer båt fartøy tanker konto skipet bil biler fartøyet båten tankeren eiendom verdier midler vogntog gruve gruver selskap selskaper raffineri last våpen fly fartøyer lektere eiendeler penger konti skipene båter drone eiendommen verdiene villa',
  ),
  troops: measureNouns(
    'fredsbevarer fredsbevarere fredsbevarerne fredsbevarende styrker styrkene soldater tropper brigade brigader krigsskip raketter fly bataljon reservist reservister styrke soldat tropp rakett fregatt drone droner missil missiler kampfly ubåt hær hæren marine marinen militær militæret garde grensevakt grensevakter vakter politi kommandosoldat fallskjermjeger helikopter patrulje patruljebåt patruljefartøy artilleri stridsvogn panser granat granater rakettene krigsfly jagerfly bombefly infanteri milits flåte skvadron kontingent marineinfanterist kystvakt kystvakten destroyer bombe bomber ubåter mortere snikskytter snikskyttere jager krigsskipet krigsskipene marineskip marinefartøy kystvaktskip kystvaktfartøy patruljeskip orlogsskip kanonbåt missilbåt korvett panservogn pansrede rekrutt regiment divisjon divisjoner hangarskip kamphelikopter kamphelikoptre landgangsfartøy artilleristyrke',
    'styrker tropper styrke fly angrep soldat soldater vakter raketter rakett drone droner hær krigsskip ubåt patruljebåt bataljon bataljoner fregatt kampfly jagerfly garde garden panser stridsvogn stridsvogner granater bombe bomber avdeling avdelinger',
  ),
  operations: measureNouns(
    'angrep offensiv operasjon luftangrep øvelse militærøvelse bombeangrep droneangrep rakettangrep bombardement innrykk razzia storming invasjon motangrep raid aksjon beskytning manøver manøvre krigsøvelse flyangrep tokt overflyging landgang motoffensiv bombing militæraksjon angrepsbølge rakettregn droneangrepet',
    'angrep offensiv øvelse operasjon angrepet angrepene aksjon raid manøver øvelser operasjoner',
  ),
  duties: measureNouns(
    'toll tollen avgift avgiften avgifter straffetoll importtoll tollsatser tollsats tariff tariffer importavgift tilleggstoll ekstratoll mottoll tollmur stålavgift gjengjeldelsestoll skatt gebyr sats særavgift dumpingtoll antidumpingtoll strafftoll havneavgift transittavgift',
    'toll avgift avgiften tollen tollsats tollsatsen tollsatser gebyr satsen satsene',
  ),
  sanctions: measureNouns(
    'sanksjoner sanksjonene sanksjon embargo sanksjonspakke sanksjonsliste svarteliste',
    'sanksjoner sanksjonspakke sanksjon sanksjonsliste',
  ),
  bans: measureNouns(
    'visumregler innreiseregler oppholdsregler asylregler eksportregler importregler visumtvang visumplikt visumkrav visumkravet forbud forbudet restriksjoner restriksjonene sanksjoner visumstans visumstansen blokade begrensninger innreiseforbud restriksjon innstramming innstramminger embargo moratorium kontroll kontroller lisens lisenskrav kvote kvoter tak portforbud importforbud eksportforbud flyforbud importstans innreisenekt visumsperre eksportkontroll importkvote unntakstilstand karantene pristak frys stopp reiseforbud reiserestriksjoner våpenembargo importstopp eksportstopp seilingsforbud overflygingsforbud landingsforbud innreisestopp handelsforbud',
    'tvang plikt forbud forbudet restriksjoner stans stansen kontroll kvote krav sperre nekt stopp stoppen frys embargo kontroller kvoter begrensning begrensninger restriksjon nekten kravet',
  ),
  dealings: measureNouns(
    'visum visumet vannføring vannføringen vannføringa vannstrøm vannstrømmen vannmengde vannmengden eksport eksporten import importen bistand bistanden flyginger flygninger samarbeid samarbeidet handel handelen leveranser leveransene trafikk trafikken utbetalinger lisens konsesjon tillatelse utbetaling leveranse flyging flygning flyvning gass olje strøm gasseksport støtte tjeneste overføring overføringer gasstilførsel leveringer forbindelse forbindelser visumfrihet tilgang fiske fisket kornimport vann drivstoff kontrakt overflyging etterretning etterretningssamarbeid flyrute flyruter rute kull båndene kornleveranser gassleveranser sendinger adopsjon stipend sjømat budsjettstøtte visumutstedelse utstedelse sending fergetrafikk busstrafikk togtrafikk turisme stipender våpeneksport våpenhandel gjødsel sukker bomull løk tomater kylling melk meieriprodukter tømmer gallium grønnsaker frukt transaksjoner investeringer lån kreditt passasje våpensalg kjøttimport innførsel utførsel utvisning rutetrafikk omlasting grensehandel transitt transport boring boringen oljeboring leting letingen utskiping skipning lasting forsyning forsyninger tilførsel oljeleting oljeutvinning utvinning relasjon relasjoner',
    'eksport eksporten import importen leveranse lisens utbetaling tillatelse trafikk støtte frihet leveranser samarbeid handel gass forbindelser rute ruter forbindelse utstedelse salg innførsel utførsel fiske avtale-samarbeid strøm transport trafikken flyginger boringen boring leting letingen utvinning forsyninger program',
  ),
  relations: measureNouns('forbindelser forbindelsene relasjoner relasjonene bånd båndene'),
  agreements: measureNouns(
    'avtale avtalen avtaler traktat traktaten protokoll erklæring våpenhvile våpenhvilen fredsavtale handelsavtale intensjonsavtale pakt memorandum konvensjon pakke overenskomst våpenstillstand rammeavtale traktater veikart pakten forlik enighet intensjonserklæring forståelse kompromiss fangeutveksling avtaleutkast slutterklæring kommuniké rammeverk ordning avtaleverk sluttdokument fredsplan utleveringsavtale kontrakt kontrakter fellesuttalelse fredsslutning',
    'avtale avtalen traktat protokoll erklæring våpenhvile våpenstillstand avtaler pakt memorandum kontrakt konvensjon overenskomst plan-avtale kontrakter forlik traktater',
  ),
  alliances: measureNouns(
    'forbund organisasjon union allianse domstol råd kommisjon fellesskap gruppe pakt blokk samarbeidsorganisasjon sammenslutning styrke misjon koalisjon forum sekretariat kartell partnerskap rettighetsråd',
    'forbund organisasjon union allianse domstol råd fellesskap styrke koalisjon koalisjonen domstolen blokk blokken misjon',
  ),
  organs: measureNouns(
    'departement utenriksdepartement utenriksdepartementet regjering hær marine politi parlament nasjonalforsamling myndighet kystvakt tollvesen domstol forsvar junta regime styrke statsledelse ledelse folkevalgt påtalemyndighet soldat politiet tjenestemenn offiserer påtalemyndigheten vakt vakter grensevakter sikkerhetstjeneste etterretningstjeneste agenter flåten senat statsråd ud nasjonalgarde revolusjonsgarde tollere tollmyndighet kystvakten sikkerhetspoliti',
    'departement departementet departementets regjering regjeringen hær marine politi parlament parlamentet myndighet domstol vakt styrke tjeneste tjenesten myndigheter myndighetene politiet garde garden retten rett vesen',
  ),
  money: measureNouns(
    'millioner milliarder kroner dollar euro bistand hjelp støtte nødhjelp våpen ammunisjon million krone milliard pakke lån gave telt generator generatorer tonn vaksiner doser kanoner stridsvogner ambulanser helikopter medisiner mat luftvern båter kanon rubler pund yen rand franc kornlast hvete mais ris mel utstyr radar radarer kjøretøy lastebiler drivstoff fly jagerfly raketter granater droner tepper patruljebåter fregatter kampfly stridsvogn forsyninger nødhjelpssending vaksinedoser',
    'pakke hjelp støtte bistand millioner milliarder kroner pakken hjelpen båter fly forsyninger midler penger',
  ),
  states: measureNouns(
    'mål stillinger landsby by sykehus utpost vaktpost post leir depot raffineri øy øyer høyde høyder provins distrikt skip konvoi posisjon posisjoner grenseby base havneby havn kraftverk flybase boligområde boligblokk oljeanlegg grensepost kaserne hovedkvarter stasjon tårn bosetning bosetninger grenseområde grenseområder forstad infrastruktur anlegg fabrikk områder havnebyen områdene',
    'by post base leir verk anlegg mål stillinger område områder byer landsby landsbyer kaserne depot havn bosetning',
  ),
  laws: measureNouns(
    'lov resolusjon budsjett forslag vedtak utkast tekst resolusjonsutkast resolusjonsforslag lovforslag budsjettet grunnlovsendring',
    'resolusjon lov forslag utkast vedtak',
  ),
  captives: measureNouns(
    'soldat sjømann sjøfolk fisker statsborger borger fange gissel mannskap pilot journalist turist arbeider besetningsmedlem sjåfør sjåfører ingeniør lærer prest lege diplomat vakt par sykepleier kaptein skipper student forsker aktivist advokat forretningsmann misjonær pilegrim oversetter kvinne mann tråler',
    'soldat fisker borger fange sjåfør vakt arbeider arbeidere',
  ),
  chambers: measureNouns(
    'parlament storting folketing riksdag nasjonalforsamling senat duma knesset kongress underhus overhus råd sikkerhetsråd generalforsamling hovedforsamling representantenes folkevalgt kommunestyre bystyre landsting utvalg komité',
  ),
  privates: measureNouns(
    'bedrift selskap bank bonde bønder klubb museum butikk demonstrant demonstranter landsbyboer landsbyboere band sanger lag hotell fagforening arbeidere gruvearbeider forlag kjede universitet student studenter tilhenger streikende beboer beboere kommune fabrikk rederi reder bilprodusent produsent forbund fotballforbund forening parti avis',
    'rederi forbund klubb produsent kjede forening',
  ),
  elements: measureNouns(
    'konflikt konflikten strid striden krise krisen krig krigen tørken pandemien streik streiken jordskjelv skjelv storm uvær flom flommen orkan syklon tyfon skred jordskred leirras ras snøskred brann skogbrann skogbranner tørke vulkanutbrudd utbrudd tsunami snø snøfall tåke regn epidemi pandemi kolera virus lyn ulykke strømbrudd hungersnød hetebølge rystelse etterskjelv',
  ),
}
