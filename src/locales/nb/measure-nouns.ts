import { type MeasureLexicon, measureNouns } from '../measures.ts'

/** Nouns for what acts are done to, or by, as far as a verb asks for them. */
export const measureNounLists: MeasureLexicon['nouns'] = {
  people: measureNouns(
    'diplomater diplomat diplomatene ansatte personell fanger fangene fange gisler gislene gissel soldater soldatene sjøfolk sjøfolkene fiskere fiskerne borgere borger statsborgere journalist journalister lærer læreren aktivister mannskap mannskapet inspektører tjenestemenn agenter spioner studenter sjåfører kvinner menn personer offiser tjenestemann fisker soldat aktivist spion mann kvinne statsborger person ansatt ingeniør ingeniører pilot piloter prest hjelpearbeider hjelpearbeidere levning levninger opprører migrant migranter mistenkt syklist turist turister fagforeningsmann advokat senator parlamentariker general generaler forretningsmann oligark ordfører forsker forskere vakt vakter grensevakt sivil sivile oberst agent sjømann politiker politikere blogger reporter medarbeider medarbeidere embetsmann ekspert eksperter observatør observatører sjåfør minister statsråd hydrolog hydrologer innenriksminister forsvarsminister arbeider nordmenn nordmann russer russere',
    'personell diplomater fanger soldater ansatte mannskap diplomat fange soldat borger arbeider journalist besetning minister politiker aktivist vakt medarbeider sjåfør offiser borgere statsborger menn',
  ),
  envoys: measureNouns(
    'ambassadør ambassadøren ambassadører ambassadørene diplomat diplomater diplomaten sendebud utsending representant representanten konsul konsulen generalkonsul chargé personell militærattaché attaché attacheer toppdiplomat charge ministerråd ambassaderåd ambassaderåden militærattachéen utsendinger ambassadeansatt ambassadeansatte generalkonsuler nuntius ansatte medarbeider medarbeidere sendemann stedfortreder',
    'ambassadør ambassadøren diplomater diplomat attaché konsul konsulen ambassadører ambassadørene',
  ),
  prisoners: measureNouns(
    'fange fanger krigsfange gissel gisler sjømann sjøfolk fisker fiskere mannskap soldat soldater besetning besetningsmedlem levning levninger pilot',
    'fange fanger gissel gisler',
  ),
  passages: measureNouns(
    'grense grensen grensa grenser grensene overgang overganger grenseovergang grenseovergangen grenseovergangene ambassade ambassaden konsulat konsulatet konsulatene luftrom luftrommet havn havner havnen havnene vei veien sti stien tunnel tunnelen jernbane jernbanen bro broen kontor kontoret stredet flyplass flyplassen skole senter kultursenter bru grensestasjon kontrollpost rørledning strede sund lufthavn stasjon passasje korridor generalkonsulat klubb kulturklubb kulturhus skoler avdeling visumavdeling kanal sluse luke linje rute utpost representasjon representasjonskontor flyplasser pumpestasjon anlegg avis kanaler tv-kanal demning ferjerute ferge ambassader delegasjon misjon jernbanelinje motorvei handelskontor vanntunnel',
    'overgang overgangen overganger overgangene grensen grensa havn luftrommet konsulatet skole senter stasjon konsulat ambassade rørledning kontor klubb hus rute kanal linje luftrom',
  ),
  goods: measureNouns(
    'eiendom eiendommer eiendommene skip skipet båt båter båtene trålere tråler tankskip varer verdier midler fly bygninger last lasten gods verdi eiendel eiendeler konto konti kontoer bankkonto formue våpen tanker lasteskip fiskebåt fartøy fartøyer container supertanker lekter ferge ferje trålerne kuttere drone villa pass arkiv eierandel datterselskap bryggeri fabrikk gull utstyr lastebil vogntog tog konvoi forskningsskip isbryter seilbåt hotell maleri aksje aksjer skipene gruve tankbil kornbil kornbiler trailere trailer oljetanker forskningsfartøy marinefartøy patruljebåt',
    'skip tråler trålere eiendommer båt fartøy tanker konto skipet bil biler fartøyet båten tankeren eiendom verdier midler vogntog',
  ),
  troops: measureNouns(
    'styrker styrkene soldater tropper brigade brigader krigsskip raketter fly bataljon reservist reservister styrke soldat tropp rakett fregatt drone droner missil missiler kampfly ubåt hær hæren marine marinen militær militæret garde grensevakt grensevakter vakter politi kommandosoldat fallskjermjeger helikopter patrulje patruljebåt patruljefartøy artilleri stridsvogn panser granat granater rakettene krigsfly jagerfly bombefly infanteri milits flåte skvadron kontingent marineinfanterist kystvakt kystvakten destroyer bombe bomber ubåter mortere snikskytter snikskyttere jager',
    'styrker tropper styrke fly angrep soldat soldater vakter båt skip raketter rakett drone droner hær',
  ),
  operations: measureNouns(
    'angrep offensiv operasjon luftangrep øvelse militærøvelse bombeangrep droneangrep rakettangrep bombardement innrykk razzia storming invasjon motangrep raid aksjon',
    'angrep offensiv øvelse operasjon',
  ),
  duties: measureNouns(
    'toll tollen avgift avgiften avgifter straffetoll importtoll tollsatser tollsats tariff tariffer importavgift tilleggstoll ekstratoll mottoll tollmur stålavgift gjengjeldelsestoll',
    'toll avgift avgiften tollen tollsats tollsatsen',
  ),
  sanctions: measureNouns(
    'sanksjoner sanksjonene sanksjon embargo sanksjonspakke sanksjonsliste svarteliste',
    'sanksjoner sanksjonspakke sanksjon sanksjonsliste',
  ),
  bans: measureNouns(
    'visumtvang visumplikt visumkrav visumkravet forbud forbudet restriksjoner restriksjonene sanksjoner visumstans visumstansen blokade begrensninger innreiseforbud restriksjon innstramming innstramminger embargo moratorium kontroll kontroller lisens lisenskrav kvote kvoter tak portforbud importforbud eksportforbud flyforbud importstans innreisenekt visumsperre',
    'tvang plikt forbud forbudet restriksjoner stans stansen kontroll kvote krav sperre nekt',
  ),
  dealings: measureNouns(
    'visum visumet eksport eksporten import importen bistand bistanden flyginger flygninger samarbeid samarbeidet handel handelen leveranser leveransene trafikk trafikken utbetalinger lisens konsesjon tillatelse utbetaling leveranse flyging flygning flyvning gass olje strøm gasseksport støtte tjeneste overføring overføringer gasstilførsel leveringer forbindelse forbindelser visumfrihet tilgang fiske fisket kornimport vann drivstoff kontrakt overflyging etterretning etterretningssamarbeid flyrute flyruter rute kull båndene kornleveranser gassleveranser sendinger adopsjon stipend sjømat budsjettstøtte',
    'eksport eksporten import importen leveranse lisens utbetaling tillatelse trafikk støtte frihet leveranser samarbeid handel gass forbindelser rute ruter forbindelse',
  ),
  agreements: measureNouns(
    'avtale avtalen avtaler traktat traktaten protokoll erklæring våpenhvile våpenhvilen fredsavtale handelsavtale intensjonsavtale pakt memorandum konvensjon pakke overenskomst våpenstillstand rammeavtale traktater veikart pakten forlik enighet intensjonserklæring forståelse kompromiss fangeutveksling avtaleutkast slutterklæring kommuniké',
    'avtale avtalen traktat protokoll erklæring våpenhvile våpenstillstand avtaler pakt memorandum kontrakt',
  ),
  alliances: measureNouns(
    'forbund organisasjon union allianse domstol råd kommisjon fellesskap gruppe pakt blokk samarbeidsorganisasjon sammenslutning',
    'forbund organisasjon union allianse domstol råd fellesskap',
  ),
  organs: measureNouns(
    'departement utenriksdepartement utenriksdepartementet regjering hær marine politi parlament nasjonalforsamling myndighet kystvakt tollvesen domstol forsvar junta regime styrke statsledelse ledelse folkevalgt påtalemyndighet soldat',
    'departement departementet departementets regjering regjeringen hær marine politi parlament parlamentet myndighet domstol vakt styrke',
  ),
  money: measureNouns(
    'millioner milliarder kroner dollar euro bistand hjelp støtte nødhjelp våpen ammunisjon million krone milliard pakke lån gave telt generator generatorer tonn vaksiner doser kanoner stridsvogner ambulanser helikopter medisiner mat luftvern båter kanon',
    'pakke hjelp støtte bistand',
  ),
  states: measureNouns(
    'mål stillinger landsby by sykehus utpost vaktpost post leir depot raffineri øy øyer høyde høyder provins distrikt skip konvoi posisjon posisjoner grenseby base havneby havn kraftverk flybase boligområde boligblokk oljeanlegg grensepost',
    'by post base leir verk anlegg',
  ),
  laws: measureNouns(
    'lov resolusjon budsjett forslag vedtak utkast tekst resolusjonsutkast resolusjonsforslag lovforslag budsjettet grunnlovsendring',
    'resolusjon lov forslag utkast vedtak',
  ),
  captives: measureNouns(
    'soldat sjømann sjøfolk fisker statsborger borger fange gissel mannskap pilot journalist turist arbeider besetningsmedlem sjåfør sjåfører ingeniør lærer prest lege diplomat vakt',
    'soldat fisker borger fange sjåfør vakt',
  ),
}
