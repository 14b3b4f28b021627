import type { FurnitureLexicon } from '../furniture.ts'

export const furniture: FurnitureLexicon = {
  lines: [
    { kind: 'navigation', pattern: /(?:hopp|gå) (?:rett )?til (?:hoved)?(?:innhold(?:et)?|meny(?:en)?|søk|bunn(?:en)?|toppen)/ },
    { kind: 'navigation', pattern: /(?:meny|søk|forside(?:n)?|logg (?:inn|ut)|bli abonnent|abonner|min side|tilbake(?: til (?:forsiden|toppen|artikkelen))?|neste(?: sak| artikkel)?|forrige(?: sak| artikkel)?|lukk|vis mer|last (?:inn )?(?:flere|mer)|innhold|lytt til saken|spill av|gå til (?:forsiden|kommentarer))/ },
    { kind: 'promotion', pattern: /(?:siste nytt|sist nytt|mest (?:lest|sett|delt|populære?)|siste (?:saker|nyheter|artikler)|flere (?:saker|nyheter|artikler)(?: fra .{2,30})?|relaterte? (?:saker?|artikler|artikkel)|anbefalte? (?:saker?|for deg)|anbefalt|les også|les mer|les hele saken|se også|hør også|nyhetsbrev|meld deg på (?:vårt |våre )?nyhetsbrev.*|få nyhetsbrevet.*|følg (?:oss|.{2,25}) på (?:facebook|instagram|x|twitter|snapchat|telegram).*|last ned appen.*|abonner(?:er)? på .{2,40}|vil du (?:lese|vite) mer\?.{0,40}|(?:få|motta) .{2,50} (?:på e-?post|i innboksen|rett i innboksen)|(?:se|hør|lytt til) .{2,40} i (?:nettspilleren|reprise|opptak)|(?:mer|saken) (?:kommer|oppdateres)(?: .{2,30})?|tips oss!?|har du (?:et )?tips.*|(?:få|støtt) .{2,40} abonnement.*)/ },
    { kind: 'notice', pattern: /(?:annonse|reklame|annonsørinnhold|betalt innhold|kun for abonnenter|artikkelen fortsetter (?:under|etter) (?:annonsen|bildet|videoen)|saken fortsetter (?:under|etter) .{2,20}|del(?: saken| artikkelen| på .{1,20})?|kopier(?:t)? lenke(?:n)?|skriv ut(?: .{2,20})?|(?:pressekontakt|mediekontakt|kontakt(?:person)?|henvendelser|spørsmål(?: til saken)?)\s*:.{2,120}|tips en venn|kommentarer?(?: \(\d+\))?|\d+ kommentarer?|opphavsrett .*|ansvarlig redaktør.*|alle rettigheter (?:er )?(?:forbeholdt|reservert).*|denne artikkelen er (?:over |mer enn )?.{2,20} gammel|(?:vi|denne siden|nettstedet|dette nettstedet) bruker (?:informasjonskapsler|cookies).*|godta (?:alle )?(?:informasjonskapsler|cookies)|(?:personvern|informasjonskapsler|cookies|vilkår)(?:erklæring| og .{2,30})?|pressemelding|kronikk|kommentar|leder|debatt|publisert i .{2,30} \d{4})/ },
    { kind: 'notice', pattern: /(?:saken|artikkelen|denne saken|denne artikkelen|innlegget|teksten) (?:ble|er|var) (?:først|opprinnelig) (?:publisert|trykket|skrevet) .{2,60}/ },
    { kind: 'notice', pattern: /du (?:blir|vil bli) (?:snart |nå )?(?:videresendt|sendt videre|omdirigert) til .{2,60}/ },
    { kind: 'placeholder', pattern: /(?:bilde(?:t)? mangler|videoen er ikke tilgjengelig|laster(?: inn)?|innholdet er ikke tilgjengelig|javascript .{3,60}|ekstern innhold)(?:\.\.\.|…|\.)?/ },
  ],
  leads: [
    { kind: 'promotion', pattern: /(?:les også|les mer|les hele saken|se også|se video(?:en)?|se bildene|hør også|hør podkast(?:en)?|relatert|les på|siste nytt|mest lest)\s*(?::|[–—→»>]+)\s*/ },
    { kind: 'notice', pattern: /(?:annonse|del(?: saken)?|følg(?: oss)?|(?:for )?(?:mer|flere|ytterligere|nærmere) (?:informasjon|opplysninger))\s*:\s*/ },
  ],
  credit: /(?:(?:arkiv)?foto(?:graf)?|bilde|illustrasjon(?:sfoto)?|grafikk|video|skjermdump|montasje|faksimile|kilde|tekst og foto|tekst)(?:\s*og (?:foto|video|tekst))?(?=\s*[:/])/,
  byline: /^(?:[Aa]v|AV|[Tt]ekst:|TEKST:|[Ss]krevet av|SKREVET AV)\s+(?<author>\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:van|von|de|av|al)\s+)?\p{Lu}[\p{L}.'’-]+){1,3}(?:(?:,| og)\s+\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){1,3})*)$/u,
  origins: [
    /(?:først|opprinnelig) (?:publisert|trykket|skrevet|omtalt) (?:i|på|hos|av|for)\s+(?<origin>[^.,;|]{2,40}?)(?=[.,;|]|$)/iu,
    /(?:saken|artikkelen|teksten) er (?:hentet fra|skrevet av|levert av)\s+(?<origin>[^.,;|]{2,40}?)(?=[.,;|]|$)/iu,
  ],
  captionWords: /(?:ikke (?:på bildet|avbildet)|(?:på|til (?:venstre|høyre) (?:på|i)) bildet|\((?:til )?(?:venstre|høyre|i midten|t\.?v\.?|t\.?h\.?|fra venstre|avbildet|arkivfoto|bildet)\)|fra venstre:|her (?:under|ved|sammen med|fra|på) |arkivbilde|avbildet)/iu,
  dateWords: /(?:først publisert|publisert|publiseringsdato|trykket|dato|date)/,
  imprint: /(?:pressemelding|presseuttalelse|kunngjøring|uttalelse|nyhet|statsråd|av|tekst:|skrevet av)/,
  updateWords: /(?:sist oppdatert|oppdatert|sist endret|endret|hentet)/,
  labels: /(?:siste|direkte|kommentar|analyse|leder|debatt|kronikk|intervju|portrett|bakgrunn|fakta|video|foto|bilder|live|ekstra|eksklusivt|meninger|reportasje|nyhetsanalyse|oppdatert|korreksjon|rettelse|pressemelding)/,
  saying: /,\s*(?:sier|sa|skriver|skrev|mener|mente|uttalte|uttaler|forteller|fortalte|svarte|svarer|la|legger|opplyser|opplyste|understreker|understreket|ifølge|hevder|hevdet|forklarer|forklarte|fortsetter|fortsatte|heter|lyder|lød|tvitret|melder|meldte|sto|står)\b/iu,
  hyphenOpensSpeech: true,
}
