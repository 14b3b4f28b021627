import { issuePatterns } from '../issues.ts'

export const issues = issuePatterns(`
  relations | normaliser*; gjenoppret* … forhold*; gjenoppret* … relasjon*; gjenoppret* … bånd*; gjenoppret* … forbindels*; gjenoppta* … forbindels*; gjenoppta* … relasjon*; forbedr* … forhold*; bedre … forhold*; tine … forhold*; tøvær*; naboforhold*
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
  weapons | våpen; våpenlever*; våpene*; ammunisjon*; artilleri*
  military-aid | militær* støtte; militær* hjelp; militærhjelp*; militær* bistand; våpenlever*; våpenhjelp*
  troops | tropp*; soldat*; styrker; styrkene; bakkestyrk*; militære styrk*; troppe*
  peacekeeping | fredsbevar*; observatør*; overvåkingsstyrk*; fredsstyrk*
  security-guarantees | sikkerhetsgaranti*
  borders | grense*; grensa; demarkasjon*
  territory | territori*; landområde*; anneks*; okkupert* område*
  trade | handel*; handels*; eksport*; import*; markedsadgang*
  tariffs | toll; tollen; tollsats*; tollavgift*; straffetoll*; tollmur*
  energy | energi*; strøm; strømnett*; kraftnett*; kraftverk*; strømforsyn*; kraftkab*
  gas | gass*; lng; rørledning*
  oil | olje*
  humanitarian-aid | humanitær*; nødhjelp*; hjelpekonvoi*; hjelpesending*; matvarehjelp*
  refugees | flyktning*; migra*; asyl*; fordrevne
  elections | valg*; avstemning*; presidentvalg*
  interference | innbland*; valgpåvirkning*; påvirkning* … valg*
  human-rights | menneskerett*; dissident*; minoritet*
  climate | klima*; utslipp*; miljø*
  fisheries | fisk*; trål*; bunntrål*; havbunn*; kvote*
  terrorism | terror*; ekstrem*; antiterror*
  cyber | cyber*; dataangrep*; datasikkerhet*; hack*; hacking
  transport | flyforbind*; flyruter; luftfart*; luftrom*; jernbane*; ferge*; ferje*; transitt*; transport*; korridor*; flygning*; direktefly*; vei* mellom
  grain | korn*; hvete*; mais*; matsikkerhet*; matvaresikkerhet*; gjødsel*; matvarepris*
  economy | økonomi*; invester*; lån; lånet; gjeld*; finans*; valuta*; dollar*
  technology | teknologi*; kunstig intelligens; halvleder*; digital*; databrikk*
  health | helse*; vaksine*; pandemi*; medisin*
  education | utdanning*; kultur*; student*; stipend*
  housing | bolig*
  drones | drone*; missil*; rakett*; luftvern*
  maritime | maritim*; skipsfart*; marine*; sjøfart*; stredet; farvann*; havrett*
  water | vannforsyning*; vannavtale*; vannfordel*; demning*; elvevann*; vannrett*; magasin*
  mines | landmine*; minerydd*; miner
  drugs | narkotika*; dop; kokain*; fentanyl*
  crime | organisert kriminalitet; kriminalitet*; smugl*; menneskehandel*; korrupsjon*
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
  defence | forsvar*; sikkerhetspolitikk*; sikkerhetssamarbeid*; militærøvelse*; militært samarbeid
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
`)
