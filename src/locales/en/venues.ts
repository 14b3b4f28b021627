import { lexemes } from '../lexeme.ts'
import { words } from '../phrases.ts'
import { type VenueLexicon, venuesOf } from '../venues.ts'

export const venues: VenueLexicon = {
  kindOf: venuesOf(`
hotel | hotel hotels resort lodge inn guesthouse guest-house guesthouses inns lodges
palace | palace castle kremlin
residence | residence villa mansion dacha estate retreat ranch chalet farmhouse chateau manor
ministry | ministry
embassy | embassy consulate consulate-general mission legation
headquarters | headquarters
parliament | parliament
airport | airport airfield airbase
border | checkpoint crossing bridge checkpost
conference-centre | centre center centres
restaurant | restaurant café cafe teahouse
base | base camp barracks garrison mess cantonment
ship | ship yacht vessel frigate boat riverboat houseboat ferry warship
school | school college academy university museum monastery church cathedral mosque
fort | fort fortress citadel
vague | house hall office offices compound building chancellery room lounge headquarter
`),
  gathering: lexemes(
    'sit sits sat sitting',
    'gather gathers gathered gathering',
    'assemble assembled',
    'shuttle shuttled shuttling',
    'seat seated',
  ),
  leaving: lexemes(
    'leave leaves left leaving',
    'emerge emerges emerged emerging',
    'exit exited',
    'come comes came coming +out',
    'walk walks walked +out',
  ),
  placing: lexemes('move moves moved +to', 'relocate relocated', 'shift shifted +to'),
  same: words('same'),
}
