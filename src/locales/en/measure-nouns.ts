import { type MeasureLexicon, measureNouns } from '../measures.ts'

/** Nouns for what acts are done to, or by, as far as a verb asks for them. */
export const measureNounLists: MeasureLexicon['nouns'] = {
  people: measureNouns(
    'diplomats diplomat staff personnel employees member members prisoners prisoner hostages hostage soldiers sailors crew crews fishermen citizens citizen nationals national journalists journalist teacher activists activist detainees captives inspectors officers officer officials official students workers drivers spies spy people men women captain consul attaché attachés military troops crewmen fisherman engineer engineers aid-worker doctor doctors priest pilot pilots bodies remains dissident dissidents opposition detainee captive inmate inmates envoy executive attache attaches rebel rebels migrant migrants suspect suspects cyclist tourist tourists trade-unionist lawyer lawyers senator lawmaker lawmakers general generals businessman oligarch mayor academic academics researcher guard guards veterans civilian civilians colonel agent agents sailor politician politicians worker traders trader blogger reporter reporters convict convicts employee civil-servant expert experts observers observer peacekeepers driver minister ministers merchant merchants monk bishop smuggler couple couples diver nurse skipper captains skippers researchers pilgrim pilgrims bloggers analyst analysts protester protesters fugitive fugitives seafarer seafarers tutor professor lecturer scientist scientists athlete athletes missionary missionaries volunteer volunteers consultant manager managers contractor contractors mercenary mercenaries fighter fighters militant militants defector defectors deserter deserters brother sister son daughter wife husband father mother family families relatives girl girls boy boys child children student aide aides adviser advisers delegation delegates delegate passengers passenger hackers hacker saboteur saboteurs photographer cameraman editor correspondent correspondents publisher poet author singer cleric imam hiker hikers climber backpacker chaplain mediator staffers staffer aid-workers operatives operative ringleader smugglers cook mechanic mechanics technician technicians translator interpreter dual-national',
  ),
  envoys: measureNouns(
    "ambassador ambassadors d'affaires d’affaires diplomat diplomats envoy envoys consul consuls chargé staff attaché attachés representative attache attaches charge chargés diplomatic-staff counsellor counselor secretary representatives officials inspectors military-attaché nuncio high-commissioner commissioner charge-d’affaires diplomatic-mission press-attaché commercial-attaché delegation deputy ambassador-designate plenipotentiary",
  ),
  prisoners: measureNouns(
    'prisoner prisoners hostage hostages captive captives detainee detainees sailor sailors crew crews crewmen crewman fisherman fishermen soldier soldiers bodies remains pilot pilots convict convicts inmate inmates seafarer seafarers airmen airman serviceman servicemen troops couple pair duo trio journalist journalists abductees national nationals citizen citizens',
  ),
  passages: measureNouns(
    'border borders crossing crossings embassy embassies consulate consulates airspace port ports checkpoint checkpoints road bridge mission office offices frontier strait trail route tunnel railway bases base pipeline gate gates airport centre center consulate-general headquarters bureau institute station waterway runway post posts line pass corridor library club clubs section highway canal sluice sluices link routes outpost representation bridges tunnels roads airports pumping-station plant valve newspaper broadcaster channel dam lock crossing-point crossing-points terminal terminals airfield harbour harbor harbours newsroom portal channels seaport motorway bridgehead gateway frontiers',
  ),
  goods: measureNouns(
    'property properties assets asset ship ships vessel vessels tanker tankers trawlers trawler boat boats cargo building buildings goods aircraft plane funds weapons territory account accounts reserves freighter ferry yacht warehouse arms shipment catch container supertanker coaster ferries barge dhow gunboat drone drones jet villa mansion passport passports archives stake subsidiary brewery factory gold equipment lorry lorries truck trucks train trains convoy convoys submarine cutter schooner research-ship icebreaker launch plant mine mines hotel painting artefacts refinery refineries crates crate antiquities cigarettes timber fuel documents shares holding holdings businesses company gold-mine yachts estate palace land grain weaponry rifles cash ammunition explosives parcel parcels barges steel smelter field fields oilfield terminal bank airline',
  ),
  troops: measureNouns(
    'troops forces soldiers brigades brigade warships warship missiles ships jets units battalion carrier artillery tanks reservists reservist troop peacekeepers missile drone drones frigate submarine bombers jet warplanes battery batteries army navy military guard guards commandos marines paratroopers fighters gunboat gunboats helicopter helicopters aircraft rocket rockets shell shells warplane gunners snipers sniper tank infantry militia militiamen police policemen destroyer destroyers patrol patrols howitzers fleet squadron contingent legion vanguard mortars fighter-jets marksmen gendarmes coastguard armour armor personnel-carriers frigates corvette corvettes submarines infantrymen paratroops recruits conscripts conscript regiment division divisions gunfire bombs bomb mine mines airstrike minesweeper patrol-boats cruiser airmen',
  ),
  operations: measureNouns(
    'attack attacks strike strikes raid raids offensive airstrike airstrikes operation operations exercise exercises assault bombardment incursion ambush blast shelling invasion drill drills bombing manoeuvres maneuvers war-games crackdown drone-attack sortie sorties overflight landing counteroffensive counter-offensive barrage ambushes blasts',
  ),
  duties: measureNouns(
    'tariff tariffs duty duties levy levies toll surcharge surcharges surtax customs tolls countertariff counter-tariffs counter-tariff retaliatory-tariffs excise import-duties',
  ),
  sanctions: measureNouns('sanctions sanction embargo'),
  bans: measureNouns(
    'requirement requirements ban bans restriction restrictions embargo curbs blockade limits freeze moratorium curb controls control licences licence licenses license quota quotas cap caps checks check curfew asset-freeze visa-ban quarantine ceiling price-cap bars halt suspension sanctions-busting',
  ),
  dealings: measureNouns(
    'electricity power flow flows outflow visas visa flights exports imports aid cooperation licences licenses trade deliveries shipments traffic transit payments funding accreditation relations services service participation membership treaty licence license permits permit export import supply supplies oil gas delivery shipment payment exchange exchanges ties consultations intelligence-sharing programme program financing visa-free access travel recruitment intelligence benefits fuel water concession concessions contracts bank-transfers transfers shipping overflights overflight fishing grain meat beef seafood rice wine mail post adoption adoptions broadcasts scholarship scholarships support assistance visa-issuance issuance ferry ferries bus buses train trains tourism grants co-operation talks-cooperation arms-exports ammunition fertiliser fertilizer sugar cotton coal onions potatoes tomatoes poultry milk dairy timber gallium minerals vegetables fruit transactions remittances investment investments loans credit work drilling training sales exploration loading loadings surveying',
  ),
  relations: measureNouns('relations ties'),
  agreements: measureNouns(
    'agreement agreements deal deals treaty pact accord memorandum protocol truce ceasefire cease-fire declaration contract convention accords charter memorandums understanding armistice roadmap framework treaties pacts ceasefires truces communique compact mou letter-of-intent letter peace-plan settlement concordat extradition-treaty contracts armistices understandings mous arrangement compromise joint-declaration statement-of-intent swap exchange plan',
  ),
  alliances: measureNouns(
    'bloc blocs organisation organization union alliance court council commission body association community pact treaty group agency unesco who pact-force force mission coalition forum secretariat cartel opec federation partnership parliament-assembly assembly',
  ),
  organs: measureNouns(
    'ministry government army navy military police parliament cabinet authorities authority court treasury coastguard junta regime legislature lawmakers troops forces administration prosecutors customs officials officers guards inspectors coast-guard rangers council border-guards security-service intelligence agents marines fleet commission senate assembly chamber presidency',
  ),
  money: measureNouns(
    'aid million billion dollars euros kroner funds assistance money ammunition supplies weapons package grant loan loans grants pounds kronor krone relief support tents medicine generators $ € £ usd nok tonnes vaccines vaccine doses howitzers tanks helicopters boats ambulances yen won rupees rand franc francs rubles zloty crowns rice wheat grain flour equipment radars radar missiles ambulance vehicles trucks fuel aircraft jets guns shells drones blankets credit tranche rations batteries battery interceptors air-defence systems launchers rifles mortars frigates turbines transformers',
  ),
  states: measureNouns(
    'territory positions targets bases airfield airport port village villages town towns city cities hospital outpost post posts checkpoint camp camps depot depots refinery stronghold island islands hill hilltop hilltops province region ships ship vessel convoy district convoys position warehouse barracks headquarters airbase airbases plant power-plant station tower settlement settlements border area areas suburb suburbs pipeline installations infrastructure facility facilities tanker factory',
  ),
  laws: measureNouns(
    'resolution resolutions law laws bill motion budget legislation draft amendment text proposal act measure amendments ban decree treaty reform candidate nomination',
  ),
  captives: measureNouns(
    'soldier sailor fisherman fishermen citizen national prisoner hostage crew crewman crewmen pilot captive detainee journalist tourist worker drivers driver engineer teacher nun priest doctor reporter marines soldiers sailors citizens nationals prisoners hostages journalists tourists workers guards envoy diplomat diplomats couple seafarers seafarer servicemen serviceman captain skipper student students pilgrims researcher scientist executive activist activists lawyer businessman missionary fishers translator men women',
  ),
  chambers: measureNouns(
    'parliament senate duma knesset bundestag riksdag storting folketing congress assembly national-assembly council lawmakers lawmaker deputies mps legislators legislature senators chamber seimas saeima sejm verkhovna-rada rada majlis diet legislative committee house',
  ),
  privates: measureNouns(
    'company companies bank banks farmers farmer club clubs museum shop shops protesters demonstrators villagers band singer team teams hotel union unions workers miners firm firms airline publisher brand retailer supermarket university student students fans striker strikers activists activist residents locals factory shipowner shipowners carmaker carmakers manufacturer federation association league newspaper party retailers',
    'maker owner',
  ),
  elements: measureNouns(
    'dispute disputes quarrel row crisis war wars conflict recession strike downturn earthquake quake earthquakes storm storms flood floods flooding cyclone hurricane typhoon landslide landslides mudslide avalanche fire wildfire wildfires drought eruption volcano tremor tsunami snow fog rain rains heatwave blizzard epidemic pandemic cholera virus outbreak lightning accident crash famine disease power-cut outage',
  ),
}
