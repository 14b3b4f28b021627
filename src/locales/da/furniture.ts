import type { FurnitureLexicon } from '../furniture.ts'

export const furniture: FurnitureLexicon = {
  lines: [
    { kind: 'navigation', pattern: /(?:hop|gå|spring) (?:direkte )?til (?:hoved)?(?:indhold(?:et)?|menu(?:en)?|søgning|bunden|toppen)/ },
    { kind: 'navigation', pattern: /(?:menu|søg|forside(?:n)?|log (?:ind|ud)|bliv abonnent|abonnér|min side|tilbage(?: til (?:forsiden|toppen|artiklen))?|næste(?: artikel)?|forrige(?: artikel)?|luk|vis mere|indlæs flere|indhold|lyt til artiklen|afspil)/ },
    { kind: 'promotion', pattern: /(?:seneste nyt|sidste nyt|mest (?:læste?|sete?|delte?)|seneste (?:nyheder|artikler)|flere (?:nyheder|artikler)(?: fra .{2,30})?|relaterede? (?:artikler|artikel|indhold)|anbefalede?(?: til dig)?|læs også|læs mere|læs hele artiklen|se også|hør også|nyhedsbrev(?:e)?|tilmeld dig (?:vores )?nyhedsbrev.*|følg (?:os|.{2,25}) på (?:facebook|instagram|x|twitter|telegram).*|hent appen.*|abonnér på .{2,40}|vil du (?:læse|vide) mere\?.{0,40}|(?:få|modtag) .{2,50} (?:på e-?mail|på mail|i indbakken|i din indbakke)|(?:se|hør|lyt til) .{2,40} (?:igen|i genudsendelse)|(?:mere|artiklen) (?:følger|opdateres)(?: .{2,30})?|tip os!?)/ },
    { kind: 'notice', pattern: /(?:annonce|reklame|sponsoreret(?: indhold)?|kun for abonnenter|artiklen fortsætter (?:under|efter) (?:annoncen|billedet|videoen)|del(?: artiklen| på .{1,20})?|kopi[ée]r(?:et)? link|print(?: .{2,20})?|udskriv(?: .{2,20})?|(?:pressekontakt|kontakt(?:person)?|henvendelser|spørgsmål)\s*:.{2,120}|kommentarer?(?: \(\d+\))?|\d+ kommentarer?|ophavsret .*|ansvarshavende (?:chef)?redaktør.*|alle rettigheder .*|(?:vi|denne side|hjemmesiden|dette website) bruger cookies.*|acceptér (?:alle )?cookies|(?:privatlivspolitik|cookies|cookiepolitik|vilkår)(?: og .{2,30})?|pressemeddelelse|kronik|kommentar|leder|debat)/ },
    { kind: 'notice', pattern: /(?:artiklen|denne artikel|historien|indlægget|teksten) (?:blev|er|var) (?:først|oprindeligt) (?:publiceret|bragt|trykt|skrevet|udgivet) .{2,60}/ },
    { kind: 'notice', pattern: /du (?:bliver|vil blive) (?:snart |nu )?(?:viderestillet|sendt videre|omdirigeret) til .{2,60}/ },
    { kind: 'placeholder', pattern: /(?:billede(?:t)? mangler|videoen er ikke tilgængelig|indlæser|henter|indholdet er ikke tilgængeligt)(?:\.\.\.|…|\.)?/ },
  ],
  leads: [
    { kind: 'promotion', pattern: /(?:læs også|læs mere|læs hele artiklen|se også|se video(?:en)?|se billederne|hør også|seneste nyt)\s*(?::|[–—→»>]+)\s*/ },
    { kind: 'notice', pattern: /(?:annonce|del|følg(?: os)?|(?:for )?(?:mere|flere|yderligere) (?:information|oplysninger)|pressekontakt)\s*:\s*/ },
  ],
  credit: /(?:(?:arkiv)?foto(?:graf)?|billede|illustration|grafik|video|skærmbillede|montage|kilde|tekst og foto|tekst)(?:\s*og (?:foto|video|tekst))?(?=\s*[:/])/,
  byline: /^(?:[Aa]f|AF|[Tt]ekst:|TEKST:|[Ss]krevet af|SKREVET AF)\s+(?<author>\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:van|von|de|af|al)\s+)?\p{Lu}[\p{L}.'’-]+){1,3}(?:(?:,| og)\s+\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){1,3})*)$/u,
  origins: [
    /(?:først|oprindeligt) (?:publiceret|bragt|trykt|skrevet|udgivet) (?:i|på|hos|af|for)\s+(?<origin>[^.,;|]{2,40}?)(?=[.,;|]|$)/iu,
  ],
  captionWords: /(?:ikke (?:på billedet|afbildet)|(?:på|til (?:venstre|højre) (?:på|i)) billedet|\((?:til )?(?:venstre|højre|i midten|t\.?v\.?|t\.?h\.?|fra venstre|arkivfoto|billedet)\)|fra venstre:|arkivbillede|her (?:under|ved|sammen med|fra) )/iu,
  dateWords: /(?:først publiceret|publiceret|udgivet|trykt|dato|date)/,
  imprint: /(?:pressemeddelelse|meddelelse|udtalelse|nyhed|af|tekst:|skrevet af)/,
  updateWords: /(?:sidst opdateret|senest opdateret|opdateret|ændret|hentet)/,
  labels: /(?:seneste|direkte|kommentar|analyse|leder|debat|kronik|interview|portræt|baggrund|fakta|video|foto|billeder|live|breaking|reportage|opdateret|rettelse|pressemeddelelse)/,
  saying: /,\s*(?:siger|sagde|skriver|skrev|mener|mente|udtalte|udtaler|fortæller|fortalte|svarede|svarer|tilføjer|tilføjede|oplyser|oplyste|understreger|understregede|ifølge|hævder|hævdede|forklarer|forklarede|fortsætter|fortsatte|lyder|lød|hedder|melder|meldte)\b/iu,
  hyphenOpensSpeech: true,
}
