import { issuePatterns } from '../issues.ts'

export const issues = issuePatterns(`
  relations | normali*; restor* … relation*; restor* … ties; restor* … contacts; restoration … relations; restoration … ties; re-establish* … relations; reset … relations; mend* … ties; repair* … ties; resum* … diplomatic; resumption … relations; improv* … relations; improv* … ties; good-neighbourly relations; good-neighborly relations; thaw; relations between; bilateral relations; diplomatic relations; diplomatic ties
  diplomatic-missions | embass*; diplomatic mission*; diplomatic operation*; diplomatic staff*; diplomatic personnel; staffing … missions
  expulsions | expel*; expulsion*; persona non grata
  consular | consular
  property | diplomatic propert*; seized propert*; embassy propert*
  ceasefire | ceasefire*; cease-fire*; truce*; armistice; halt … fighting; cessation … hostilities; stop … fighting; halt … firing; stop … shooting; hold … fire; stop … firing; guns … silent; end … hostilities; pause … fighting; lay down … arms
  peace | peace; peaceful; end … war; ending … war; settle … conflict; settlement … conflict; resolution … conflict; resolv* … conflict; end … conflict
  prisoners | prisoner*; pows; prison … swap; detainee exchange; inmates
  detainee | detain*; jailed; imprison*; arrest*; release … citizen*; be released; release of; release* … crew; release* … sailors; released without; release … fishermen; political prisoner*
  hostages | hostage*; abduct*; kidnapp*
  visas | visa*; entry … ban*; freedom of movement; travel ban*
  sanctions | sanction*; embargo*
  nuclear | nuclear; atomic; enrich*; uranium
  arms-control | arms control; disarmament; arms reduction; new start; non-proliferation; nonproliferation
  weapons | weapon*; arms; arms deliver*; ammunition; munitions; artillery; fighter jet*; fighter plane*; combat aircraft; warplane*; submarines; tanks; howitzer*; heavy guns; cannon*; helicopters
  military-aid | military aid; military assistance; military support; arms deliver*; weapons deliver*
  troops | troop*; soldier*; ground forces; armed forces; withdrawal … forces
  peacekeeping | peacekeep*; monitoring mission; observer mission; blue helmets
  security-guarantees | security guarantee*; security assurance*
  borders | border*; boundary; demarcation; crossing*
  territory | territor*; land swap*; annex*; occupied land*
  trade | trade; export*; import*; market access; commerce; commercial; rules of origin; labelling; customs
  tariffs | surcharge*; tariff*; customs dut*; duties
  energy | energy; electricit*; power grid*; power plant*; power cable*; solar; wind power; hydropower; offshore wind; wind farm*
  gas | gas; lng; pipeline*
  oil | oil; crude; petroleum
  humanitarian-aid | humanitarian; relief; aid … convoy*; aid deliver*; food aid
  refugees | refugee*; migra*; asylum; displaced; readmission
  elections | election*; vote; ballot*; electoral
  interference | interfer*; meddl*
  human-rights | human right*; dissident*; minority rights; civil society; non-governmental
  climate | climate; emission*; environment*; pollut*; clean-up of
  fisheries | fish*; trawl*; seabed; mackerel; herring; cod; salmon; haddock; tuna; shrimp*; squid; lobster*; capelin
  terrorism | terror*; extremis*; counterterror*
  cyber | cyber*; hack*
  transport | flight*; aviation; airspace; rail*; ferry; road link*; transit; transport*; corridor*; air link*; truck*; lorr*; roads; highway*; railway*; air route*; air cargo; landing permit*; landing rights; cargo carrier*; passenger service*; motorway*
  grain | grain*; wheat; maize; food security; fertili*; food price*
  economy | econom*; invest*; loan*; debt; financ*; currency; dollar; double taxation; tax; taxes; taxation
  technology | technolog*; artificial intelligence; semiconductor*; chips; digital
  health | health; vaccin*; pandemic; medic*; the wounded
  education | education*; cultur*; student*; scholarship*; exchange … students; vocational training; sport; sports; universit*; language teaching
  housing | housing
  drones | drone*; missile*; rocket*; air defence; air defense
  maritime | maritime; shipping; naval; strait; sea lane*; freedom of navigation; territorial waters; navigation; maritime border*
  water | water … sharing; dam; dams; river water*; water … rights; water … agreement; reservoir*; river level*; drinking water; irrigation
  mines | landmine*; land mine*; demining; mine clearance; mining of
  drugs | drug*; narcotic*; fentanyl; cocaine
  crime | organi?ed crime; smuggl*; traffick*; gang*; corruption; police cooperation; cooperation … police; police training; training … police; strengthen* … police
  reconstruction | reconstruct*; rebuild*
  children | child*; minors; orphan*
  press | press freedom; journalist*; media freedom; correspondent*
  membership | membership; accession; nato member*; eu member*; join … nato; join … eu; joining … nato
  space | space; satellite*
  espionage | spy; spies; spying; espionage; intelligence sharing
  agreement | sign*; signature; agreement*; accord; accords; treaty; treaties; memorandum; memoranda; deal; deals
  recognition | recognis*; recogniz*; recognition
  tensions | tension*; de-escalat*; deescalat*; escalation; stabilis*; stabiliz*
  hotline | hotline*; telephone line; hot line; coast guards; military channels; military … contacts
  defence | defence; defense; security … cooperation; military cooperation; military exercise*; military drill*; joint exercise*; joint drill*
  missing | missing persons; missing people; remains; bodies of
  justice | war crime*; war criminal*; tribunal; criminal court; court of justice; prosecut*; extradit*; impunity
  minerals | mining; minerals; rare earth*; copper; lithium; cobalt; uranium; gold mine*
  farming | agricultur*; farm*; livestock; veterinary
  tourism | touris*; holiday*
  sovereignty | sovereign*; territorial integrity
  consulates | consulate*; consular mission*
  document | declaration*; communiqu*; memorandum; memoranda; joint statement*; joint document*; document*; protocol*
  talks | meet again; meet next; meeting again; met again; continue … talks; continue … negotiat*; continue … dialogue; continue … talking; continue … discuss*; continuing … talks; resume … talks; resume … negotiat*; further talks; further round*; further meeting*; new round; another round; next round; new meeting; another meeting; next meeting; new talks; hold … talks; hold … round; keep talking; remain in touch; stay in touch; remain in contact; stay in contact; keep in touch; joint commission; working group*; expert group*
  data | data; hydrolog*
  attack | attack*; explosion*; blast*; bomb*; shelling; raid*; assassinat*; killing*
  forests | forest*; rainforest*; deforestation; mangrove*; logging; timber
  indigenous | indigenous; native people*; aboriginal
  minorities | minorit*; minority language*; language rights; language law; bilingual
  coal | coal; lignite
  goods | coffee; cocoa; sugar; rice; steel; alumin*; cement; cotton; palm oil; soya; soy; soybean*; tea; bananas; beef; seafood; wine; spirits; rubber
  ports | port; ports; harbour*; harbor*; free port; freeport; port fees; dockyard*
  disasters | flood; floods; flooding; flood forecasting; earthquake*; wildfire*; forest fire*; drought*; cyclone*; disaster*
  debt | debt; debts; loan; loans; credit line*; repayment*; arrears
  pensions | pension*; social security
  labour | seafarer*; seamen; migrant worker*; guest worker*; work permit*; workers' rights; labour rights; labour migra*; labour market; labor rights; wages; domestic workers; seasonal workers
  heritage | archives; archive; museum*; artefact*; artifact*; looted art; skulls; war graves; heritage
  assets | frozen assets; frozen funds; frozen … accounts; frozen money; bank accounts; seized assets
  development | development aid; development assistance; development fund*; development cooperation
  religion | pilgrim*; mosque*; church; churches; religious freedom; monaster*
  infrastructure | undersea; submarine cable*; subsea; critical infrastructure; fibre cable*; data cable*; power cable*; electric* cable*; electricity interconnector*; bridge; bridges; tunnel; tunnels
`)
