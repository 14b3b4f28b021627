import type { FurnitureLexicon } from '../furniture.ts'

export const furniture: FurnitureLexicon = {
  lines: [
    {
      kind: 'navigation',
      pattern: /(?:hopp|gå) (?:rett )?til (?:hovud)?(?:innhald(?:et)?|meny(?:en)?|søk|botn(?:en)?|toppen)/,
    },
    {
      kind: 'navigation',
      pattern:
        /(?:meny|søk|framside|framsida|logg (?:inn|ut)|bli abonnent|abonner|mi side|tilbake(?: til (?:framsida|toppen|artikkelen))?|neste(?: sak| artikkel)?|førre(?: sak| artikkel)?|lukk|vis meir|last (?:inn )?(?:fleire|meir)|innhald|lytt til saka|spel av|gå til (?:framsida|kommentarar))/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:siste nytt|sist nytt|mest (?:lese|lest|sett|delt)|siste (?:saker|nyhende|artiklar)|fleire (?:saker|nyhende|artiklar)(?: frå .{2,30})?|(?:relaterte?|liknande) (?:saker?|artiklar)|tilrådd|les òg|les også|les meir|les heile saka|sjå òg|sjå også|høyr òg|nyheitsbrev|nyhendebrev|meld deg på (?:nyheitsbrevet|nyhendebrevet).*|følg (?:oss|.{2,25}) på (?:facebook|instagram|x|twitter|snapchat|telegram).*|last ned appen.*|abonner på .{2,40}|vil du (?:lese|vite) meir\?.{0,40}|(?:få|ta imot) .{2,50} (?:på e-?post|i innboksen|rett i innboksen)|(?:sjå|høyr|lytt til) .{2,40} i (?:nettspelaren|reprise|opptak)|(?:meir|saka) (?:kjem|vert oppdatert|blir oppdatert)(?: .{2,30})?|tips oss!?|har du (?:eit )?tips.*)/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:annonse|reklame|annonsørinnhald|betalt innhald|berre for abonnentar|artikkelen held fram (?:under|etter) (?:annonsen|biletet|videoen)|saka held fram (?:under|etter) .{2,20}|del(?: saka| artikkelen| på .{1,20})?|kopier(?:t)? (?:lenke|lenkja|lenka)|skriv ut(?: .{2,20})?|(?:pressekontakt|mediekontakt|kontakt(?:person)?|førespurnader|spørsmål)\s*:(?=.*[@\d]|[^.!?]*$).{2,120}|tips ein ven|kommentarar?(?: \(\d+\))?|\d+ kommentarar?|opphavsrett .*|ansvarleg redaktør.*|alle rettar .*|denne artikkelen er (?:over |meir enn )?.{2,20} gamal|(?:vi|denne sida|nettstaden|denne nettstaden) (?:bruker|brukar|nyttar) (?:informasjonskapslar|cookies).*|godta (?:alle )?(?:informasjonskapslar|cookies)|(?:personvern|informasjonskapslar|cookies|vilkår)(?: og .{2,30})?|pressemelding|kronikk|kommentar|leiar|debatt)/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:saka|artikkelen|denne saka|denne artikkelen|innlegget|teksten) (?:vart|blei|er|var) (?:først|opphavleg) (?:publisert|trykt|prenta|skriven) .{2,60}/,
    },
    { kind: 'notice', pattern: /du (?:blir|vert) (?:snart |no )?(?:vidaresend|sendt vidare|omdirigert) til .{2,60}/ },
    {
      kind: 'placeholder',
      pattern:
        /(?:bilete(?:t)? manglar|videoen er ikkje tilgjengeleg|lastar(?: inn)?|innhaldet er ikkje tilgjengeleg)(?:\.\.\.|…|\.)?/,
    },
    {
      kind: 'navigation',
      pattern:
        /(?:heim|kontakt(?: oss| redaksjonen)?|om oss|til (?:innhald(?:et)?|toppen|framsida|artikkelen)|opne (?:biletet?|galleri(?:et)?)(?: i .{2,20})?|forstørr(?: biletet)?|(?:vis|gøym|skjul) (?:alle?|mindre|bilettekst|kommentarar|faktaboks)|gøym|spel av (?:video|lyd)(?:en)?|bilete \d+ (?:av|\/) \d+|\d+ (?:av|\/) \d+|godta alle?|avvis alle?|lukk (?:annonse|vindauge|biletet)|personvern|vilkår|redaktøransvar|utgjevar|ver varsam-plakaten|e-?post)/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:meir om .{2,30}|emne|tema|fekk du med deg denne\?|har du (?:innspel|spørsmål|opplysningar|noko).{0,60}|send (?:inn )?tips.{0,30}|fann du (?:ein )?feil\?.{0,40}|(?:sei frå|meld frå) (?:om )?feil.{0,40}|logg inn for å .{2,40}|allereie abonnent\?.{0,40}|sjå video(?:en)?|sjå (?:bileta|direkte|sendinga)|direkte|(?:nrk|vi|redaksjonen) (?:oppdaterer|følgjer) saka.{0,30})/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:for abonnentar|abonnement|(?:lytt til|høyr|les opp) (?:artikkelen|saka)|lesetid:?\s*(?:ca\.? )?\d+ ?min(?:utt)?\.?|\d+ min(?:utts?|\.)? (?:lesetid|lesing)|dette er (?:ein (?:kommentar|kronikk|leiar|nyheitsanalyse)|ei (?:pressemelding|meiningsytring)|eit (?:debattinnlegg|innlegg|lesarinnlegg))\b.{0,140}|(?:denne )?artikkelen er (?:over |meir enn )?.{2,20} gam[ma]+l|(?:denne (?:teksten|saka|artikkelen)|oppsummeringa|artikkelen) er (?:laga|skriven?|omsett) .{2,120}|(?:retting|korreksjon): .{5,250}|i ein tidlegare versjon(?! av (?!(?:denne )?(?:saka|artikkelen|teksten|meldinga|kommentaren|overskrifta))) .{5,250}|pressemelding\s*[|–-]\s*.{2,40}|pressetelefon.{0,60}|(?:tlf|telefon|mobil)\.?:? ?[+\d][\d ]{5,16}|presse(?:kontakt|vakt(?:a)?))/,
    },
    { kind: 'placeholder', pattern: /lastar (?:inn )?innhald(?:et)?(?:\.\.\.|…|\.)?/ },
    {
      kind: 'promotion',
      pattern:
        /(?:kjøp|bestill|sjå|les|last ned|meld deg på|klikk|finn|høyr|følg|stem|lytt|sjekk|registrer deg|abonner)\b.{0,50}\bher/,
    },
    {
      kind: 'navigation',
      pattern:
        /(?:du er her:? .{2,60}|aktuelt|lagre(?: saka| artikkelen)?|kundeservice|kundesenter|e-?avis(?:a)?|podkast(?:ar)?|les vidare|hald fram å lese|svar|lik|rapporter|vis (?:fleire|alle) kommentarar(?: \(\d+\))?|skriv (?:ein )?kommentar|tilgjengeerklæring(?:a)?|personvernerklæring(?:a)?|om nettstaden|relatert(?: innhald)?|tekststorleik|lytt)/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:få (?:nyheitsvarsel|varsel|nyhende|siste nytt) .{2,60}|tilrådde saker|fleire nyhende|nyaste saker|siste frå .{2,30}|mest lese(?: .{2,20})?|meir frå .{2,30}|populært|annonsørinnhald(?: frå .{2,40})?|abonner(?:er)? .{2,60} for .{1,20})/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:kommentarfelt(?:et)?|.{2,60} (?:arbeider|følgjer|er redigert) etter .{0,30}ver varsam.{0,60}|.{2,60} er ikkje ansvarleg for .{0,30}(?:innhald|eksterne|lenkj?e|nettstad).{0,60}|ansvarleg for innhaldet.{0,80}|send (?:ein )?e-?post til \S+@\S+)/,
    },
    {
      kind: 'navigation',
      pattern:
        /(?:søk etter .{2,30}|siste|følg saka|slå på varsel|diskuter saka|reglar for (?:debatt|kommentar).{0,30}|debattreglar|lytt til (?:saka|artikkelen)|org\.? ?nr\.?:? ?[\d ]{9,13}|tips redaksjonen)/,
    },
    { kind: 'promotion', pattern: /(?:i samarbeid med .{2,30}|(?:hei,? )?du må (?:vere )?logge? inn.{0,80})/ },
    {
      kind: 'promotion',
      pattern:
        /(?:.{2,30} kjem (?:attende|tilbake) med (?:meir|fleire opplysningar).{0,30}|(?:veit|har|sit|såg) du .{2,60}\?\s*(?:send|tips|ring|kontakt|ta kontakt|skriv|sei frå) .{2,100}|(?:høyr|sjå|les) meir (?:i|på|om) .{2,60}|følg .{2,40} (?:på|i) (?:sosiale medi(?:um|a)|tiktok|linkedin|bluesky).{0,30}|lik(?:ar|te) du .{3,50}\?|(?:var|er) .{2,40} nyttig\?|få (?:eit )?varsel .{3,80})/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:(?:denne )?(?:kommentaren|kronikken|analysen|teksten|innlegget|leiaren|artikkelen) (?:gir|gjev|er eit|er) uttrykk for .{3,80}|.{2,40}[-–—.:,] ?alle rettar .{3,40}|ettertrykk .{3,60}(?:tillate|forbode|kjelde).{0,40}|ved (?:sitering|attgjeving|ettertrykk) .{3,100}|.{2,40} sel (?:aldri|ikkje) .{0,20}(?:opplysning|informasjon|data|e-?post|personleg).{0,60}|utskriftsversjon|(?:uoffisiell|uautorisert) omsetjing.{0,40}|det talte ord gjeld)/,
    },
    {
      kind: 'credit',
      pattern:
        /(?!.*[.!?]$)(?:presse|kommunikasjons|informasjons|medie)(?:tenesta|kontoret|avdelinga|eininga|seksjonen|staben)(?:,? (?:i|ved|for) .{3,80}|, .{3,80})?/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:dei |den )?(?:nyaste|siste)(?: (?:melding(?:ar|a|ane)?|innlegg(?:et|a)?|oppdatering(?:ar|a|ane)?))? (?:øvst|først)|(?:direkte(?:sending|studio|rapportering|dekning|oppdatering)(?:en|et|a|ane)|live(?:bloggen|dekninga)|livestudioet) er (?:no )?(?:avslutta|over|stengd?|lukka)(?:\. .{3,60})?|vi (?:avsluttar|rundar av|stengjer|lukkar) (?:no )?(?:direkte(?:sending|studio|rapportering|dekning|oppdatering)(?:en|et|a|ane)|live(?:bloggen|dekninga|studioet)).{0,60}|takk for (?:følgjet|at du (?:las|følgde|var) .{0,40}|i dag)/u,
    },
    {
      kind: 'notice',
      pattern:
        /(?:(?:denne )?(?:saka|artikkelen)|denne teksten) (?:vart|blei|vert|blir|er) (?:sist |løpande |fortløpande )?(?:oppdatert|retta)(?: .{2,120})?|(?:denne (?:saka|artikkelen|teksten)|artikkelen) (?:vart|blei|er) endra(?: .{2,120})?|(?:redaksjonen|vi) har (?:endra|retta|oppdatert) .{2,40} (?:saka|artikkelen|teksten)(?: .{2,60})?/u,
    },
    {
      kind: 'notice',
      pattern:
        /del (?:denne )?(?:saka|artikkelen) (?:med .{2,30}|på .{2,20})|del denne (?:saka|artikkelen)|tips ein ven(?:n)?(?: om .{2,30})?|(?:berre )?for (?:pluss-?)?abonnentar|pluss(?:sak|artikkel)?|du (?:les no|har lese) .{3,40}|pressemelding nr\.? ?[\d/-]+|(?:presse|medie)(?:vakt|telefon)(?:a|en)?\s*:.{5,60}|til redaksjon(?:en|ane)|slutt på (?:presse)?melding(?:a|en)?|(?:har du )?(?:sett|funne|oppdaga) (?:ein )?feil (?:i|på) .{3,40}\? .{3,60}|.{4,20}en (?:vart|blei) først publisert (?:i|på|hos) .{2,60}/u,
    },
    {
      kind: 'promotion',
      pattern:
        /les (?:fleire|alle|våre) (?:saker|nyhende|artiklar|kommentarar)(?: .{2,40})?|les meir om [^.,]{2,50}|(?:du kan )?lesa? meir (?:om .{2,40} )?på (?:nettsid(?:a|ene)|nettstad(?:en)?).{0,40}|tips oss(?: om .{2,30}|!? .{3,60}\?)/u,
    },
    {
      kind: 'credit',
      pattern:
        /(?:omsett|redigert|omsetjing|redigering) (?:av|ved) \S+(?: \S+){0,3}|(?:omsetjing|redigering|omsetjar|redaktør|desk|vaktsjef)\s*: [^.]{3,60}|av (?:\p{L}+s )?(?:utanriks|nyhende|innanriks)?(?:redaksjonen|desken|korrespondent|medarbeidar)(?: (?:i|på) .{2,30})?/u,
    },
    {
      kind: 'navigation',
      pattern:
        /(?:(?:fleire|eldre|nyare) (?:nyheiter|nyhende|saker|artiklar|innlegg)|last ned (?:som |artikkelen |dokumentet )?(?:\(?pdf\)?)?|vedlegg|dokument)/u,
    },
    {
      kind: 'notice',
      pattern:
        /(?:(?:saka|artikkelen|denne saka) er under (?:utvikling|oppdatering)|(?:vi|avisa|redaksjonen) rettar feil\.?.{0,60}|kommentarfeltet er (?:no )?stengt|lastar(?: inn)?(?: innhald(?:et)?| video(?:en)?| bilete(?:t)?)? ?(?:\.\.\.|…)?|oppdatert for (?:\d+|éin|ein|ei|to|tre|fire|fem|nokre) (?:minutt|timar?|dagar?|veker?) sidan|analyse)/u,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:få (?:nyhendebrevet|nyheitsbrevet).{0,60}|få (?:dei|dagens|alle|det) .{2,60} (?:kvar (?:morgon|kveld|dag|veke)|på mobilen|på e-?post|rett i .{2,20})\.?.{0,40}|(?:vil|ønskjer) du (?:ha|lese|sjå|få|høyre) .{2,60}\? (?:følg|meld|abonner|last|klikk|trykk|logg|bli|ver|kjøp|få)(?!\p{L}).{2,60}|støtt (?:oss|arbeidet vårt|journalistikken vår)(?: med .{2,30})?)/u,
    },
    {
      kind: 'credit',
      pattern:
        /(?:(?:teikning|bilettekst)\s*: [^.!?]{2,90}|kjelder\s*: [^\s,.:!?]+(?: [^\s,.:!?]+){0,2}(?:(?:,| og) [^\s,.:!?]+(?: [^\s,.:!?]+){0,2})+|(?!.*[.!?]$)vår (?:eigen )?(?:utsende|korrespondent|medarbeidar|reporter)(?: (?:i|på) .{2,30})?|(?:stikkord|emneord|nøkkelord)\s*: [^.!?]{2,90})/u,
    },
    {
      kind: 'notice',
      pattern:
        /(?:(?:denne )?(?:saka|artikkelen|teksten|intervjuet) er (?:ein )?(?:del av (?:serien|ein serie)|(?:henta|teken) frå (?:papir|print|dagens).{0,30}|(?:skriven|laga|produsert) med støtte frå .{2,60}).{0,60}|dette innhaldet (?:ligg|kjem|er henta|blir levert) .{2,120}|(?:vurderingane|konklusjonane|meiningane) er (?:journalisten|skribenten|forfattaren) sine(?: eigne)?\.?|har du (?:sett|funne|oppdaga) (?:ein )?(?:feil|manglar).{0,80})/u,
    },
  ],
  leads: [
    { kind: 'promotion', pattern: /(?:høyr podkasten|sjå video(?:en)?|høyr også|høyr òg)\s*(?::|[–—→»>|]+)\s*/ },
    {
      kind: 'promotion',
      pattern: /(?:(?:fekk du med deg|har du lese) (?:denne|dette|desse|saka)\?|følg (?:saka|temaet)\s*:)\s*/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:neste|i kveld|fekk du med deg|fleire nyhende|podkast|følg direkte|direkte|bakgrunn|meir om saka)\s*:\s*(?=.{6,110}[^.:,;]$)/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:les òg|les også|les meir|les heile saka|sjå òg|sjå også|sjå video(?:en)?|sjå bileta|høyr òg|relaterte?(?: saker?| artiklar)?|siste nytt)\s*(?::|[–—→»>]+)\s*/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:annonse|del(?: saka)?|følg(?: oss)?|(?:for )?(?:meir|fleire|ytterlegare|nærare) (?:informasjon|opplysningar))\s*:\s*/,
    },
  ],
  credit:
    /(?:(?:arkiv)?foto(?:graf)?|bilete|illustrasjon(?:sfoto)?|grafikk|video|skjermdump|montasje|faksimile|kjelde|tekst og foto|tekst)(?:\s*og (?:foto|video|tekst))?(?=\s*[:/])/,
  bylineWords: /(?:av|tekst|skrive av|tekst av|reporter)/,
  roles:
    /(?:(?:(?:utanriks|politisk|sjef|nyhende|frilans)[ -]?)*(?:journalist|(?:\p{L}+-){0,2}\p{L}*korrespondent|reporter|redaktør|kommentator|(?:\p{L}+-){0,2}\p{L}*medarbeidar|vaktsjef|utanriksjournalist|utanriksredaktør|utanrikskorrespondent)(?:,? (?:i|frå|på|for) .{2,30})?)/u,
  beingWords: /er/,
  sections: /(?:nyhende|nyheiter|utanriks|innanriks|verda|europa|urix|politikk|sport|kultur|økonomi|meiningar)/,
  pointers: /(?:les òg|les også|sjå òg|sjå også|les meir|les heile saka)/,
  clockWords:
    /(?:kl|klokka|for|sidan|time|timar|minutt|min|dag|dagar|veke|veker|ein|ei|eit|den|og|i dag|i går|no|nettopp|ca)/,
  zoneNote: /alle (?:klokkeslett|tider|tidspunkt)(?: (?:er|i))* (?:lokale?|lokal tid|\p{L}+ tid)/u,
  readerWords: /(?:du|deg|din|ditt|dine)/,
  pageWords:
    /(?:gratisversjonen|full tilgang|nettsid(?:e|er|a|ene)|kommentarfeltet|varsel|journalisten|redaksjonen|nyheitsbrev(?:et)?|nyhendebrev(?:et)?|innboks(?:en)?|abonner(?:e|er)?|abonnement(?:et)?|abonnent(?:ar)?|nettlesar(?:en)?|informasjonskapslar|cookies|personvern(?:et)?|appen|nettstad(?:en)?|kommentarfelt(?:et)?|brukarkonto|vi vil gjerne høyre|tips(?:e)? oss|logge? inn|appen vår)/,
  pageImperatives:
    /(?:les heile (?:fråsegna|fellesfråsegna|erklæringa|teksten|talen|saka)|last ned|meld deg|abonner|send|følg|ver med|klikk|gje oss|sei frå)/,
  origins: [
    /(?:først|opphavleg) (?:publisert|trykt|prenta|skriven|omtala) (?:i|på|hos|av|for)\s+(?<origin>[^.,;|]{2,40}?)(?=[.,;|]|$)/iu,
    /(?:saka|artikkelen|teksten) er (?:henta frå|skriven av|levert av)\s+(?<origin>[^.,;|]{2,40}?)(?=[.,;|]|$)/iu,
  ],
  captionWords:
    /(?:ikkje (?:på biletet|avbilda)|(?:på|til (?:venstre|høgre) (?:på|i)) biletet|\((?:til )?(?:venstre|høgre|i midten|t\.?v\.?|t\.?h\.?|frå venstre|avbilda|arkivfoto|biletet)\)|frå venstre:|her (?:under|ved|saman med|frå|på) |arkivbilete|avbilda)/iu,
  dateWords: /(?:først publisert|publisert|publiseringsdato|prenta|dato|date)/,
  imprint: /(?:pressemelding|pressefråsegn|kunngjering|fråsegn|nyhende|nyheit|av|tekst:|skriven av)/,
  updateWords: /(?:sist oppdatert|oppdatert|sist endra|endra|henta)/,
  labels:
    /(?:siste|direkte|kommentar|analyse|leiar|debatt|kronikk|intervju|portrett|bakgrunn|fakta|video|foto|bilete|live|ekstra|eksklusivt|forklart|forklarer|pluss|oversyn|meiningar|nyheitsanalyse|reportasje|oppdatert|korreksjon|retting|pressemelding)/,
  saying:
    /,\s*(?:seier|sa|sei|skriv|skreiv|meiner|meinte|uttalte|uttala|uttaler|uttalar|fortel|fortalde|svara|svarte|svarar|svarer|la|legg|opplyser|opplyste|opplyste|understrekar|understreka|ifølgje|hevdar|hevda|forklarer|forklarte|held|heldt|heiter|lyder|lydde|melder|melde|stod|står)\b/iu,
  hyphenOpensSpeech: true,
}
