import { lexemes } from '../lexeme.ts'
import type { OutcomeLexicon } from '../outcomes.ts'
import { phrases, words } from '../phrases.ts'

export const outcomes: OutcomeLexicon = {
  fruitless: phrases(
    'utan resultat, utan något resultat, utan konkreta resultat, utan genombrott, utan något genombrott, utan framsteg, utan framgång, ledde inte till något, ledde ingen vart, ledde ingenstans, gav inga resultat, gav inget resultat, bröt samman, strandade, havererade, sprack, resultatlöst, i fiasko, rann ut i sanden, med oförrättat ärende',
  ),
  accord: 'enighet',
  papers: words(
    'avtal avtalet avtalen överenskommelse överenskommelsen överenskommelser fördrag fördraget protokoll protokollet förklaring förklaringen deklaration deklarationen uttalande uttalandet dokument dokumentet dokumenten avsiktsförklaring avsiktsförklaringen',
  ),
  sealing: lexemes(
    'underteckna undertecknar undertecknade undertecknat undertecknades',
    'signera signerar signerade signerat signerades',
    'anta antar antog antagit antogs',
    'ingå ingår ingick ingått',
    'skriva skriver skrev skrivit +under|på',
  ),
  never: words('aldrig'),
}
