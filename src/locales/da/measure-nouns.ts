import { type MeasureLexicon, measureNouns } from '../measures.ts'

/** Nouns for what acts are done to, or by, as far as a verb asks for them. */
export const measureNounLists: MeasureLexicon['nouns'] = {
  people: measureNouns(
    'diplomater diplomat diplomaterne ansatte personale fanger fangerne fange gidsler gidsel soldater soldaterne fiskere borgere borger journalist journalister lærer aktivister besætning mænd kvinder personer soldat fisker mand kvinde person spion aktivist statsborger medarbejder ingeniør præst besætningsmedlem oprører migrant migranter mistænkt cyklist turist turister advokat senator general generaler forretningsmand borgmester forsker forskere vagt vagter grænsevagt grænsevagter civil civile oberst agent sømand politiker politikere blogger reporter medarbejdere embedsmand ekspert observatør observatører chauffør minister russer russere dansker danskere par parret dykker sygeplejerske kaptajn skipper pilgrim analytiker demonstrant professor frivillig leder konsulent lejesoldat militant bror søster søn datter ægtemand kone student rådgiver passager hacker sabotør fotograf redaktør forfatter sanger imam tolk tekniker nødhjælpsarbejder oppositionspolitiker oppositionsleder smugler officer franskmand brite amerikaner svensker nordmand',
    'diplomater fanger soldater diplomat fange soldat borger arbejder journalist besætning minister politiker aktivist vagt medarbejder chauffør officer borgere statsborger medlem forsker leder agent mand mænd kvinde kvinder studerende',
  ),
  envoys: measureNouns(
    'ambassadør ambassadøren ambassadører ambassadørerne attaché attacheer militærattaché chargé topdiplomat repræsentant sendebud diplomat diplomater udsending konsul konsulen generalkonsul førstesekretær andensekretær ministerråd ambassaderåd udsendinge ambassadeansat ambassadeansatte ansatte medarbejder medarbejdere militærattache attache attacheen forsvarsattaché ambassadepersonale ambassademedarbejder visekonsul handelsattaché',
    'ambassadør ambassadøren attaché konsul diplomat diplomater ambassadører attache attacheen udsending',
  ),
  prisoners: measureNouns(
    'fange fanger krigsfange gidsel gidsler sømand søfolk fisker fiskere besætning soldat soldater besætningsmedlem pilot par flyver medlem kvinder mænd journalist sømænd',
    'fange fanger gidsel gidsler soldat soldater fisker fiskere mandskab folk',
  ),
  passages: measureNouns(
    'grænse grænsen grænser overgang overgange grænseovergang grænseovergangen ambassade ambassaden konsulat konsulatet luftrum luftrummet havn havnen bro broen kontor kontoret lufthavn center vej grænsepost kontrolpost strædet stræde klub kulturhus skole skoler afdeling kanal sluse linje rute flyplads pumpestation anlæg avis dæmning færgerute ambassader jernbane generalkonsulat tunnel mission grænseovergange grænsepassage terminal radiostation olieledning gasledning',
    'overgang overgangen grænsen center konsulat ambassade havn grænse kontor klub hus rute kanal linje luftrum station grænseovergang ambassaden havnen lufthavn vej vejen bro tunnel institut',
  ),
  goods: measureNouns(
    'ejendom ejendomme skib skibet både båd varer aktiver midler fly bygninger last trawler aktiv konto tanker fartøj våben formue tankskib supertanker pram færge drone villa pas arkiv bryggeri fabrik guld udstyr lastbil lastbiler vogntog tog konvoj forskningsskib isbryder hotel maleri aktie mine olietanker patruljebåd fiskerbåd raffinaderi guldmine miner cigaretter kasse brændstof dokumenter aktier korn ammunition fragtskib',
    'skib skibe fartøj trawler konto bil biler båd båden mine miner selskab raffinaderi last våben ejendele penge konti',
  ),
  troops: measureNouns(
    'fredsbevarer fredsbevarere fredsbevarerne styrker styrkerne soldater tropper brigade brigader krigsskibe missiler reservist reservister styrke soldat kampfly missil fregat drone droner hær hæren flåde marine militær garde vagt grænsevagter politi helikopter patrulje artilleri kampvogn granat granater jagerfly infanteri milits kystvagt bombe bomber raket raketter',
    'styrker tropper styrke fly soldat soldater vagter båd skib raketter drone droner hær',
  ),
  operations: measureNouns(
    'angreb offensiv operation luftangreb øvelse militærøvelse bombeangreb droneangreb invasion aktion raketangreb',
    'angreb offensiv øvelse operation angrebet aktion øvelser',
  ),
  duties: measureNouns(
    'told tolden afgift afgiften toldsats strafafgift straftold importtold importafgift',
    'told afgift toldsats tolden',
  ),
  sanctions: measureNouns(
    'sanktioner sanktionerne sanktion embargo sanktionspakke sanktionsliste sortliste',
    'sanktioner sanktionspakke sanktion sanktionsliste',
  ),
  bans: measureNouns(
    'visumregler visumreglerne indrejseregler indrejsereglerne opholdsregler eksportregler visumtvang visumpligt visumkrav forbud forbuddet restriktioner restriktionerne blokade restriktion embargo stramning kontrol licens kvote importforbud eksportforbud indrejseforbud eksportkontrol rejseforbud våbenembargo importstop eksportstop',
    'tvang forbud restriktioner kontrol kvote krav stop kvoter restriktion',
  ),
  dealings: measureNouns(
    'visum visa vandføring vandføringen vandstrøm vandstrømmen eksport eksporten import importen bistand samarbejde samarbejdet handel licens tilladelse udbetaling leverance leverancer gas olie strøm støtte flyvning flyvninger forsyning forsyninger visumfrihed adgang fiskeri vand brændstof kontrakt efterretning rute kul bånd forbindelse forbindelser boring boringen boringer eftersøgning udskibning udskibningen lastning lastningen olieeksport indvinding udvinding relation relationer',
    'eksport import leverance udbetaling licens støtte frihed leverancer samarbejde handel gas forbindelser boring boringen udskibning udskibningen lastning lastningen udvinding program',
  ),
  relations: measureNouns('forbindelser forbindelserne relationer relationerne bånd båndene'),
  agreements: measureNouns(
    'enighed aftale aftalen aftaler traktat traktaten erklæring våbenhvile overenskomst konvention memorandum protokol våbenstilstand rammeaftale forlig hensigtserklæring pagt kompromis fredsaftale',
    'aftale aftalen traktat erklæring protokol overenskomst våbenhvile våbenstilstand aftaler pagt kontrakt',
  ),
  alliances: measureNouns(
    'forbund organisation union alliance domstol råd kommission fællesskab pagt blok',
    'forbund organisation union alliance domstol',
  ),
  organs: measureNouns(
    'ministerium ministeriet udenrigsministerium udenrigsministeriet forsvarsministeriet regering hær flåde politi parlament myndighed kystvagt toldvæsen domstol forsvar junta regime styrke',
    'ministerium regering hær flåde politi parlament myndighed domstol vagt styrke',
  ),
  money: measureNouns(
    'millioner milliarder kroner dollar euro bistand hjælp støtte mio. mia. kr. krone million milliard pakke lån telte nødhjælp våben ton vacciner doser kanoner kampvogne ambulancer medicin ammunition hvede majs mel udstyr radar køretøjer lastbiler brændstof kampfly raketter droner patruljebåde vaccinedoser forsyninger',
    'pakke hjælp støtte bistand millioner milliarder kroner både fly forsyninger midler',
  ),
  states: measureNouns(
    'mål stillinger landsby by hospital forpost post lejr depot raffinaderi ø provins distrikt skib konvoj grænseby base kraftværk kaserne hovedkvarter station bosættelse område anlæg fabrik',
    'by post base lejr værk mål stillinger område byer landsby kaserne depot havn',
  ),
  laws: measureNouns(
    'lov resolution budget forslag udkast tekst resolutionsudkast lovforslag',
    'resolution lov forslag udkast',
  ),
  captives: measureNouns(
    'soldat sømand søfolk fisker statsborger borger fange gidsel besætning pilot journalist turist chauffør chauffører ingeniør lærer præst læge diplomat vagt',
    'soldat fisker borger fange chauffør vagt',
  ),
  chambers: measureNouns(
    'parlament storting folketing folketinget riksdag nationalforsamling senat duma knesset kongres underhus overhus råd sikkerhedsråd generalforsamling udvalg',
  ),
  privates: measureNouns(
    'virksomhed selskab bank bonde landmand landmænd klub museum butik demonstrant demonstranter band sanger hold hotel fagforening arbejdere forlag kæde universitet student studerende kommune fabrik rederi reder bilproducent producent forbund fodboldforbund forening parti avis',
    'rederi forbund klub producent kæde forening',
  ),
  elements: measureNouns(
    'konflikt konflikten strid striden krise krisen krig krigen tørken pandemien strejke strejken jordskælv storm uvejr oversvømmelse oversvømmelser orkan cyklon tyfon jordskred skred lavine brand skovbrand skovbrande tørke vulkanudbrud udbrud tsunami sne tåge regn epidemi pandemi kolera virus lyn ulykke strømafbrydelse hungersnød hedebølge efterskælv',
  ),
}
