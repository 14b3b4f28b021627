import { issuePatterns } from '../issues.ts'

export const issues = issuePatterns(`
  relations | normaliser*; återupprätt* … förbindels*; återupprätt* … relation*; återupprätt* … band*; återställ* … relation*; återuppta* … förbindels*; förbättr* … relation*; bättre … relation*; förhållandet mellan; relationerna mellan; bilateral* relation*; diplomatisk* förbindels*
  diplomatic-missions | ambassad*; diplomatisk* beskickning*; utlandsmyndighet*; diplomatisk* represent*; diplomatisk* personal
  expulsions | utvis*
  consular | konsulär*
  property | diplomatisk* egendom*; beslagtag* egendom*
  ceasefire | vapenvila*; eldupphör*; vapenstillestånd*; stoppa … strid*; hålla inne elden; vapnen … tyst*; lägga ned vapnen; upphöra … strid*; sluta … skjuta
  peace | fred; freden; freds*; slut på … krig*; avsluta … krig*; lösa … konflikt*; lösning … konflikt*
  prisoners | fång*; krigsfång*; fångutväx*; interner
  detainee | fängsl*; arrest*; grip*; gripna; frigiv*; frige*; frisläpp*; häkt*
  hostages | gisslan*; bortförd*; kidnapp*
  visas | visum*; viser*; inrese*; rörelsefrihet*; reseförbud*
  sanctions | sanktion*; embargo*; bojkott*
  nuclear | kärnvapen*; kärnkraft*; kärnteknisk*; anrik*; uran*; atom*
  arms-control | nedrust*; vapenkontroll*; rustningskontroll*
  weapons | vapen; vapenleverans*; ammunition*; artilleri*; vapenköp*; vapenförsälj*; stridsflyg*; jaktplan*; jaktflyg*; ubåt; ubåtar*; stridsvagn*; haubits*; kanon*; helikopter*; helikoptrar*
  military-aid | militär* stöd*; militär* hjälp; militärhjälp*; vapenleverans*; vapenhjälp*
  troops | trupp*; soldat*; styrkor; styrkorna; marktrupp*
  peacekeeping | fredsbevar*; observatör*; fredsstyrk*
  security-guarantees | säkerhetsgaranti*
  borders | gräns*
  territory | territori*; landområde*; annekt*; ockupera* område*
  trade | handel*; handels*; export*; import*; marknadstillträde*; ursprungsregl*; märkning*; tullsamarbet*; tullunion*
  tariffs | tull; tullar*; tullsats*; tullavgift*; strafftull*
  energy | energi*; el; elnät*; kraftverk*; elförsörj*; elkab*; havsvind*; solkraft*; vindkraft*; vattenkraft*; vindpark*
  gas | gas; gasen; naturgas*; lng; rörledning*; gasled*
  oil | olja*; olje*
  humanitarian-aid | humanitär*; nödhjälp*; hjälpkonvoj*; livsmedelshjälp*
  refugees | flykting*; migra*; asyl*; fördrivna; återtagand*; returavtal*
  elections | val; valet; valen; omröstning*; presidentval*
  interference | inblandning*; valpåverkan*
  human-rights | mänskliga rättighet*; mänsklig* rättighet*; dissident*; minoritet*; civilsamhäll*; frivilligorganisation*
  climate | klimat*; utsläpp*; miljö*; förorening*; sanering*
  fisheries | fisk*; trål*; bottentrål*; havsbotten*; kvot*; makrill*; sill; sillen; sillkvot*; torsk; torsken; torskkvot*; lax; laxen; laxfiske*; kolja; tonfisk*; räkor; hummer*; lodda
  terrorism | terror*; extrem*
  cyber | cyber*; hack*; datasäkerhet*
  transport | flygförbind*; flyglinj*; luftfart*; luftrum*; järnväg*; färj*; transit*; transport*; korridor*; lastbil*; vägförbind*; tåg; tågförbind*; flygfrakt*; landningstillstånd*; landningsrätt*; passagerartrafik*; motorväg*
  grain | spannmål*; vete*; majs*; livsmedelssäkerhet*; gödsel*; livsmedelspris*
  economy | ekonomi*; invester*; lån; lånet; skuld*; finans*; valuta*; dollar*; dubbelbeskatt*; skatt; skatter; skatteavtal*; beskattning*
  technology | teknik*; teknologi*; artificiell intelligens; halvledar*; digital*
  health | hälso*; vaccin*; pandemi*; medicin*; sjukvård*; sårade
  education | utbildning*; kultur*; student*; stipendi*; yrkesutbildning*; idrott*; universitet*; språkundervisning*
  housing | bostad*; bostäder*
  drones | drönar*; missil*; robotar; raket*; luftvärn*; luftförsvar*
  maritime | maritim*; sjöfart*; marin*; sundet; farvatten*; havsrätt*; havsgräns*; sjögräns*; havet; till havs
  water | vattenförsörj*; vattenavtal*; damm*; flodvatten*; vattenrätt*; dricksvatten*; bevattning*; vattennivå*
  mines | landmin*; minröj*; minor
  drugs | narkotika*; kokain*; fentanyl*
  crime | organiserad brottslighet; brottslighet*; smuggl*; människohandel*; korruption*; polissamarbet*; samarbete … polis*; stärka … polis*
  reconstruction | återuppbygg*
  children | barn; barnen; barna*; minderårig*
  press | pressfrihet*; journalist*; yttrandefrihet*; korrespondent*
  membership | medlemskap*; nato-medlem*; eu-medlem*; bli medlem
  space | rymd*; satellit*
  espionage | spion*; underrättelse*
  agreement | undertecknande*; underteckna*; signer*; avtal; avtalet; avtalen; överenskommelse*; uppgörelse*; enighet*; fördrag*
  recognition | erkännande*; erkänn*
  tensions | spänning*; nedtrap*; avspänning*; upptrap*; eskaler*; stabiliser*
  hotline | direktlinje*; het* linje*; telefonlinje*; kustbevakning*; militär* kontakt*
  defence | försvar*; säkerhetspolitik*; säkerhetssamarbet*; militärövning*; militärt samarbete; gemensamma övning*; gemensam övning*
  missing | saknad*; försvunn*; kvarlevor*
  justice | krigsförbryt*; krigsbrott*; domstol*; brottmålsdomstol*; tribunal*; utlämn*
  minerals | gruv*; mineral*; sällsynta jordart*; koppar*; litium*; kobolt*
  farming | jordbruk*; lantbruk*; bönder*; boskap*
  tourism | turis*
  sovereignty | suverän*; territoriell* integritet
  consulates | konsulat*; generalkonsulat*
  document | deklaration*; förklaring*; kommuniké*; gemensamt uttalande; gemensam* uttalande*; avsiktsförklaring*; dokument*; protokoll*; memorandum*
  talks | träffas igen; mötas igen; ses igen; träffas på nytt; fortsätta … samtal*; fortsätta … förhandl*; fortsätta … dialog*; återuppta … samtal*; återuppta … förhandl*; ny runda; nya samtal*; nytt möte; nya förhandl*; nästa runda; nästa möte; hålla kontakt*; arbetsgrupp*; expertgrupp*
  data | data; vattenstånd*
  attack | attack*; angrepp*; explosion*; bomb*; sprängning*; attentat*; mord*
  forests | skog; skogen; skogar; skogarna; skogsbruk*; regnskog*; avskogning*; mangrove*; timmer; timret; skogsavverkning*
  indigenous | urfolk*; ursprungsbefolkning*; urbefolkning*
  minorities | minoritet*; språklag*; språkrättighet*; minoritetsspråk*; tvåspråkig*
  coal | kol; kolet; kolexport*; kolkraft*; kolgruv*; brunkol*
  goods | kaffe*; kakao*; socker*; ris; riset; stål; stålet; ståltull*; aluminium*; cement*; bomull*; palmolja*; soja*; te; bananer; nötkött*; vin; sprit; gummi
  ports | hamn; hamnen; hamnar; hamnarna; hamnavgift*; frihamn*; hamnstad*
  disasters | översvämning*; jordbävning*; skogsbrand*; skogsbränder*; torka; torkan; cyklon*; katastrof*; naturkatastrof*
  debt | statsskuld*; skulder; skulderna; skuldavskrivning*; lån; lånet; lånen; kredit; krediter; återbetal*
  pensions | pension*; socialförsäkring*
  labour | sjöfolk*; sjöman; sjömän*; gästarbet*; arbetstillstånd*; arbetstagar*; arbetsvillkor*; lön; lönen; löner; säsongsarbet*
  heritage | arkiv*; museum*; museer*; kulturarv*; kranier*; krigsgrav*
  assets | frysta tillgångar; frysta medel; bankkonto*; bankkonton
  development | utvecklingsbistånd*; bistånd; biståndet; biståndsmedel; utvecklingssamarbete*
  religion | pilgrim*; moské*; kyrka; kyrkan; kyrkor; religionsfrihet*; kloster*
  infrastructure | undervattens*; sjökab*; kritisk infrastruktur; fiberkab*; elkab*; bro; bron; broar; broarna; tunnel*; tunnlar*
`)
