import type { FurnitureLexicon } from '../furniture.ts'

export const furniture: FurnitureLexicon = {
  lines: [
    { kind: 'navigation', pattern: /(?:hopp|gå) (?:rett )?til (?:hovud)?(?:innhald(?:et)?|meny(?:en)?|søk|botn(?:en)?|toppen)/ },
    { kind: 'navigation', pattern: /(?:meny|søk|framside|framsida|logg (?:inn|ut)|bli abonnent|abonner|mi side|tilbake(?: til (?:framsida|toppen|artikkelen))?|neste(?: sak| artikkel)?|førre(?: sak| artikkel)?|lukk|vis meir|last (?:inn )?(?:fleire|meir)|innhald|lytt til saka|spel av|gå til (?:framsida|kommentarar))/ },
    { kind: 'promotion', pattern: /(?:siste nytt|sist nytt|mest (?:lese|lest|sett|delt)|siste (?:saker|nyhende|artiklar)|fleire (?:saker|nyhende|artiklar)(?: frå .{2,30})?|(?:relaterte?|liknande) (?:saker?|artiklar)|tilrådd|les òg|les også|les meir|les heile saka|sjå òg|sjå også|høyr òg|nyheitsbrev|nyhendebrev|meld deg på (?:nyheitsbrevet|nyhendebrevet).*|følg (?:oss|.{2,25}) på (?:facebook|instagram|x|twitter|snapchat|telegram).*|last ned appen.*|abonner på .{2,40}|vil du (?:lese|vite) meir\?.{0,40}|(?:få|ta imot) .{2,50} (?:på e-?post|i innboksen|rett i innboksen)|(?:sjå|høyr|lytt til) .{2,40} i (?:nettspelaren|reprise|opptak)|(?:meir|saka) (?:kjem|vert oppdatert|blir oppdatert)(?: .{2,30})?|tips oss!?|har du (?:eit )?tips.*)/ },
    { kind: 'notice', pattern: /(?:annonse|reklame|annonsørinnhald|betalt innhald|berre for abonnentar|artikkelen held fram (?:under|etter) (?:annonsen|biletet|videoen)|saka held fram (?:under|etter) .{2,20}|del(?: saka| artikkelen| på .{1,20})?|kopier(?:t)? (?:lenke|lenkja|lenka)|skriv ut(?: .{2,20})?|(?:pressekontakt|mediekontakt|kontakt(?:person)?|førespurnader|spørsmål)\s*:.{2,120}|tips ein ven|kommentarar?(?: \(\d+\))?|\d+ kommentarar?|opphavsrett .*|ansvarleg redaktør.*|alle rettar .*|denne artikkelen er (?:over |meir enn )?.{2,20} gamal|(?:vi|denne sida|nettstaden|denne nettstaden) (?:bruker|brukar|nyttar) (?:informasjonskapslar|cookies).*|godta (?:alle )?(?:informasjonskapslar|cookies)|(?:personvern|informasjonskapslar|cookies|vilkår)(?: og .{2,30})?|pressemelding|kronikk|kommentar|leiar|debatt)/ },
    { kind: 'notice', pattern: /(?:saka|artikkelen|denne saka|denne artikkelen|innlegget|teksten) (?:vart|blei|er|var) (?:først|opphavleg) (?:publisert|trykt|prenta|skriven) .{2,60}/ },
    { kind: 'notice', pattern: /du (?:blir|vert) (?:snart |no )?(?:vidaresend|sendt vidare|omdirigert) til .{2,60}/ },
    { kind: 'placeholder', pattern: /(?:bilete(?:t)? manglar|videoen er ikkje tilgjengeleg|lastar(?: inn)?|innhaldet er ikkje tilgjengeleg)(?:\.\.\.|…|\.)?/ },
  ],
  leads: [
    { kind: 'promotion', pattern: /(?:les òg|les også|les meir|les heile saka|sjå òg|sjå også|sjå video(?:en)?|sjå bileta|høyr òg|siste nytt)\s*(?::|[–—→»>]+)\s*/ },
    { kind: 'notice', pattern: /(?:annonse|del(?: saka)?|følg(?: oss)?|(?:for )?(?:meir|fleire|ytterlegare|nærare) (?:informasjon|opplysningar))\s*:\s*/ },
  ],
  credit: /(?:(?:arkiv)?foto(?:graf)?|bilete|illustrasjon(?:sfoto)?|grafikk|video|skjermdump|montasje|faksimile|kjelde|tekst og foto|tekst)(?:\s*og (?:foto|video|tekst))?(?=\s*[:/])/,
  byline: /^(?:[Aa]v|AV|[Tt]ekst:|TEKST:|[Ss]krive av|SKRIVE AV)\s+(?<author>\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:van|von|de|av|al)\s+)?\p{Lu}[\p{L}.'’-]+){1,3}(?:(?:,| og)\s+\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){1,3})*)$/u,
  origins: [
    /(?:først|opphavleg) (?:publisert|trykt|prenta|skriven|omtala) (?:i|på|hos|av|for)\s+(?<origin>[^.,;|]{2,40}?)(?=[.,;|]|$)/iu,
    /(?:saka|artikkelen|teksten) er (?:henta frå|skriven av|levert av)\s+(?<origin>[^.,;|]{2,40}?)(?=[.,;|]|$)/iu,
  ],
  captionWords: /(?:ikkje (?:på biletet|avbilda)|(?:på|til (?:venstre|høgre) (?:på|i)) biletet|\((?:til )?(?:venstre|høgre|i midten|t\.?v\.?|t\.?h\.?|frå venstre|avbilda|arkivfoto|biletet)\)|frå venstre:|her (?:under|ved|saman med|frå|på) |arkivbilete|avbilda)/iu,
  dateWords: /(?:først publisert|publisert|publiseringsdato|prenta|dato|date)/,
  imprint: /(?:pressemelding|pressefråsegn|kunngjering|fråsegn|nyhende|nyheit|av|tekst:|skriven av)/,
  updateWords: /(?:sist oppdatert|oppdatert|sist endra|endra|henta)/,
  labels: /(?:siste|direkte|kommentar|analyse|leiar|debatt|kronikk|intervju|portrett|bakgrunn|fakta|video|foto|bilete|live|ekstra|meiningar|reportasje|oppdatert|korreksjon|retting|pressemelding)/,
  saying: /,\s*(?:seier|sa|sei|skriv|skreiv|meiner|meinte|uttalte|uttala|uttaler|uttalar|fortel|fortalde|svara|svarte|svarar|svarer|la|legg|opplyser|opplyste|opplyste|understrekar|understreka|ifølgje|hevdar|hevda|forklarer|forklarte|held|heldt|heiter|lyder|lydde|melder|melde|stod|står)\b/iu,
  hyphenOpensSpeech: true,
}
