import { lexemes } from '../lexeme.ts'
import { collective, couple, meetingSide, type OfficeLexicon, office, personNoun } from '../offices.ts'
import { words } from '../phrases.ts'

export const offices: OfficeLexicon = {
  nouns: [
    office('head-of-state', 'præsident, præsidenten, statsoverhoved, statsoverhovedet', 'præsidenter, præsidenterne'),
    office('vice-president', 'vicepræsident, vicepræsidenten', 'vicepræsidenter, vicepræsidenterne'),
    office('monarch', 'konge, kongen, emir, emiren, sultan, sultanen, kronprins, kronprinsen', 'konger, kongerne', 'masculine'),
    office('monarch', 'dronning, dronningen', '', 'feminine'),
    office('head-of-government', 'statsminister, statsministeren, premierminister, premierministeren, regeringschef, regeringschefen, kansler, kansleren, forbundskansler, forbundskansleren', 'statsministre, statsministrene, premierministre, regeringschefer'),
    office('foreign-minister', 'udenrigsminister, udenrigsministeren, topdiplomat, topdiplomaten', 'udenrigsministre, udenrigsministrene'),
    office('defence-minister', 'forsvarsminister, forsvarsministeren', 'forsvarsministre, forsvarsministrene'),
    office('deputy-minister', 'viceudenrigsminister, viceudenrigsministeren, statssekretær, statssekretæren, viceminister, viceministeren, vicepremierminister, vicepremierministeren, vicestatsminister, vicestatsministeren, departementschef, departementschefen', 'viceudenrigsministre, viceudenrigsministrene'),
    office('minister', 'minister, ministeren', 'ministre, ministrene'),
    office('ambassador', 'ambassadør, ambassadøren, chargé d’affaires, chargé d\'affaires', 'ambassadører, ambassadørerne'),
    office('consul', 'generalkonsul, generalkonsulen, konsul, konsulen', 'konsuler'),
    office('envoy', 'udsending, udsendingen, særlig udsending, særudsending, specialudsending, særlige udsending, særudsendingen, specialudsendingen, særlig repræsentant, særlige repræsentant, sendebud, gesandt, repræsentant, repræsentanten', 'udsendinge, udsendingene, repræsentanter'),
    office('mediator', 'mægler, mægleren, fredsmægler, fredsmægleren, chefmægler', 'mæglere, mæglerne'),
    office('negotiator', 'forhandler, forhandleren, chefforhandler, chefforhandleren, forhandlingsleder, forhandlingslederen', 'forhandlere, forhandlerne'),
    office('spokesperson', 'talsperson, talspersonen, talsmand, talsmanden, pressechef, pressechefen, pressesekretær, pressesekretæren, regeringstalsmand, regeringstalsmanden, kommunikationschef, pressetalsmand', 'talspersoner, talsmænd'),
    office('spokesperson', 'talskvinde, talskvinden, regeringstalskvinde', 'talskvinder', 'feminine'),
    office('adviser', 'rådgiver, rådgiveren, sikkerhedsrådgiver, sikkerhedsrådgiveren, stabschef, stabschefen', 'rådgivere, rådgiverne'),
    office('secretary-general', 'generalsekretær, generalsekretæren'),
    office('chief', 'direktør, direktøren, chef, chefen, udenrigschef, udenrigschefen, kommissær, kommissæren, guvernøren, leder, lederen, general, generalen, guvernør, borgmester', 'direktører, chefer, ledere'),
    office('chief', 'borgmesteren, viceborgmester, overborgmester, overborgmesteren, kommandant, kommandanten, oberst, obersten, oberstløjtnant, major, majoren, brigadegeneral, generalmajor, generalløjtnant, admiral, admiralen, viceadmiral, guvernøren, politidirektør, politidirektøren, formand, formanden, forperson, bestyrelsesformand, koordinator, koordinatoren, ombudsmand, ombudsmanden, rigsadvokat, parlamentsformand, nationalbankdirektør'),
    office('leader', 'statsleder, statslederen, topleder, oppositionsleder, oppositionslederen, partileder, partilederen', 'statsledere, statslederne, topledere'),
    office('legislator', 'senator, senatoren, folketingsmedlem, folketingsmedlemmet, parlamentariker, parlamentarikeren', 'senatorer'),
    office('diplomat', 'diplomat, diplomaten', 'diplomater, diplomaterne'),
  ],
  suffixes: [
    { ending: 'ministeren', kind: 'minister' }, { ending: 'minister', kind: 'minister' }, { ending: 'ministrene', kind: 'minister', plural: true },
    { ending: 'direktør', kind: 'chief' }, { ending: 'chefen', kind: 'chief' }, { ending: 'chef', kind: 'chief' }, { ending: 'rådgiver', kind: 'adviser' },
    { ending: 'rådgiveren', kind: 'adviser' }, { ending: 'ambassadør', kind: 'ambassador' }, { ending: 'udsending', kind: 'envoy' },
    { ending: 'talsmand', kind: 'spokesperson' }, { ending: 'talsperson', kind: 'spokesperson' }, { ending: 'talskvinde', kind: 'spokesperson', gender: 'feminine' },
    { ending: 'lederen', kind: 'leader' }, { ending: 'leder', kind: 'leader' }, { ending: 'forhandler', kind: 'negotiator' },
  ],
  modifiers: new Set(['national', 'nationale', 'udenrigspolitisk', 'udenrigspolitiske', 'første', 'fungerende', 'ny', 'nye', 'mangeårig', 'mangeårige', 'øverste', 'fremmeste', 'besøgende', 'siddende', 'afgående', 'særlig', 'særlige', 'højtstående', 'ledende', 'nyvalgt', 'nyvalgte']),
  former: new Set(['tidligere', 'eks', 'forhenværende', 'afdøde', 'afsatte', 'afgåede', 'daværende', 'forrige']),
  designate: new Set(['tiltrædende', 'nyudnævnt', 'nyudnævnte', 'designeret', 'udpeget', 'udpegede', 'udnævnt', 'udnævnte', 'kommende', 'nyvalgte', 'nyvalgt']),
  honorifics: new Map([['hr', 'masculine'], ['hr.', 'masculine'], ['fru', 'feminine'], ['dr', undefined], ['dr.', undefined], ['sheik', 'masculine'], ['prins', 'masculine'], ['prinsesse', 'feminine'], ['professor', undefined]]),
  counterparts: lexemes('modpart modparten modparter', 'kollega kollegaen kolleger kollegaer', 'ministerkollega ministerkollegaen'),
  collectives: [
    meetingSide('delegation, delegationen, delegationer, delegationerne, side, siden, forhandlere, forhandlerne'),
    collective('side', 'regering, regeringen, myndigheder, myndighederne, administration, administrationen, styre, styret, ledelse, ledelsen, regime, regimet'),
    collective('body', 'udenrigsministeriet, udenrigsministerium', 'Foreign Ministry'),
    collective('body', 'forsvarsministeriet, forsvarsministerium', 'Defence Ministry'),
    collective('body', 'ambassaden, ambassade', 'Embassy'),
    collective('body', 'generalkonsulatet, generalkonsulat, konsulatet, konsulat', 'Consulate'),
    collective('body', 'ministeriet, departementet', 'Ministry'),
    collective('body', 'præsidentkontoret, præsidentkontor, præsidentens kontor, præsidentkancelliet', 'Presidency'),
    collective('body', 'statsministeriet, premierministerens kontor, statsministerens kontor', 'Prime Minister’s Office'),
    collective('unnamed', 'embedsmand, embedsmanden, embedsmænd, kilde, kilden, kilder, kilderne, diplomat, diplomaten, diplomater, ekspert, eksperter, analytiker, analytikere, iagttagere, nyhedsbureau, nyhedsbureauet, nyhedsbureauer, medier, medierne, kritikere, journalister, repræsentanter'),
    collective('both', 'parter, parterne, sider, siderne, lande, landene, delegationerne, ledere, lederne, ministre, ministrene, præsidenterne, udenrigsministrene, regeringerne, nabolande'),
    couple('mændene, kvinderne, brødrene, søstrene, søskende, ægtefællerne'),
  ],
  persons: [
    personNoun('mand, manden, dreng, drengen, far, faren, faderen, søn, sønnen, bror, broren, broderen, ægtemand, ægtemanden, enkemand, svoger, svigersøn, svigersønnen, onkel, herre, herren, forretningsmand, forretningsmanden, soldat, soldaten', 'masculine'),
    personNoun('kvinde, kvinden, dame, damen, pige, pigen, mor, moren, moderen, datter, datteren, søster, søsteren, kone, konen, hustru, hustruen, enke, enken, tante, værtinde, værtinden, veninde, veninden, lærerinde, skuespillerinde, sangerinde', 'feminine'),
    personNoun('person, personen, kollega, kollegaen, ven, vennen, forfatter, forfatteren, journalist, journalisten, dommer, dommeren, advokat, advokaten, læge, lægen, professor, professoren, forsker, forskeren, politiker, politikeren, ægtefælle, ægtefællen, gidsel, gidslet, fange, fangen'),
    personNoun('fisker, -fisker, fiskeren, -fiskeren, landmand, -landmand, landmanden, -landmanden, bonde, bonden, bager, bageren, slagter, -slagter, slagteren, -slagteren, tømrer, -tømrer, tømreren, -tømreren, murer, mureren, elektriker, -elektriker, elektrikeren, -elektrikeren, mekaniker, -mekaniker, mekanikeren, -mekanikeren, chauffør, -chauffør, chaufføren, -chaufføren, lastbilchauffør, -lastbilchauffør, lastbilchaufføren, -lastbilchaufføren, pilot, piloten, kaptajn, -kaptajn, kaptajnen, -kaptajnen, styrmand, -styrmand, styrmanden, -styrmanden, skipper, -skipper, skipperen, -skipperen, matros, -matros, matrosen, -matrosen, minearbejder, -minearbejder, minearbejderen, -minearbejderen, arbejder, -arbejder, arbejderen, -arbejderen, nødhjælpsarbejder, -nødhjælpsarbejder, nødhjælpsarbejderen, -nødhjælpsarbejderen, lærer, læreren, rektor, -rektor, rektoren, -rektoren, elev, eleven, studerende, -studerende, studerenden, -studerenden, skuespiller, -skuespiller, skuespilleren, -skuespilleren, kunstner, -kunstner, kunstneren, -kunstneren, sanger, -sanger, sangeren, -sangeren, musiker, -musiker, musikeren, -musikeren, dirigent, -dirigent, dirigenten, -dirigenten, maler, maleren, fotograf, -fotograf, fotografen, -fotografen, kok, koken, tjener, -tjener, tjeneren, -tjeneren, købmand, -købmand, købmanden, -købmanden, handlende, -handlende, handlenden, -handlenden, grossist, -grossist, grossisten, -grossisten, sælger, -sælger, sælgeren, -sælgeren, eksportør, -eksportør, eksportøren, -eksportøren, importør, -importør, importøren, -importøren, ejer, ejeren, vært, værten, værtinde, -værtinde, værtinden, -værtinden, præst, præsten, imam, imamen, biskop, -biskop, biskopen, -biskopen, ærkebiskop, -ærkebiskop, ærkebiskopen, -ærkebiskopen, rabbiner, -rabbiner, rabbineren, -rabbineren, munk, munken, nonne, nonnen, politimand, -politimand, politimanden, -politimanden, efterforsker, -efterforsker, efterforskeren, -efterforskeren, tolder, -tolder, tolderen, -tolderen, grænsevagt, -grænsevagt, grænsevagten, -grænsevagten, vagtmand, -vagtmand, vagtmanden, -vagtmanden, veteran, -veteran, veteranen, -veteranen, reservist, -reservist, reservisten, -reservisten, officer, -officer, officeren, -officeren, sergent, -sergent, sergenten, -sergenten, ingeniør, -ingeniør, ingeniøren, -ingeniøren, arkitekt, -arkitekt, arkitekten, -arkitekten, tekniker, -tekniker, teknikeren, -teknikeren, økonom, -økonom, økonomen, -økonomen, jurist, -jurist, juristen, -juristen, anklager, -anklager, anklageren, -anklageren, historiker, -historiker, historikeren, -historikeren, analytikeren, -analytikeren, eksperten, -eksperten, specialist, -specialist, specialisten, -specialisten, kommentator, -kommentator, kommentatoren, -kommentatoren, redaktør, -redaktør, redaktøren, -redaktøren, reporter, -reporter, reporteren, -reporteren, korrespondent, -korrespondent, korrespondenten, -korrespondenten, sygeplejerske, -sygeplejerske, sygeplejersken, -sygeplejersken, jordemoder, -jordemoder, jordemoderen, -jordemoderen, terapeut, -terapeut, terapeuten, -terapeuten, psykolog, -psykolog, psykologen, -psykologen, dyrlæge, -dyrlæge, dyrlægen, -dyrlægen, aktivist, -aktivist, aktivisten, -aktivisten, tillidsmand, -tillidsmand, tillidsmanden, -tillidsmanden, landsbyældste, -landsbyældste, landsbyældsten, -landsbyældsten, høvding, -høvding, høvdingen, -høvdingen, beboer, -beboer, beboeren, -beboeren, nabo, naboen, flygtning, -flygtning, flygtningen, -flygtningen, gæst, gæsten, passager, -passager, passageren, -passageren, turist, -turist, turisten, -turisten, demonstrant, -demonstrant, demonstranten, -demonstranten, vælger, -vælger, vælgeren, -vælgeren, træner, -træner, træneren, -træneren, spiller, -spiller, spilleren, -spilleren, -dommer, -dommeren, observatør, -observatør, observatøren, -observatøren'),
  ],
  institutions: [...words(`
    ministerium departement kontor råd væsen vagt forbund forening parti politi hær forsvar bank kammer styrelse direktorat
    tilsyn fond selskab organisation bevægelse gruppe alliance union domstol ret center institut universitet kommission komité udvalg
    myndighed regering parlament nationalforsamling folketing kommune koncern stab ledelse guerilla milits lag klub kirke hospital skole
    avis kanal bureau blad magasin radio netavis anklagemyndighed rederi styrke marine flåde tjeneste styre administration delegation
    ambassade konsulat sekretariat hus byråd region
  `)],
  servedBy: new Set(['i', 'for', 'fra', 'af']),
  sentTo: new Set(['i', 'til', 'ved']),
  locative: new Set(['i', 'på', 'til', 'ved', 'nær', 'fra', 'uden', 'mod', 'over', 'gennem', 'hovedstad', 'hovedstaden', 'byen']),
  definiteArticles: new Set(['den', 'det', 'de', 'vores', 'min', 'mit', 'mine']),
  indefiniteArticles: new Set(['en', 'et', 'nogen', 'nogle', 'enhver', 'hver', 'hvert', 'ingen', 'hvilken', 'vores', 'min', 'mit', 'mine']),
  fieldNouns: new Set(),
  home: 'DK',
  abroad: words('viceudenrigsminister viceudenrigsministeren viceminister kansler kansleren forbundskansler premierminister premierministeren senator senatoren guvernør guvernøren'),
  genitiveEndings: ['s', "'s", '’s', "'", '’'],
}
