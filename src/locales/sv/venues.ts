import { lexemes } from '../lexeme.ts'
import { phrases } from '../phrases.ts'
import { type VenueLexicon, venuesOf } from '../venues.ts'

export const venues: VenueLexicon = {
  kindOf: venuesOf(`
hotel | sanatorium sanatoriet hotel hotell -hotell -hotellet semesterort semesterorten värdshus värdshuset pensionat pensionatet kurort kurorten hotellen lodge lodgen
guest-house | gästhus -gästhus -gästhuset
palace | palats -palats -palatset slott -slott -slottet kreml hofburg elysée élysée harpsund haga
residence | residens -residens -residenset villa -villa villan -villan -bostad -bostaden gods godset gård gården herrgård herrgården statshus statshuset presidentbostaden lägenhet lägenheten -lägenhet -lägenheten sommarhus sommarhuset hem hemmet
ministry | departement -departement -departementet ministerium -ministeriet
embassy | -ambassad -ambassaden -konsulat -konsulatet beskickning beskickningen representation representationen
headquarters | högkvarter -högkvarter -högkvarteret huvudkontor huvudkontoret
parliament | riksdagen nationalförsamlingen parlamentet riksdagshuset
airport | flygplats -flygplats -flygplatsen flygfält flygfältet terminal terminalen landningsbanan
border | gränsstation -gränsstationen gränspost -gränsposten gränsposten tullstation tullstationen gränsövergång -gränsövergången övergången gränsbro -gränsbron bron
conference-centre | kongresscenter kongresscentret konferenscenter konferenscentret centrum centret -centrum -centret
restaurant | restaurang restaurangen kafé kaféet tehus tehuset krog krogen
base | bas basen -basen läger lägret -lägret -bas mäss mässen officersmäss officersmässen kasern -kasern kasernen garnison garnisonen
ship | fartyg fartyget skepp skeppet yacht yachten fregatt fregatten båt -båt båten -båten färja färjan -fartyg -fartyget kryssare kryssaren isbrytare isbrytaren -fregatt -fregatten -färja -färjan
school | skola skolan -skola -skolan akademi akademin universitet universitetet museum museet kloster klostret kyrka kyrkan moské moskén kapell kapellet -kyrka -kyrkan katedral katedralen domkyrkan tempel templet bibliotek biblioteket -museet -klostret teater teatern
fort | fort fortet fästning -fästning fästningen -fästningen borg borgen
town-hall | rådhus rådhuset -rådhus -rådhuset stadshus stadshuset -stadshuset
station | station stationen järnvägsstation järnvägsstationen stationshus stationshuset stationskontor stationskontoret
works | fabrik fabriken -fabrik -fabriken lager lagret lagerbyggnad lagerbyggnaden magasin magasinet saltmagasin packhus packhuset kraftverk kraftverket gruva gruvan bryggeri bryggeriet hangar hangaren varv varvet
vague | hus huset -byggnaden byggnad byggnaden kontor -kontoret kansli kansliet lokaler lokalerna rum rummet -rummet sal salen -salen sammanträdesrum
`),
  gathering: lexemes(
    'hålla håller höll +till',
    'samla samlas samlades',
    'ta tar tog +plats',
    'pendla pendlade',
    'inkvartera inkvarterade inkvarterats inkvarterad',
    'uppehålla uppehåller uppehöll +sig',
    'bo bor bodde',
    'placera placerade placerats',
    'sätta sätter satte satt +sig',
  ),
  leaving: lexemes('lämna lämnar lämnade lämnat', 'komma kommer kom +ut', 'gå går gick +ut'),
  arriving: lexemes(
    'anlända anländer anlände anlänt',
    'komma kommer kom kommit +till|fram|in',
    'köra körts kördes',
    'eskortera eskorterades eskorterats',
    'gå går gick gått +in',
    'träda trädde +in',
  ),
  placing: lexemes(
    'förlägga förlägger förlade förlagt förlagts förläggs förlagd förlagda',
    'flytta flyttar flyttade flyttat flyttas flyttats +till',
  ),
  same: phrases('samma, varsitt, varsin, var sitt, var sin, olika, skilda, separata'),
}
