import { type MeasureLexicon, measureNouns } from '../measures.ts'

/** Nouns for what acts are done to, or by, as far as a verb asks for them. */
export const measureNounLists: MeasureLexicon['nouns'] = {
  people: measureNouns(
    'diplomatar diplomat diplomatane tilsette personell fangar fangane fange gislar gislane gissel soldatar soldatane sjøfolk sjøfolka fiskarar fiskarane borgarar borgar journalist journalistar lærar læraren aktivistar mannskap mannskapet inspektørar tenestemenn agentar spionar studentar sjåførar kvinner menn personar offiser tenestemann fiskar soldat aktivist spion mann kvinne statsborgar person tilsett ingeniør ingeniørar pilot pilotar prest hjelpearbeidar hjelpearbeidarar besetning opprørar migrant migrantar mistenkt syklist turist turistar advokat senator general generalar forretningsmann ordførar forskar forskarar vakt vakter grensevakt sivil oberst agent politikar politikarar bloggar reporter medarbeidar embetsmann ekspert ekspertar observatør observatørar sjåfør minister statsråd nordmenn russar russarar par paret dykkar sjukepleiar kaptein skipper pilegrim analytikar demonstrant professor frivillig leiar konsulent leigesoldat militant bror søster son dotter ektemann kone student rådgjevar passasjer hackar sabotør fotograf redaktør forfattar songar imam tolk teknikar bistandsarbeidar opposisjonspolitikar opposisjonsleiar smuglar franskmann brite amerikanar svenske danske',
    'personell diplomatar fangar soldatar mannskap diplomat fange soldat borgar arbeidar journalist minister politikar aktivist vakt medarbeidar sjåfør offiser borgarar statsborgar medlem forskar leiar agent mann menn kvinne kvinner student',
  ),
  envoys: measureNouns(
    'ambassadør ambassadøren ambassadørar diplomat diplomatar diplomaten sendebod utsending representant representanten konsul konsulen generalkonsul militærattaché attaché toppdiplomat førstesekretær andresekretær tredjesekretær chargé charge ministerråd ambassaderåd utsendingar ambassadetilsett tilsett tilsette medarbeidar sendemann militærattache attache attacheen forsvarsattaché ambassadepersonell ambassademedarbeidar visekonsul handelsattaché',
    'ambassadør ambassadøren diplomatar diplomat attaché konsul ambassadørar ambassadørane attache attacheen sendebod',
  ),
  prisoners: measureNouns(
    'fange fangar krigsfange gissel gislar sjømann sjøfolk fiskar fiskarar mannskap soldat soldatar besetning pilot par flygar medlem kvinner menn journalist',
    'fange fangar gissel gislar soldat soldatar fiskar fiskarar mannskap folk',
  ),
  passages: measureNouns(
    'grense grensa grenser grensene overgang overgangar grenseovergang grenseovergangen grenseovergangane ambassade ambassaden konsulat konsulatet luftrom luftrommet hamn hamner hamna hamnene veg vegen bru brua kontor kontoret skule skulen senter kultursenter grensestasjon kontrollpost røyrleidning lufthamn stasjon korridor generalkonsulat klubb kulturhus skular avdeling kanal sluse luke linje rute utpost flyplass pumpestasjon anlegg avis demning ferjerute ambassadar jernbane jernbanelinje tunnel misjon grensepassering terminal kringkastar oljerøyrleidning gassrøyrleidning',
    'overgang overgangen overgangar overgangane grensa hamn luftrommet skule senter stasjon konsulat ambassade grense veg kontor klubb hus rute kanal linje luftrom ambassaden hamna flyplass vegen bru tunnel institutt',
  ),
  goods: measureNouns(
    'eigedom eigedommar skip skipet båt båtar båtane trålarar trålar varer verdiar midlar fly bygningar last gods verdi eigedel eigedelar konto kontoar bankkonto formue våpen tankskip lasteskip fiskebåt fartøy supertankar lekter ferje drone villa pass arkiv bryggjeri fabrikk gull utstyr lastebil vogntog tog konvoi forskingsskip isbrytar hotell måleri aksje gruve tankbil kornbil kornbilar oljetankar forskingsfartøy patruljebåt tankar raffineri gullgruve gruver sigarettar kasse drivstoff dokument aksjar korn ammunisjon',
    'skip trålar trålarar båt fartøy konto bil bilar båten vogntog gruve gruver selskap raffineri last våpen eigedelar pengar konti',
  ),
  troops: measureNouns(
    'fredsbevarar fredsbevararar fredsbevararane styrkar styrkane soldatar troppar brigade brigadar krigsskip rakettar fly reservist reservistar styrke soldat tropp rakett fregatt drone dronar missil kampfly hær hæren marine marinen militær garde grensevakt grensevakter vakter politi helikopter patrulje patruljebåt artilleri stridsvogn granat granatar krigsfly jagarfly infanteri milits flåte kystvakt kystvakta bombe bomber',
    'styrkar troppar styrke fly soldat soldatar vakter båt skip rakettar drone dronar hær',
  ),
  operations: measureNouns(
    'åtak angrep offensiv operasjon luftåtak øving militærøving bombeåtak droneåtak rakettåtak invasjon aksjon luftangrep droneangrep rakettangrep',
    'åtak angrep offensiv øving operasjon angrepet aksjon raid manøver øvingar',
  ),
  duties: measureNouns(
    'toll tollen avgift avgifta avgifter straffetoll importtoll tollsats importavgift tilleggstoll mottoll',
    'toll avgift tollen tollsats',
  ),
  sanctions: measureNouns(
    'sanksjonar sanksjonane sanksjon embargo sanksjonspakke sanksjonsliste svarteliste',
    'sanksjonar sanksjonspakke sanksjon sanksjonsliste',
  ),
  bans: measureNouns(
    'visumreglar visumreglane innreisereglar innreisereglane opphaldsreglar eksportreglar importreglar visumtvang visumplikt visumkrav forbod forbodet restriksjonar restriksjonane visumstans blokade avgrensingar restriksjon innstramming innstrammingar embargo kontroll lisens kvote importforbod eksportforbod flyforbod importstans eksportkontroll reiseforbod våpenembargo importstopp eksportstopp innreiseforbod',
    'tvang plikt forbod forbodet restriksjonar stans kontroll kvote krav stopp kontrollar kvotar restriksjon nekt',
  ),
  dealings: measureNouns(
    'visum vassføring vassføringa vasstraum vasstraumen eksport eksporten import importen bistand bistanden samarbeid samarbeidet handel handelen leveransar trafikk lisens konsesjon løyve utbetaling leveranse flyging gass olje straum gasseksport støtte teneste overføring flygingar visumfridom tilgang fiske kornimport vatn drivstoff kontrakt etterretning flyrute rute kol samband sambanda sjømat forbindelse forbindelsar boring boringa leiting leitinga utskiping skiping lasting forsyning forsyningar tilførsle oljeleiting utvinning relasjon relasjonar',
    'eksport import leveranse lisens utbetaling trafikk støtte fridom leveransar samarbeid handel gass samband boring boringa leiting leitinga utvinning program',
  ),
  relations: measureNouns('forbindelsar forbindelsane relasjonar relasjonane samband sambanda band banda'),
  agreements: measureNouns(
    'avtale avtalen avtalar traktat traktaten protokoll erklæring våpenkvile fredsavtale memorandum konvensjon våpenstillstand rammeavtale forlik semje intensjonsavtale intensjonserklæring kompromiss pakt',
    'avtale avtalen traktat protokoll våpenkvile våpenstillstand avtalar erklæring pakt kontrakt',
  ),
  alliances: measureNouns(
    'forbund organisasjon union allianse domstol råd kommisjon fellesskap pakt blokk',
    'forbund organisasjon union allianse domstol råd',
  ),
  organs: measureNouns(
    'departement utanriksdepartement regjering hær marine politi parlament nasjonalforsamling styresmakt styresmakter myndigheit kystvakt tollvesen domstol forsvar junta regime styrke leiing påtalemakt',
    'departement regjering hær marine politi parlament makt domstol vakt styrke',
  ),
  money: measureNouns(
    'millionar milliardar kroner dollar euro bistand hjelp støtte naudhjelp våpen ammunisjon million krone milliard pakke lån telt tonn vaksinar dosar kanonar stridsvogner ambulansar medisin mat kveite mais mjøl utstyr radar køyretøy lastebilar drivstoff jagarfly rakettar dronar patruljebåtar kampfly vaksinedosar forsyningar',
    'pakke hjelp støtte bistand millionar milliardar kroner båtar fly forsyningar midlar',
  ),
  states: measureNouns(
    'mål stillingar landsby by sjukehus utpost vaktpost post leir depot raffineri øy høgd provins distrikt skip konvoi posisjon grenseby base kraftverk kaserne hovudkvarter stasjon busetnad område anlegg fabrikk',
    'by post base leir verk mål stillingar område byar landsby kaserne depot hamn',
  ),
  laws: measureNouns(
    'lov resolusjon budsjett framlegg vedtak utkast tekst resolusjonsutkast lovframlegg',
    'resolusjon lov framlegg utkast vedtak',
  ),
  captives: measureNouns(
    'soldat sjømann sjøfolk fiskar statsborgar borgar fange gissel mannskap pilot journalist turist arbeidar sjåfør sjåførar ingeniør lærar prest lege diplomat vakt',
    'soldat fiskar borgar fange sjåfør vakt',
  ),
  chambers: measureNouns(
    'parlament storting folketing riksdag nasjonalforsamling senat duma knesset kongress underhus overhus råd tryggingsråd sikkerheitsråd generalforsamling hovudforsamling kommunestyre komité',
  ),
  privates: measureNouns(
    'bedrift selskap bank bonde bønder klubb museum butikk demonstrant demonstrantar band songar lag hotell fagforeining arbeidarar forlag kjede universitet student studentar kommune fabrikk reiarlag reiar bilprodusent produsent forbund fotballforbund foreining parti avis',
    'reiarlag forbund klubb produsent kjede foreining',
  ),
  elements: measureNouns(
    'konflikt konflikten strid striden krise krisa krig krigen tørka pandemien streik streiken jordskjelv skjelv storm uvêr flaum orkan syklon tyfon skred jordskred leirras ras snøskred brann skogbrann skogbrannar tørke vulkanutbrot utbrot tsunami snø snøfall skodde regn epidemi pandemi kolera virus lyn ulykke ulukke straumbrot hungersnaud hetebølgje etterskjelv',
  ),
}
