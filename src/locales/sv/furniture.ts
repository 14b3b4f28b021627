import type { FurnitureLexicon } from '../furniture.ts'

export const furniture: FurnitureLexicon = {
  lines: [
    { kind: 'navigation', pattern: /(?:hoppa|gå) (?:direkt )?till (?:huvud)?(?:innehåll(?:et)?|meny(?:n)?|sök(?:ning)?|botten|toppen)/ },
    { kind: 'navigation', pattern: /(?:meny|sök|startsida(?:n)?|hem|logga (?:in|ut)|bli prenumerant|prenumerera|mina sidor|tillbaka(?: till (?:startsidan|toppen|artikeln))?|nästa(?: artikel)?|föregående(?: artikel)?|stäng|visa mer|ladda fler|innehåll|lyssna på artikeln|spela upp)/ },
    { kind: 'promotion', pattern: /(?:senaste nytt|mest (?:läst(?:a)?|sett|delat)|senaste (?:nyheterna|nyheter|artiklarna)|fler (?:nyheter|artiklar)(?: från .{2,30})?|relaterade? (?:artiklar|artikel|innehåll)|rekommenderat(?: för dig)?|läs också|läs även|läs mer|läs hela artikeln|se också|lyssna också|nyhetsbrev|anmäl dig till (?:vårt )?nyhetsbrev.*|följ (?:oss|.{2,25}) på (?:facebook|instagram|x|twitter|telegram).*|ladda ner appen.*|prenumerera på .{2,40}|vill du (?:läsa|veta) mer\?.{0,40}|få .{2,50} (?:på mejl|via e-?post|i inkorgen|i din inkorg)|(?:se|hör|lyssna på) .{2,40} (?:i efterhand|igen|i repris)|(?:mer|artikeln) (?:kommer|uppdateras)(?: .{2,30})?|tipsa oss!?)/ },
    { kind: 'notice', pattern: /(?:annons|reklam|sponsrat(?: innehåll)?|endast för prenumeranter|artikeln fortsätter (?:under|efter) (?:annonsen|bilden|videon)|dela(?: artikeln| på .{1,20})?|kopiera(?:d)? länk(?:en)?|skriv ut(?: .{2,20})?|(?:presskontakt|kontakt(?:person)?|förfrågningar|frågor)\s*:.{2,120}|kommentarer?(?: \(\d+\))?|\d+ kommentarer?|upphovsrätt .*|ansvarig utgivare.*|alla rättigheter .*|(?:vi|den här sidan|webbplatsen) använder (?:kakor|cookies).*|godkänn (?:alla )?(?:kakor|cookies)|(?:integritetspolicy|kakor|cookies|villkor)(?: och .{2,30})?|pressmeddelande|krönika|kommentar|ledare|debatt)/ },
    { kind: 'notice', pattern: /(?:artikeln|den här artikeln|texten|inlägget) (?:publicerades|trycktes|är|var) (?:först|ursprungligen) .{2,60}/ },
    { kind: 'notice', pattern: /du (?:blir|kommer att) .{0,10}(?:omdirigerad|vidarebefordrad|omdirigeras|skickas vidare) till .{2,60}/ },
    { kind: 'placeholder', pattern: /(?:bild(?:en)? saknas|videon är inte tillgänglig|laddar|innehållet är inte tillgängligt)(?:\.\.\.|…|\.)?/ },
  ],
  leads: [
    { kind: 'promotion', pattern: /(?:läs också|läs även|läs mer|läs hela artikeln|se också|se video(?:n)?|se bilderna|lyssna också|senaste nytt)\s*(?::|[–—→»>]+)\s*/ },
    { kind: 'notice', pattern: /(?:annons|dela|följ(?: oss)?|(?:för )?(?:mer|fler|ytterligare) (?:information|upplysningar)|presskontakt)\s*:\s*/ },
  ],
  credit: /(?:(?:arkiv)?(?:foto(?:graf)?|bild)|illustration|grafik|video|skärmdump|montage|källa|text och (?:foto|bild)|text)(?:\s*och (?:foto|bild|text))?(?=\s*[:/])/,
  byline: /^(?:[Aa]v|AV|[Tt]ext:|TEXT:|[Ss]kriven av|SKRIVEN AV)\s+(?<author>\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:van|von|de|af|al)\s+)?\p{Lu}[\p{L}.'’-]+){1,3}(?:(?:,| och)\s+\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){1,3})*)$/u,
  origins: [
    /(?:publicerades|publicerad|trycktes|skrevs) (?:först|ursprungligen) (?:i|på|hos|av|för)\s+(?<origin>[^.,;|]{2,40}?)(?=[.,;|]|$)/iu,
    /(?:först|ursprungligen) (?:publicerad|publicerades|tryckt) (?:i|på|hos|av|för)\s+(?<origin>[^.,;|]{2,40}?)(?=[.,;|]|$)/iu,
  ],
  captionWords: /(?:inte (?:på bilden|i bild)|(?:på|till (?:vänster|höger) (?:på|i)) bilden|\((?:till )?(?:vänster|höger|i mitten|t\.?v\.?|t\.?h\.?|från vänster|arkivbild|bilden)\)|från vänster:|arkivbild|här (?:under|vid|tillsammans med|från) )/iu,
  dateWords: /(?:först publicerad|publicerad|publicerat|tryckt|datum|date)/,
  imprint: /(?:pressmeddelande|uttalande|meddelande|nyhet|av|text:|skriven av)/,
  updateWords: /(?:senast uppdaterad|uppdaterad|uppdaterat|ändrad|hämtad)/,
  labels: /(?:senaste|direkt|kommentar|analys|ledare|debatt|krönika|intervju|porträtt|bakgrund|fakta|video|foto|bilder|live|reportage|uppdaterad|rättelse|pressmeddelande)/,
  saying: /,\s*(?:säger|sa|sade|skriver|skrev|menar|menade|uttalade|berättar|berättade|svarade|svarar|tillägger|tillade|uppger|uppgav|understryker|underströk|enligt|hävdar|hävdade|förklarar|förklarade|fortsätter|fortsatte|lyder|löd|heter|meddelar|meddelade)\b/iu,
  hyphenOpensSpeech: true,
}
