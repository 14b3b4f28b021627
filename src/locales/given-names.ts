import type { GrammaticalGender } from './offices.ts'

/**
 * Given names that nearly always are men's or women's wherever they stand, in the Latin spellings of the languages
 * read; a form that is a man's name in one language and a woman's in another (Andrea, Jan, Kim, Nikita, Robin, Sasha)
 * stands in neither. Facts of use, gathered for this list.
 */
const masculine = `
  aaron abbas abdallah abdel abdul abdulla abdullah abdulrahman abiy abraham adam adama adolfo ahmad ahmed ahmet
  aidar aitor akira aksel alan alassane alastair albert alberto aldous alejandro aleks aleksander aleksandr
  aleksei aleksej alessandro alexander alexandre alexandros alexei alexey aleš alf alfred algot ali alistair alojz
  alvaro amadou amilcar amir amr amund anand anatolij anatoly anders andreas andrei andrej andrew andrey andrii
  andrij andriy andrzej andrés angus anil anker anselmo ante anthony antoine anton antonin antonio antony antónio
  anwar archibald arif arild arjun arkadij armando arnaud arne arnold arpad artem arthur arturo arvid arvind
  asbjørn asgeir asger ashok asif asim aslak asle atle attila atul augusto aurelio avi axel ayman aziz baard babak
  badr baktiyar bakyt baltasar balázs baptiste barack barnaby bart bartolomé bashar bashir basil bassam bastian
  bayram benito benjamin benny benyamin bernard bernardo bernt bertram bertrand bilal bill birger bjarne björn
  bjørn bo bob bogdan bohdan bolat boris borislav borys boubacar bořek brad brahim branko brendan brian bror bruce
  bruno burhan bálint bård béla børge callum camilo carl carlos caspar casper cedric cesare charles cheikh
  christen christer christian christopher ciro claes clemens clive clément colin conor cormac corrado craig
  cristóbal csaba cuthbert cyril cédric césar dag damien damir dan daniel danny darius dariusz darko darragh
  darren dave david davide dawit declan deepak dejan denis dennis denzil derek desmond diarmuid dick didier diego
  dieter dimitri dimitrij dimitris dinesh dino diogo dirk ditlev djibril dmitri dmitrij dmitry dmytro domenico
  domingos dominic dominick dominik donald dorin doug dougal douglas dragan driss duncan dušan dzmitry dário eamon
  ebbe ebrahim edmund edoardo eduard eduardo edvard edward efraín egil ehud eigil einar eirik eivind ejnar elhadj
  elias elliott elof elroy elton emanuel emeka emil emmanuel emomali emre emílio enok enrico enrique enzo ephraim
  erdem eric erik erkan erlan erling ernesto ernst esben espen esteban ettore eugene evariste evgenij evgeny evo
  ewan eyvind ezequiel fabian fabio fabrice fabrizio fadi faisal farid farouk faruk federico felipe felix ferenc
  fergus ferhat fernando filip filippo finbar finn fionn firuz fjodor flavio flemming florent florian florin folke
  fouad francesco francisco franco francois frank franz françois fraser fred frederik fredrik friedrich frits
  fritz frode frédéric fuad fumio félix gabriel gamal gareth gary gaspard gaute gavin geir geoffrey georg george
  georges georgij georgy gerald gerard gerhard germán ghassan gianni gideon gilbert gilberto giles gilles gintaras
  giorgi giorgio giorgos giovanni girma gisle giuseppe gjermund gonzalo gonçalo gopal goran gordon gorm graeme
  graham greg gregory grzegorz guido guilherme guillaume guillermo gunnar gustaf gustav gustavo gyula gábor gáspár
  gérard göran haakan haakon habib hadi hage haile hakan hakim hallvard halvard halvor hamad hamid hamish hampus
  hamza hans harald harold haroun harry haruki hasan hassan haytham hector heiko heinrich heinz helge helmut
  hemming henning henri henrik henry herman hermann hernán hervé hicham hiroshi hisham hjalmar holger horace
  horacio horst hosein hosni hossein houssem howard hrvoje hugh hugo hulusi humphrey husam hussein håkan håkon
  håvard héctor ian ibrahim idar idriss ieuan ignacio igor ihor ilham ilja ilya imad imran imre ingar ingemar
  ingmar ingvar ingvard iosif iqbal isaac isaiah isaias isak ishaan ismail ismet issa istván ivan ivar ivaylo iver
  ivica ivo ivor iván iñaki jaber jabir jacinto jack jacob jacques jaime jair jakob jakub jalal jamal jameel james
  janez janis janos janusz jarle jaroslav jaroslaw jason javad javed javier jawad jean-claude jean-noël
  jean-pierre jeff jeffrey jens jeppe jeremiah jerome jerry jerzy jesper jethro jigme jim jimmy jiří joachim
  joakim joaquim joaquín joar joe joel johan johann johannes john johnny jon jonas jonathan jorge joris josef
  josep joseph joshua josip jostein josé jozef joão juan julian julien julius julián juri jurij jérôme józef jörg
  jörgen jørgen jørn júlio jürgen kaare kaarel kairat kais kamal kamel karel karim karl karsten kaspars kasper
  kassim kassym-jomart kazuo keir keith kemal kenji kenneth kenta ketil kevin khaled khalid khalifa khalil kieran
  kiril kjartan kjell klas klaus knud knut kofi koji konrad konstantin konstantinos krešimir kristen kristian
  kristjan kristoffer krišjānis krzysztof kurt kwame kåre lachlan lajos lamine larry lars lasse laurent lauritz
  lazarus leandro lech leif lennart leo leon leonardo leonid leopold leopoldo lester leszek levan linas linus
  lionel ljubo lloyd lorenzo louis lounes lubomir luca lucas luciano lucio ludovic ludvig luigi luis luiz lukas
  luke luís lászló lázaro maarten maciej macky mads magnar magne magnus mahamat mahdi mahesh mahmoud mahmud maksim
  malachy malcolm malik malte mamadou manoj mansour manuel marc marcel marcelo marcin marco marcos marcus marek
  mario marius mariusz mark marko markus martin martti marwan masoud massimo matej mateo mateus mateusz mathias
  matias matjaž matt matteo matthew matthias matthieu mattias maurice mauricio maurício max maxim maxime mehmet
  meles merlin mervyn mevlüt michael michail michal michał michel miguel mihai mihail mihály mikael mike mikhail
  mikkel miklos milorad miloš mindaugas mircea mirko miroslav mladen mogens mohamad mohamed mohammad mohammed
  mohan mohsen mokhtar moncef montague morten mortimer moshe mostafa mounir moussa muammar mubarak muhammad
  muhammadu mukesh mulugeta munir murat musa mustafa mustapha mykhailo mykola márton nabih nabil nadeem nadir
  naftali najib narayan narendra narve nasser nathan naum naveed nawaf nawaz neil nelson nenad neville niall
  nicolas nicolás niels nigel nikhil nikolai nikolaj nikolaos nikolas nikolay nikos nils nizar njål norbert nuno
  nuri nurlan octavio odd oddbjørn oddvar odin ognjen ola olaf olav ole oleg oleh oleksandr oleksii oleksij oliver
  olivier olli olof olusegun omar ondřej orhan orvar osama oscar oskar osman oswald othman otto otávio oumar
  ousmane ove owen paal pablo padraig palle pankaj paolo pascal pasquale patrice patrick patrik paul paulo pavel
  pavlo paweł peder pedro peer pelle per percival percy pervez petar peter petr petro petter petteri phil philip
  philippe pierre pieter pietro piotr plamen pontus poul pradeep prakash preben pål péter qasem quentin rached
  rachid radek radosław radu rafael rafiq ragnar rahul raimonds raj rajesh rakesh ralf ralph ramadan ramesh ramon
  ramzan ramzi ramón ranald randy raphaël rashid rasmus ratko raul ravi raymond raúl recep reginald reidar
  reinhard renato renaud reza rhys riad ricardo richard rick rishi riyad roald roar rob robert roberto roderick
  rodolfo rodrigo roger rogério rohan rohit roland rolf roman romano román ron ronald ronny rory rostyslav roy
  rubén rudolf rufus rumen rune rupert ruslan rustam rustem ryszard régis rémi saad sabri saddam sadyr saeed said
  salah salem salim salman salomon salvatore sami samir samson samuel sander sanjay sanjiv santiago sardor satoshi
  saud seamus sebastian sebastián selim serdar serge sergei sergej sergey sergii sergij sergio serhii serhij
  serhiy serik seth seumas shafiq shahid shankar shavkat shehbaz sheldon sherif shigeru shimon shinzo siarhei
  sigbjørn sigmund sigurd silas silvio simen simon simón sindre sivert slobodan snorre sondre stanislav stanisław
  stanley stefan stefano steffen stein steinar sten stepan stephan stephane stephen steve steven stevo stian stig
  stipe stuart sture ståle stéphane sulaiman suleiman sunil suresh svein sven svend sverker sverre szymon sándor
  sébastien sölve søren sławomir taavi tadeusz tage taha tahar takashi takeshi talal tamer tamim tamás tancredi
  taras tarek tariq tarjei tayyip ted tedros teemu tendai terence terje tesfaye tewodros thabo themba theodor
  theodore thiago thierry thomas thor thorbjørn thorvald tiago tigran tihomir tim timothy timur tobias todd todor
  tolga tom tomas tomasz tommy tomás tomáš tony toomas tor torben torbjørn tord tore torgeir torkel torkil torleif
  torolf torstein trevor tristan troels trond truls trygve tsering tunç tuomas tyler uffe uhuru ulf ulrich ulrik
  umar umaro umberto umut urban urho usman uwe vaclav vadim valdemar valdis valentin valentín valerij valeriu
  valeriy vasil vasilij vasily vasyl vebjørn vegar vegard velimir verner vernon vesselin vicente victor vidar
  vidkun viggo vijay vikram viktar viktor viktoras vilhelm vincent vincenzo vinod vitali vitalij vitaly vittorio
  vjatsjeslav vlad vladan vladimir vladimír vladislav vojtěch volker volodymyr vuk vyacheslav víctor vítor wacław
  wael walid wallace walter warren wasim werner wilfred wilhelm willem william willy winston witold wladimir
  wojciech wolfgang wopke xavier yahya yair yann yaroslav yasir yasser yassin yerlan yevhen yitzhak yngve yoav
  yoshihide yossi yosuke younes yousef youssef youssouf yoweri yuri yurii yuriy yury yusuf yves zachary zafar zaid
  zakaria zaur zbigniew zdeněk ziad zine zlatko zoltán zoran zurab álvaro åge åke åsmund étienne óscar ömer özgür
  øivind ørjan østen øystein øyvind şükrü željko živko
`

const feminine = `
  aase abeba abena abigail adaeze adaora adela adriana adwoa agata agatha agda agnes agneta agnete agnieszka agnès
  aicha aileen aina ainsley aisha aissatou akosua alberta alejandra aleksandra aleksandrina alena alenka
  alessandra alexandra alfhild aliaksandra alice alicia alina alison alma alva alžběta amal amalie amanda amarachi
  amelia amelie amina aminata amira amy amélie ana anabela anahit ananya anastasia anastasija anca andreia anette
  angela angelica angelina ania anine anita anja anjali ann anna annabel annalena anne anne-marie annegret anneli
  annelie annette annie annika anniken annunziata antonella antonia antonina anzhela aoife apolline arabella
  araceli arancha ariadne aruna asel aslaug asli asta astrid aud audrey aurelija aurora aurélie ayako ayesha aylin
  ayşe aziza aïssatou bahija barbara barbora beata beate beatrice beatriz benazir benedetta benedicte benita bente
  berit bethany bettina betty beverley biljana bintou birgit birgitta birgitte birthe bjørg blanca bodil bogdana
  bogumiła bojana borghild božena brenda bridget brigid brigitte brit brita britt britta bronisława bronwyn bruna
  buthaina bénédicte caitlin camilla carina carla carlota carmen carol carola carolina caroline cassandra catarina
  caterina catherine cathrine catriona cecilia cecilie celina chantal charlotte cheryl chiamaka chiara chidinma
  christiane christina christine chutima claire clara clarice claudia clementine clémence concepción condoleezza
  connie constance constança consuelo corinne cornelia cressida cristina cynthia cécile céline dace dagmar dagny
  dagrun dalal dalia daniela danuta daphne daria darja deborah deepa deirdre delilah delphine denise diana dilma
  dilnoza dina djamila dolores dominga donatella dora doris dorota dorothea dorothy dorte dorthe dubravka ebba
  edel edita edith edurne efua eileen eilidh ekaterina ekua eleanor elena eleonora eliana elif elin elina eline
  elisa elisabet elisabeth elise eliza elizabeth ella ellen eloise eloísa elsa else elsebeth elspeth elżbieta
  emilia emilie emily emma enid erica erika erna erzsébet esi esperanza esra estela ester esther eszter eugenia
  eunice eva evelina evelyn evgenia evika fabiana fadila faiza farida fatema fatima fatimata fatma fatou fatoumata
  federica felicity fenella fernanda filomena fiona flora florence flávia frances francesca francisca franziska
  françoise frederikke fredrika fredrikke freya frida frøydis funda gabriela gabriella galina geeta genevieve
  geneviève georgina geraldine gerd gerda gertrud ghada giada gillian gina ginevra giorgia giovanna gisela gisèle
  gitte giulia gloria golda gordana grace graciela grażyna grete grethe gro gry gudrun gulnara gunhild gunilla
  gunn gunvor guri gwendolyn gyda gülnara habiba hadiza hafsa hala halima halina halla halyna hana hanan hanna
  hannah hanne harriet hatice hawa hazel heather hedda hedvig hege heidi heike helen helena helene helga hella
  helle helén henrietta henriette herdis hermione hiba hilary hilde hildegunn hillary hilma hina hiroko hjørdis
  hristina huda hélène ida idun ifeoma ikram ilaria ildikó ilona ilse imane imelda imogen ina indira inese inga
  ingebjørg ingeborg ingegerd ingela inger ingrid ingrida ingunn ingvild intisar inès inés inês ioana iona irena
  irene irina iris irma iryna isabel isabella isabelle isadora iselin isla isobel ivana ivanka iveta ivita ivone
  iwona jacinda jacqueline jadranka jadwiga jamila jana jane janet janine janne jannike jarmila jasmin jasmina
  jeanine jeanne jekaterina jelena jemima jennifer jenny jessica jette jill joana joanna jocelyne johanne jolanta
  jorid jorunn josefina josefine josephine joyce juana judit judith julia juliana juliane julie julieta juliette
  julija june justyna jyoti jytte kadiatou kaia kaitlan kaja kamala kamila kamilla karen kari karianne karima
  karin karina karine karla karolina karoline katalin katarina katarzyna kate kateryna katharina katherine
  kathleen kathrine katie katja katrin katrine kavita keiko kersti kerstin ketanji khadija khadijah kinga kira
  kirsten kirsti kjellaug kjersti klara klaudia kristalina kristi kristin kristina kristine krisztina krystyna
  kumiko laetitia laila lakshmi lalita lamia lana larissa larysa latifa laura lavinia layla leila lena lene leni
  leonor leonora lesia leticia leyla leïla lidia lidija liga ligia liliana lillian linda line linn linnea lisa
  lisbet lisbeth lise lise-lotte liselotte liv livia liz ljiljana lone lorena lorna lotta lotte louise lovisa
  luana lubna lucia luciana lucie lucinda lucja lucrezia lucy lucía ludmila luisa luz luísa lydia lykke lyudmila
  maarit mabel maddalena madeleine madeline maeve magda magdalena maha mai maia maja malala malene malika malin
  malwina manal manuela mara marcela maren margaret margareta margarethe margarida margarita margit margot
  margrete margrethe mari maria mariam mariama mariana marianne maribel marie mariia marija mariko marina marisol
  marit marita mariya marjorie marlène marta marte martha marthe martina martine marwa mary mary-ann maryam maryna
  marzena masouda mathilde matilda matilde maud maureen maya małgorzata meena meera megan megumi merete merethe
  meryem mette mia micaela michaela michelle michiko milada mildred milena milica milla mille millicent mina minna
  miranda mirela miriam mirjana moa moira molly mona monica monika montserrat mouna muriel myrtle mária märtha
  mélanie mónica nabila nadezhda nadia nadiia nadine nadja naima najat najla najwa nancy nanna naomi nasrin
  natalia natalie nataliia natalija natalja natasa natasha natasja nataša nathalie nawal nayla nazgul nazlı neha
  nessa nevena ngozi niamh nicole nicoletta nigora nikki nilufar nina nirmala nkechi noemi nomvula nora noriko
  noura nurgül octavia oda oddny odile ofelia oksana olena olga olha olimpia oline olivia ophelia orsolya ottavia
  ottoline padma pamela paola parvin patience patricia paula paulina pauline pelin penelope penny pernilla
  pernille perpetua petra philippa phoebe phyllis pia pilar pinar polina pooja priscila priscilla priti priya
  prudence rachel rafaela ragna ragnhild raisa rakel ramona randi rania raquel rasa rasha rebecca rebekka reem
  regina regine rekha renata renate retno rhiannon rigmor rikke rita ritu rocío roisin rokia roksolana rosa
  rosalba rosalind rosalía rosamund rose rosemary rowena roza ruba rukhsana rukmini runa ruta ruth rønnaug saadia
  sabina sabine sabrina sadako safia sahar saida sakura sally salma salome saltanat samantha samia samira sanda
  sandra sandrine sanja sanna sanne saoirse sara sarah savitri sawsan selin serena sevda sevil shabnam shahida
  shaima shanti sharren sheila shireen shirin shona sidsel signe sigrid sigrun sigurlaug siham siiri silje silvia
  simona simone sinead siobhan siri sissel siv sladjana snezhana sofia sofie sofía solange solbjørg solfrid
  solomiya solrun solveig solvår sonata sonia sonja sophia sophie soraya souad stanislava stefania stella
  stephanie stina stine sumaya sumitra sunita sunniva susan susana susanna susanne sushma suzan suzanne svanhild
  svetlana sviatlana svjatlana swetlana sylvi sylvia sylvie synne synnøve szilvia sílvia sølvi tabitha tahani
  tamara tammy tanja tansu tatiana tatjana tatyana teresa terese tereza terézia tetiana thandeka thandi thea
  theodora theresa therese thomasina tilde tina tiril tomoko tone tonje tora torhild toril torill torunn tove
  trine trude tulsi turid tuva tyra tzipi ulla ulrika ulrike ulrikke unni ursula urszula usha vaida valentina
  valeria valeriya vanessa vasilka vera verica veronica veronika verónica vesna vibeke vigdis viktoria viktorija
  viktoriya vilde violet violeta virginia virginie vittoria viveka vivian viviana vivienne vjosa volha véronique
  wafa wanda wanjiku warda wenche wendy wibke wilhelmina winifred ximena yana yasemin yasmin yasmine yelena
  yelitza yetunde yevheniya ylva yngvild yoko yolanda yrsa yuki yulia yuliia yuliya yumiko yvette yvonne zahra
  zainab zakia zamira zanele zara zarifa zarina zdenka zehra zeinab zeynep zhanna zineb zofia zohra zoya zsuzsanna
  zsófia zubaida zuzana zélia ángela ågot åsa åse åshild åslaug élisabeth élise žanna
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
