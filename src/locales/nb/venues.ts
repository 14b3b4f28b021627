import { lexemes } from '../lexeme.ts'
import { words } from '../phrases.ts'
import { type VenueLexicon, venuesOf } from '../venues.ts'

export const venues: VenueLexicon = {
  kindOf: venuesOf(`
hotel | hotel hotell -hotell -hotellet feriested feriestedet gjestehus -gjestehus -gjestehuset gjestgiveri gjestgiveriet hoteller -hoteller hotellene lodge lodgen
palace | palass -palass -palasset slott -slott -slottet kreml
residence | -residens -residensen villa -villa villaen -villaen -bolig -boligen statsministerboligen representasjonsbolig representasjonsboligen herskapshus herskapshuset gods godset gård gården landsted landstedet statshus statshuset presidentboligen
ministry | departement departementet -departementet ministerium -ministeriet
embassy | -ambassade -ambassaden -konsulat -konsulatet representasjon representasjonen delegasjonskontor delegasjonskontoret
headquarters | hovedkvarter -hovedkvarter -hovedkvarteret hovedsete hovedsetet
parliament | stortinget nasjonalforsamlingen parlamentet parlamentsbygningen
airport | flyplass -flyplass -flyplassen lufthavn -lufthavnen
border | grensestasjon -grensestasjonen grensepost -grenseposten grenseovergang -grenseovergangen overgangen grensebro -grensebroen grensebrua broen brua
conference-centre | kongressenter -kongressenteret konferansesenter -konferansesenteret senter -senteret kongresshall kongresshallen
restaurant | restaurant restauranten kafé kafeen kafe tehus tehuset
base | base -basen leir leiren -leiren -base messe messen offisersmesse offisersmessen kaserne -kaserne kasernen garnison garnisonen
ship | skip skipet yacht yachten fregatt fregatten båt -båt båten -båten ferge fergen fergeskip -skip -skipet
school | skole skolen -skole -skolen akademi akademiet universitet universitetet museum museet kloster klosteret kirke kirken moské moskeen
fort | fort fortet festning -festning -festningen borg borgen
vague | hus huset -bygningen bygningen bygg bygget -bygget kontor -kontoret kanselli kanselliet lokaler lokalene rom rommet -rommet sal salen -salen møterom møterommet rådhus -rådhuset regjeringskvartal regjeringskvartalet tinghuset
`),
  gathering: lexemes(
    'sitte sitter satt sittet',
    'samle samler samlet samles samla',
    'ta tar tok +plass',
    'skysse skysset',
    'pendle pendlet',
  ),
  leaving: lexemes('forlate forlater forlot forlatt', 'komme kommer kom kommet +ut', 'gå går gikk gått +ut'),
  placing: lexemes('legge legger la lagt legges +til', 'flytte flytter flyttet flyttes +til', 'forlegge forlagt +til'),
  same: words('samme'),
}
