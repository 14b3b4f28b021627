import { lexemes } from '../lexeme.ts'
import type { OutcomeLexicon } from '../outcomes.ts'
import { phrases, words } from '../phrases.ts'

export const outcomes: OutcomeLexicon = {
  fruitless: phrases(
    'without result, without results, without a result, without any result, without any results, without concrete results, without a breakthrough, without any breakthrough, without breakthrough, without progress, without success, in failure, in deadlock, in stalemate, inconclusively, empty-handed, led nowhere, got nowhere, went nowhere, came to nothing, came to naught, yielded nothing, produced nothing, collapsed, broke down, fell apart, failed to produce, deadlocked, stalled, foundered, broke up, ran aground, hit a dead end, reached an impasse, at an impasse, got them nowhere, got us nowhere, got neither side anywhere, led them nowhere, with nothing to show for it, with nothing to show for them, without narrowing, without bridging, failed to narrow, failed to bridge, failed to break the deadlock, failed to break the impasse, bore no fruit, did not bear fruit, without making headway, without making progress, without any progress, without any headway, brought no result, brought no results, neither man gave way, neither side gave way, neither leader gave way, neither minister gave way, neither gave way, neither man gave ground, neither side gave ground, neither gave ground, neither man budged, neither side budged, neither leader budged, neither budged, neither side yielded, neither side would budge',
  ),
  nearly: words('close near nearly almost'),
  accord: 'agreement',
  papers: words(
    'agreement agreements accord accords deal deals treaty treaties pact pacts protocol protocols memorandum memoranda declaration declarations statement communique communiqué document documents text texts roadmap',
  ),
  paper: 'document',
  sealing: lexemes(
    'issue issues issued',
    'sign signs signed signing',
    'adopt adopts adopted adopting',
    'initial initials initialled initialed',
    'conclude concludes concluded',
    'ink inks inked',
  ),
  promising: lexemes(
    'pledge pledges pledged',
    'promise promises promised',
    'undertake undertakes undertook undertaken',
    'vow vows vowed',
  ),
  assuring: lexemes('assure assures assured assuring', 'guarantee guarantees guaranteed'),
  consenting: lexemes('sign signs signed +up'),
  pledges: words(
    'promise promises commitment commitments assurance assurances pledge pledges guarantee guarantees undertaking undertakings word',
  ),
  pledge: 'promise',
  receiving: lexemes(
    'receive receives received',
    'get gets got gotten',
    'obtain obtains obtained',
    'secure secures secured',
    'win wins won',
    'extract extracts extracted',
  ),
  announcing: lexemes(
    'announce announces announced announcing',
    'declare declares declared',
    'unveil unveils unveiled',
  ),
  disagreeing: lexemes('disagree disagrees disagreed'),
  yielding: lexemes(
    'result results resulted resulting +in',
    'lead leads led leading +to',
    'end ends ended ending +with|in',
    'conclude concludes concluded concluding +with',
    'produce produces produced producing',
    'yield yields yielded yielding',
    'bring brings brought +about',
    'culminate culminates culminated +in',
  ),
  results: words('result results outcome upshot'),
  gains: words('progress breakthrough breakthroughs headway result results solution'),
  making: lexemes(
    'reach reaches reached',
    'make makes made making',
    'achieve achieves achieved',
    'find finds found',
    'give gives gave given',
    'bring brings brought',
    'offer offers offered',
    'produce produces produced',
    'yield yields yielded',
  ),
  existing: lexemes('be is was were been', 'emerge emerges emerged', 'come comes came'),
  managing: lexemes('manage manages managed', 'able', 'succeed succeeds succeeded'),
  naught: words('nothing naught'),
  nothing: words('nothing anything'),
  terms: words('under'),
  never: words('never'),
}
