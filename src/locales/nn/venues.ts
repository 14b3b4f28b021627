import { lexemes } from '../lexeme.ts'
import { phrases } from '../phrases.ts'
import { type VenueLexicon, venuesOf } from '../venues.ts'

export const venues: VenueLexicon = {
  kindOf: venuesOf(`
hotel | sanatorium sanatoriet hotel hotell -hotell -hotellet feriestad feriestaden hotella -hotella lodge lodgen pensjonat pensjonatet
guest-house | gjestehus -gjestehus -gjestehuset
palace | palass -palass -palasset slott -slott -slottet kreml hofburg elysée élysée
residence | -residens -residensen villa -villa villaen -villaen -bustad -bustaden statsministerbustaden representasjonsbustad representasjonsbustaden gods godset gard garden statshus statshuset presidentbustaden leilegheit leilegheita hytte hytta -hytte -hytta heim heimen
ministry | departement departementet -departementet ministerium -ministeriet
embassy | -ambassade -ambassaden -konsulat -konsulatet representasjon representasjonen
headquarters | hovudkvarter -hovudkvarter -hovudkvarteret hovudsete hovudsetet
parliament | stortinget nasjonalforsamlinga parlamentet parlamentsbygningen
airport | flyplass -flyplass -flyplassen lufthamn -lufthamn -lufthamna lufthavn lufthavna terminal terminalen flystripe flystripa
border | grensestasjon -grensestasjonen grensepost -grenseposten grenseposten tollstasjon tollstasjonen tollbu tollbua grenseovergang -grenseovergangen overgangen grensebru -grensebrua brua
conference-centre | kongressenter -kongressenteret konferansesenter -konferansesenteret senter -senteret kongresshall kongresshallen
restaurant | restaurant restauranten kafé kafeen tehus tehuset kro kroa vertshus vertshuset
base | base -basen leir leiren -leiren -base messe messa offisersmesse offisersmessa kaserne -kaserne kaserna kasernen garnison garnisonen
ship | skip skipet yacht yachten fregatt fregatten båt -båt båten -båten ferje ferja -skip -skipet kryssar kryssaren isbrytar isbrytaren -fregatt -fregatten -ferje -ferja
school | skule skulen -skule -skulen akademi akademiet universitet universitetet museum museet kloster klosteret kyrkje kyrkja moské moskeen kapell kapellet -kyrkje -kyrkja katedral katedralen tempel tempelet bibliotek biblioteket -museet -klosteret teater teateret
fort | fort fortet festning -festning festninga -festninga borg borga
town-hall | rådhus -rådhus -rådhuset
station | stasjon stasjonen jernbanestasjon -jernbanestasjonen stasjonskontor stasjonskontoret stasjonsbygning stasjonsbygningen
works | fabrikk fabrikken -fabrikk -fabrikken lager lageret lagerbygning lagerbygningen magasin magasinet pakkhus pakkhuset kraftverk kraftverket gruve gruva bryggeri bryggeriet hangar hangaren naust naustet verft verftet
vague | hus huset -bygningen bygningen bygg bygget kontor -kontoret kanselli kanselliet lokale lokala rom rommet -rommet sal salen -salen møterom møterommet regjeringskvartal regjeringskvartalet tinghuset kontora
`),
  gathering: lexemes(
    'halde held heldt +til',
    'samle samlar samla samlast',
    'ta tek tok +plass',
    'setje set sette sett +seg',
    'pendle pendla',
    'innkvartere innkvartert innkvarterte',
    'opphalde oppheld oppheldt +seg',
    'bu bur budde',
    'plassere plassert',
  ),
  leaving: lexemes('forlate forlèt forlet', 'kome kjem kom +ut', 'gå går gjekk gått +ut'),
  arriving: lexemes(
    'kome kjem kom +til|fram|inn',
    'ankome ankom',
    'køyre køyrd køyrt',
    'eskortere eskortert',
    'gå går gjekk gått +inn',
    'møte møtte +opp',
  ),
  placing: lexemes('leggje legg la lagt leggast +til', 'flytte flyttar flytta +til'),
  same: phrases('same, samme, kvar sitt, kvart sitt, kvar sin, ulike, forskjellige'),
}
