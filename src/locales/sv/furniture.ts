import type { FurnitureLexicon } from '../furniture.ts'

export const furniture: FurnitureLexicon = {
  lines: [
    {
      kind: 'navigation',
      pattern: /(?:hoppa|gå) (?:direkt )?till (?:huvud)?(?:innehåll(?:et)?|meny(?:n)?|sök(?:ning)?|botten|toppen)/,
    },
    {
      kind: 'navigation',
      pattern:
        /(?:meny|sök|startsida(?:n)?|hem|logga (?:in|ut)|bli prenumerant|prenumerera|mina sidor|tillbaka(?: till (?:startsidan|toppen|artikeln))?|nästa(?: artikel)?|föregående(?: artikel)?|stäng|visa mer|ladda fler|innehåll|lyssna på artikeln|spela upp)/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:senaste nytt|mest (?:läst(?:a)?|sett|delat)|senaste (?:nyheterna|nyheter|artiklarna)|fler (?:nyheter|artiklar)(?: från .{2,30})?|relaterade? (?:artiklar|artikel|innehåll)|rekommenderat(?: för dig)?|läs också|läs även|läs mer|läs hela artikeln|se också|lyssna också|nyhetsbrev|anmäl dig till (?:vårt )?nyhetsbrev.*|följ (?:oss|.{2,25}) på (?:facebook|instagram|x|twitter|telegram).*|ladda ner appen.*|prenumerera på .{2,40}|vill du (?:läsa|veta) mer\?.{0,40}|få .{2,50} (?:på mejl|via e-?post|i inkorgen|i din inkorg)|(?:se|hör|lyssna på) .{2,40} (?:i efterhand|igen|i repris)|(?:mer|artikeln) (?:kommer|uppdateras)(?: .{2,30})?|tipsa oss!?)/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:annons|reklam|sponsrat(?: innehåll)?|endast för prenumeranter|artikeln fortsätter (?:under|efter) (?:annonsen|bilden|videon)|dela(?: artikeln| på .{1,20})?|kopiera(?:d)? länk(?:en)?|skriv ut(?: .{2,20})?|(?:presskontakt|kontakt(?:person)?|förfrågningar|frågor)\s*:(?=.*[@\d]|[^.!?]*$).{2,120}|kommentarer?(?: \(\d+\))?|\d+ kommentarer?|upphovsrätt .*|ansvarig utgivare.*|alla rättigheter .*|(?:vi|den här sidan|webbplatsen) använder (?:kakor|cookies).*|godkänn (?:alla )?(?:kakor|cookies)|(?:integritetspolicy|kakor|cookies|villkor)(?: och .{2,30})?|pressmeddelande|krönika|kommentar|ledare|debatt)/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:artikeln|den här artikeln|texten|inlägget) (?:publicerades|trycktes|är|var) (?:först|ursprungligen) .{2,60}/,
    },
    {
      kind: 'notice',
      pattern: /du (?:blir|kommer att) .{0,10}(?:omdirigerad|vidarebefordrad|omdirigeras|skickas vidare) till .{2,60}/,
    },
    {
      kind: 'placeholder',
      pattern:
        /(?:bild(?:en)? saknas|videon är inte tillgänglig|laddar|innehållet är inte tillgängligt)(?:\.\.\.|…|\.)?/,
    },
    {
      kind: 'navigation',
      pattern:
        /(?:kontakt(?:a oss| redaktionen)?|om oss|till (?:innehållet|toppen|startsidan|artikeln)|öppna (?:bilden?|galleriet)(?: i .{2,20})?|förstora(?: bilden)?|(?:visa|dölj) (?:alla?|mindre|bildtext|kommentarer|faktaruta)|dölj|spela(?: upp)? (?:video|ljud)(?:n|et)?|bild \d+ (?:av|\/) \d+|\d+ (?:av|\/) \d+|godkänn alla?|avvisa alla?|neka alla?|integritet|villkor|e-?post|facebook|twitter)/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:relaterat|mer om .{2,30}|ämnen|följ (?:ämnet|ämnen|skribenten)|missa inte|rätta (?:fel|artikeln)|hittat (?:ett )?fel\?.{0,40}|har du (?:tips|information|frågor).{0,60}|logga in för att .{2,40}|redan prenumerant\?.{0,40}|se (?:videon?|bilderna|direkt|hela .{2,30})|direkt)/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:för prenumeranter|lästid:?\s*(?:ca\.? )?\d+ ?min(?:uter)?\.?|\d+ min(?:uters?|\.)? (?:lästid|läsning)|(?:det här|detta) är en (?:nyhetsartikel|krönika|ledare|debattartikel|analys|kommenterande text|opinionstext).{0,160}|(?:artikeln|texten) (?:är|har) (?:uppdaterats?|rättats?|översatts?|äldre än) .{2,100}|rättelse(?:: .{5,250})?|i en tidigare version(?! av (?!(?:den här |denna )?(?:artikeln?|texten?|nyheten|rubriken|kommentaren))) .{5,250}|pressmeddelande från .{2,60}|press(?:kontakt|jour(?:en)?|telefon).{0,60}|(?:tel|telefon|mobil)\.?:? ?[+\d][\d /-]{5,16})/,
    },
    { kind: 'credit', pattern: /redigerad av:? .{3,60}|arkivbild/ },
    {
      kind: 'promotion',
      pattern:
        /(?:köp|beställ|se|läs|ladda ner|anmäl dig|klicka|hitta|hör|följ|rösta|lyssna|registrera dig|prenumerera)\b.{0,50}\bhär/,
    },
    {
      kind: 'navigation',
      pattern:
        /(?:du är här:? .{2,60}|spara(?: artikeln)?|sparad|kundservice|kundtjänst|e-?tidning(?:en)?|podd(?:ar)?|läs vidare|fortsätt läsa|svara|gilla|anmäl|visa (?:fler|alla) kommentarer(?: \(\d+\))?|skriv (?:en )?kommentar|tillgänglighetsredogörelse|om webbplatsen|relaterat(?: innehåll)?|textstorlek|lokalt|tv-tablå|rätta artikeln)/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:ämnen i (?:artikeln|texten)|få (?:nyhetsnotiser|notiser|nyheter) .{2,60}|mest läst(?:a)?(?: .{2,20})?|fler nyheter|andre läser|mer från .{2,30}|populärt|annons(?:örs)?innehåll.{0,40}|så jobbar vi med .{2,30}|hittat (?:ett )?fel\?.{0,40})/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:kommentarsfält(?:et)?|.{2,60} ansvarar inte för .{0,30}(?:innehåll|externa|länk|webbplatser).{0,60}|ansvarig för innehållet.{0,80})/,
    },
    {
      kind: 'navigation',
      pattern:
        /(?:sök efter .{2,30}|senaste|följ ämnet|slå på notiser|lyssna på artikeln|tipsa redaktionen|start|insändare|familj)/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:i samarbete med .{2,30}|missa inga nyheter.{0,60}|vad tycker du om (?:artikeln|texten)\?|du måste (?:vara )?logga(?:d)? in.{0,80}|mer läsning)/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:det här är en nyhets(?:text|artikel)\.?.{0,120}|så (?:här )?(?:arbetar|jobbar) .{2,40} med .{5,200})/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:(?:vi|redaktionen) återkommer(?: med mer)?[^,]{0,20}|(?:texten|artikeln|nyheten) uppdateras.{0,30}|.{2,30} återkommer med mer.{0,30}|(?:vet|har|såg) du .{2,60}\?\s*(?:tipsa|skicka|ring|kontakta|mejla|hör av dig|skriv) .{2,100}|(?:hör|se|läs|lyssna på) mer (?:i|på|om) .{2,60}|följ .{2,40} (?:på|i) (?:sociala medier|facebook|instagram|tiktok|linkedin|bluesky).{0,30}|gilla(?:r|de) du .{3,50}\?|få (?:en )?(?:notis|avisering) .{3,80})/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:(?:detta|det här) är en (?:kommenterande|analyserande|opinions).{0,140}|.{0,60}(?:analyser?|åsikter|ställningstaganden|slutsatser) .{0,40}skribentens?.{0,60}|skribenten svarar för .{3,80}|.{2,40}[-–—.:,] ?(?:alla rättigheter .{3,30}|med ensamrätt)|eftertryck .{3,60}|vid (?:citering|publicering) .{3,80}(?:källa|ange).{0,40}|.{2,40} säljer (?:aldrig|inte) .{0,20}(?:uppgift|information|data|e-?post|personlig).{0,60}|utskriftsversion|(?:inofficiell|icke-officiell) översättning.{0,40}|det talade ordet gäller)/,
    },
    {
      kind: 'credit',
      pattern:
        /(?!.*[.!?]$)(?:press|kommunikations|informations|medie)(?:tjänsten?|kontoret|avdelningen?|enheten|sektionen|staben)(?:,? (?:på|vid|i|för) .{3,80}|, .{3,80})?/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:de |den |det )?(?:nyaste|senaste)(?: (?:nytt|inlägg(?:et|en)?|meddelande(?:t|n|na)?|uppdatering(?:ar|en|arna)?))? (?:överst|först)|(?:direkt(?:rapportering|sändning|bevakning)(?:en)|live(?:bloggen|rapporteringen|sändningen)) är (?:nu )?(?:avslutad|över|stängd)(?:\. .{3,60})?|vi (?:avslutar|stänger|rundar av) (?:nu )?(?:direkt(?:rapportering|sändning|bevakning)en|live(?:bloggen|rapporteringen|sändningen)).{0,60}|tack för (?:i dag|att du (?:läste|följde|var) .{0,40})/u,
    },
    {
      kind: 'notice',
      pattern:
        /(?:den här |denna )?(?:artikeln?|texten?|nyheten) (?:har uppdaterats|uppdateras|uppdaterades|är uppdaterad|har rättats|rättades)(?: .{2,120})?|(?:den här |denna )(?:artikeln?|texten?) (?:har ändrats|ändrades)(?: .{2,120})?|(?:redaktionen|vi) har (?:ändrat|rättat|uppdaterat) .{2,40} (?:artikeln|texten)(?: .{2,60})?/u,
    },
    {
      kind: 'notice',
      pattern:
        /dela (?:(?:den här |denna )?(?:artikeln?|texten?|nyheten) )?(?:med (?:andra|vänner|en vän|dina vänner)|på .{2,20})|dela (?:den här |denna )(?:artikeln?|texten?|nyheten)|tipsa en vän(?: om .{2,30})?|för (?:plus-?)?prenumeranter|plus(?:artikel)?|pressmeddelande nr\.? ?[\d/-]+|press(?:jour|telefon)(?:en)?\s*:.{5,60}|till redaktion(?:en|erna)|slut på (?:press)?meddelandet|(?:har du )?(?:hittat|sett|upptäckt) (?:ett )?fel (?:i|på) .{3,40}\? .{3,60}|det(?:ta| här) är en (?:kommentar|ledare|krönika|debattartikel|analys|kommenterande text)\b.{0,140}/u,
    },
    {
      kind: 'promotion',
      pattern:
        /läs (?:fler|alla|våra) (?:nyheter|artiklar|texter|kommentarer)(?: .{2,40})?|läs mer om [^.,]{2,50}|(?:du kan )?läsa? mer (?:om .{2,40} )?på (?:vår )?(?:webbplats(?:en)?|hemsida(?:n)?).{0,40}|tipsa oss(?: om .{2,30}|!? .{3,60}\?)/u,
    },
    {
      kind: 'credit',
      pattern:
        /(?:översatt|översättning|redigerad|redigering) av \S+(?: \S+){0,3}|(?:översättning|redigering|översättare|redaktör)\s*: [^.]{3,60}|av (?:\p{L}+s )?(?:utrikes|nyhets|inrikes)?(?:redaktionen|korrespondent|medarbetare)(?: (?:i|på) .{2,30})?/u,
    },
    {
      kind: 'navigation',
      pattern:
        /(?:(?:senaste|mer) (?:från|om) .{2,30}|(?:fler|äldre|nyare) (?:nyheter|artiklar|inlägg)|spara (?:artikeln?|till senare)|ladda ned (?:som )?(?:pdf)?|bilagor|dokument)/u,
    },
    {
      kind: 'notice',
      pattern:
        /(?:(?:nyheten|artikeln|texten) är under (?:utveckling|uppdatering)|vi rättar fel\.?.{0,60}|kommentarsfältet är (?:nu )?stängt|(?:laddar|hämtar)(?: innehåll(?:et)?| video(?:n)?)? ?(?:\.\.\.|…)?|analys)/u,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:få (?:de|dagens|veckans|alla|det) .{2,60} (?:varje (?:morgon|kväll|dag|vecka)|i mobilen|på e-?post|direkt i .{2,20})\.?.{0,40}|(?:vill|önskar) du (?:ha|läsa|se|få|höra) .{2,60}\? (?:följ|anmäl|prenumerera|ladda|klicka|tryck|logga|bli|köp|få)(?!\p{L}).{2,60}|stöd (?:oss|vårt arbete|vår journalistik)(?: med .{2,30})?|(?:köp|teckna|beställ) prenumeration(?: .{2,30})?)/u,
    },
    {
      kind: 'credit',
      pattern:
        /(?:bildtext\s*: [^.!?]{2,90}|källor\s*: [^\s,.:!?]+(?: [^\s,.:!?]+){0,2}(?:(?:,| och) [^\s,.:!?]+(?: [^\s,.:!?]+){0,2})+|(?!.*[.!?]$)vår (?:egen )?(?:utsände|utsända|korrespondent|medarbetare|reporter)(?: (?:i|på) .{2,30})?|(?:ämnen|nyckelord|taggar)\s*: [^.!?]{2,90})/u,
    },
    {
      kind: 'notice',
      pattern:
        /(?:(?:den här )?(?:artikeln|nyheten|texten|intervjun) är (?:en )?(?:del av (?:vår|en|serien)|(?:hämtad|tagen) från (?:tidningen|dagens|papper).{0,30}|(?:skriven|gjord|producerad) med stöd (?:av|från) .{2,60}).{0,60}|(?:det här )?innehållet (?:kommer|ligger|är hämtat|levereras) .{2,120}|det här är en (?:nyhets)?analys\..{0,80}|(?:slutsatserna|bedömningarna|åsikterna) är (?:reporterns|journalistens|skribentens) egna\.?|har du (?:sett|hittat|upptäckt) (?:ett )?(?:fel|brister).{0,80})/u,
    },
  ],
  leads: [
    { kind: 'promotion', pattern: /(?:lyssna på podden|hör podden|se videon|lyssna även)\s*(?::|[–—→»>|]+)\s*/ },
    {
      kind: 'promotion',
      pattern: /(?:(?:missade du|har du läst) (?:det här|den här|detta|de här)\?|följ (?:ämnet|nyheten)\s*:)\s*/,
    },
    {
      kind: 'promotion',
      pattern: /(?:missa inte|fler nyheter|podd|följ direkt|direkt|bakgrund|mer om .{2,20})\s*:\s*(?=.{6,110}[^.:,;]$)/,
    },
    {
      kind: 'promotion',
      pattern:
        /(?:läs också|läs även|läs mer|läs hela artikeln|se också|se video(?:n)?|se bilderna|lyssna också|relaterade? (?:artiklar|artikel|nyheter)|senaste nytt)\s*(?::|[–—→»>]+)\s*/,
    },
    {
      kind: 'notice',
      pattern:
        /(?:annons|dela|följ(?: oss)?|(?:för )?(?:mer|fler|ytterligare) (?:information|upplysningar)|presskontakt)\s*:\s*/,
    },
  ],
  credit:
    /(?:(?:arkiv)?(?:foto(?:graf)?|bild)|illustration|grafik|video|skärmdump|montage|källa|text och (?:foto|bild)|text)(?:\s*och (?:foto|bild|text))?(?=\s*[:/])/,
  bylineWords: /(?:av|text|skriven av|text av|reporter)/,
  roles:
    /(?:(?:(?:utrikes|politisk|chef|nyhets|frilans|utrikespolitisk)[ -]?)*(?:journalist|(?:\p{L}+-){0,2}\p{L}*korrespondent|reporter|redaktör|kommentator|(?:\p{L}+-){0,2}\p{L}*medarbetare|utrikesreporter|nyhetsreporter|utrikeskorrespondent)(?:,? (?:i|från|på|för) .{2,30})?)/u,
  beingWords: /är/,
  sections: /(?:nyheter|utrikes|inrikes|världen|europa|politik|sport|kultur|ekonomi|opinion)/,
  pointers: /(?:läs också|läs även|läs mer|se också)/,
  clockWords:
    /(?:kl|klockan|för|sedan|timme|timmar|minut|minuter|min|dag|dagar|vecka|veckor|en|ett|den|och|i dag|idag|i går|igår|nyss|ca)/,
  zoneNote: /alla (?:klockslag|tider)(?: (?:är|anges|i))* (?:lokala?|lokal tid|\p{L}+ tid)/u,
  readerWords: /(?:du|dig|din|ditt|dina)/,
  pageWords:
    /(?:gratisversionen|full tillgång|webbplats(?:en|er)?|kommentarsfältet|notiser|reportern|redaktionen|nyhetsbrev(?:et)?|inkorg(?:en)?|prenumerera|prenumeration(?:en)?|prenumerant(?:er)?|webbläsare(?:n)?|kakor|cookies|integritet(?:spolicy)?|appen|webbplats(?:en)?|kommentarsfält(?:et)?|användarkonto|logga in|vår app)/,
  pageImperatives:
    /(?:läs hela (?:uttalandet|förklaringen|texten|talet|artikeln)|ladda ner|ladda ned|anmäl|prenumerera|skicka|följ|klicka|mejla|hör av dig|säg till)/,
  origins: [
    /(?:publicerades|publicerad|trycktes|skrevs) (?:först|ursprungligen) (?:i|på|hos|av|för)\s+(?<origin>[^.,;|]{2,40}?)(?=[.,;|]|$)/iu,
    /(?:först|ursprungligen) (?:publicerad|publicerades|tryckt) (?:i|på|hos|av|för)\s+(?<origin>[^.,;|]{2,40}?)(?=[.,;|]|$)/iu,
  ],
  captionWords:
    /(?:inte (?:på bilden|i bild)|(?:på|till (?:vänster|höger) (?:på|i)) bilden|\((?:till )?(?:vänster|höger|i mitten|t\.?v\.?|t\.?h\.?|från vänster|arkivbild|bilden)\)|från vänster:|arkivbild|här (?:under|vid|tillsammans med|från) )/iu,
  dateWords: /(?:först publicerad|publicerad|publicerat|tryckt|datum|date)/,
  imprint: /(?:pressmeddelande|uttalande|meddelande|nyhet|av|text:|skriven av)/,
  updateWords: /(?:senast uppdaterad|uppdaterad|uppdaterat|ändrad|hämtad)/,
  labels:
    /(?:senaste|direkt|kommentar|analys|ledare|debatt|krönika|intervju|porträtt|bakgrund|fakta|video|foto|bilder|live|exklusivt|förklarat|förklarar|plus|översikt|nyhetsanalys|reportage|uppdaterad|rättelse|pressmeddelande)/,
  saying:
    /,\s*(?:säger|sa|sade|skriver|skrev|menar|menade|uttalade|berättar|berättade|svarade|svarar|tillägger|tillade|uppger|uppgav|understryker|underströk|enligt|hävdar|hävdade|förklarar|förklarade|fortsätter|fortsatte|lyder|löd|heter|meddelar|meddelade)\b/iu,
  hyphenOpensSpeech: true,
}
