import { lexemes } from '../lexeme.ts'
import { phrases } from '../phrases.ts'
import { type VenueLexicon, venuesOf } from '../venues.ts'

export const venues: VenueLexicon = {
  kindOf: venuesOf(`
hotel | sanatorium sanatoriet hotel hotell -hotell -hotellet feriested feriestedet gjestgiveri gjestgiveriet pensjonat pensjonatet kurbad kurbadet hoteller -hoteller hotellene lodge lodgen
guest-house | gjestehus -gjestehus -gjestehuset
palace | palass -palass -palasset slott -slott -slottet kreml hofburg elysée élysée elysépalasset quirinalet
residence | -residens -residensen villa -villa villaen -villaen -bolig -boligen statsministerboligen representasjonsbolig representasjonsboligen representasjonsanlegg representasjonsanlegget herskapshus herskapshuset gods godset gård gården landsted landstedet statshus statshuset presidentboligen leilighet leiligheten -leilighet -leiligheten hytte hytta hytten -hytte -hytta gårdsbruk gårdsbruket hjem hjemmet
ministry | departement departementet -departementet ministerium -ministeriet
embassy | -ambassade -ambassaden -konsulat -konsulatet representasjon representasjonen delegasjonskontor delegasjonskontoret
headquarters | hovedkvarter -hovedkvarter -hovedkvarteret hovedsete hovedsetet
parliament | stortinget nasjonalforsamlingen parlamentet parlamentsbygningen
airport | flyplass -flyplass -flyplassen lufthavn -lufthavn -lufthavnen terminal terminalen flystripe flystripa flystripen rullebanen
border | grensestasjon -grensestasjonen grensepost -grenseposten grenseposten tollstasjon tollstasjonen tollbu tollbua tollboden grenseovergang -grenseovergangen overgangen grensebro -grensebroen grensebrua broen brua
conference-centre | kongressenter -kongressenteret konferansesenter kongressbygg kongressbygget kurssted kursstedet -konferansesenteret senter -senteret kongresshall kongresshallen
restaurant | restaurant restauranten kafé kafeen kafe tehus tehuset kro kroen kroa vertshus vertshuset
base | base -basen leir leiren -leiren -base messe messen offisersmesse offisersmessen kaserne -kaserne kasernen garnison garnisonen
ship | skip skipet yacht yachten fregatt fregatten båt -båt båten -båten ferge fergen fergeskip -skip -skipet krysser krysseren isbryter isbryteren hangarskip -fregatt -fregatten ferja ferje -ferge -fergen -ferja
school | skole skolen -skole -skolen akademi akademiet universitet universitetet museum museet kloster klosteret kirke kirken moské moskeen kapell kapellet -kirke -kirken katedral katedralen domkirken tempel tempelet bibliotek biblioteket -museet -klosteret teater teateret
fort | fort fortet festning -festning -festningen borg borgen
town-hall | rådhus -rådhus -rådhuset
station | stasjon stasjonen jernbanestasjon -jernbanestasjonen stasjonskontor stasjonskontoret stasjonsbygning stasjonsbygningen togstasjonen
works | fabrikk fabrikken -fabrikk -fabrikken lager lageret lagerbygning lagerbygningen magasin magasinet saltmagasin pakkhus pakkhuset kraftverk kraftverket gruve gruven gruva bryggeri bryggeriet hangar hangaren naust naustet verft verftet
vague | hus huset -bygningen bygningen bygg bygget -bygget kontor -kontoret kanselli kanselliet lokaler lokalene rom rommet -rommet sal salen -salen møterom møterommet regjeringskvartal regjeringskvartalet tinghuset kontorer kontorene
`),
  gathering: lexemes(
    'holde holder holdt +til',
    'samle samler samlet samles samla',
    'ta tar tok +plass',
    'sette setter satte satt +seg',
    'skysse skysset',
    'pendle pendlet',
    'innkvartere innkvartert innkvarteres innkvarterte',
    'installere installert',
    'oppholde oppholder oppholdt +seg',
    'bo bor bodde',
    'plassere plassert',
    'huse huset',
  ),
  leaving: lexemes('forlate forlater forlot forlatt', 'komme kommer kom kommet +ut', 'gå går gikk gått +ut'),
  arriving: lexemes(
    'ankomme ankommer ankom ankommet',
    'komme kommer kom kommet +til|fram|frem|inn',
    'kjøre kjøres kjørt',
    'eskortere eskortert',
    'føre ført +inn',
    'gå går gikk gått +inn',
    'tre trådte +inn',
    'møte møtte +opp',
    'entre entret',
  ),
  placing: lexemes('legge legger la lagt legges +til', 'flytte flytter flyttet flyttes +til', 'forlegge forlagt +til'),
  same: phrases('samme, hver sitt, hvert sitt, hver sin, separate, ulike, forskjellige'),
}
