import { lexemes } from '../lexeme.ts'
import type { OutcomeLexicon } from '../outcomes.ts'
import { phrases, words } from '../phrases.ts'

export const outcomes: OutcomeLexicon = {
  fruitless: phrases(
    'without result, without results, without a result, without any result, without any results, without concrete results, without a breakthrough, without any breakthrough, without breakthrough, without progress, without success, in failure, in deadlock, in stalemate, inconclusively, empty-handed, led nowhere, got nowhere, went nowhere, came to nothing, came to naught, yielded nothing, produced nothing, collapsed, broke down, fell apart, failed to produce',
  ),
  accord: 'agreement',
  papers: words(
    'agreement agreements accord accords deal deals treaty treaties pact pacts protocol protocols memorandum memoranda declaration declarations statement communique communiqué document documents text texts roadmap',
  ),
  sealing: lexemes(
    'sign signs signed signing',
    'adopt adopts adopted adopting',
    'initial initials initialled initialed',
    'conclude concludes concluded',
    'ink inks inked',
  ),
  never: words('never'),
}
