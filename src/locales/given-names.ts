import type { GrammaticalGender } from './offices.ts'

/**
 * Given names that nearly always are men's or women's wherever they stand, in the Latin spellings of the languages
 * read; a form that is a man's name in one language and a woman's in another (Andrea, Jan, Kim, Nikita, Robin, Sasha)
 * stands in neither. Facts of use, gathered for this list.
 */
const masculine = `
  aarne aaron aarre abbas abdallah abdel abdoulaye abdul abdulla abdullah abdulrahman abebe abiy abraham adam adama
  adebayo adolfo agim agris ahmad ahmed ahmet aidar ainars aitor aivars akira aksel alan alassane alastair albert
  alberto albin aldous alejandro aleks aleksandar aleksander aleksandr aleksei aleksej alessandro alexander alexandre
  alexandros alexei alexey aleš alf alfred algirdas algot ali aliaksandr alistair alojz alvaro amadou amilcar amir amr
  amund anand anatolij anatoly anders andreas andrei andrej andrew andrey andrii andrij andris andriy andrzej andrés
  angus anil anker anselmo ante anthony antoine anton antonin antonio antony antti antónio anutin anwar arben
  archibald archil arif arild arjun arkadij arkady armando arnaud arne arnold arpad artem arthur artis arturo arvid
  arvind arvydas asad asbjørn asgeir asger ashok asif asim aslak asle atle attila atul augusto aurelio avi axel ayman
  aziz baard babak babatunde badr baktiyar bakyt bakytbek baltasar balázs bambang baptiste barack barnaby bart
  bartolomé bartosz bashar bashir basil bassam bastian bayram behzad benito benjamin benny benyamin berhanu bernard
  bernardo bernt bertram bertrand bidzina bilal bill birger bjarne björn bjørn blaise bo bob bogdan bohdan bolat
  bongani boris borislav borys boubacar boubakar boyko bořek brad brahim branko brendan brian bror bruce bruno bujar
  burhan bálint bård béla børge callum camilo carl carlos caspar casper cedric cesare charles cheikh chinedu
  christen christer christian christopher ciro claes clemens clive clément colin conor cormac corrado craig
  cristóbal csaba cuthbert cyril cédric césar dag damien damir dan daniel daniyar danny darius dariusz darko darragh
  darren dave david davide davit dawit declan deepak dejan demeke denis dennis denzil derek derlis desmond diarmuid
  dick didier diego dieter dilip dimitri dimitrij dimitris dinesh dino diogo dirk ditlev djibril dmitri dmitrij dmitry
  dmytro domenico domingos dominic dominick dominik donald dorin doug dougal douglas dragan driss duncan dušan dzmitry
  dário eamon ebbe ebrahim edgars edmund edmundo edoardo eduard eduardo edvard edward eero efraín egidijus egil ehsan
  ehud eigil einar eirik eivind ejnar elhadj elias elliott elnur elof elroy elton elías emanuel emeka emil emmanuel
  emmerson emomali emre emílio enok enrico enrique enzo ephraim erdem eric erik erkan erlan erling ernesto ernests
  ernst esben espen esteban ettore eugene evariste evaristo evgenij evgeny evo ewan eyvind ezequiel fabian fabio
  fabián fabrice fabrizio fadi fahad fahd faisal farhad farid farouk farrukh faruk federico felipe felix femi ferenc
  fergus ferhat fernando filip filippo filmon finbar finn fionn firuz fjodor flavio flemming florent florian florin
  fodé folke fouad francesco francisco franco francois frank franz françois fraser fred frederik fredrik friedrich
  frits fritz frode frédéric fuad fumio félix gabriel gamal ganesh garba gareth gary gaspard gatis gaute gavin geir
  gela gennady geoffrey georg george georges georgij georgy gerald gerard gergely gerhard germán getachew ghassan
  gianni gideon gilbert gilberto giles gilles gintaras gintautas giorgi giorgio giorgos giovanni girma girts gisle
  gitanas giuseppe gjermund gleb goce gonzalo gonçalo gopal goran gordan gordon gorm graeme graham greg gregory
  grzegorz guido guilherme guillaume guillermo gunnar guntis gurbanguly gustaf gustav gustavo gyula gábor gáspár
  gérard göran haakan haakon habib hadi hafiz hage haile haitham hakan hakim haldun hallvard halvard halvor hamad
  hamid hamish hampus hamza hans harald harold haroun harry haruki hasan hashim hassan haytham hector heikki heiko
  heinrich heinz helge helmut hemming henning henri henrik henry herman hermann hernán hervé hicham hilal
  hiroshi hisham hjalmar holger horace horacio horst hosein hosni hossein houssem howard hrvoje hugh hugo hulusi
  humphrey husam hussein håkan håkon håvard héctor ian ibrahim ibrahima idar idriss ieuan ignacio igor ihor ilham ilir
  ilja ilya imad imants imran imre indrek ingar ingemar ingmar ingvar ingvard ionuț iosif iqbal irakli isaac isaiah
  isaias isak ishaan ishaq ismail ismet issa istván ivan ivar ivaylo iver ivica ivo ivor iván iñaki jaber jabir
  jacinto jack jacob jacques jahongir jaime jair jakob jakub jalal jamal jameel james janez janis janos janusz jari
  jarle jaroslav jaroslaw jason jassim javad javed javier jawad jean-claude jean-noël jean-pierre jeff jeffrey jens
  jeppe jeremiah jerome jerry jerzy jesper jethro jeyhun jigme jim jimmy jiří joachim joakim joaquim joaquín joar joe
  joel johan johann johannes john johnny joko jon jonas jonathan jorge joris josef josep joseph joshua josip jostein
  josé jozef joão juan juhani jukka julian julien julius julián junaid juri jurij juris jérôme józef jörg jörgen
  jørgen jørn júlio jürgen jüri kaare kaarel kaarlo kairat kais kakha kalev kamal kambiz kamel karel karim karl
  karsten kaspars kasper kassim kassym kassym-jomart kazuo kebede keir keith kemal kenji kenneth kenta ketil kevin
  khaled khalfan khalid khalifa khalil kieran kiril kjartan kjell klas klaus knud knut kofi koji kojo kondwani konrad
  konstantin konstantinos krešimir kristen kristian kristjan kristoffer krišjānis krzysztof kurt kwame kwesi kåre
  lachlan lajos lamine lansana larry lars lasha lasse laurent lauritz lazarus leandro lech leif lennart leo leon
  leonardo leonid leopold leopoldo lester leszek levan linas linus lionel ljubo lloyd lorenzo louis lounes lubomir
  luca lucas luciano lucio ludovic ludvig luigi luis luiz lukas luke luís lászló lázaro maarten maciej macky mads
  magnar magne magnus mahamat mahdi mahesh mahmoud mahmud majid maksim malachy malcolm malik malte mamadou mandla
  manoj mansour manuel marc marcel marcelo marcin marco marcos marcus marek margus mario marius mariusz mark markku
  marko markus martin martti marwan masoud massimo matej mateo mateus mateusz mathias matias matjaž matt matteo
  matthew matthias matthieu matti mattias maurice mauricio maurício max maxim maxime mazen mehmet mehrdad meles merdan
  merlin mervyn mevlüt michael michail michal michał michel miguel mihai mihail mihály mikael mikalai mike mikhail
  mikkel mikko miklos milorad miloš mindaugas mircea mirko miroslav mladen modou mogens mohamad mohamed mohammad
  mohammed mohan mohsen mokhtar moncef montague morten mortimer moshe mostafa mounir moussa muammar mubarak muhammad
  muhammadu mukesh mulugeta munir murat musa mustafa mustapha mutlaq mykhailo mykola márton nabih nabil nadeem nadir
  naftali najib narayan narendra narve nasser nathan naum naveed nawaf nawaz neil nelson nenad neville niall nicolas
  nicolás niels nigel nikhil nikolai nikolaj nikolaos nikolas nikolay nikos nils nizar njål norbert normunds nuno nuri
  nurlan nursultan obinna octavio odd oddbjørn oddvar odin ognjen ola olaf olav ole oleg oleh oleksandr oleksii
  oleksij oliver olivier olli olof olusegun omar ondřej orhan orvar osama oscar oskar osman osvaldo oswald otabek otar
  othman otto otávio oumar ousmane ove owen paal pablo padraig palle pankaj paolo pape pascal pasquale patrice patrick
  patrik paul paulo pavel pavlo paweł peder pedro peer pekka pelle per percival percy pervez petar peter petr petro
  petter petteri phil philip philippe pierre pieter pietro piotr plamen pontus poul prabowo pradeep prakash prasert
  preben pål péter qais qasem quentin rached rachid radek radosław radu rafael rafiq ragnar rahul raimonds raj rajesh
  rakesh ralf ralph ramadan ramesh ramiro ramon ramzan ramzi ramón ranald randy raphaël rashid rasmus ratko raul ravi
  raymond raúl recep reginald reidar reinhard renato renaud reza rhys riad ricardo richard rick rimantas rishi riyad
  rizal roald roar rob robert roberto roderick rodolfo rodrigo rogelio roger rogério rohan rohit roland rolf roman
  romano román ron ronald ronny rory rostyslav rovshan roy rubén rudolf rufus rumen rune rupert ruslan rustam rustem
  ryszard régis rémi saad sabri saddam sadyr saeed said saif salah salem salim salman salomon salvatore samer sami
  samir samson samuel sander sani sanjay sanjiv santiago sardor satoshi saud saulius seamus sebastian sebastián segun
  selim selçuk serdar serge sergei sergej sergey sergii sergij sergio serhii serhij serhiy serik seth seumas shafiq
  shahid shankar shavkat shehbaz sheldon sherif shigeru shimon shinzo siarhei sigbjørn sigmund sigurd silas silvio
  simen simon simón sindre sipho sirojiddin sivert slobodan snorre solomon somchai sondre sooronbay sorin souleymane
  stanislav stanisław stanley stefan stefano steffen stein steinar sten stepan stephan stephane stephen steve steven
  stevo stian stig stipe stuart sture ståle stéphane subrahmanyam sulaiman suleiman sunil suresh sutrisno svein sven
  svend sverker sverre szymon sándor sébastien sékou sölve søren sławomir taavi tadeusz tage taha tahar takashi
  takeshi talal tamer tamim tamás tancredi tapio taras tarek tariq tarjei tawanda tayyip ted tedros teemu temuri
  terence terje tesfaye tewodros thabo thaksin themba theodor theodore thiago thierry thomas thor
  thorbjørn thorvald tiago tibor tigran tihomir tim timo timothy timur tobias todd todor tolga tom tomas tomasz
  tomislav tommy toms tomás tomáš tony toomas tor torben torbjørn tord tore torgeir torkel torkil torleif tornike
  torolf torstein traian trevor tristan troels trond truls trygve tsering tuncay tunde tunç tuomas turki tyler uffe
  uhuru uladzimir ulf ulrich ulrik umar umaro umberto umut urban urho urmas usman uwe vaclav vadim vakhtang valdemar
  valdis valentin valentín valerij valeriu valeriy vasil vasile vasilij vasily vasyl vebjørn vegar vegard veikko
  velimir verner vernon vesselin vicente victor vidar vidkun viggo vijay vikram viktar viktor viktoras vilhelm vincent
  vincenzo vinod vitali vitalij vitaly vittorio vjatsjeslav vlad vladan vladimir vladimír vladislav vojtěch volker
  volodymyr vuk vyacheslav vytautas víctor vítor wacław wael walid wallace walter warren wasim werner wilfred wilfredo
  wilhelm willem william willy winston wirawan witold wladimir wojciech wolfgang wopke workneh xavier yahya yair yann
  yaroslav yasir yasser yassin yaw yaşar yerlan yerzhan yevgeny yevhen yitzhak yngve yoav yohannes yoshihide yossi
  yosuke younes yousef youssef youssouf yoweri yuri yurii yuriy yury yusuf yves zachary zafar zaid zakaria zaur
  zbigniew zdeněk zdravko ziad zine zlatko zoltán zoran zsolt zubair zuhair zurab álvaro åge åke åsmund étienne óscar
  ömer özgür øivind ørjan østen øystein øyvind şükrü željko živko
`

const feminine = `
  aase abeba abena abigail adaeze adaora adela adriana adwoa agata agatha agda agnes agnese agneta agnete agnieszka
  agnès agnė aicha aigerim aigul aija aileen aina aino ainsley aisha aissatou aisulu akinyi akosua alberta alejandra
  aleksandra aleksandrina alena alenka alessandra alexandra alfhild aliaksandra alice alicia alina alison alma alva
  alžběta amal amalie amanda amarachi amelia amelie amina aminata amira amy amélie ana anabela anahit ananya anastasia
  anastasija anca anda andreia anette angela angelica angelina ania anine anita anja anjali ann anna annabel annalena
  anne anne-marie annegret anneli annelie annette annie annika anniken annunziata antonella antonia antonina anzhela
  aoife apolline arabella araceli arancha ariadne aruna asel aslaug asli asta astrid atieno aud audrey aurelija aurora
  aurélie aušra ayako ayesha aygün aylin ayşe aziza aïssatou bahija baiba barbara barbora beata beate beatrice beatriz
  benazir benedetta benedicte benita bente berit bethany bettina betty beverley biljana bintou birgit birgitta
  birgitte birthe birtukan bjørg blanca bodil bogdana bogumiła bojana borghild božena brenda bridget brigid brigitte
  brit brita britt britta bronisława bronwyn bruna buthaina bénédicte caitlin camilla carina carla carlota carmen
  carol carola carolina caroline cassandra catarina caterina catherine cathrine catriona cecilia cecilie celina
  chantal charlotte cheryl chiamaka chiara chidinma chioma christiane christina christine chutima citlali claire clara
  clarice claudia clementine clémence concepción condoleezza connie constance constança consuelo corazon corinne
  cornelia cressida cristina cynthia cécile céline dace dagmar dagny dagrun dalal dalia daniela danuta daphne daria
  darja deborah deepa deirdre delilah delphine denise desislava diana dilma dilnoza dina dinara djamila dolores
  dominga donatella dora doris dorota dorothea dorothy dorte dorthe dragana dubravka ebba edel edita edith edurne efua
  eileen eilidh ekaterina ekaterine ekua eleanor elena eleonora eliana elif elin elina eline elisa elisabet
  elisabeth elise eliza elizabeth ella ellen eloise eloísa elsa else elsebeth elspeth elżbieta emilia emilie emily
  emine emma enid erica erika erna erzsébet esi esperanza esra estela ester esther eszter eugenia eunice eva evelina
  evelyn evgenia evika ewa fabiana fadila faiza farida fatema fatemeh fatima fatimata fatma fatou fatoumata federica
  felicity fenella fernanda feruza filomena fiona flora florence flávia folasade frances francesca francisca franziska
  françoise frederikke fredrika fredrikke freya frida frøydis funda gabriela gabriella galina geeta genevieve
  geneviève georgina geraldine gerd gerda gertrud ghada giada giedrė gillian gina ginevra giorgia giovanna gisela
  gisèle gitte giulia gladys gloria golda gordana grace graciela grażyna grete grethe gro gry gudrun gulnara guna
  gunhild gunilla gunn gunvor guri guðrún gwendolyn gyda gülnar gülnara habiba hadiza hafsa hala halima halina halla
  halyna hana hanan hanna hannah hanne harriet hatice hawa hazel heather hedda hedvig hege heidi heike helen helena
  helene helga hella helle helén henrietta henriette herdis hermione hiba hilary hilde hildegunn hillary hilma hina
  hiroko hirut hjørdis hrafnhildur hristina huda hélène ida idun ifeoma ikram ilaria ildikó ilona ilse ilze imane
  imelda imogen ina indira inese inga ingebjørg ingeborg ingegerd ingela inger ingrid ingrida ingrīda ingunn ingvild
  intisar inès inés inês ioana iona irena irene irina iris irma iryna isabel isabella isabelle isadora iselin isla
  isobel ivana ivanka iveta ivita ivone iwona jacinda jacqueline jadranka jadwiga jamila jana jane janet janine janne
  jannike jarmila jasmin jasmina jeanine jeanne jekaterina jelena jemima jennifer jenny jessica jette jill jitka joana
  joanna jocelyne johanna johanne jolanta jorid jorunn josefina josefine josephine joyce juana judit judith julia
  juliana juliane julie julieta juliette julija june jurgita justyna jyoti jytte jóhanna kadiatou kadri kaia kaitlan
  kaja kamala kamila kamilla karen kari karianne karima karin karina karine karla karolina karoline katalin katarina
  katarzyna kate kateryna katharina katherine kathleen kathrine katie katja katri katrin katrine katrín kavita keiko
  kersti kerstin ketanji ketevan khadija khadijah khady khatia kinga kira kirsi kirsten kirsti kjellaug kjersti klara
  klaudia kolinda kristalina kristi kristin kristina kristine kristīne krisztina krystyna kumiko laetitia laila
  lakshmi laleh lalita lamia lana larissa larysa latifa laura lavinia layla leila lena lene leni leonor leonora lesia
  leticia leyla leïla lidia lidija liga ligia ligita liina liliana lillian linda lindiwe line linn linnea lisa lisbet
  lisbeth lise lise-lotte liselotte liv livia liz ljiljana lone lorena lorna lotta lotte louise lovisa luana lubna
  lucia luciana lucie lucinda lucja lucrezia lucy lucía ludmila luisa luz luísa lydia lykke lyudmila līga maarit mabel
  maddalena madeleine madeline madina maeve magda magdalena maha mahnaz mai maia maja malala malene malika malin
  malwina manal manana manuela mara marcela maren margaret margareta margarethe margarida margarita margit margot
  margrete margrethe mari maria mariam mariama mariana marianne maribel marie mariia marija mariko marina marisol
  marit marita mariya marja marjorie markéta marlène marta marte martha marthe martina martine marwa mary mary-ann
  maryam maryna marzena masouda masoumeh mathilde matilda matilde maud maureen maya małgorzata meaza meena meera megan
  megawati megumi mercedes merete merethe meryem mette mia micaela michaela michelle michiko milada mildred milena
  milica milla mille millicent mina minna miranda mirela mireya miriam mirjana moa moira molly mona monica monika
  montserrat mouna muriel myrtle mária märtha mélanie mónica nabila nadezhda nadia nadiia nadine nadja naima najat
  najla najwa naledi nancy nanna naomi nasrin natalia natalie nataliia natalija natalja natasa natasha natasja
  nataša nathalie natia nawal nayla nazgul nazlı neha nessa nestan nevena ngozi niamh nicole nicoletta nigora nikki
  nilufar nilüfer nina nino nirmala nkechi noemi nomvula nora noriko nosipho noura nurgül nurul nyambura octavia oda
  oddny odile ofelia oksana olena olga olha olimpia oline olivia ophelia orsolya ottavia ottoline oumou outi padma
  pamela paola parisa parvin patience patricia paula paulina pauline pelin penelope penny pernilla pernille perpetua
  petra philippa phoebe phyllis pia pilar pinar pirkko polina pooja priscila priscilla priti priya priyanka prudence
  päivi rachel rafaela ragna ragnheiður ragnhild raisa rakel ramatoulaye ramona randi rania raquel rasa rasha rebecca
  rebekka reem regina regine rekha renata renate retno rhiannon rigmor riikka rikke rita ritu rocío roisin rokia
  roksolana rosa rosalba rosalind rosalía rosamund rosaura rose rosemary rosnah rowena roza ruba rukhsana
  rukmini runa ruta ruth rønnaug saadia sabina sabine sabrina sadako safia sahar sahle-work saida sakura sally salma
  salome saltanat samantha samia samira sanda sandra sandrine sanja sanna sanne saoirse sara sarah saule savitri
  sawsan selin serena sevda sevil sevinj shabnam shahida shaima shanthi shanti sharren sheila shireen shirin shona
  sidsel signe sigrid sigrun sigríður sigurlaug siham siiri silje silvia simona simone sinead siobhan siri sirpa
  sissel siti siv sladjana snezhana sofia sofie sofía solange solbjørg solfrid solomiya solrun solveig solvita solvår
  sonata sonia sonja sophia sophie soraya souad stanislava stefania steinunn stella stephanie stina stine sumaya
  sumitra sunita sunniva susan susana susanna susanne sushma suzan suzanne svanhild svetlana sviatlana svitlana
  svjatlana swetlana sylvi sylvia sylvie synne synnøve szilvia sílvia sølvi tabitha tahani tamar tamara tammy tamta
  tanja tansu tarja tatiana tatjana tatyana teresa terese tereza terézia tetiana thandeka thandi thandiwe thea
  theodora theresa therese thomasina tilde tina tinatin tiril tomoko tone tonje tora torhild toril torill torunn tove
  trine trude tsehay tsvetelina tuija tulsi turid tuva tyra tzipi ulla ulrika ulrike ulrikke unni ursula urszula usha
  vaida vaira valentina valeria valeriya vanessa vasilka vera verica veronica veronika verónica vesna vibeke vigdis
  viktoria viktorija viktoriya vilde vilija violet violeta virginia virginie vittoria viveka vivian viviana vivienne
  vjosa volha véronique wafa wanda wangari wanjiku wanjiru warda wenche wendy wibke wilhelmina winifred ximena xochitl
  yana yasemin yasmin yasmine yelena yelitza yetunde yevheniya yingluck ylva yngvild yoko yolanda yrsa yuki yulia
  yuliia yuliya yumiko yvette yvonne zahra zainab zakia zamira zanda zanele zara zarifa zarina zdenka zehra zeinab
  zeynep zhanna zineb zipporah zofia zohra zohreh zorica zoya zsuzsanna zsófia zubaida zuzana zélia ágnes ángela ågot
  åsa åse åshild åslaug élisabeth élise ülle þórdís şükran žanna
`

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

const genders: ReadonlyMap<string, GrammaticalGender> = new Map([
  ...words(masculine).map((word): [string, GrammaticalGender] => [word, 'masculine']),
  ...words(feminine).map((word): [string, GrammaticalGender] => [word, 'feminine']),
])

/** Gives the gender of a given name, whatever its case; absent where the name tells none or is not known. */
export const genderOfGivenName = (name: string): GrammaticalGender | undefined => genders.get(name.toLowerCase())

/** Endings of surnames and patronymics that only women or only men bear: Slavic, Baltic, Icelandic. */
const feminineEnding =
  /(?:[oe]v(?:n)?a|skaja|skaya|[oe]vá|ská|dzka|cka|wska|nska|ńska|lska|yska|ienė|iene|aitė|ytė|utė|dóttir|dottir)$/u
const masculineEnding = /(?:skij|skyj|skyi|ski|ský|auskas|ėnas)$/u

/** Gives the gender that a surname's own ending tells; absent where it tells none. */
export const genderOfSurname = (name: string): GrammaticalGender | undefined => {
  const small = name.toLowerCase()
  if (small.length < 6) return undefined
  if (feminineEnding.test(small)) return 'feminine'
  return masculineEnding.test(small) ? 'masculine' : undefined
}
