import { lexemes } from '../lexeme.ts'
import { phrases } from '../phrases.ts'
import { type VenueLexicon, venuesOf } from '../venues.ts'

export const venues: VenueLexicon = {
  kindOf: venuesOf(`
hotel | hotel hotels resort resorts lodge inn inns lodges hostel sanatorium spa
guest-house | guesthouse guest-house guesthouses
palace | palace palaces castle kremlin white-house hofburg élysée elysée elysee quirinal
residence | residence residency villa mansion dacha estate retreat ranch chalet farmhouse farm chateau château manor apartment cottage bungalow chequers
ministry | ministry
embassy | embassy consulate consulate-general mission legation chancery
headquarters | headquarters
parliament | parliament legislature
airport | airport airfield airbase airstrip terminal tarmac runway aerodrome
border | checkpoint crossing bridge checkpost border-post frontier-post customs-post customs-house custom-house customs-office guard-post outpost footbridge
conference-centre | centre center centres centers
restaurant | restaurant café cafe teahouse tearoom tavern pub
base | base camp barracks garrison mess cantonment
ship | ship yacht vessel frigate boat riverboat houseboat ferry warship cruiser destroyer corvette icebreaker aircraft-carrier steamer
school | school college academy university museum gallery library monastery abbey convent priory church chapel cathedral mosque temple synagogue nunciature
fort | fort fortress citadel
town-hall | town-hall city-hall
station | station railway-station train-station bus-station stationhouse station-office
works | factory warehouse warehouses granary depot plant mill mine brewery shed hangar boathouse shipyard
vague | house hall office offices compound building chancellery room lounge headquarter
`),
  gathering: lexemes(
    'house houses housed',
    'base based',
    'put +up',
    'gather gathers gathered gathering',
    'assemble assembled',
    'shuttle shuttled shuttling',
    'seat seated',
    'face faces faced facing +other|another',
    'lodge lodged',
    'keep kept',
    'quarter quartered',
    'install installed',
    'accommodate accommodated',
    'hole holed +up',
    'camp camped',
    'ensconce ensconced',
  ),
  leaving: lexemes(
    'leave leaves left leaving',
    'emerge emerges emerged emerging',
    'exit exited',
    'come comes came coming +out',
    'walk walks walked +out',
  ),
  arriving: lexemes(
    'arrive arrives arrived arriving',
    'enter enters entered entering',
    'drive drives drove driven',
    'walk walks walked walking +into',
    'step stepped stepping +into',
    'file filed +into',
    'pull pulled pulling +up',
    'escort escorted',
    'usher ushered',
    'take taken',
  ),
  placing: lexemes('move moves moved +to', 'relocate relocated', 'shift shifted +to'),
  same: phrases('same, separate, different'),
}
