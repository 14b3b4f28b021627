import { type MeasureLexicon, measureNouns } from '../measures.ts'

/** Nouns for what acts are done to, or by, as far as a verb asks for them. */
export const measureNounLists: MeasureLexicon['nouns'] = {
  people: measureNouns(
    'diplomats diplomat staff personnel employees prisoners prisoner hostages hostage soldiers sailors crew crews fishermen citizens citizen nationals national journalists journalist teacher activists activist detainees captives inspectors officers officer officials official students workers drivers spies spy people men women captain consul attaché attachés military troops crewmen fisherman engineer engineers aid-worker doctor doctors priest pilot pilots bodies remains dissident dissidents opposition detainee captive inmate inmates envoy executive attache attaches rebel rebels migrant migrants suspect suspects cyclist tourist tourists trade-unionist lawyer lawyers senator lawmaker lawmakers general generals businessman oligarch mayor academic academics researcher guard guards veterans civilian civilians colonel agent agents sailor politician politicians worker traders trader blogger reporter reporters convict convicts employee civil-servant expert experts observers observer peacekeepers driver minister ministers merchant merchants monk bishop smuggler',
  ),
  envoys: measureNouns(
    'ambassador ambassadors diplomat diplomats envoy envoys consul consuls chargé staff attaché attachés representative attache attaches charge chargés diplomatic-staff counsellor counselor secretary representatives officials inspectors military-attaché nuncio high-commissioner commissioner',
  ),
  prisoners: measureNouns(
    'prisoner prisoners hostage hostages captive captives detainee detainees sailor sailors crew crews crewmen crewman fisherman fishermen soldier soldiers bodies remains pilot pilots convict convicts inmate inmates',
  ),
  passages: measureNouns(
    'border borders crossing crossings embassy embassies consulate consulates airspace port ports checkpoint checkpoints road bridge mission office offices frontier strait trail route tunnel railway bases base pipeline gate gates airport centre center consulate-general headquarters bureau institute station waterway runway post posts line pass corridor library club clubs section highway canal sluice sluices link routes outpost representation bridges tunnels roads airports pumping-station plant valve newspaper broadcaster channel dam lock',
  ),
  goods: measureNouns(
    'property properties assets asset ship ships vessel vessels tanker tankers trawlers trawler boat boats cargo building buildings goods aircraft plane funds weapons territory account accounts reserves freighter ferry yacht warehouse arms shipment catch container supertanker coaster ferries barge dhow gunboat drone drones jet villa mansion passport passports archives stake subsidiary brewery factory gold equipment lorry lorries truck trucks train trains convoy convoys submarine cutter schooner research-ship icebreaker launch plant mine mines hotel painting artefacts',
  ),
  troops: measureNouns(
    'troops forces soldiers brigades brigade warships warship missiles ships jets units battalion carrier artillery tanks reservists reservist troop peacekeepers missile drone drones frigate submarine bombers jet warplanes battery batteries army navy military guard guards commandos marines paratroopers fighters gunboat gunboats helicopter helicopters aircraft rocket rockets shell shells warplane gunners snipers sniper tank infantry militia militiamen police policemen destroyer destroyers patrol patrols howitzers fleet squadron contingent legion vanguard mortars fighter-jets marksmen gendarmes coastguard',
  ),
  operations: measureNouns(
    'attack attacks strike strikes raid raids offensive airstrike airstrikes operation operations exercise exercises assault bombardment incursion ambush blast shelling invasion drill drills',
  ),
  duties: measureNouns(
    'tariff tariffs duty duties levy levies toll surcharge surcharges surtax customs tolls countertariff counter-tariffs counter-tariff retaliatory-tariffs',
  ),
  sanctions: measureNouns('sanctions sanction embargo'),
  bans: measureNouns(
    'requirement requirements ban bans restriction restrictions embargo curbs blockade limits freeze moratorium curb controls control licences licence licenses license quota quotas cap caps checks check curfew',
  ),
  dealings: measureNouns(
    'visas visa flights exports imports aid cooperation licences licenses trade deliveries shipments traffic transit payments funding accreditation relations services service participation membership treaty licence license permits permit export import supply supplies oil gas electricity delivery shipment payment flight exchange exchanges ties consultations intelligence-sharing programme program financing visa-free access travel recruitment intelligence benefits fuel water concession concessions contracts bank-transfers transfers shipping overflights overflight fishing grain meat beef seafood rice wine mail post adoption adoptions broadcasts scholarship scholarships support assistance',
  ),
  agreements: measureNouns(
    'agreement agreements deal deals treaty pact accord memorandum protocol truce ceasefire cease-fire declaration contract convention accords charter memorandums understanding armistice roadmap framework treaties pacts ceasefires truces communique compact mou letter-of-intent letter peace-plan settlement',
  ),
  alliances: measureNouns(
    'bloc blocs organisation organization union alliance court council commission body association community pact treaty group agency unesco who',
  ),
  organs: measureNouns(
    'ministry government army navy military police parliament cabinet authorities authority court treasury coastguard junta regime legislature lawmakers troops forces administration prosecutors customs',
  ),
  money: measureNouns(
    'aid million billion dollars euros kroner funds assistance money ammunition supplies weapons package grant loan loans grants pounds kronor krone relief support tents medicine generators $ € £ usd nok tonnes vaccines vaccine doses howitzers tanks helicopters boats ambulances',
  ),
  states: measureNouns(
    'territory positions targets bases airfield airport port village villages town towns city cities hospital outpost post posts checkpoint camp camps depot depots refinery stronghold island islands hill hilltop hilltops province region ships ship vessel convoy district convoys position warehouse',
  ),
  laws: measureNouns(
    'resolution resolutions law laws bill motion budget legislation draft amendment text proposal act measure',
  ),
  captives: measureNouns(
    'soldier sailor fisherman fishermen citizen national prisoner hostage crew crewman crewmen pilot captive detainee journalist tourist worker drivers driver engineer teacher nun priest doctor reporter marines soldiers sailors citizens nationals prisoners hostages journalists tourists workers guards envoy diplomat diplomats',
  ),
}
