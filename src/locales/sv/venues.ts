import { lexemes } from '../lexeme.ts'
import { words } from '../phrases.ts'
import { type VenueLexicon, venuesOf } from '../venues.ts'

export const venues: VenueLexicon = {
  kindOf: venuesOf(`
hotel | hotel hotell -hotell -hotellet semesterort semesterorten gästhus -gästhus -gästhuset värdshus värdshuset hotellen lodge lodgen
palace | palats -palats -palatset slott -slott -slottet kreml
residence | residens -residens -residenset villa -villa villan -villan -bostad -bostaden gods godset gård gården herrgård herrgården statshus statshuset presidentbostaden
ministry | departement -departement -departementet ministerium -ministeriet
embassy | -ambassad -ambassaden -konsulat -konsulatet beskickning beskickningen representation representationen
headquarters | högkvarter -högkvarter -högkvarteret huvudkontor huvudkontoret
parliament | riksdagen nationalförsamlingen parlamentet riksdagshuset
airport | flygplats -flygplats -flygplatsen
border | gränsstation -gränsstationen gränspost -gränsposten gränsövergång -gränsövergången övergången gränsbro -gränsbron bron
conference-centre | kongresscenter kongresscentret konferenscenter konferenscentret centrum centret
restaurant | restaurang restaurangen kafé kaféet tehus tehuset
base | bas basen -basen läger lägret -lägret -bas mäss mässen officersmäss officersmässen kasern -kasern kasernen garnison garnisonen
ship | fartyg fartyget skepp skeppet yacht yachten fregatt fregatten båt -båt båten -båten färja färjan -fartyg -fartyget
school | skola skolan -skola -skolan akademi akademin universitet universitetet museum museet kloster klostret kyrka kyrkan moské moskén
fort | fort fortet fästning -fästning fästningen -fästningen borg borgen
vague | hus huset -byggnaden byggnad byggnaden kontor -kontoret kansli kansliet lokaler lokalerna rum rummet -rummet sal salen -salen sammanträdesrum rådhus rådhuset stadshus stadshuset
`),
  gathering: lexemes('sitta sitter satt suttit', 'samla samlas samlades', 'ta tar tog +plats', 'pendla pendlade'),
  leaving: lexemes('lämna lämnar lämnade lämnat', 'komma kommer kom +ut', 'gå går gick +ut'),
  placing: lexemes(
    'förlägga förlägger förlade förlagt förlagts förläggs förlagd förlagt',
    'flytta flyttar flyttade flyttat flyttas flyttats +till',
  ),
  same: words('samma'),
}
