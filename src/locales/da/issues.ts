import { issuePatterns } from '../issues.ts'

export const issues = issuePatterns(`
  relations | normaliser*; genopret* … forhold*; genopret* … relation*; genopret* … bånd*; genopret* … forbindels*; genoptag* … forbindels*; forbedr* … forhold*; bedre … forhold*; forholdet mellem; bilateral* forhold*; diplomatisk* forbindels*
  diplomatic-missions | ambassade*; diplomatisk* mission*; diplomatisk* repræsent*; diplomatisk* personale
  expulsions | udvis*
  consular | konsulær*
  property | diplomatisk* ejendom*; beslaglagt* ejendom*
  ceasefire | våbenhvile*; våbenstilstand*; standse … kamp*; stoppe … kamp*; indstille … kamp*; våbnene … tie*; nedlægge våbnene; holde inde med ilden; stoppe … skyd*
  peace | fred; freden; freds*; slut på … krig*; afslut* … krig*; løs* … konflikt*; løsning … konflikt*
  prisoners | fange*; krigsfange*; fangeudveksl*; indsatte
  detainee | fængsl*; arrest*; anhold*; løslad*; frigiv*; tilbagehold*; varetægt*
  hostages | gidsel*; gidsler*; bortført*; kidnap*
  visas | visum*; indrejse*; bevægelsesfrihed*; rejseforbud*
  sanctions | sanktion*; embargo*; boykot*
  nuclear | atom*; kernekraft*; kernevåben*; berig*; uran*
  arms-control | nedrust*; atomnedrust*; våbenkontrol*; rustningskontrol*
  weapons | våben; våbenlever*; våbnene; ammunition*; artilleri*; våbenkøb*; våbensalg*; våbenleveranc*; jagerfly*; kampfly*; ubåd; ubåde*; kampvogn*; haubits*; kanon*; helikopter*
  military-aid | militær* støtte; militær* hjælp; militærhjælp*; våbenlever*; våbenhjælp*
  troops | tropper*; soldat*; styrker; styrkerne; landtropper*; troppe*
  peacekeeping | fredsbevar*; observatør*; fredsstyrk*
  security-guarantees | sikkerhedsgaranti*
  borders | grænse*
  territory | territori*; landområde*; anneks*; besat* område*
  trade | handel*; handels*; eksport*; import*; markedsadgang*; oprindelsesregl*; mærkning*; toldsamarbejd*; toldunion*
  tariffs | told; tolden; toldsats*; toldafgift*; straftold*
  energy | energi*; strøm; elnet*; kraftværk*; strømforsyn*; elkab*; havvind*; solkraft*; vindkraft*; vandkraft*; vindmøllepark*; vindpark*
  gas | gas; gassen; naturgas*; lng; rørledning*; gasled*
  oil | olie*
  humanitarian-aid | humanitær*; nødhjælp*; hjælpekonvoj*; fødevarehjælp*
  refugees | flygtning*; migra*; asyl*; fordrevne; hjemsendels*; tilbagetagels*; returaftale*
  elections | valg*; afstemning*; præsidentvalg*
  interference | indblanding*; valgpåvirkning*
  human-rights | menneskeret*; dissident*; mindretal*; civilsamfund*; frivillige organisation*
  climate | klima*; udledning*; miljø*; forurening*; oprydning*
  fisheries | fisk*; trawl*; bundtrawl*; havbund*; kvote*; makrel*; sild; silden; sildekvot*; torsk; torsken; torskekvot*; laks; laksen; lakse*; kuller; tun; tunfisk*; rejer; hummer*; lodde*
  terrorism | terror*; ekstrem*
  cyber | cyber*; hack*; datasikkerhed*
  transport | flyforbind*; flyruter; luftfart*; luftrum*; jernbane*; færge*; transit*; transport*; korridor*; lastbil*; vejforbindels*; togtrafik*; togforbindels*; luftfragt*; landingstilladels*; landingsret*; passagertrafik*; motorvej*
  grain | korn*; hvede*; majs*; fødevaresikkerhed*; gødning*; fødevarepris*
  economy | økonomi*; invester*; lån; lånet; gæld*; finans*; valuta*; dollar*; dobbeltbeskat*; skat; skatter; skatteaftal*; beskatning*
  technology | teknologi*; kunstig intelligens; halvleder*; digital*
  health | sundhed*; vaccine*; pandemi*; medicin*; sårede
  education | uddannelse*; kultur*; student*; stipendi*; erhvervsuddannels*; idræt*; sport; universitet*; sprogundervisning*
  housing | bolig*
  drones | drone*; missil*; raket*; luftværn*; luftforsvar*
  maritime | maritim*; skibsfart*; marine*; søfart*; strædet; farvand*; havret*; havgrænse*; søgrænse*; havet; til søs
  water | vandforsyning*; vandaftale*; dæmning*; flodvand*; vandret*; drikkevand*; kunstvanding*; vandstand*
  mines | landmine*; minerydning*; miner
  drugs | narkotika*; narko*; kokain*; fentanyl*
  crime | organiseret kriminalitet; kriminalitet*; smugl*; menneskehandel*; korruption*; politisamarbejd*; samarbejde … politi; styrke … politi*
  reconstruction | genopbyg*
  children | børn; børnene; børne*; mindreårig*
  press | pressefrihed*; journalist*; ytringsfrihed*; korrespondent*
  membership | medlemskab*; nato-medlem*; eu-medlem*; blive medlem
  space | rumfart*; verdensrum*; satellit*
  espionage | spion*; efterretning*
  agreement | underskriv*; underteg*; aftale; aftalen; aftaler; aftalerne; enighed; enigheden; traktat*; overenskomst*
  recognition | anerkend*
  tensions | spænding*; nedtrap*; afspænding*; optrap*; eskaler*; stabiliser*
  hotline | direkte linje*; varm* linje*; telefonlinje*; kystvagt*; militær* kontakt*
  defence | forsvar*; sikkerhedspolitik*; sikkerhedssamarbejde*; militærøvelse*; militært samarbejde; fælles øvelse*; fællesøvelse*
  missing | savne*; forsvundne; levninger; ligene
  justice | krigsforbryd*; domstol*; straffedomstol*; tribunal*; udlever*; retsforfølg*
  minerals | mine; minen; minedrift*; mineral*; sjældne jordarter; kobber*; lithium*; kobolt*
  farming | landbrug*; bønder*; husdyr*
  tourism | turis*
  sovereignty | suveræn*; territorial* integritet
  consulates | konsulat*; generalkonsulat*
  document | erklæring*; kommuniké*; fælleserklæring*; fælles udtalelse*; hensigtserklæring*; dokument*; protokol*; memorandum*
  talks | mødes igen; mødes på ny; tales ved igen; fortsætte … samtal*; fortsætte … forhandl*; fortsætte … dialog*; genoptage … samtal*; genoptage … forhandl*; ny runde; nye samtal*; nyt møde; nye forhandl*; næste runde; næste møde; holde kontakt*; arbejdsgruppe*; ekspertgruppe*
  data | data; vandstand*
  attack | angreb*; eksplosion*; bombe*; sprængning*; attentat*; drab*
  forests | skov; skove; skoven; skovene; skovrydning*; regnskov*; skovbrug*; mangrove*; tømmer*; skovhugst*
  indigenous | oprindelig* folk*; urfolk*; urbefolkning*
  minorities | minoritet*; mindretal*; sproglov*; sprogrettighed*; minoritetssprog*; tosproget*
  coal | kul; kullet; kuleksport*; kulkraft*; kulmine*; brunkul*
  goods | kaffe*; kakao*; sukker*; ris; risen; stål; stålet; ståltold*; aluminium*; cement*; bomuld*; palmeolie*; soja*; te; bananer; oksekød*; vin; spiritus; gummi
  ports | havn; havnen; havne; havnene; havneafgift*; frihavn*; havneby*
  disasters | oversvømmelse*; jordskælv*; skovbrand*; tørke; tørken; cyklon*; katastrofe*; naturkatastrofe*
  debt | gæld; gælden; gældslettelse*; lån; lånet; lånene; kredit; kreditter; tilbagebetal*
  pensions | pension*; socialsikring*
  labour | søfolk*; sømand*; sømænd*; gæstearbejd*; arbejdstilladelse*; arbejdstager*; arbejdsvilkår*; løn; lønnen; lønninger; sæsonarbejd*
  heritage | arkiv*; museum*; museer*; kulturarv*; kranier*; kranierne; krigsgrav*
  assets | indefros* midler; indefros* aktiver; bankkonti; bankkonto*
  development | udviklingsbistand*; bistand; bistanden; udviklingshjælp*; udviklingssamarbejde*
  religion | pilgrim*; moské*; kirke; kirken; kirker; religionsfrihed*; kloster*
  infrastructure | undersøisk*; søkab*; kritisk infrastruktur; fiberkab*; elkab*; bro; broen; broer; broerne; tunnel*
`)
