import type { FurnitureLexicon } from '../furniture.ts'

export const furniture: FurnitureLexicon = {
  lines: [
    {
      kind: 'navigation',
      pattern: /(?:hopp|gå) (?:rett )?til (?:hoved)?(?:innhold(?:et)?|meny(?:en)?|søk|bunn(?:en)?|toppen)/,
    },
    {
      kind: 'navigation',
      pattern:
        /(?:meny|søk|forside(?:n)?|logg (?:inn|ut)|bli abonnent|abonner|min side|tilbake(?: til (?:forsiden|toppen|artikkelen))?|neste(?: sak| artikkel)?|forrige(?: sak| artikkel)?|lukk|vis mer|last (?:inn )?(?:flere|mer)|innhold|lytt til saken|spill av|gå til (?:forsiden|kommentarer))/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:siste nytt|sist nytt|mest (?:lest|sett|delt|populære?)|siste (?:saker|nyheter|artikler)|flere (?:saker|nyheter|artikler)(?: fra .{2,30})?|relaterte? (?:saker?|artikler|artikkel)|anbefalte? (?:saker?|for deg)|anbefalt|les også|les mer|les hele saken|se også|hør også|nyhetsbrev|meld deg på (?:vårt |våre )?nyhetsbrev.*|få nyhetsbrevet.*|følg (?:oss|.{2,25}) på (?:facebook|instagram|x|twitter|snapchat|telegram).*|last ned appen.*|abonner(?:er)? på .{2,40}|vil du (?:lese|vite) mer\?.{0,40}|(?:få|motta) .{2,50} (?:på e-?post|i innboksen|rett i innboksen)|(?:se|hør|lytt til) .{2,40} i (?:nettspilleren|reprise|opptak)|(?:mer|saken) (?:kommer|oppdateres)(?: .{2,30})?|tips oss!?|har du (?:et )?tips.*|(?:få|støtt) .{2,40} abonnement.*)/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:annonse|reklame|annonsørinnhold|betalt innhold|kun for abonnenter|artikkelen fortsetter (?:under|etter) (?:annonsen|bildet|videoen)|saken fortsetter (?:under|etter) .{2,20}|del(?: saken| artikkelen| på .{1,20})?|kopier(?:t)? lenke(?:n)?|skriv ut(?: .{2,20})?|(?:pressekontakt|mediekontakt|kontakt(?:person)?|henvendelser|spørsmål(?: til saken)?)\s*:(?=.*[@\d]|[^.!?]*$).{2,120}|tips en venn|kommentarer?(?: \(\d+\))?|\d+ kommentarer?|opphavsrett .*|ansvarlig redaktør.*|alle rettigheter (?:er )?(?:forbeholdt|reservert).*|denne artikkelen er (?:over |mer enn )?.{2,20} gammel|(?:vi|denne siden|nettstedet|dette nettstedet) bruker (?:informasjonskapsler|cookies).*|godta (?:alle )?(?:informasjonskapsler|cookies)|(?:personvern|informasjonskapsler|cookies|vilkår)(?:erklæring| og .{2,30})?|pressemelding|kronikk|kommentar|leder|debatt|publisert i .{2,30} \d{4})/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:saken|artikkelen|denne saken|denne artikkelen|innlegget|teksten) (?:ble|er|var) (?:først|opprinnelig) (?:publisert|trykket|skrevet) .{2,60}/,
    },
    {
      kind: 'notice',
      pattern: /du (?:blir|vil bli) (?:snart |nå )?(?:videresendt|sendt videre|omdirigert) til .{2,60}/,
    },
    {
      kind: 'placeholder',
      pattern:
        /(?:bilde(?:t)? mangler|videoen er ikke tilgjengelig|laster(?: inn)?|innholdet er ikke tilgjengelig|javascript .{3,60}|ekstern innhold)(?:\.\.\.|…|\.)?/,
    },
    {
      kind: 'navigation',
      pattern:
        /(?:hjem|kontakt(?: oss| redaksjonen)?|om oss|til (?:innhold(?:et)?|toppen|forsiden|artikkelen)|åpne (?:bildet?|galleri(?:et)?)(?: i .{2,20})?|forstørr(?: bildet)?|(?:vis|skjul) (?:alle?|mindre|bildetekst|kommentarer|faktaboks)|skjul|spill av (?:video|lyd)(?:en)?|spill|pause|play|bilde \d+ (?:av|\/) \d+|\d+ (?:av|\/) \d+|godta alle?|avvis alle?|lukk (?:annonse|vindu|bildet)|personvern|vilkår|redaktøransvar|utgiver|vær varsom-plakaten|redaksjonen|e-?post|facebook|twitter|messenger)/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:mer om .{2,30}|emner|tema|fikk du med deg denne\?|har du (?:innspill|spørsmål|opplysninger|noe).{0,60}|send (?:inn )?tips.{0,30}|fant du (?:en )?feil\?.{0,40}|(?:si fra|meld fra|rapporter) (?:om )?feil.{0,40}|logg inn for å .{2,40}|allerede abonnent\?.{0,40}|se video(?:en)?|se (?:bildene|direkte|sendingen)|direkte|vi oppdaterer (?:saken)?.{0,40}|(?:nrk|vi|redaksjonen) (?:oppdaterer|følger) saken.{0,30})/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:for abonnenter|abonnement|(?:lytt til|hør|les opp) (?:artikkelen|saken)|lesetid:?\s*(?:ca\.? )?\d+ ?min(?:utter)?\.?|\d+ min(?:utters?|\.)? (?:lesetid|lesing)|dette er (?:en (?:kommentar|kronikk|leder|nyhetsanalyse|pressemelding|meningsytring)|et (?:debattinnlegg|innlegg|leserinnlegg))\b.{0,140}|(?:denne )?artikkelen er (?:over |mer enn )?.{2,20} gammel|(?:denne (?:teksten|saken|artikkelen)|oppsummeringen|artikkelen) er (?:laget|skrevet|oversatt) .{2,120}|oppsummering(?:en)? (?:er )?laget .{2,80}|(?:rettelse|korreksjon): .{5,250}|i en tidligere versjon(?! av (?!(?:denne |den )?(?:saken|artikkelen|teksten|meldingen|kommentaren|overskriften))) .{5,250}|pressemelding\s*[|–-]\s*.{2,40}|pressetelefon.{0,60}|(?:tlf|telefon|mobil)\.?:? ?[+\d][\d ]{5,16}|presse(?:kontakt|vakt(?:en)?)|denne (?:nett)?siden krever .{2,40})/,
    },
    {
      kind: 'credit',
      pattern: /(?:ntb|saken) har bidratt .{2,40}|redigert av:? .{3,60}|(?:arkiv|illustrasjons)(?:foto|bilde)/,
    },
    { kind: 'placeholder', pattern: /laster (?:inn )?innhold(?:et)?(?:\.\.\.|…|\.)?/ },
    {
      kind: 'promotion',
      pattern:
        /(?:kjøp|bestill|se|les|last ned|meld deg på|klikk|finn|hør|følg|stem|lytt|sjekk|registrer deg|abonner)\b.{0,50}\bher/,
    },
    {
      kind: 'navigation',
      pattern:
        /(?:du er her:? .{2,60}|aktuelt|lagre(?: saken| artikkelen)?|lagret|kundeservice|kundesenter|e-?avis(?:en)?|podkast(?:er)?|min side|les videre|fortsett (?:å lese|lesingen)|svar|lik|rapporter|vis (?:flere|alle) kommentarer(?: \(\d+\))?|skriv (?:en )?kommentar|tilgjengelighetserklæring(?:en)?|personvernerklæring(?:en)?|om nettstedet|relatert(?: innhold)?|kopier lenke|gi bort|tekststørrelse|lytt)/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:få (?:nyhetsvarsel|varsel|nyheter|siste nytt) .{2,60}|anbefalte saker|flere nyheter|nyeste saker|siste fra .{2,30}|mest lest(?: .{2,20})?|andre (?:leser|har lest)(?: også)?|mer fra .{2,30}|populært|annonsørinnhold(?: fra .{2,40})?|abonner(?:er)? .{2,60} for .{1,20})/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:kommentarfelt(?:et)?|.{2,60} (?:arbeider|følger|er redigert|redigeres) etter .{0,30}vær varsom.{0,60}|.{2,60} er ikke ansvarlig for .{0,30}(?:innhold|eksterne|lenke|nettsted).{0,60}|ansvarlig for innholdet.{0,80}|innholdet er levert av .{2,60}|pressevakten(?: i .{2,60})?)/,
    },
    {
      kind: 'navigation',
      pattern:
        /(?:søk etter .{2,30}|siste|følg saken|slå på varsler|skru på varsler|diskuter saken|regler for (?:debatt|kommentar).{0,30}|debattregler|lytt til (?:saken|artikkelen)|org\.? ?nr\.?:? ?[\d ]{9,13}|tips redaksjonen)/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:i samarbeid med .{2,30}|(?:hei,? )?du må (?:være )?logge?(?:t)? inn.{0,80}|.{2,40} er medlem av .{0,40}(?:presse|medie|redaktør).{0,60})/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:.{2,30} kommer tilbake med (?:mer|flere opplysninger).{0,30}|(?:vet|har|sitter|så) du .{2,60}\?\s*(?:send|tips|ring|kontakt|ta kontakt|skriv|si fra) .{2,100}|(?:hør|se|les) mer (?:i|på|om) .{2,60}|følg .{2,40} (?:på|i) (?:sosiale medier|tiktok|linkedin|bluesky).{0,30}|lik(?:er|te) du .{3,50}\?|(?:var|er) .{2,40} nyttig\?|få (?:et )?varsel .{3,80}|bli abonnent .{3,60}|siste nytt (?:fra|om) .{2,40})/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:(?:denne )?(?:kommentaren|kronikken|analysen|teksten|innlegget|lederen|artikkelen) (?:gir|er et|er) uttrykk for .{3,80}|.{2,40}[-–—.:,] ?alle rettigheter (?:er )?(?:forbeholdt|reservert).{0,40}|ettertrykk .{3,60}(?:tillatt|forbudt|kilde).{0,40}|(?:ved (?:sitering|gjengivelse|ettertrykk)|gjengivelse) .{3,100}(?:kilde|tillatt|forbudt|oppgis).{0,40}|.{2,40} selger (?:aldri|ikke) .{0,20}(?:opplysning|informasjon|data|e-?post|personlig).{0,60}|utskriftsversjon|(?:uoffisiell|uautorisert) oversettelse.{0,40}|det talte ord gjelder|sperrefrist:? .{2,40})/,
    },
    {
      kind: 'credit',
      pattern:
        /(?!.*[.!?]$)(?:presse|kommunikasjons|informasjons|medie)(?:tjenesten?|kontoret?|avdelingen?|enheten?|seksjonen?|staben)(?:,? (?:i|ved|for) .{3,80}|, .{3,80})?/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:de |den )?(?:nyeste|siste)(?: (?:melding(?:er|en|ene)?|innlegg(?:et|ene)?|oppdatering(?:er|en|ene)?))? (?:øverst|først)|(?:direkte(?:sending|studio|rapportering|dekning|oppdatering)(?:en|et|a|ene)|live(?:bloggen|dekningen)|livestudioet) er (?:nå )?(?:avsluttet|over|stengt|lukket)(?:\. .{3,60})?|vi (?:avslutter|runder av|stenger|lukker) (?:nå )?(?:direkte(?:sending|studio|rapportering|dekning|oppdatering)(?:en|et|a|ene)|live(?:bloggen|dekningen|studioet)).{0,60}|takk for (?:følget|at du (?:leste|fulgte|var) .{0,40}|i dag)/u,
    },
    {
      kind: 'notice',
      pattern:
        /(?:(?:denne )?(?:saken|artikkelen)|denne teksten) (?:ble|blir|er|vil bli) (?:sist |løpende |fortløpende )?(?:oppdatert|rettet)(?: .{2,120})?|(?:denne (?:saken|artikkelen|teksten)|artikkelen) (?:ble|er) endret(?: .{2,120})?|(?:denne )?(?:saken|artikkelen|teksten) oppdateres(?: .{2,40})?|(?:redaksjonen|vi) har (?:endret|rettet|oppdatert) .{2,40} (?:saken|artikkelen|teksten)(?: .{2,60})?/u,
    },
    {
      kind: 'notice',
      pattern:
        /del (?:denne )?(?:saken|artikkelen) (?:med .{2,30}|på .{2,20})|del denne (?:saken|artikkelen)|tips en venn(?: om .{2,30})?|(?:kun )?for (?:pluss-?)?abonnenter|pluss(?:sak|artikkel)?|du (?:leser nå|har lest) .{3,40}|pressemelding nr\.? ?[\d/-]+|(?:presse|medie)(?:vakt|telefon)(?:en)?\s*:.{5,60}|til redaksjon(?:en|ene)|slutt på (?:presse)?melding(?:en)?|(?:har du )?(?:sett|funnet|oppdaget) (?:en )?feil (?:i|på) .{3,40}\? .{3,60}|.{4,20}en ble først publisert (?:i|på|hos) .{2,60}/u,
    },
    {
      kind: 'promotion',
      pattern:
        /les (?:flere|alle|våre) (?:saker|nyheter|artikler|kommentarer)(?: .{2,40})?|les mer om [^.,]{2,50}|(?:du kan )?lese? mer (?:om .{2,40} )?på (?:nettsid(?:en|ene)|nettsted(?:et)?).{0,40}|tips oss(?: om .{2,30}|!? .{3,60}\?)/u,
    },
    {
      kind: 'credit',
      pattern:
        /(?:oversatt|redigert|oversettelse|redigering|oversetter) (?:av|ved) \S+(?: \S+){0,3}|(?:oversettelse|redigering|oversetter|redaktør|desk|vaktsjef)\s*: [^.]{3,60}|av (?:\p{L}+s )?(?:utenriks|nyhets|innenriks)?(?:redaksjonen|desken|korrespondent|medarbeider)(?: (?:i|på) .{2,30})?/u,
    },
    {
      kind: 'navigation',
      pattern:
        /(?:(?:hopp|gå) (?:over|forbi) (?:meny(?:en)?|navigasjon(?:en)?)|(?:flere|eldre|nyere) (?:nyheter|saker|artikler|innlegg)|last ned (?:som |artikkelen |dokumentet )?(?:\(?pdf\)?)?|vedlegg|dokumenter)/u,
    },
    {
      kind: 'notice',
      pattern:
        /(?:(?:saken|artikkelen|denne saken) er under (?:utvikling|oppdatering)|(?:vi|avisen|redaksjonen) retter feil\.?.{0,60}|kommentarfeltet er (?:nå )?stengt|laster(?: inn)?(?: innhold(?:et)?| video(?:en)?| bilde(?:t)?)? ?(?:\.\.\.|…)|analyse|(?:ref(?:eranse)?|nr|nummer|saksnummer|pressemelding nr)\.?\s*:?\s*\d[\w/.-]*)/u,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:få (?:de|dagens|ukas|ukens|alle|det) .{2,60} (?:hver (?:morgen|kveld|dag|uke)|på mobilen|på e-?post|rett i .{2,20})\.?.{0,40}|(?:vil|ønsker) du (?:ha|lese|se|få|høre) .{2,60}\? (?:følg|meld|abonner|last|klikk|trykk|logg|bli|kjøp|få)(?!\p{L}).{2,60}|støtt (?:oss|arbeidet vårt|journalistikken vår)(?: med .{2,30})?|(?:slå|skru) på (?:varsler|varsling)(?: .{2,30})?)/u,
    },
    {
      kind: 'credit',
      pattern:
        /(?:(?:bildetekst|billedtekst)\s*: .{2,80}|kilder\s*: [^\s,.:!?]+(?: [^\s,.:!?]+){0,2}(?:(?:,| og) [^\s,.:!?]+(?: [^\s,.:!?]+){0,2})+|(?!.*[.!?]$)vår (?:egen )?(?:utsendte|korrespondent|medarbeider|reporter)(?: (?:i|på) .{2,30})?|(?:stikkord|emneord|emner|nøkkelord)\s*: [^.!?]{2,90})/u,
    },
    {
      kind: 'notice',
      pattern:
        /(?:(?:denne )?(?:saken|artikkelen|teksten|intervjuet) er (?:en )?(?:del av (?:serien|en serie)|(?:hentet|tatt) fra (?:papir|print|dagens).{0,30}|(?:skrevet|laget|produsert) med støtte fra .{2,60}).{0,60}|dette innholdet (?:ligger|kommer|er hentet|leveres) .{2,120}|vi har dessverre ikke (?:mulighet|kapasitet) til å svare .{2,60}|vis hele bildeteksten|bilder fra .{2,60} (?:kan lastes ned|ligger på|finnes på) .{2,60}|(?:vurderingene|slutsatsene|konklusjonene|meningene) er (?:journalistens|skribentens|forfatterens) egne\.?|har du (?:sett|funnet|oppdaget) (?:en )?(?:feil|mangler).{0,80})/u,
    },
  ],
  leads: [
    {
      kind: 'promotion',
      pattern: /(?:(?:fikk du med deg|har du lest) (?:denne|dette|disse|saken)\?|følg (?:saken|temaet)\s*:)\s*/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:neste|i kveld|fikk du med deg|flere nyheter|podkast|følg direkte|direkte|bakgrunn|mer om saken)\s*:\s*(?=.{6,110}[^.:,;]$)/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:les også|les mer|les hele saken|se også|se video(?:en)?|se bildene|hør også|hør podkast(?:en)?|relaterte?(?: saker?| artikler)?|les på|siste nytt|mest lest)\s*(?::|[–—→»>]+)\s*/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:annonse|del(?: saken)?|følg(?: oss)?|(?:for )?(?:mer|flere|ytterligere|nærmere) (?:informasjon|opplysninger))\s*:\s*/,
    },
  ],
  credit:
    /(?:(?:arkiv)?foto(?:graf)?|bilde|illustrasjon(?:sfoto)?|grafikk|video|skjermdump|montasje|faksimile|kilde|tekst og foto|tekst)(?:\s*og (?:foto|video|tekst))?(?=\s*[:/])/,
  bylineWords: /(?:av|tekst|skrevet av|tekst av|reporter)/,
  roles:
    /(?:(?:(?:utenriks|politisk|sjef|nyhets|frilans|utenrikspolitisk)[ -]?)*(?:journalist|(?:\p{L}+-){0,2}\p{L}*korrespondent|reporter|redaktør|kommentator|(?:\p{L}+-){0,2}\p{L}*medarbeider|redaksjonssjef|vaktsjef|nyhetsjournalist|utenriksjournalist|utenriksredaktør|utenrikskorrespondent)(?:,? (?:i|fra|på|for) .{2,30})?)/u,
  beingWords: /er/,
  sections:
    /(?:nyheter|utenriks|innenriks|verden|europa|urix|politikk|sport|kultur|økonomi|meninger|krig og konflikt|ukraina|russland)/,
  pointers: /(?:les også|se også|les mer|les hele saken)/,
  clockWords:
    /(?:kl|klokken|klokka|for|siden|time|timer|minutt|minutter|min|dag|dager|uke|uker|en|ett|et|den|og|i dag|i går|nå|nettopp|ca)/,
  zoneNote: /alle (?:klokkeslett|tider|tidspunkter)(?: (?:er|oppgis|i))* (?:lokale?|lokal tid|\p{L}+ tid)/u,
  readerWords: /(?:du|deg|din|ditt|dine)/,
  pageWords:
    /(?:gratisversjonen|full tilgang|nettsid(?:e|er|en|ene|a)|kommentarfeltet|varsler|journalisten|redaksjonen|nyhetsbrev(?:et)?|innboks(?:en)?|abonner(?:e|er)?|abonnement(?:et)?|abonnent(?:er)?|nettleser(?:en)?|informasjonskapsler|cookies|personvern(?:et)?|appen|nettsted(?:et)?|kommentarfelt(?:et)?|brukerkonto|vi vil gjerne høre|tips(?:e)? oss|logge? inn|vår app)/,
  pageImperatives:
    /(?:les hele (?:uttalelsen|fellesuttalelsen|erklæringen|teksten|talen|saken)|last ned|meld deg|abonner|send|følg|bli med|klikk|gi oss|si fra)/,
  origins: [
    /(?:først|opprinnelig) (?:publisert|trykket|skrevet|omtalt) (?:i|på|hos|av|for)\s+(?<origin>[^.,;|]{2,40}?)(?=[.,;|]|$)/iu,
    /(?:saken|artikkelen|teksten) er (?:hentet fra|skrevet av|levert av)\s+(?<origin>[^.,;|]{2,40}?)(?=[.,;|]|$)/iu,
  ],
  captionWords:
    /(?:ikke (?:på bildet|avbildet)|(?:på|til (?:venstre|høyre) (?:på|i)) bildet|\((?:til )?(?:venstre|høyre|i midten|t\.?v\.?|t\.?h\.?|fra venstre|avbildet|arkivfoto|bildet)\)|fra venstre:|her (?:under|ved|sammen med|fra|på) |arkivbilde|avbildet)/iu,
  dateWords: /(?:først publisert|publisert|publiseringsdato|trykket|dato|date)/,
  imprint: /(?:pressemelding|presseuttalelse|kunngjøring|uttalelse|nyhet|statsråd|av|tekst:|skrevet av)/,
  updateWords: /(?:sist oppdatert|oppdatert|sist endret|endret|hentet)/,
  labels:
    /(?:siste|direkte|kommentar|analyse|leder|debatt|kronikk|intervju|portrett|bakgrunn|fakta|video|foto|bilder|live|ekstra|eksklusivt|forklart|forklarer|pluss|oversikt|nøkkeltall|meninger|reportasje|nyhetsanalyse|oppdatert|korreksjon|rettelse|pressemelding)/,
  saying:
    /,\s*(?:sier|sa|skriver|skrev|mener|mente|uttalte|uttaler|forteller|fortalte|svarte|svarer|la|legger|opplyser|opplyste|understreker|understreket|ifølge|hevder|hevdet|forklarer|forklarte|fortsetter|fortsatte|heter|lyder|lød|tvitret|melder|meldte|sto|står)\b/iu,
  hyphenOpensSpeech: true,
}
