import { keyOf, type Sound } from './sound.ts'

/**
 * Given names that stand for each other: short forms ("Mike" for Michael) and the same name in another language
 * ("Serhij" for Sergej). A class a line, in plain ASCII; a name may stand in several classes. Spellings that the sound
 * key already makes one ("Sergei", "Sergey") need no line of their own.
 */
const classes = `
  aleksandr alexander aleksander alexandre alessandro alejandro oleksandr aljaksandr aliaksandr iskander sasha sascha sasja alex aleks alec
  aleksandra alexandra oleksandra sasha alex
  aleksej alexei alexey alexis oleksij oleksiy oleksii aljosja alyosha
  anatolij anatoly anatolii tolja
  andrej andrei andrey andreas andrew andrij andriy andrii andre andres andras andrzej anders andy drew
  anton antony anthony antonio antoine tony toni
  anna ann anne hanna hannah ana anja anya annie
  abdullah abdulla abdallah abdollah
  ahmed ahmad ahmet achmed
  ali aly
  arkadij arkady
  artem artiom artyom artjom
  benjamin binyamin binjamin benyamin ben benny bibi
  bernard bernhard bernie
  boris borys
  bronislaw bronek
  catherine katherine kathryn katharina ekaterina jekaterina kateryna katerina katarzyna katja katya kate cathy kathy karin katarina
  charles carlos carl karl karel karol charlie chuck
  christian kristian cristian christiaan
  christopher christoph christophe kristoffer cristobal chris
  daniel danil danylo danilo dan danny
  david dawid dovid dave davit daud dawood
  denis denys dennis
  dmitrij dmitry dmytro dimitri dimitrij dmitro dima dimitris dimitrios dimitar
  donald don donnie
  edward eduard edvard eduardo ed eddie ted
  elena jelena yelena olena helena helen helene alena ellen
  elizabeth elisabeth elisabet jelizaveta yelizaveta elizaveta liz beth lizzie betty elsbeth
  emmanuel emanuel manuel immanuel
  evgenij evgeny yevgeny jevgenij yevhen jevhen eugene eugen eugenio
  fjodor fedor fyodor fedir theodor theodore teodor
  francis francois francisco francesco franz frank frans pancho
  gavriil gabriel havrylo
  georgij georgy george georg georges giorgi giorgio jorge jurgen heorhij yiorgos georgios giorgos jorgen goran
  gerald gerard gerhard gerry jerry gerardo
  gregory grigorij grigory hryhorij grigori greg grzegorz gregor
  hassan hasan
  henry henrik henri heinrich enrique harry hank enrico
  hussein husain husayn hossein hussain hosein huseyn huseyin husein
  ibrahim abraham ebrahim avraham abram
  igor ihor
  ilja ilya illia ilia elias elijah ilyas
  ivan john johannes johan johann jan jean ioan iain ian sean juan joao giovanni yohanan hans jens jovan janos jack johnny yahya ivane
  jacob jakob james jacques jaime diego iago giacomo jim jimmy jamie jacobus yakov yaqub jakub jakov
  jaroslav yaroslav jaroslaw
  jennifer jenny jen
  jeffrey geoffrey jeff geoff
  joseph josef jose iosif yosef giuseppe jozef joe joey youssef yusuf yousef yussuf josep pepe josip osip
  jurij yuri yuriy yury yurii iurii jury jurii
  kenneth ken kenny
  kirill kyrylo cyril kiril
  konstantin constantine kostjantyn kostyantyn constantin konstantinos kostya
  lawrence laurence lars lorenzo larry laurent lavrentij
  leonid leonard leo
  lev lew leo leon
  louis luis ludwig luigi lou lewis
  luke lukas lucas luca lukasz
  magdalena magda
  margaret margarita margarethe marguerite maggie meg peggy margareta
  maria mary marie marija mariya mariia marya maryam mariam miriam
  mark marc marco marcus markus marko marek marcos markos
  martin marty martyn
  matthew mateusz matteo matthias mathias mateo matthieu matt matvej matias mats
  michael mikhail mikhael michel miguel mykhailo mykhaylo mihail mihai michele mikael mikkel mike mick misha misja mischa mihajlo michal mikheil
  maksim maxim maksym maxime max maks
  mohammed muhammad mohamed mohammad muhammed mohamad muhamed mehmet mehmed mahomed magomed mohamud mohd
  mustafa mostafa moustafa mustapha
  nathan nathaniel nate natan
  natalia natalie nataliya natalija natalya natasha natalja
  nicholas nikolaj nikolai nikolay mykola nicolas nikolas niklas nicola nikola nick mikola nikolaos nikos klaus nils niels miklos mikalaj nicolae
  oleg oleh
  olga olha helga
  omar umar omer
  osama usama
  oscar oskar
  patrick patrik patrice pat padraig patricio
  pavel pavlo paul paulo pablo paolo pal pauli pavol pawel
  peter petr pjotr pyotr petro pedro pierre pietro petter per pete piotr petar peder petros pekka
  philip phillip philippe filip felipe filippo phil
  piter pieter
  raymond ray ramon
  richard ricardo riccardo rick dick rich ryszard rikard
  robert roberto rob bob bobby robbie bert
  roger rodger
  ronald ron ronnie
  rudolf rudolph rodolfo rudy
  said sayid saeed sayed
  samuel sam sammy samuil shmuel
  semjon semyon semen simon simeon symon szymon
  sergej sergei sergey serhij serhiy sergio sergius serge serhii siarhei sjarhej sergiy
  stanislav stanislaw stas
  stefan stephen steven stephane esteban stepan stefano steve stefanos istvan stephan
  stuart stewart
  susan susanne susanna suzanne sue zuzana
  svetlana svitlana sviatlana svjatlana
  tamara tamar
  tatiana tatjana tatyana tetiana tetjana
  thomas tomas tommaso tom tommy foma tamas
  timothy timofej tim timur
  tymofij timofey
  vadim vadym
  valentin valentyn valentine
  valerij valery valerii valeriy
  valentina valentyna
  vasilij vasily vasyl basil vassily vasile wasyl
  victor viktor vic victoras
  victoria viktoria viktorija vicky
  vitalij vitaly vitalii vitaliy vitalik witalij vitali
  vladimir volodymyr wladimir vladymyr uladzimir volodja vova wolodymyr
  vjatsjeslav vyacheslav viacheslav slava
  walter valter
  wenceslas vaclav
  william wilhelm guillaume guillermo willem vilhelm bill billy will guglielmo liam wim vilmos
  yasser yasir jasir
  yitzhak isaac ishak itzhak izaak
  zinaida zina
  zachary zakhar zach
  zbigniew zbyszek
  samantha sam
  barbara barb varvara
  cynthia cindy
  deborah debbie deb
  dorothy dorothea dora
  jessica jess jessie
  joshua josh yehoshua
  andrea andreia
  alan allan allen
  albert al alberto bertie
  alfred alf fred
  frederick frederik friedrich fredrik federico fred freddy
  gustav gustavo gustaf
  hakan haakon hakon
  kaja kaia
  lucia lucy
  rebecca becky
  theresa teresa therese terry
  veronica veronika
  olaf olav olof olaus
  erik eric erich
  knut canute
  soren severin
`

/** Given names of Hungary, by which a name written family first is told; plain ASCII. */
const hungarian =
  'viktor peter janos laszlo jozsef ferenc sandor istvan gabor zoltan attila tamas andras balazs gergely tibor katalin judit eva zsolt bela csaba levente marton matyas akos gyorgy imre miklos karoly lajos orsolya krisztina agnes ildiko kinga barnabas bence szabolcs zsuzsanna'

/**
 * Family names of China, Korea, Vietnam and their like that stand first; plain ASCII, those left out that are common
 * given names elsewhere.
 */
const first =
  'xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo he luo zheng liang xie song tang deng xiao han feng cao peng zeng cai pan tian dong yuan yu du ye cheng su wei lu ding ren jiang qin fu shen shi yao tan lai jia mao wen han bai hou meng qian tsai chiang chiu kim park pak ri rhee lee yi choi choe jung jeong chung cho yoon yun jang chang lim moon mun roh ban bahn kang hwang ahn shin kwon ko ryu hong nguyen tran pham vo vu dang bui truong phan dinh ngo duong'

const keysOf = (text: string): readonly string[] => text.trim().split(/\s+/u).map(keyOf)

const classesOf: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const found = new Map<string, Set<number>>()
  classes
    .trim()
    .split('\n')
    .forEach((line, index) => {
      for (const name of keysOf(line)) {
        const known = found.get(name)
        if (known) known.add(index)
        else found.set(name, new Set([index]))
      }
    })
  return found
})()

const isIn = (names: { has(key: string): boolean }, name: Sound): boolean => name.keys.some((key) => names.has(key))

/** Tells whether two given names stand for each other. */
export const areForms = (a: Sound, b: Sound): boolean =>
  a.keys.some((x) =>
    [...(classesOf.get(x) ?? [])].some((index) => b.keys.some((y) => classesOf.get(y)?.has(index) ?? false)),
  )

const hungarianGiven: ReadonlySet<string> = new Set(keysOf(hungarian))
const familyFirst: ReadonlySet<string> = new Set(first.trim().split(/\s+/u))

export const isGivenName = (name: Sound): boolean => isIn(classesOf, name) || isIn(hungarianGiven, name)
export const isHungarianGivenName = (name: Sound): boolean => isIn(hungarianGiven, name)
/** Tells whether it is a family name that stands first: "Xi", "Kim", "Nguyen". */
export const standsFirst = (name: Sound): boolean => familyFirst.has(name.ascii)
