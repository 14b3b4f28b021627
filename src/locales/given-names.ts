import type { GrammaticalGender } from './offices.ts'

/**
 * Given names that nearly always are men's or women's wherever they stand, in the Latin spellings of the languages
 * read; a form that is a man's name in one language and a woman's in another (Andrea, Jan, Kim, Nikita, Robin, Sasha)
 * stands in neither. Facts of use, gathered for this list.
 */
const masculine = `
  aaron abbas abdallah abdel abdul abdulla abdullah abdulrahman abiy abraham adam adama ahmad ahmed ahmet aksel alan
  alassane albert alberto aleksander aleksandr aleksei aleksej alessandro alexander alexandre alexandros alexei alexey
  alfred ali amir amr anatolij anatoly anders andreas andrei andrej andrew andrey andrii andrij andriy andrzej andrés
  ante anthony anton antonio antony antónio anwar arild arkadij arne arnold artem arthur asbjørn asim asle atle avi
  axel ayman babak barack bart bashar benjamin benny benyamin bernard bernt bill bjarne björn bjørn bob bogdan boris
  borys brad brahim brian bruce bruno burhan carl carlos charles christer christian christopher ciro claes clemens
  craig cyril dag dan daniel danny dariusz darko darren dave david denis dennis dick didier diego dieter dimitri
  dimitrij dimitris dirk dmitri dmitrij dmitry dmytro dominic dominik donald doug douglas duncan ebbe ebrahim eduard
  edvard edward egil ehud eirik eivind elias elliott emil emmanuel emomali enrico enrique eric erik erling ernst espen
  eugene evariste evgenij evgeny evo faisal farouk faruk felix fernando filip finn fjodor florian franco francois
  frank franz françois fred frederik fredrik friedrich fritz fuad fumio félix gabriel gamal gary gavin geir geoffrey
  georg george georges georgij georgy gerald gerard gerhard gideon gilbert giorgi giorgio giorgos giovanni giuseppe
  gordon graham greg gregory guido guillaume gunnar gustav gustavo göran haakan haakon habib hage hakan halvor hamid
  hans harald harold harry hasan hassan heiko heinrich heinz helge helmut henning henri henrik henry herman hermann
  hiroshi horst hosein hosni hossein hugo hulusi husam hussein håkon håvard ibrahim idar igor ihor ilham ilja ilya
  imran ingvar ingvard iosif isaac isaias isak ismail ismet ivan ivar ivica ivo iván jabir jack jacob jacques jair
  jakob jakub james janez janis janos jarle jaroslav jason javad javier jean-claude jean-noël jean-pierre jeff jeffrey
  jens jerome jerry jesper jim jimmy joachim joakim joe joel johan johann johannes john jon jonas jonathan jorge josef
  josep joseph joshua josip jostein josé joão juan julian julius juri jurij jörg jørgen jürgen kaare kais kamal karel
  karim karl karsten kasper kassym-jomart keir keith kenneth kevin khaled khalid khalifa kjell klaus knut kofi
  konstantin konstantinos kristian kristjan kristoffer krzysztof kurt kåre larry lars lasse laurent lazarus lech leif
  leo leon leonardo leonid leszek linas lloyd lorenzo louis luca lucas ludvig luis luiz lukas maciej macky magnus
  mahamat mahdi mahmoud mahmud maksim malcolm manuel marc marcel marco marcos marek mario marius mark marko martin
  martti marwan masoud massimo mateusz mathias matt matteo matthew matthias mattias maurice max maxim mehmet mevlüt
  michael michail michal michał michel miguel mihai mikael mike mikhail mikkel miklos milorad miloš mircea miroslav
  mohamad mohamed mohammad mohammed mohsen mokhtar moncef morten moshe mostafa muammar muhammad muhammadu murat musa
  mustafa mykhailo mykola nabih naftali najib narendra narve nasser nathan nawaf neil nelson nicolas nicolás niels
  nigel nikolai nikolaj nikolaos nikolas nikolay nikos nils norbert nuri odd oddvar odin olaf olav ole oleg oleh
  oleksandr oleksii oleksij oliver olli olof omar osama oscar oskar osman oswald otto ove owen paal patrick patrik
  paul paulo pavel pavlo paweł pedro per pervez peter petr petro petter petteri phil philip philippe pierre pieter
  piotr poul preben pål qasem rachid radek radosław rafael ralf ramon ramzan ramzi randy rasmus raul raymond recep
  reidar reinhard reza ricardo richard rick rishi rob robert roberto rodrigo roger roland rolf roman ron ronald ronny
  roy rudolf rune ruslan rustem saad saddam saeed salem salman salomon samuel santiago saud sebastian selim serge
  sergei sergej sergey sergii sergij sergio serhii serhij seth shavkat shehbaz sheldon shigeru shimon shinzo sigmund
  sigurd silvio simon sindre sondre stanislav stanley stefan steffen stein steinar sten stephan stephane stephen steve
  steven stig ståle svein sven sverre søren takeshi tamim taras tayyip ted tedros teemu terje thabo theodor thomas
  thor thorbjørn thorvald tim timothy tobias todd tom tomas tomasz tommy tony tor torben tore torgeir torstein trond
  trygve tuomas tyler uffe ulf ulrich umaro urho uwe vaclav vadim valdis valentin valerij valeriy vasilij vasily
  victor vidar vidkun viggo vijay viktor viktoras vincent vitali vitalij vitaly vittorio vjatsjeslav vladimir
  vladislav volker volodymyr walter warren werner wilhelm willem william willy winston wladimir wolfgang wopke xavier
  yahya yair yasir yasser yitzhak yoav yoshihide yossi yousef youssef yoweri yuri yurii yury yusuf yves zachary
  zbigniew zoran åge åsmund ørjan østen øystein øyvind
`

const feminine = `
  agnes agneta agnieszka aileen aina alberta aleksandra alenka alessandra alexandra alice alicia alison amal amalie
  amanda amelie amina amy ana anastasia anastasija anette angela angelina anita anja ann anna annalena anne anne-marie
  annegret annelie annette annie annika anniken antonia arancha aslaug asta astrid audrey aurora barbara beate
  beatrice beatriz benazir benedicte benita bente berit bettina betty birgit birgitta birgitte blanca bodil borghild
  brigitte brita britt camilla carina carla carmen carol carola carolina caroline catarina catherine cathrine cecilia
  cecilie celina charlotte cheryl christiane christina christine claire clara claudia condoleezza connie constance
  cristina cynthia dagny dalia danuta daria deborah diana dilma dina dolores donatella dora doris dorothea dorthe ebba
  edel edith ekaterina elena elin elina elisa elisabet elisabeth elise elizabeth ella ellen elsa else emilia emilie
  emily emma erica erika erna ester esther eva evelyn evika fatima fatma federica fiona florence frances francesca
  franziska freya frida gabriela gabriella geraldine gerd gertrud ghada gina giorgia gisela gloria golda grace grete
  gro gry gunhild gunn gunvor guri halla hanan hanna hannah hanne harriet hege heidi heike helen helena helene helga
  hella helle henriette hilary hilde hillary hina ida ilse imelda ina indira inga ingeborg inger ingrid ingrida ingunn
  irene irina iris irma isabel isabella isabelle ivana iveta ivita jacinda jana jane janet janine janne jasmin jeanine
  jeanne jekaterina jelena jennifer jenny jessica jill joanna jorid jorunn josefine joyce juana judith julia juliane
  julie juliette julija june kaitlan kaja kamala karen kari karin karina karine karla karoline katarina katarzyna kate
  katharina katherine kathleen kathrine katie katja katrin katrine kersti kerstin ketanji khadija kira kirsten kirsti
  kjersti klara kristalina kristi kristin kristina kristine krisztina laila lana laura lena lene leni leyla linda lisa
  lise lise-lotte liv liz lotte louise lucia lucie lucy ludmila luisa lydia madeleine madeline magda magdalena maia
  maja malala malin margaret margareta margarethe margarita margit margot margrete margrethe mari maria mariam
  marianne marie mariia marija marina marit mariya marta marte martha martina mary mary-ann maryam mathilde maud maya
  megan mette mia michaela michelle milla mina miriam moira molly mona monica monika märtha mónica nadia nadine nadja
  nancy naomi nasrin natalia natalie nataliia natalija natalja natasa natasha natasja ngozi nicole nikki nina nora oda
  oddny oksana olena olga olha olivia pamela patricia paula pauline penelope penny petra pia priti rachel ragnhild
  randi rania rebecca rebekka regina renate retno rikke rita rosa rose rosemary ruth sabina sabine saida sally salome
  samantha samia sandra sanna sanne sara sarah shahida sharren shirin sidsel signe sigrid sigurlaug siiri silje simone
  siri siv sofia sofie solfrid solveig sonata sonja sophia sophie stella stephanie stine sumaya susan susana susanne
  suzanne svetlana sviatlana svjatlana swetlana sylvia sylvie synnøve tammy tanja tansu tatiana tatjana teresa terese
  tereza thea theresa therese tina tone tonje toril torill tove trine trude tulsi turid tzipi ulla ulrike unni ursula
  valentina valeria vanessa vera veronica veronika vibeke vigdis viktoria viktorija violeta virginia vivian vjosa
  wanda wenche wendy wibke yulia yuliia yvette yvonne zainab zakia zsuzsanna zuzana ågot åsa åse åshild åslaug
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
const masculineEnding = /(?:[oe]vi(?:ch|tsj|tj|č|ć)|[oe]vych|skij|skyj|skyi|ski|ský|auskas|ėnas)$/u

/** Gives the gender that a surname's own ending tells; absent where it tells none. */
export const genderOfSurname = (name: string): GrammaticalGender | undefined => {
  const small = name.toLowerCase()
  if (small.length < 6) return undefined
  if (feminineEnding.test(small)) return 'feminine'
  return masculineEnding.test(small) ? 'masculine' : undefined
}
