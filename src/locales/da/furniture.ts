import type { FurnitureLexicon } from '../furniture.ts'

export const furniture: FurnitureLexicon = {
  lines: [
    {
      kind: 'navigation',
      pattern: /(?:hop|gå|spring) (?:direkte )?til (?:hoved)?(?:indhold(?:et)?|menu(?:en)?|søgning|bunden|toppen)/,
    },
    {
      kind: 'navigation',
      pattern:
        /(?:menu|søg|forside(?:n)?|log (?:ind|ud)|bliv abonnent|abonnér|min side|tilbage(?: til (?:forsiden|toppen|artiklen))?|næste(?: artikel)?|forrige(?: artikel)?|luk|vis mere|indlæs flere|indhold|lyt til artiklen|afspil)/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:seneste nyt|sidste nyt|mest (?:læste?|sete?|delte?)|seneste (?:nyheder|artikler)|flere (?:nyheder|artikler)(?: fra .{2,30})?|relaterede? (?:artikler|artikel|indhold)|anbefalede?(?: til dig)?|læs også|læs mere|læs hele artiklen|se også|hør også|nyhedsbrev(?:e)?|tilmeld dig (?:vores )?nyhedsbrev.*|følg (?:os|.{2,25}) på (?:facebook|instagram|x|twitter|telegram).*|hent appen.*|abonnér på .{2,40}|vil du (?:læse|vide) mere\?.{0,40}|(?:få|modtag) .{2,50} (?:på e-?mail|på mail|i indbakken|i din indbakke)|(?:se|hør|lyt til) .{2,40} (?:igen|i genudsendelse)|(?:mere|artiklen) (?:følger|opdateres)(?: .{2,30})?|tip os!?)/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:annonce|reklame|sponsoreret(?: indhold)?|kun for abonnenter|artiklen fortsætter (?:under|efter) (?:annoncen|billedet|videoen)|del(?: artiklen| på .{1,20})?|kopi[ée]r(?:et)? link|print(?: .{2,20})?|udskriv(?: .{2,20})?|(?:pressekontakt|kontakt(?:person)?|henvendelser|spørgsmål)\s*:(?=.*[@\d]|[^.!?]*$).{2,120}|kommentarer?(?: \(\d+\))?|\d+ kommentarer?|ophavsret .*|ansvarshavende (?:chef)?redaktør.*|alle rettigheder .*|(?:vi|denne side|hjemmesiden|dette website) bruger cookies.*|acceptér (?:alle )?cookies|(?:privatlivspolitik|cookies|cookiepolitik|vilkår)(?: og .{2,30})?|pressemeddelelse|kronik|kommentar|leder|debat)/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:artiklen|denne artikel|historien|indlægget|teksten) (?:blev|er|var) (?:først|oprindeligt) (?:publiceret|bragt|trykt|skrevet|udgivet) .{2,60}/,
    },
    {
      kind: 'notice',
      pattern: /du (?:bliver|vil blive) (?:snart |nu )?(?:viderestillet|sendt videre|omdirigeret) til .{2,60}/,
    },
    {
      kind: 'placeholder',
      pattern:
        /(?:billede(?:t)? mangler|videoen er ikke tilgængelig|indlæser|henter|indholdet er ikke tilgængeligt)(?:\.\.\.|…|\.)?/,
    },
    {
      kind: 'navigation',
      pattern:
        /(?:hjem|kontakt(?: os| redaktionen)?|om os|til (?:indholdet|toppen|forsiden|artiklen)|åbn (?:billedet?|galleriet)(?: i .{2,20})?|forstør(?: billedet)?|(?:vis|skjul) (?:alle?|mindre|billedtekst|kommentarer|faktaboks)|skjul|afspil (?:video|lyd)(?:en)?|billede \d+ (?:af|\/) \d+|\d+ (?:af|\/) \d+|accept[ée]r alle?|afvis alle?|privatliv|vilkår|e-?mail|facebook|twitter)/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:mere om .{2,30}|emner|følg (?:emnet|emner|skribenten)|gik du glip af .{2,30}|har du (?:tips|et tip|spørgsmål|oplysninger).{0,60}|fandt du (?:en )?fejl\?.{0,40}|log ind for at .{2,40}|allerede abonnent\?.{0,40}|se (?:videoen|billederne|direkte|hele .{2,30})|direkte)/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:for abonnenter|læsetid:?\s*(?:ca\.? )?\d+ ?min(?:utter)?\.?|\d+ min(?:utters?|\.)? (?:læsetid|læsning)|(?:dette|det her) er (?:en (?:kommentar|kronik|leder|analyse|klumme)|et (?:debatindlæg|indlæg)).{0,160}|(?:denne )?artik(?:el|len) er (?:blevet )?(?:opdateret|rettet|oversat|over .{2,20} gammel).{0,100}|rettelse(?:: .{5,250})?|i en tidligere version(?! af (?!(?:denne )?(?:artik(?:len|el)|teksten?|nyheden|historien|overskriften|kommentaren))) .{5,250}|pressemeddelelse fra .{2,60}|presse(?:kontakt|vagt(?:en)?|telefon).{0,60}|(?:tlf|telefon|mobil)\.?:? ?[+\d][\d ]{5,16})/,
    },
    { kind: 'credit', pattern: /redigeret af:? .{3,60}|arkivfoto/ },
    {
      kind: 'promotion',
      pattern: /(?:køb|bestil|se|læs|hent|download|tilmeld dig|klik|find|hør|følg|stem|lyt|abonnér)\b.{0,50}\bher/,
    },
    {
      kind: 'navigation',
      pattern:
        /(?:til (?:hoved)?indhold(?:et)?|køb abonnement|podcasts?|e-?avis(?:en)?|gem(?: artiklen)?|gemt|del|debat|kundeservice|kundecenter|læs videre|fortsæt læsning(?:en)?|svar|synes godt om|anmeld|vis (?:flere|alle) kommentarer(?: \(\d+\))?|skriv (?:en )?kommentar|tilgængelighedserklæring(?:en)?|cookie(?:s|politik)|privatlivspolitik|du er her:? .{2,60}|tekststørrelse)/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:få (?:det bedste|nyheder|seneste nyt) .{2,60}|tilmeld nyhedsbrev(?:et)?|mest læste?(?: .{2,20})?|flere nyheder|andre (?:læser|læste)(?: også)?|mere fra .{2,30}|populært|annoncørbetalt indhold.{0,40})/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:kommentarspor(?:et)?|.{2,60} er ikke ansvarlig for .{0,30}(?:indhold|eksterne|link|hjemmesider|websteder).{0,60}|ansvarlig for indholdet.{0,80})/,
    },
    {
      kind: 'navigation',
      pattern:
        /(?:søg efter .{2,30}|seneste|følg sagen|slå notifikationer til|lyt til (?:artiklen|historien)|cvr\.?(?:-nr\.?)?:? ?[\d ]{8,12}|tip redaktionen|debatregler)/,
    },
    { kind: 'promotion', pattern: /(?:i samarbejde med .{2,30}|(?:hej,? )?du skal (?:være )?logget? ind.{0,80})/ },
    {
      kind: 'promotion',
      pattern:
        /(?:.{2,30} vender tilbage med (?:mere|flere oplysninger).{0,30}|(?:ved|har|så) du .{2,60}\?\s*(?:send|tip|ring|kontakt|skriv) .{2,100}|(?:hør|se|læs) mere (?:i|på|om) .{2,60}|følg .{2,40} (?:på|i) (?:sociale medier|facebook|instagram|tiktok|linkedin|bluesky).{0,30}|(?:kan|kunne) du lide .{3,50}\?|få (?:en )?(?:notifikation|besked) .{3,80}|(?:vi|redaktionen) følger (?:sagen|begivenhederne).{0,30}|(?:artiklen|teksten|nyheden|historien) opdateres.{0,30})/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:(?:dette er |(?:kommentaren|analysen|klummen|kronikken|indlægget|lederen|artiklen) er )?(?:et )?udtryk for (?:skribentens|forfatterens) .{3,80}|.{2,40}[-–—.:,] ?alle rettigheder (?:er )?(?:forbeholdt|forbeholdes).{0,40}|eftertryk .{3,60}|ved (?:citat|gengivelse) .{3,80}(?:kilde|angives).{0,40}|.{2,40} sælger (?:aldrig|ikke) .{0,20}(?:oplysning|information|data|e-?mail|personlig).{0,60}|udskriftsversion|(?:uofficiel|uautoriseret) oversættelse.{0,40}|det talte ord gælder)/,
    },
    {
      kind: 'credit',
      pattern:
        /(?!.*[.!?]$)(?:presse|kommunikations|informations|medie)(?:tjenesten|kontoret|afdelingen|enheden|sektionen|staben)(?:,? (?:i|ved|for) .{3,80}|, .{3,80})?/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:de |den |det )?(?:nyeste|seneste)(?: (?:opslag(?:et|ene)?|indlæg(?:get|gene)?|opdatering(?:er|en|erne)?|nyt))? (?:øverst|først)|(?:live(?:bloggen|blogget|dækningen|sendingen)|direkte(?:dækningen|sendingen)) er (?:nu )?(?:lukket|slut|afsluttet)(?:\. .{3,60})?|vi (?:lukker|afslutter|slutter|runder) (?:nu )?(?:live(?:bloggen|blogget|dækningen|sendingen)|direkte(?:dækningen|sendingen)).{0,60}|tak (?:for i dag|fordi du (?:læste|fulgte|var) .{0,40})/u,
    },
    {
      kind: 'notice',
      pattern:
        /(?:(?:denne )?artik(?:len|el)|denne (?:tekst|nyhed|historie)) (?:er|blev|bliver|er blevet) (?:senest |sidst |løbende )?(?:opdateret|rettet|ændret)(?: .{2,120})?|(?:teksten|nyheden|historien) (?:er|blev|bliver) (?:løbende )?opdateret(?: (?:med|kl) .{2,100})?|(?:redaktionen|vi) har (?:ændret|rettet|opdateret) .{2,40} (?:artiklen|teksten)(?: .{2,60})?/u,
    },
    {
      kind: 'notice',
      pattern:
        /del (?:(?:denne )?(?:artik(?:len|el)|historien?|nyheden) )?med (?:andre|venner|en ven|dine venner)|del denne (?:artikel|historie|nyhed)|tip en ven(?: om .{2,30})?|for (?:plus-?)?abonnenter|plus(?:artikel)?|pressemeddelelse nr\.? ?[\d/-]+|(?:presse)(?:vagt|telefon)(?:en)?\s*:.{5,60}|til redaktion(?:en|erne)|slut på (?:presse)?meddelelsen|(?:har du )?(?:fundet|set|opdaget) (?:en )?fejl (?:i|på) .{3,40}\? .{3,60}/u,
    },
    {
      kind: 'promotion',
      pattern:
        /læs (?:flere|alle|vores) (?:nyheder|artikler|historier|kommentarer)(?: .{2,40})?|læs mere om [^.,]{2,50}|(?:du kan )?læse? mere (?:om .{2,40} )?på (?:vores )?(?:hjemmeside(?:n)?|website).{0,40}|tip os(?: om .{2,30}|!? .{3,60}\?)/u,
    },
    {
      kind: 'credit',
      pattern:
        /(?:oversat|redigeret|oversættelse|redigering) (?:af|ved) \S+(?: \S+){0,3}|(?:oversættelse|redigering|oversætter|redaktør)\s*: [^.]{3,60}|af (?:\p{L}+s )?(?:udenrigs|udlands|nyheds|indenrigs)?(?:redaktionen|desken|korrespondent|medarbejder)(?: (?:i|på) .{2,30})?/u,
    },
    {
      kind: 'navigation',
      pattern:
        /(?:(?:seneste|mere) (?:fra|om) .{2,30}|(?:flere|ældre|nyere) (?:nyheder|artikler|indlæg)|(?:cookie|privatlivs|persondata)(?:-| og )[\p{L} -]{3,40}|gem (?:artikel(?:en)?|til senere)|hent (?:som )?pdf|download (?:som )?pdf|bilag|dokumenter)/u,
    },
    {
      kind: 'notice',
      pattern:
        /(?:(?:historien|artiklen|sagen) er under (?:udvikling|opdatering)|vi retter fejl\.?.{0,60}|kommentarsporet er (?:nu )?lukket|(?:indlæser|henter)(?: indhold(?:et)?| video(?:en)?)? ?(?:\.\.\.|…)?|analyse)/u,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:få (?:de|dagens|ugens|alle|det) .{2,60} (?:hver (?:morgen|aften|dag|uge)|på mobilen|på e-?mail|direkte i .{2,20})\.?.{0,40}|(?:vil|ønsker) du (?:have|læse|se|få|høre) .{2,60}\? (?:følg|tilmeld|abonner|hent|klik|tryk|log|bliv|køb|få)(?!\p{L}).{2,60}|støt (?:os|vores (?:arbejde|journalistik))(?: med .{2,30})?)/u,
    },
    {
      kind: 'credit',
      pattern:
        /(?:billedtekst\s*: [^.!?]{2,90}|kilder\s*: [^\s,.:!?]+(?: [^\s,.:!?]+){0,2}(?:(?:,| og) [^\s,.:!?]+(?: [^\s,.:!?]+){0,2})+|(?!.*[.!?]$)vores (?:egen )?(?:udsendte|korrespondent|medarbejder|reporter)(?: (?:i|på) .{2,30})?|(?:emner|nøgleord|tags)\s*: [^.!?]{2,90})/u,
    },
    {
      kind: 'notice',
      pattern:
        /(?:(?:denne )?(?:artiklen|historien|teksten|interviewet) er (?:en )?(?:del af (?:vores|en|serien)|(?:hentet|taget) fra (?:avisen|dagens|print).{0,30}|(?:skrevet|lavet|produceret) med støtte fra .{2,60}).{0,60}|dette indhold (?:kommer|ligger|er hentet|leveres) .{2,120}|(?:vurderingerne|konklusionerne|holdningerne) er (?:journalistens|skribentens|forfatterens) egne\.?|det(?:te)? er en analyse\..{0,80}|har du (?:set|fundet|opdaget) (?:en )?(?:fejl|mangler).{0,80})/u,
    },
  ],
  leads: [
    { kind: 'promotion', pattern: /(?:hør podcasten?|se videoen|hør også|lyt også)\s*(?::|[–—→»>|]+)\s*/ },
    {
      kind: 'promotion',
      pattern: /(?:(?:gik du glip af|har du læst) (?:den her|det her|denne|dette|disse)\?|følg (?:emnet|sagen)\s*:)\s*/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:gik du glip af|flere nyheder|podcast|følg med|direkte|baggrund|mere om .{2,20})\s*:\s*(?=.{6,110}[^.:,;]$)/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:læs også|læs mere|læs hele artiklen|se også|se video(?:en)?|se billederne|hør også|relaterede? (?:artikler|artikel|nyheder)|seneste nyt)\s*(?::|[–—→»>]+)\s*/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:annonce|del|følg(?: os)?|(?:for )?(?:mere|flere|yderligere) (?:information|oplysninger)|pressekontakt)\s*:\s*/,
    },
  ],
  credit:
    /(?:(?:arkiv)?foto(?:graf)?|billede|illustration|grafik|video|skærmbillede|montage|kilde|tekst og foto|tekst)(?:\s*og (?:foto|video|tekst))?(?=\s*[:/])/,
  bylineWords: /(?:af|tekst|skrevet af|tekst af|reporter)/,
  roles:
    /(?:(?:(?:udenrigs|politisk|chef|nyheds|freelance|udlands)[ -]?)*(?:journalist|(?:\p{L}+-){0,2}\p{L}*korrespondent|reporter|redaktør|kommentator|(?:\p{L}+-){0,2}\p{L}*medarbejder|udlandskorrespondent|udenrigskorrespondent)(?:,? (?:i|fra|på|for) .{2,30})?)/u,
  beingWords: /er/,
  sections: /(?:nyheder|udland|indland|verden|europa|politik|sport|kultur|økonomi|debat)/,
  pointers: /(?:læs også|se også|læs mere)/,
  clockWords: /(?:kl|klokken|for|siden|time|timer|minut|minutter|min|dag|dage|uge|uger|en|et|den|og|i dag|i går|nu|ca)/,
  zoneNote: /alle (?:klokkeslæt|tider|tidspunkter)(?: (?:er|i))* (?:lokale?|lokal tid|\p{L}+ tid)/u,
  readerWords: /(?:du|dig|din|dit|dine)/,
  pageWords:
    /(?:gratisversionen|fuld adgang|hjemmeside(?:n|r|rne)?|kommentarsporet|besked, når|journalisten|redaktionen|nyhedsbrev(?:et|e)?|indbakke(?:n)?|abonn(?:é|e)r(?:e|er)?|abonnement(?:et)?|abonnent(?:er)?|browser(?:en)?|cookies|privatliv(?:spolitik)?|appen|hjemmeside(?:n)?|website|kommentarspor(?:et)?|brugerkonto|tilmeld|log(?:ge)? ind|vores app)/,
  pageImperatives:
    /(?:læs hele (?:udtalelsen|fælleserklæringen|erklæringen|teksten|talen|historien)|hent|tilmeld|abonnér|abonner|send|følg|klik|giv os|sig til|download)/,
  origins: [
    /(?:først|oprindeligt) (?:publiceret|bragt|trykt|skrevet|udgivet) (?:i|på|hos|af|for)\s+(?<origin>[^.,;|]{2,40}?)(?=[.,;|]|$)/iu,
  ],
  captionWords:
    /(?:ikke (?:på billedet|afbildet)|(?:på|til (?:venstre|højre) (?:på|i)) billedet|\((?:til )?(?:venstre|højre|i midten|t\.?v\.?|t\.?h\.?|fra venstre|arkivfoto|billedet)\)|fra venstre:|arkivbillede|her (?:under|ved|sammen med|fra) )/iu,
  dateWords: /(?:først publiceret|publiceret|udgivet|trykt|dato|date)/,
  imprint: /(?:pressemeddelelse|meddelelse|udtalelse|nyhed|af|tekst:|skrevet af)/,
  updateWords: /(?:sidst opdateret|senest opdateret|opdateret|ændret|hentet)/,
  labels:
    /(?:seneste|direkte|kommentar|analyse|leder|debat|kronik|interview|portræt|baggrund|fakta|video|foto|billeder|live|breaking|eksklusivt|forklaret|forklarer|plus|overblik|nyhedsanalyse|reportage|opdateret|rettelse|pressemeddelelse)/,
  saying:
    /,\s*(?:siger|sagde|skriver|skrev|mener|mente|udtalte|udtaler|fortæller|fortalte|svarede|svarer|tilføjer|tilføjede|oplyser|oplyste|understreger|understregede|ifølge|hævder|hævdede|forklarer|forklarede|fortsætter|fortsatte|lyder|lød|hedder|melder|meldte)\b/iu,
  hyphenOpensSpeech: true,
}
