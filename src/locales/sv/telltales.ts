import { telltales } from '../telltales.ts'

/** Swedish: frequent words that at most two of the other languages have. */
export const telltale = telltales(`
  aldrig alla allt alltid alltså andra annan annat arbete att av bara barnet behov behöver beror bland blev bli blir
  blivit bästa bättre båda bör början de delar dem denna deras dess dessa dessutom detta dig din dock där däremot
  därför därmed då efter eftersom egen en endast enligt ett exempel fick finns fler flera flesta fortfarande fram
  främst från fått följande för före förhandlingarna först första gamla ge genom ger gäller gång gått gör göra ha
  hade haft hela helt hjälp hon hos hur hänsyn här högre ibland igen in innebär inom inte jag ju kanske komma kommer
  kostar kunde kunna kvar ligger lika länderna längre medan mellan mer minst mitt mot mycket många måste möjligheter
  möjligt möte möter möts ni nu nya nytt när någon något några och också ofta olika omkring onsdag oss per redan
  regeringen roll rätt sa sade samma samtalen samtidigt satt se sedan senare sidan sig sina sitt själv ska skall
  skolan skriver staden stora större svårt säger särskilt sätt sådan sådana sådant ta talet tar tidigare till
  tillsammans tisdag tror två upp ur ut utan utanför utrikesdepartementet utrikesminister utsträckning uttalade vad
  vara varandra varför varit varje veckan vet vid vidare vilka vilken vilket vill visar viss vissa väl vår våra än
  ännu är även åt över överens
`)
