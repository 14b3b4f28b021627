import { type MeasureLexicon, measureNouns } from '../measures.ts'

/** Nouns for what acts are done to, or by, as far as a verb asks for them. */
export const measureNounLists: MeasureLexicon['nouns'] = {
  people: measureNouns(
    'diplomater diplomat diplomaterna anställda personal fångar fångarna fånge gisslan soldater soldaterna fiskare medborgare journalist journalister lärare aktivister besättning män kvinnor personer soldat man kvinna person spion aktivist ingenjör präst sjöman sjömän rebell migrant migranter misstänkt cyklist turist turister advokat senator general generaler affärsman borgmästare forskare vakt vakter gränsvakt gränsvakter civil civila överste agent politiker bloggare reporter medarbetare ämbetsman expert observatör observatörer chaufför minister ryss ryssar svenskar svensk tjänstemän tjänsteman par paret dykare sjuksköterska kapten skeppare pilgrim analytiker demonstrant professor volontär ledare konsult legosoldat bror syster son dotter make maka student rådgivare passagerare hackare sabotör fotograf redaktör författare sångare imam tolk tekniker biståndsarbetare oppositionspolitiker oppositionsledare smugglare officer fransman britt amerikan norrman dansk',
    'diplomater fångar soldater diplomat fånge soldat borgare arbetare journalist besättning minister politiker aktivist vakt medarbetare chaufför officer medborgare medlem forskare ledare agent man män kvinna kvinnor student',
  ),
  envoys: measureNouns(
    'ambassadör ambassadören ambassadörer ambassadörerna attaché attachéer militärattaché militärattachén chargé toppdiplomat representant diplomat diplomater sändebud konsul konsuln generalkonsul förstesekreterare andresekreterare ministerråd ambassadråd ambassadanställd ambassadanställda anställda medarbetare militärattache attache attachén försvarsattaché ambassadpersonal ambassadmedarbetare vicekonsul handelsattaché',
    'ambassadör ambassadören attaché konsul diplomat diplomater ambassadörer attache attachén sändebud',
  ),
  prisoners: measureNouns(
    'fånge fångar krigsfånge gisslan sjöman sjömän fiskare besättning soldat soldater besättningsmedlem pilot par flygare medlemmar kvinnor män journalist',
    'fånge fångar soldat soldater fiskare manskap folk',
  ),
  passages: measureNouns(
    'gräns gränsen gränser övergång övergångar gränsövergång gränsövergången ambassad ambassaden konsulat konsulatet luftrum luftrummet hamn hamnen bro bron väg vägen stig stigen led leden tunnel järnväg kontor kontoret flygplats center gränspost kontrollstation sund klubb kulturhus skola skolor avdelning kanal sluss linje rutt pumpstation anläggning tidning damm färjelinje ambassader generalkonsulat mission järnvägslinje station gränspassage kontrollpost terminal radiostation oljeledning gasledning gränsstation',
    'övergång övergången gränsen center konsulat ambassad hamn gräns kontor klubb hus rutt kanal linje luftrum station gränsövergång ambassaden konsulatet hamnen flygplats väg vägen bro tunnel institut',
  ),
  goods: measureNouns(
    'egendom fastigheter skepp fartyg fartyget båt båtar varor tillgångar medel flygplan byggnader last trålare tillgång konto tanker vapen förmögenhet tankfartyg supertanker pråm färja drönare villa pass arkiv bryggeri fabrik guld utrustning lastbil lastbilar tåg konvoj forskningsfartyg isbrytare hotell målning aktie gruva oljetanker patrullbåt fiskebåt skip raffinaderi guldgruva gruvor cigaretter låda bränsle dokument aktier spannmål ammunition lastfartyg',
    'fartyg båt trålare konto bil bilar båten skepp gruva gruvor bolag raffinaderi last vapen tillgångar pengar konton',
  ),
  troops: measureNouns(
    'fredsbevarare fredsbevararna styrkor styrkorna soldater trupper brigad brigader krigsfartyg robotar reservist reservister styrka soldat stridsflyg robot fregatt drönare armé armén flotta flottan marin militär militären garde vakt gränsvakter polis helikopter patrull artilleri stridsvagn granat granater jaktplan infanteri milis kustbevakning kustbevakningen bomb bomber raket raketer',
    'styrkor trupper styrka flyg soldat soldater vakter båt fartyg raketer drönare armé',
  ),
  operations: measureNouns(
    'attack angrepp anfall offensiv operation luftangrepp övning militärövning invasion räd aktion flyganfall drönarattack robotattack flygattack',
    'attack angrepp anfall offensiv övning operation attacker attacken övningar',
  ),
  duties: measureNouns(
    'tull tullar tullen avgift avgiften tullsats strafftull strafftullar importtull importavgift',
    'tull tullar avgift tullsats tullarna',
  ),
  sanctions: measureNouns(
    'sanktioner sanktionerna sanktion embargo sanktionspaket sanktionslista svartlista',
    'sanktioner sanktionspaket sanktion sanktionslista',
  ),
  bans: measureNouns(
    'visumregler visumreglerna viseringsregler viseringsreglerna inreseregler inresereglerna uppehållsregler exportregler visumtvång viseringstvång visumkrav förbud förbudet restriktioner restriktionerna blockad restriktion embargo skärpning kontroll licens licenser licenskrav kvot kvoter importförbud exportförbud inreseförbud exportkontroll reseförbud vapenembargo importstopp exportstopp',
    'tvång förbud restriktioner kontroll kvot krav stopp kontroller kvoter restriktion',
  ),
  dealings: measureNouns(
    'visum vattenflöde vattenflödet vattenföring vattenföringen export exporten import importen bistånd samarbete samarbetet handel licens tillstånd utbetalning utbetalningar leverans leveranser gas olja el stöd fiskestöd flygning flygningar visumfrihet tillgång fiske vatten bränsle kontrakt underrättelse rutt kol band förbindelse förbindelser relation relationer borrning borrningen prospektering utskeppning utskeppningen lastning lastningen utvinning',
    'export import leverans utbetalning licens stöd frihet leveranser samarbete handel gas förbindelser borrning borrningen utskeppning utskeppningen lastning lastningen program',
  ),
  relations: measureNouns('förbindelser förbindelserna relationer relationerna band banden'),
  agreements: measureNouns(
    'enighet avtal avtalet fördrag fördraget förklaring vapenvila överenskommelse konvention memorandum protokoll traktat eldupphör vapenstillestånd ramavtal avsiktsförklaring pakt kompromiss fredsavtal uppgörelse',
    'avtal avtalet fördrag överenskommelse förklaring protokoll konvention vapenvila eldupphör pakt kontrakt uppgörelse',
  ),
  alliances: measureNouns(
    'förbund organisation union allians domstol råd kommission gemenskap pakt block',
    'förbund organisation union allians domstol',
  ),
  organs: measureNouns(
    'departement utrikesdepartement ud regering armé flotta polis parlament myndighet kustbevakning tull domstol försvar junta regim styrka marin',
    'departement regering armé flotta polis parlament myndighet domstol bevakning styrka',
  ),
  money: measureNouns(
    'miljoner miljarder kronor dollar euro bistånd hjälp stöd krona miljon miljard paket lån vapen ton vacciner doser kanoner stridsvagnar ambulanser mediciner ammunition vete majs mjöl utrustning radar fordon lastbilar bränsle stridsflygplan robotar drönare patrullbåtar vaccindoser förnödenheter',
    'paket hjälp stöd bistånd miljoner miljarder kronor båtar flygplan förnödenheter medel',
  ),
  states: measureNouns(
    'mål ställningar by stad sjukhus utpost post läger depå raffinaderi ö provins distrikt fartyg konvoj gränsstad bas kraftverk kasern högkvarter station bosättning område anläggning fabrik',
    'by stad post bas läger mål ställningar område städer kasern depå hamn',
  ),
  laws: measureNouns(
    'lag resolution budget förslag utkast text resolutionsutkast lagförslag',
    'resolution lag förslag utkast',
  ),
  captives: measureNouns(
    'soldat sjöman sjömän fiskare medborgare fånge besättning pilot journalist turist chaufför chaufförer ingenjör lärare präst läkare diplomat vakt',
    'soldat fiskare borgare fånge chaufför vakt',
  ),
  chambers: measureNouns(
    'parlament storting folketing riksdag riksdagen nationalförsamling senat duma knesset kongress underhus överhus råd säkerhetsråd generalförsamling utskott',
  ),
  privates: measureNouns(
    'företag bolag bank bonde bönder klubb museum butik demonstrant demonstranter band sångare lag hotell fackförbund arbetare förlag kedja universitet student studenter kommun fabrik rederi redare biltillverkare tillverkare förbund fotbollsförbund förening parti tidning',
    'rederi förbund klubb tillverkare kedja förening',
  ),
  elements: measureNouns(
    'konflikt konflikten tvist tvisten kris krisen krig kriget torkan pandemin strejk strejken jordbävning jordbävningen skalv storm oväder översvämning översvämningar orkan cyklon tyfon jordskred skred lavin brand skogsbrand skogsbränder torka vulkanutbrott utbrott tsunami snö dimma regn epidemi pandemi kolera virus blixt olycka strömavbrott svält värmebölja efterskalv',
  ),
}
