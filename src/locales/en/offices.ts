import { lexemes } from '../lexeme.ts'
import { collective, couple, meetingSide, type OfficeLexicon, office, personNoun } from '../offices.ts'
import { words } from '../phrases.ts'

export const offices: OfficeLexicon = {
  nouns: [
    office('head-of-state', 'president', 'presidents'),
    office('vice-president', 'vice president, vice-president', 'vice presidents'),
    office('monarch', 'king, emir, amir, sultan, crown prince', 'kings, emirs', 'masculine'),
    office('monarch', 'queen', 'queens', 'feminine'),
    office('head-of-government', 'prime minister, premier, chancellor, taoiseach', 'prime ministers, premiers'),
    office('foreign-minister', 'foreign minister, secretary of state, foreign secretary, minister of foreign affairs, minister for foreign affairs, external affairs minister, chief diplomat, top diplomat', 'foreign ministers, ministers of foreign affairs, top diplomats'),
    office('defence-minister', 'defence minister, defense minister, defence secretary, defense secretary, secretary of defense, secretary of defence, minister of defence, minister of defense', 'defence ministers, defense ministers'),
    office('deputy-minister', 'deputy foreign minister, deputy minister, undersecretary, under-secretary, permanent secretary, deputy secretary, deputy secretary of state, under secretary of state, undersecretary of state, assistant secretary of state, deputy assistant secretary of state, state secretary, deputy prime minister, vice minister, vice foreign minister, assistant secretary', 'deputy foreign ministers, deputy ministers'),
    office('minister', 'minister, secretary of the treasury, treasury secretary, finance minister, interior minister, justice minister, energy minister, trade minister, economy minister, home secretary, attorney general, secretary of commerce, commerce secretary', 'ministers'),
    office('ambassador', 'ambassador, high commissioner, permanent representative, chargé d’affaires, chargé d\'affaires, chargé, head of mission', 'ambassadors'),
    office('consul', 'consul general, consul-general, consul', 'consuls'),
    office('envoy', 'envoy, special envoy, representative, special representative, emissary, presidential envoy, peace envoy', 'envoys, representatives, special envoys, emissaries'),
    office('mediator', 'mediator, facilitator, go-between', 'mediators, facilitators'),
    office('negotiator', 'negotiator, chief negotiator, lead negotiator', 'negotiators'),
    office('spokesperson', 'spokesperson, spokesman, press secretary, government spokesperson', 'spokespeople, spokespersons, spokesmen'),
    office('spokesperson', 'spokeswoman', 'spokeswomen', 'feminine'),
    office('adviser', 'adviser, advisor, aide, national security adviser, national security advisor, chief of staff, security adviser', 'advisers, advisors, aides'),
    office('secretary-general', 'secretary-general, secretary general, general secretary'),
    office('chief', 'director, chief, head of delegation, chief of delegation, head, commissioner, director general, director-general, chairman, chairwoman, chair, commander, general, admiral, governor, mayor, speaker', 'directors, chiefs, heads of delegation, heads, commissioners, generals'),
    office('chief', 'colonel, lieutenant colonel, major general, lieutenant general, brigadier, brigadier general, field marshal, vice admiral, chief executive, chief executive officer, ceo, chief of police, police chief, army chief, chief of defence, chief of defense, coordinator, co-ordinator, ombudsman, prosecutor general, chief prosecutor, deputy mayor, council leader, central bank governor, commandant, superintendent, convenor, convener, chief spokesperson'),
    office('leader', 'leader, supreme leader, ruler, opposition leader', 'leaders'),
    office('legislator', 'senator, congressman, congresswoman, lawmaker, mp', 'senators, lawmakers, mps'),
    office('diplomat', 'diplomat', 'diplomats'),
  ],
  suffixes: [],
  modifiers: new Set(['deputy', 'first', 'second', 'vice', 'acting', 'interim', 'senior', 'chief', 'top', 'special', 'visiting', 'new', 'newly', 'then', 'long-time', 'longtime', 'permanent', 'national', 'security', 'foreign', 'defence', 'defense', 'state', 'presidential', 'outgoing', 'incoming', 'state-run', 'veteran', 'lead', 'press', 'government', 'policy', 'assistant', 'under', 'high', 'supreme', 'ministry', 'department', 'office', 'elected', 're-elected', 'ailing', 'affairs', 'interior', 'energy', 'trade', 'finance', 'justice', 'economy', 'regional', 'peace']),
  former: new Set(['former', 'ex', 'previous', 'late', 'then', 'ousted', 'deposed', 'sacked', 'onetime', 'one-time', 'erstwhile']),
  designate: new Set(['designate', 'elect', 'incoming', 'nominee', 'newly appointed', 'newly-appointed', 'designated', 'appointed', 'newly']),
  honorifics: new Map([
    ['honourable', undefined], ['honorable', undefined], ['hon', undefined], ['hon.', undefined], ['h.e.', undefined], ['mr', 'masculine'], ['mr.', 'masculine'], ['mrs', 'feminine'], ['mrs.', 'feminine'], ['ms', 'feminine'], ['ms.', 'feminine'],
    ['dr', undefined], ['dr.', undefined], ['sheikh', 'masculine'], ['sheikha', 'feminine'], ['sir', 'masculine'], ['lady', 'feminine'], ['lord', 'masculine'],
    ['prince', 'masculine'], ['princess', 'feminine'], ['gen', undefined], ['gen.', undefined], ['lt.', undefined], ['col.', undefined], ['professor', undefined], ['ayatollah', 'masculine'], ['his', undefined], ['her', undefined], ['excellency', undefined], ['h.e.', undefined], ['HE', undefined], ['hon', undefined], ['hon.', undefined], ['honourable', undefined], ['honorable', undefined],
  ]),
  counterparts: lexemes('counterpart counterparts', 'colleague colleagues', 'opposite'),
  collectives: [
    meetingSide('delegation, delegations, side, team, negotiators, negotiating team'),
    collective('side', 'government, administration, authorities, presence, regime, leadership, mission, party'),
    collective('body', 'foreign ministry, ministry of foreign affairs, state department, foreign office, department of state', 'Foreign Ministry'),
    collective('body', 'defence ministry, defense ministry, ministry of defence, ministry of defense', 'Defence Ministry'),
    collective('body', 'embassy', 'Embassy'),
    collective('body', 'consulate general, consulate-general, consulate', 'Consulate'),
    collective('body', 'ministry', 'Ministry'),
    collective('body', 'presidency, presidential office, president’s office, president\'s office', 'Presidency'),
    collective('unnamed', 'official, officials, source, sources, diplomat, diplomats, aide, aides, analyst, analysts, expert, experts, observer, observers, witness, witnesses, critics, reporters, journalists, media, news agencies, news agency, insiders, correspondent, lawmakers, ministers, residents, activists'),
    collective('both', 'sides, parties, delegations, two sides, two parties, countries, two countries, nations, leaders, ministers, presidents, foreign ministers, governments, neighbours, neighbors, diplomats'),
    couple('men, women, brothers, sisters, siblings, spouses, cousins'),
  ],
  persons: [
    personNoun('man, boy, father, son, brother, husband, widower, uncle, nephew, grandfather, businessman, gentleman, son-in-law, brother-in-law, guy', 'masculine'),
    personNoun('woman, girl, mother, daughter, sister, wife, widow, aunt, niece, grandmother, businesswoman, lady, daughter-in-law, actress, hostess, saleswoman, policewoman, noblewoman, chairwoman', 'feminine'),
    personNoun('person, colleague, friend, author, writer, journalist, judge, lawyer, doctor, professor, scientist, politician, spouse, heir, defendant, suspect, hostage, prisoner, soldier, tycoon, cleric, interviewee, prosecutor'),
    personNoun('farmer, fisherman, baker, butcher, carpenter, mason, electrician, mechanic, driver, trucker, pilot, captain, skipper, sailor, miner, worker, labourer, teacher, headmaster, headteacher, pupil, student, actor, artist, singer, musician, conductor, painter, photographer, cook, chef, waiter, shopkeeper, merchant, trader, wholesaler, seller, exporter, importer, owner, landlord, host, hostess, priest, imam, bishop, archbishop, rabbi, pastor, monk, nun, policeman, policewoman, constable, officer, investigator, detective, inspector, guard, veteran, reservist, sergeant, engineer, architect, technician, economist, jurist, barrister, historian, specialist, commentator, columnist, editor, reporter, nurse, midwife, therapist, psychologist, vet, activist, campaigner, organiser, organizer, elder, chieftain, villager, resident, neighbour, neighbor, refugee, guest, passenger, tourist, protester, voter, coach, player, referee, entrepreneur, executive, banker, broker, guerrilla, rebel, fighter, warlord, novelist, poet, academic, researcher, scholar'),
  ],
  institutions: [...words(`
    ministry office department guard police army navy military force authority agency commission committee council chamber union
    association federation group organisation organization company party movement bank court tribunal parliament congress senate assembly government
    cabinet administration delegation embassy consulate secretariat presidency palace bureau board body fund foundation institute university centre
    center hospital school church service staff team command militia coalition alliance bloc network broadcaster newspaper paper
    magazine channel station outlet charity watchdog regulator operator airline firm municipality regime junta mission desk prosecution
    treasury kremlin
  `)],
  servedBy: new Set(['of', 'for', 'in']),
  sentTo: new Set(['to', 'in', 'at']),
  locative: new Set(['in', 'at', 'to', 'near', 'from', 'into', 'outside', 'around', 'through', 'over', 'via', 'within', 'across', 'towards', 'toward', 'capital', 'city']),
  definiteArticles: new Set(['the', 'this', 'these', 'its', 'our', 'my', 'your']),
  indefiniteArticles: new Set(['a', 'an', 'any', 'some', 'every', 'each', 'another', 'no', 'which', 'what', 'its', 'our', 'my', 'your']),
  fieldNouns: new Set(['affairs', 'relations', 'state', 'policy', 'security', 'cooperation', 'defence', 'defense', 'development', 'trade', 'treasury', 'commerce', 'energy', 'justice', 'interior', 'department', 'ministry', 'committee', 'council', 'bureau', 'office', 'house', 'nations', 'union', 'command', 'staff', 'issues', 'matters', 'rights', 'operations', 'programme', 'program']),
  abroad: new Set(),
  genitiveEndings: ["'s", '’s', "'", '’'],
}
