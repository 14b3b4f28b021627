import { lexemes } from '../lexeme.ts'
import { phrases } from '../phrases.ts'
import { type VenueLexicon, venuesOf } from '../venues.ts'

export const venues: VenueLexicon = {
  kindOf: venuesOf(`
hotel | sanatorium sanatoriet hotel -hotel -hotellet feriested feriestedet kro kroen pensionat pensionatet kursted kurstedet hoteller -hoteller hotellerne lodge lodgen
guest-house | gæstehus -gæstehus -gæstehuset
palace | palads -palads -paladset slot -slot -slottet palæ palæet -palæ -palæet kreml hofburg elysée élysée marienborg fredensborg amalienborg
residence | -residens -residensen villa -villa villaen -villaen -bolig -boligen statsministerboligen gods godset landsted landstedet statshus statshuset præsidentboligen lejlighed lejligheden -lejlighed -lejligheden sommerhus sommerhuset gård gården herregård herregården hjem hjemmet
ministry | ministerium -ministerium -ministeriet
embassy | -ambassade -ambassaden -konsulat -konsulatet repræsentation repræsentationen
headquarters | hovedkvarter -hovedkvarter -hovedkvarteret hovedsæde hovedsædet
parliament | folketinget nationalforsamlingen parlamentet christiansborg
airport | lufthavn -lufthavn -lufthavnen flyveplads flyvepladsen terminal terminalen landingsbane landingsbanen
border | grænsestation -grænsestationen grænsepost -grænseposten grænseposten toldstation toldstationen toldbod toldboden grænseovergang -grænseovergangen overgangen grænsebro -grænsebroen broen
conference-centre | kongrescenter -kongrescenteret konferencecenter -konferencecenteret konferencecentret kongrescentret -centret center -centeret centret
restaurant | restaurant restauranten café caféen tehus tehuset værtshus værtshuset
base | base -basen lejr lejren -lejren -base messe messen officersmesse officersmessen kaserne -kaserne kasernen garnison garnisonen
ship | skib skibet yacht yachten fregat fregatten båd -båd båden -båden færge færgen -skib -skibet krydser krydseren isbryder isbryderen -fregat -fregatten -færge -færgen
school | skole skolen -skole -skolen akademi akademiet universitet universitetet museum museet kloster klosteret kirke kirken moské moskeen kapel kapellet -kirke -kirken katedral katedralen domkirken tempel templet bibliotek biblioteket -museet -klosteret teater teatret
fort | fort fortet fæstning -fæstning fæstningen -fæstningen borg borgen
town-hall | rådhus -rådhus -rådhuset
station | station stationen banegård banegården jernbanestation jernbanestationen stationsbygning stationsbygningen stationskontor stationskontoret
works | fabrik fabrikken -fabrik -fabrikken lager lageret lagerbygning lagerbygningen magasin magasinet pakhus pakhuset kraftværk kraftværket mine minen bryggeri bryggeriet hangar hangaren værft værftet
vague | hus huset -bygningen bygningen bygning kontor -kontoret kancelli kancelliet lokaler lokalerne rum rummet lokale lokalet -lokalet sal salen -salen mødelokale mødelokalet kontorer kontorerne
`),
  gathering: lexemes(
    'holde holder holdt +til',
    'samle samles samledes',
    'tage tager tog +plads',
    'pendle pendlede',
    'indkvartere indkvarteret indkvarterede',
    'opholde opholder opholdt +sig',
    'bo bor boede',
    'placere placeret',
    'sætte sætter satte sat +sig',
  ),
  leaving: lexemes('forlade forlader forlod forladt', 'komme kommer kom +ud', 'gå går gik +ud'),
  arriving: lexemes(
    'ankomme ankommer ankom ankommet',
    'komme kommer kom kommet +til|frem|ind',
    'køre kørt',
    'eskortere eskorteret',
    'gå går gik gået +ind',
    'træde trådte +ind',
    'møde mødte +op',
  ),
  placing: lexemes(
    'lægge lægger lagde lagt lægges +til',
    'henlægge henlagt henlægges',
    'forlægge forlagt forlægges',
    'flytte flytter flyttet flyttes +til',
  ),
  same: phrases('samme, hver sit, hvert sit, hver sin, forskellige, adskilte'),
}
