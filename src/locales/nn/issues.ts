import { issuePatterns } from '../issues.ts'

export const issues = issuePatterns(`
  relations | normaliser*; gjenopprett* … forhold*; gjenopprett* … relasjon*; gjenopprett* … band*; gjenopprett* … samband*; gjenoppta* … samband*; atteroppret* … forhold*; betre … forhold*; betr* … forhold*; tøvêr*; naboforhold*; naboskap*; forholdet mellom; bilateral* forhold*; diplomatisk* samband*
  diplomatic-missions | ambassad*; diplomatisk* represent*; diplomatisk* stasjon*; utanriksstasjon*; diplomatisk* personell
  expulsions | utvis*
  consular | konsulær*
  property | diplomatisk* eigedom*; beslaglagd* eigedom*
  ceasefire | våpenkvil*; våpenstillstand*; stans* … kamp*; stogg* … kamp*; stopp* … kamp*; våpenhvil*; halde elden inne; innstill* … kamp*; våpna … tei*; våpna … kvile*; leggje ned våpna; slutt* … å skyte; stans* … skyting*
  peace | fred; freden; freds*; slutt på … krig*; avslutt* … krig*; løys* … konflikt*; løysing … konflikt*
  prisoners | fange*; fangar*; krigsfang*; fangeutveksl*; innsette; fangane
  detainee | fengsl*; arrest*; pågrip*; pågrep*; lauslat*; frigi*; frigje*; sleppt fri; internert*; varetekt*
  hostages | gissel*; gisla*; bortført*; kidnapp*
  visas | visum*; innreise*; rørslefridom*; reiseforbod*
  sanctions | sanksjon*; embargo*; boikott*
  nuclear | atom*; kjernefysisk*; kjernekraft*; anrik*; uran*
  arms-control | nedrust*; atomnedrust*; våpenkontroll*; rustingskontroll*
  weapons | våpen; våpenlever*; våpna; ammunisjon*; artilleri*; våpenkjøp*; våpensal*; våpenleveranse*; jagarfly*; kampfly*; ubåt; ubåtar*; ubåtane; stridsvogn*; haubits*; kanon*; helikopter*; helikoptra
  military-aid | militær* støtte; militær* hjelp; militærhjelp*; våpenlever*; våpenhjelp*
  troops | tropp*; soldat*; styrkar; styrkane; bakkestyrk*; troppe*
  peacekeeping | fredsbevar*; observatør*; fredsstyrk*; overvakingsstyrk*
  security-guarantees | tryggleiksgaranti*; sikkerheitsgaranti*
  borders | grense*; grensa; demarkasjon*
  territory | territori*; landområde*; anneks*; okkupert* område*
  trade | handel*; handels*; eksport*; import*; marknadstilgang*; opphavsregl*; opprinnelsesregl*; merking*; tollsamarbeid*; tollunion*
  tariffs | toll; tollen; tollsats*; tollavgift*; straffetoll*
  energy | energi*; straum; straumnett*; kraftnett*; kraftverk*; kraftkab*; havvind*; solkraft*; vindkraft*; vasskraft*; kraftavtal*; vindpark*
  gas | gass*; lng; røyrleidning*
  oil | olje*
  humanitarian-aid | humanitær*; naudhjelp*; hjelpekonvoi*; hjelpesending*; matvarehjelp*
  refugees | flyktning*; migra*; asyl*; fordrivne; returavtal*; tilbaketaking*
  elections | val; valet; valg*; røysting*; avrøysting*; presidentval*
  interference | innbland*; valpåverknad*; påverknad* … val*
  human-rights | menneskerett*; dissident*; minoritet*; sivilsamfunn*; frivillige organisasjon*
  climate | klima*; utslepp*; miljø*; forurein*; opprydding*
  fisheries | fisk*; trål*; botntrål*; havbotn*; kvote*; makrell*; sild; silda; sildekvot*; torsk; torsken; torskekvot*; laks; laksen; lakse*; hyse; tunfisk*; reker; rekefiske*; hummar*; lodde*
  terrorism | terror*; ekstrem*
  cyber | cyber*; dataangrep*; datatryggleik*; hack*
  transport | flysamband*; flyruter; luftfart*; luftrom*; jernbane*; ferje*; transitt*; transport*; korridor*; direktefly*; vogntog*; lastebil*; vegsamband*; vegar; tog; togsamband*; flyfrakt*; landingsløyve*; landingsrett*; passasjertrafikk*; motorveg*
  grain | korn*; kveite*; mais*; mattryggleik*; matvaretryggleik*; gjødsel*; matvarepris*
  economy | økonomi*; invester*; lån; lånet; gjeld*; finans*; valuta*; dollar*; dobbeltskatt*; skatt; skattar; skatteavtal*; skattlegging*
  technology | teknologi*; kunstig intelligens; halvleiar*; digital*
  health | helse*; vaksine*; pandemi*; medisin*; såra
  education | utdanning*; kultur*; student*; stipend*; yrkesopplæring*; idrett*; universitet*; språkundervisning*; språkopplæring*
  housing | bustad*
  drones | drone*; missil*; rakett*; luftvern*
  maritime | maritim*; skipsfart*; marine*; sjøfart*; sundet; farvatn*; havrett*; havgrens*; sjøgrens*; havet; til havs
  water | vassforsyning*; vatnavtale*; vassavtale*; demning*; elvevatn*; vassrett*; magasin*; vasstand*; drikkevatn*; vatning*
  mines | landmine*; minerydd*; miner
  drugs | narkotika*; kokain*; fentanyl*
  crime | organisert kriminalitet; kriminalitet*; smugl*; menneskehandel*; korrupsjon*; politisamarbeid*; samarbeid … politi; styrkje … politi*; styrke … politi*
  reconstruction | gjenoppbygg*; oppattbygg*; atterreis*
  children | barn; barna; barne*; mindreårig*
  press | pressefridom*; journalist*; ytringsfridom*; korrespondent*
  membership | medlemskap*; nato-medlem*; eu-medlem*; bli medlem
  space | romfart*; verdsrom*; satellitt*
  espionage | spion*; etterretning*; etterretting*
  agreement | underteikn*; signer*; underskriv*; avtale; avtala; avtalen; avtalar; avtalane; semje; semja; einigheit*; traktat*
  recognition | anerkjenn*; godkjenning*
  tensions | spenning*; nedtrapp*; avspenning*; opptrapp*; eskaler*; stabilis*
  hotline | direktelin*; varm* lin*; telefonlin*; kystvakt*; militær* kontakt*
  defence | forsvar*; tryggingspolitikk*; tryggleikssamarbeid*; militærøving*; militært samarbeid; felles øving*; fellesøving*
  missing | sakna*; leivningar; leivningane; lika
  justice | krigsbrotsverk*; krigsforbryt*; domstol*; straffedomstol*; tribunal*; utlever*; straffeforfølg*
  minerals | gruve*; mineral*; sjeldsynte jordartar; kopar*; kobber*; litium*; kobolt*
  farming | landbruk*; jordbruk*; bønder*; husdyr*
  tourism | turis*; reiseliv*
  sovereignty | suveren*; territoriell* integritet
  consulates | konsulat*; generalkonsulat*
  document | erklæring*; kommuniké*; felleserklæring*; fellesfråsegn*; felles fråsegn*; intensjonsavtal*; dokument*; protokoll*; memorandum*
  talks | møtast att; møtast igjen; møtast på nytt; treffast att; halde fram … samtal*; halde fram … forhandl*; fortsetje … samtal*; ta opp att … samtal*; gjenoppta … samtal*; ny runde; nye samtal*; nytt møte; nye forhandl*; neste runde; neste møte; halde kontakt*; arbeidsgruppe*; ekspertgruppe*
  data | data; måledata; vasstand*
  attack | angrep*; åtak*; eksplosjon*; bombe*; sprenging*; attentat*; drap*
  forests | skog*; regnskog*; avskoging*; mangrove*; tømmer*; hogst*
  indigenous | urfolk*; urbefolkning*
  minorities | minoritet*; mindretal*; språklov*; språkrett*; minoritetsspråk*; tospråkleg*
  coal | kol; kolet; koleksport*; kolkraft*; kolgruve*; brunkol*
  goods | kaffi*; kakao*; sukker*; ris; risen; stål; stålet; ståltoll*; aluminium*; sement*; bomull*; palmeolje*; soya*; te; bananar; storfekjøt*; sjømat*; vin; brennevin; gummi
  ports | hamn; hamna; hamner; hamnene; hamneavgift*; frihamn*; hamneby*
  disasters | flaum*; flom*; oversvømming*; jordskjelv*; skogbrann*; tørke; tørka; syklon*; katastrofe*; naturkatastrofe*
  debt | gjeld; gjelda; gjeldslette*; lån; lånet; låna; kreditt*; tilbakebetal*
  pensions | pensjon*; trygdeavtal*; trygderett*
  labour | sjøfolk*; sjømann*; sjømenn*; gjestearbeid*; arbeidsinnvandr*; arbeidsløyve*; arbeidstakar*; arbeidsvilkår*; løn; løna; løner; sesongarbeid*
  heritage | arkiv*; museum*; musea; kulturminne*; kulturarv*; hovudskalle*; hovudskallar*; krigsgrav*
  assets | fryste midlar; frosne midlar; sperra midlar; bankkonto*; fryste … konto*; frosne … konto*
  development | utviklingshjelp*; bistand; bistanden; bistandsmidlar*; utviklingssamarbeid*
  religion | pilegrim*; moské*; kyrkje; kyrkja; kyrkjer; religionsfridom*; kloster*
  infrastructure | undersjøisk*; sjøkab*; havkab*; kritisk infrastruktur; fiberkab*; kraftkab*; straumkab*; bru; brua; bruer; bruene; tunnel*
`)
