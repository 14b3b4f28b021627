import { lexemes } from '../lexeme.ts'
import { collective, couple, meetingSide, type OfficeLexicon, office, personNoun } from '../offices.ts'
import { words } from '../phrases.ts'

export const offices: OfficeLexicon = {
  nouns: [
    office('head-of-state', 'president, presidenten, statschef, statschefen', 'presidenter, presidenterna'),
    office('vice-president', 'vicepresident, vicepresidenten'),
    office('monarch', 'kung, kungen, emir, emiren, sultan, sultanen, kronprins, kronprinsen', 'kungar', 'masculine'),
    office('monarch', 'drottning, drottningen', '', 'feminine'),
    office('head-of-government', 'statsminister, statsministern, premiärminister, premiärministern, regeringschef, regeringschefen, förbundskansler, förbundskanslern, kansler', 'statsministrar, statsministrarna, premiärministrar, regeringschefer'),
    office('foreign-minister', 'utrikesminister, utrikesministern, toppdiplomat, toppdiplomaten', 'utrikesministrar, utrikesministrarna'),
    office('defence-minister', 'försvarsminister, försvarsministern', 'försvarsministrar, försvarsministrarna'),
    office('deputy-minister', 'vice utrikesminister, vice utrikesministern, statssekreterare, statssekreteraren, biträdande utrikesminister, biträdande utrikesministern, vice statsminister, vice statsministern, vice premiärminister, vice premiärministern, viceutrikesminister, viceutrikesministern, vicepremiärminister, vicepremiärministern, vice minister, biträdande minister, kabinettssekreterare, kabinettssekreteraren', 'vice utrikesministrar'),
    office('minister', 'minister, ministern, statsråd, statsrådet', 'ministrar, ministrarna'),
    office('ambassador', 'ambassadör, ambassadören, chargé d’affaires, chargé d\'affaires', 'ambassadörer, ambassadörerna'),
    office('consul', 'generalkonsul, generalkonsuln, konsul, konsuln', 'konsuler'),
    office('envoy', 'sändebud, sändebudet, särskilt sändebud, särskilda sändebud, utsände, utsänd, specialsändebud, specialsändebudet, särskild representant, särskilda representant, särskilda representanten, envoyé, representant, representanten', 'sändebuden, representanter, representanterna'),
    office('mediator', 'medlare, medlaren, fredsmedlare, fredsmedlaren, chefsmedlare, chefsmedlaren', 'medlarna'),
    office('negotiator', 'förhandlare, förhandlaren, chefsförhandlare, chefsförhandlaren, förhandlingsledare, förhandlingsledaren', 'förhandlarna'),
    office('spokesperson', 'talesperson, talespersonen, talesman, talesmannen, pressekreterare, pressekreteraren, presschef, presschefen, regeringstalesperson, regeringstalespersonen, regeringstalesman, kommunikationschef, presstalesperson, presstalesman', 'talespersoner, talesmän'),
    office('spokesperson', 'talskvinna, taleskvinna, talskvinnan, taleskvinnan', '', 'feminine'),
    office('adviser', 'rådgivare, rådgivaren, säkerhetsrådgivare, säkerhetsrådgivaren, stabschef, stabschefen, medarbetare', 'rådgivarna'),
    office('secretary-general', 'generalsekreterare, generalsekreteraren'),
    office('chief', 'direktör, direktören, chef, chefen, utrikeschef, utrikeschefen, kommissionär, kommissionären, kommissarie, guvernören, generalen, ledare, ledaren, general, generalen, guvernör, borgmästare', 'direktörer, chefer, ledarna'),
    office('chief', 'borgmästaren, vice borgmästare, kommendör, kommendören, överste, översten, överstelöjtnant, major, majoren, brigadgeneral, generalmajor, generallöjtnant, amiral, amiralen, viceamiral, guvernören, landshövding, landshövdingen, överbefälhavare, överbefälhavaren, polismästare, polischef, ordförande, ordföranden, talman, talmannen, styrelseordförande, samordnare, samordnaren, riksåklagare, ombudsman, ombudsmannen, talman, talmannen, riksbankschef, kommissionsordförande'),
    office('leader', 'statsledare, statsledaren, toppledare, oppositionsledare, oppositionsledaren, partiledare, partiledaren', 'statsledarna'),
    office('legislator', 'senator, senatorn, riksdagsledamot, riksdagsledamoten, parlamentariker, parlamentarikern', 'senatorer'),
    office('diplomat', 'diplomat, diplomaten', 'diplomater, diplomaterna'),
  ],
  suffixes: [
    { ending: 'ministern', kind: 'minister' }, { ending: 'minister', kind: 'minister' }, { ending: 'ministrarna', kind: 'minister', plural: true },
    { ending: 'direktör', kind: 'chief' }, { ending: 'chefen', kind: 'chief' }, { ending: 'chef', kind: 'chief' }, { ending: 'rådgivare', kind: 'adviser' },
    { ending: 'ambassadör', kind: 'ambassador' }, { ending: 'talesman', kind: 'spokesperson' }, { ending: 'talesperson', kind: 'spokesperson' },
    { ending: 'ledare', kind: 'leader' }, { ending: 'ledaren', kind: 'leader' }, { ending: 'förhandlare', kind: 'negotiator' }, { ending: 'förhandlaren', kind: 'negotiator' }, { ending: 'rådgivaren', kind: 'adviser' }, { ending: 'ambassadören', kind: 'ambassador' },
  ],
  modifiers: new Set(['nationell', 'nationelle', 'nationella', 'utrikespolitisk', 'utrikespolitiske', 'förste', 'första', 'tillförordnad', 'tillförordnade', 'ny', 'nye', 'nya', 'mångårig', 'mångårige', 'högste', 'högsta', 'besökande', 'sittande', 'avgående', 'särskild', 'särskilda', 'särskilde', 'ledande', 'nyvald', 'nyvalde', 'vice', 'biträdande']),
  former: new Set(['tidigare', 'före', 'ex', 'förre', 'förra', 'avlidne', 'avsatte', 'avgångne', 'dåvarande']),
  designate: new Set(['tillträdande', 'nyutnämnd', 'nyutnämnde', 'nyutnämnda', 'designerad', 'utsedd', 'utsedde', 'utnämnd', 'blivande', 'nyvalde', 'nyvalda']),
  honorifics: new Map([['herr', 'masculine'], ['fru', 'feminine'], ['dr', undefined], ['doktor', undefined], ['shejk', 'masculine'], ['schejk', 'masculine'], ['prins', 'masculine'], ['prinsessa', 'feminine'], ['professor', undefined]]),
  counterparts: lexemes('motpart motparten motparter', 'motsvarighet motsvarigheten motsvarigheter', 'kollega kollegan kollegor kollegerna', 'ministerkollega ministerkollegan'),
  collectives: [
    meetingSide('delegation, delegationen, delegationer, delegationerna, sida, sidan, förhandlare, förhandlarna'),
    collective('side', 'regering, regeringen, myndigheter, myndigheterna, administration, administrationen, regim, regimen, ledning, ledningen, håll'),
    collective('body', 'utrikesdepartementet, utrikesdepartement, utrikesministeriet, ud', 'Foreign Ministry'),
    collective('body', 'försvarsdepartementet, försvarsministeriet, försvarsdepartement', 'Defence Ministry'),
    collective('body', 'ambassaden, ambassad', 'Embassy'),
    collective('body', 'generalkonsulatet, generalkonsulat, konsulatet, konsulat', 'Consulate'),
    collective('body', 'ministeriet, departementet', 'Ministry'),
    collective('body', 'presidentkansliet, presidentkansli, presidentkontoret, presidentens kansli, presidentens kontor', 'Presidency'),
    collective('body', 'statsrådsberedningen, statsministerns kansli, premiärministerns kansli, premiärministerns kontor', 'Prime Minister’s Office'),
    collective('unnamed', 'tjänsteman, tjänstemannen, tjänstemän, källa, källan, källor, källorna, diplomat, diplomaten, diplomater, expert, experter, analytiker, bedömare, nyhetsbyrå bevakning räddningstjänst tillsyn, nyhetsbyrån, nyhetsbyråer, medier, medierna, kritiker, journalister, företrädare'),
    collective('both', 'parter, parterna, sidor, sidorna, länder, länderna, delegationerna, ledare, ledarna, ministrar, ministrarna, presidenterna, utrikesministrarna, regeringarna, försvarsministrarna, statsministrarna, premiärministrarna, statscheferna, grannländer, grannländerna'),
    couple('männen, kvinnorna, bröderna, systrarna, syskonen, makarna'),
  ],
  persons: [
    personNoun('man, mannen, kille, killen, pojke, pojken, far, fadern, pappa, son, sonen, bror, brodern, make, maken, änkling, svåger, svågern, svärson, svärsonen, farbror, herre, affärsman, affärsmannen, soldat, soldaten', 'masculine'),
    personNoun('kvinna, kvinnan, dam, damen, flicka, flickan, tjej, tjejen, mor, modern, mamma, dotter, dottern, syster, systern, fru, frun, hustru, hustrun, maka, makan, änka, änkan, moster, faster, värdinna, värdinnan, väninna, väninnan, lärarinna, skådespelerska, sångerska, drottningmoder', 'feminine'),
    personNoun('-åring, -åringen, person, personen, kollega, kollegan, vän, vännen, författare, författaren, journalist, journalisten, domare, domaren, advokat, advokaten, läkare, läkaren, professor, professorn, forskare, forskaren, politiker, politikern, gisslan, fånge, fången'),
    personNoun('fiskare, -fiskare, fiskaren, -fiskaren, bonde, bonden, bagare, -bagare, bagaren, -bagaren, slaktare, -slaktare, slaktaren, -slaktaren, snickare, -snickare, snickaren, -snickaren, murare, -murare, muraren, -muraren, elektriker, -elektriker, elektrikern, -elektrikern, mekaniker, -mekaniker, mekanikern, -mekanikern, chaufför, -chaufför, chauffören, -chauffören, lastbilschaufför, -lastbilschaufför, lastbilschauffören, -lastbilschauffören, pilot, piloten, kapten, -kapten, kaptenen, -kaptenen, styrman, -styrman, styrmanen, -styrmanen, skeppare, -skeppare, skepparen, -skepparen, matros, -matros, matrosen, -matrosen, gruvarbetare, -gruvarbetare, gruvarbetaren, -gruvarbetaren, arbetare, -arbetare, arbetaren, -arbetaren, biståndsarbetare, -biståndsarbetare, biståndsarbetaren, -biståndsarbetaren, hjälparbetare, -hjälparbetare, hjälparbetaren, -hjälparbetaren, lärare, -lärare, läraren, -läraren, rektor, -rektor, rektorn, -rektorn, elev, eleven, student, -student, studenten, -studenten, skådespelare, -skådespelare, skådespelaren, -skådespelaren, konstnär, -konstnär, konstnären, -konstnären, sångare, -sångare, sångaren, -sångaren, musiker, -musiker, musikern, -musikern, dirigent, -dirigent, dirigenten, -dirigenten, målare, -målare, målaren, -målaren, fotograf, -fotograf, fotografen, -fotografen, kock, kocken, servitör, -servitör, servitören, -servitören, handlare, -handlare, handlaren, -handlaren, köpman, -köpman, köpmanen, -köpmanen, grossist, -grossist, grossisten, -grossisten, säljare, -säljare, säljaren, -säljaren, exportör, -exportör, exportören, -exportören, importör, -importör, importören, -importören, ägare, ägaren, värd, värden, präst, prästen, imam, imamen, biskop, -biskop, biskopen, -biskopen, ärkebiskop, -ärkebiskop, ärkebiskopen, -ärkebiskopen, rabbin, -rabbin, rabbinen, -rabbinen, munk, munken, nunna, nunnan, polisman, -polisman, polismanen, -polismanen, utredare, -utredare, utredaren, -utredaren, tulltjänsteman, -tulltjänsteman, tulltjänstemanen, -tulltjänstemanen, gränsvakt, -gränsvakt, gränsvakten, -gränsvakten, väktare, -väktare, väktaren, -väktaren, veteran, -veteran, veteranen, -veteranen, reservist, -reservist, reservisten, -reservisten, officer, -officer, officern, -officern, sergeant, -sergeant, sergeanten, -sergeanten, ingenjör, -ingenjör, ingenjören, -ingenjören, arkitekt, -arkitekt, arkitekten, -arkitekten, tekniker, -tekniker, teknikern, -teknikern, ekonom, -ekonom, ekonomen, -ekonomen, jurist, -jurist, juristen, -juristen, åklagare, -åklagare, åklagaren, -åklagaren, historiker, -historiker, historikern, -historikern, statsvetare, -statsvetare, statsvetaren, -statsvetaren, analytikern, -analytikern, experten, -experten, specialist, -specialist, specialisten, -specialisten, kommentator, -kommentator, kommentatorn, -kommentatorn, redaktör, -redaktör, redaktören, -redaktören, reporter, -reporter, reportern, -reportern, korrespondent, -korrespondent, korrespondenten, -korrespondenten, sjuksköterska, -sjuksköterska, sjuksköterskan, -sjuksköterskan, barnmorska, -barnmorska, barnmorskan, -barnmorskan, terapeut, -terapeut, terapeuten, -terapeuten, psykolog, -psykolog, psykologen, -psykologen, veterinär, -veterinär, veterinären, -veterinären, aktivist, -aktivist, aktivisten, -aktivisten, byäldste, -byäldste, byäldsten, -byäldsten, hövding, -hövding, hövdingen, -hövdingen, invånare, -invånare, invånaren, -invånaren, granne, -granne, grannen, -grannen, flykting, -flykting, flyktingen, -flyktingen, gäst, gästen, passagerare, -passagerare, passageraren, -passageraren, turist, -turist, turisten, -turisten, demonstrant, -demonstrant, demonstranten, -demonstranten, väljare, -väljare, väljaren, -väljaren, tränare, -tränare, tränaren, -tränaren, spelare, -spelare, spelaren, -spelaren, -domare, -domaren, observatör, -observatör, observatören, -observatören'),
  ],
  institutions: [...words(`
    departement kontor råd verk vakt väsende förbund förening parti polis här försvar bank kammare styrelse direktorat
    inspektion fond bolag organisation rörelse grupp allians union domstol rätt centrum institut universitet kommission kommitté utskott
    myndighet regering parlament nationalförsamling riksdag kommun koncern stab ledning gerilla milis lag klubb kyrka sjukhus skola
    tidning kanal byrå blad magasin radio sajt åklagarmyndighet rederi styrka marin flotta tjänst styre administration delegation
    ambassad konsulat sekretariat hus region nyhetsbyrå
  `)],
  servedBy: new Set(['i', 'för', 'från', 'av']),
  sentTo: new Set(['i', 'till', 'vid']),
  locative: new Set(['i', 'på', 'till', 'vid', 'nära', 'från', 'utanför', 'mot', 'över', 'genom', 'huvudstad', 'huvudstaden', 'staden']),
  definiteArticles: new Set(['den', 'det', 'de', 'vår', 'vårt', 'våra', 'min', 'mitt', 'mina']),
  indefiniteArticles: new Set(['en', 'ett', 'någon', 'några', 'varje', 'ingen', 'vilken', 'vår', 'vårt', 'våra', 'min', 'mitt', 'mina']),
  fieldNouns: new Set(),
  home: 'SE',
  abroad: words('premiärminister premiärministern förbundskansler förbundskanslern kansler senator senatorn guvernör guvernören'),
  genitiveEndings: ['s', "'s", '’s', "'", '’'],
}
