import { issuePatterns } from '../issues.ts'

export const issues = issuePatterns(`
  relations | normaliser*; gjenoppret* … forhold*; gjenoppret* … relasjon*; gjenoppret* … bånd*; gjenoppret* … forbindels*; gjenoppta* … forbindels*; gjenoppta* … relasjon*; forbedr* … forhold*; bedre … forhold*; tine … forhold*; tøvær*; naboforhold*; forholdet mellom; bilateral* forhold*; diplomatisk* forbindels*
  diplomatic-missions | ambassade*; diplomatisk* represent*; diplomatisk* stasjon*; utenriksstasjon*; diplomatisk* personell; bemanning* … ambassade*
  expulsions | utvis*
  consular | konsulær*
  property | diplomatisk* eiendom*; beslaglagt* eiendom*
  ceasefire | våpenhvile*; våpenstillstand*; fegfred; stans* … kamp*; stopp* … kamp*; stans i kamp*; holde ilden inne; innstill* … kamp*; våpnene … tie*; våpnene … hvile*; legge ned våpnene; slutt* … å skyte; slutt* på kamp*; stans* … skyting*
  peace | fred; freden; freds*; slutt på … krig*; avslutt* … krig*; løs* … konflikt*; løsning … konflikt*; krigens slutt
  prisoners | fange*; krigsfange*; fangeutveksl*; innsatte
  detainee | fengsl*; arrest*; pågrep*; løslat*; frigi*; internert*; varetekt*
  hostages | gissel*; gisler*; bortført*; kidnapp*
  visas | visum*; visa; innreise*; bevegelsesfrihet*; reiseforbud*
  sanctions | sanksjon*; embargo*; boikott*
  nuclear | atom*; kjernefysisk*; kjernekraft*; kjernevåpen*; anrik*; uran*
  arms-control | nedrust*; atomnedrust*; våpenkontroll*; rustningskontroll*; ikke-spredning*
  weapons | våpen; våpenlever*; våpene*; ammunisjon*; artilleri*; våpenkjøp*; våpensalg*; våpenleveranse*; jagerfly*; kampfly*; ubåt; ubåter*; ubåtene; stridsvogn*; haubits*; kanon*; helikopter*; helikoptre*
  military-aid | militær* støtte; militær* hjelp; militærhjelp*; militær* bistand; våpenlever*; våpenhjelp*
  troops | tropp*; soldat*; styrker; styrkene; bakkestyrk*; militære styrk*; troppe*
  peacekeeping | fredsbevar*; observatør*; overvåkingsstyrk*; fredsstyrk*
  security-guarantees | sikkerhetsgaranti*
  borders | grense*; grensa; demarkasjon*
  territory | territori*; landområde*; anneks*; okkupert* område*
  trade | handel*; handels*; eksport*; import*; markedsadgang*; opprinnelsesregl*; merking*; tollsamarbeid*; tollunion*
  tariffs | toll; tollen; tollsats*; tollavgift*; straffetoll*; tollmur*
  energy | energi*; strøm; strømnett*; kraftnett*; kraftverk*; strømforsyn*; kraftkab*; havvind*; solkraft*; vindkraft*; vannkraft*; kraftavtale*; vindpark*
  gas | gass*; lng; rørledning*
  oil | olje*
  humanitarian-aid | humanitær*; nødhjelp*; hjelpekonvoi*; hjelpesending*; matvarehjelp*
  refugees | flyktning*; migra*; asyl*; fordrevne; returavtale*; tilbaketakelse*
  elections | valg*; avstemning*; presidentvalg*
  interference | innbland*; valgpåvirkning*; påvirkning* … valg*
  human-rights | menneskerett*; dissident*; minoritet*; sivilsamfunn*; frivillige organisasjon*
  climate | klima*; utslipp*; miljø*; forurens*; opprydding*
  fisheries | fisk*; trål*; bunntrål*; havbunn*; kvote*; makrell*; sild; silda; silden; sildekvot*; torsk; torsken; torskekvot*; laks; laksen; lakse*; hyse; tunfisk*; reker; rekefiske*; hummer*; lodde*
  terrorism | terror*; ekstrem*; antiterror*
  cyber | cyber*; dataangrep*; datasikkerhet*; hack*; hacking
  transport | flyforbind*; flyruter; luftfart*; luftrom*; jernbane*; ferge*; ferje*; transitt*; transport*; korridor*; flygning*; direktefly*; vei* mellom; vogntog*; lastebil*; veiforbindelse*; tog; togforbindelse*; flyfrakt*; landingstillatelse*; landingsrett*; passasjertrafikk*; motorvei*
  grain | korn*; hvete*; mais*; matsikkerhet*; matvaresikkerhet*; gjødsel*; matvarepris*
  economy | økonomi*; invester*; lån; lånet; gjeld*; finans*; valuta*; dollar*; dobbeltbeskat*; skatt; skatter; skatteavtale*; beskatning*
  technology | teknologi*; kunstig intelligens; halvleder*; digital*; databrikk*
  health | helse*; vaksine*; pandemi*; medisin*; sårede
  education | utdanning*; kultur*; student*; stipend*; yrkesopplæring*; idrett*; universitet*; språkundervisning*; språkopplæring*
  housing | bolig*
  drones | drone*; missil*; rakett*; luftvern*
  maritime | maritim*; skipsfart*; marine*; sjøfart*; stredet; farvann*; havrett*; havgrense*; sjøgrense*; havet; til havs
  water | vannforsyning*; vannavtale*; vannfordel*; demning*; elvevann*; vannrett*; magasin*; vannstand*; drikkevann*; vanning*; demninge*
  mines | landmine*; minerydd*; miner
  drugs | narkotika*; dop; kokain*; fentanyl*
  crime | organisert kriminalitet; kriminalitet*; smugl*; menneskehandel*; korrupsjon*; politisamarbeid*; samarbeid … politi; styrke … politi*
  reconstruction | gjenoppbygg*
  children | barn; barna; barne*; mindreårig*
  press | pressefrihet*; journalist*; ytringsfrihet*; korrespondent*
  membership | medlemskap*; nato-medlem*; eu-medlem*; tiltred*; bli medlem
  space | romfart*; verdensrom*; satellitt*
  espionage | spion*; etterretning*
  agreement | underteg*; signer*; underskriv*; avtale; avtalen; avtaler; avtalene; enighet; enigheten; traktat*; overenskomst*
  recognition | anerkjenn*
  tensions | spenning*; nedtrapp*; avspenning*; opptrapp*; eskaler*; stabilis*
  hotline | direktelinje*; varm* linje*; telefonlinje*; kystvakt*; militær* kontakt*
  defence | forsvar*; sikkerhetspolitikk*; sikkerhetssamarbeid*; militærøvelse*; militært samarbeid; felles øvelse*; fellesøvelse*
  missing | savne*; levninger; levningene; likene
  justice | krigsforbryt*; domstol*; straffedomstol*; tribunal*; utlever*; straffeforfølg*
  minerals | gruve*; mineral*; sjeldne jordarter; kobber*; litium*; kobolt*
  farming | landbruk*; jordbruk*; bønder*; husdyr*
  tourism | turis*; reiseliv*
  sovereignty | suveren*; territoriell* integritet
  consulates | konsulat*; generalkonsulat*
  document | erklæring*; kommuniké*; felleserklæring*; fellesuttalelse*; felles uttalelse*; intensjonsavtale*; dokument*; protokoll*; memorandum*
  talks | møtes igjen; treffes igjen; møtes på nytt; snakkes igjen; fortsette … samtal*; fortsette … forhandl*; fortsette … dialog*; fortsette å snakke; gjenoppta … samtal*; gjenoppta … forhandl*; ny runde; nye samtal*; nytt møte; nye forhandl*; neste runde; neste møte; holde kontakt*; videre samtal*; arbeidsgruppe*; ekspertgruppe*
  data | data; måledata; vannstand*
  attack | angrep*; eksplosjon*; bombe*; sprengning*; attentat*; drap*
  forests | skog*; regnskog*; avskoging*; mangrove*; tømmer*; hogst*
  indigenous | urfolk*; urbefolkning*
  minorities | minoritet*; mindretall*; språklov*; språkrett*; minoritetsspråk*; tospråklig*
  coal | kull; kullet; kulleksport*; kullkraft*; kullgruve*; brunkull*
  goods | kaffe*; kakao*; sukker*; ris; risen; stål; stålet; ståltoll*; aluminium*; sement*; bomull*; palmeolje*; soya*; te; bananer; storfekjøtt*; sjømat*; vin; brennevin; gummi
  ports | havn; havna; havnen; havner; havnene; havneavgift*; frihavn*; havneby*
  disasters | flom*; oversvømmelse*; jordskjelv*; skogbrann*; brannsesong*; tørke; tørken; syklon*; katastrofe*; naturkatastrofe*
  debt | gjeld; gjelden; gjelda; gjeldslette*; lån; lånet; lånene; kreditt*; tilbakebetal*
  pensions | pensjon*; trygdeavtale*; trygderettighet*
  labour | sjøfolk*; sjømann*; sjømenn*; gjestearbeid*; arbeidsinnvandr*; arbeidstillatelse*; arbeidstaker*; arbeidsvilkår*; lønn; lønninger; sesongarbeid*
  heritage | arkiv*; museum*; museene; kulturminne*; kulturarv*; hodeskalle*; krigsgrav*
  assets | fryste midler; frosne midler; sperrede midler; bankkonto*; fryste … konto*; frosne … konto*
  development | utviklingshjelp*; bistand; bistanden; bistandsmidler*; utviklingssamarbeid*
  religion | pilegrim*; moské*; kirke; kirken; kirker; religionsfrihet*; kloster*
  infrastructure | undersjøisk*; sjøkab*; havkab*; kritisk infrastruktur; fiberkab*; kraftkab*; strømkab*; bro; broen; broer; broene; bru; brua; bruen; bruer; bruene; tunnel*
`)
