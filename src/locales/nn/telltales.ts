import { telltales } from '../telltales.ts'

/** Nynorsk: frequent words that at most two of the other languages have. */
export const telltale = telltales(`
  aldri alle alltid alt altså andre anna annan av berre betre blant blei bli blir blitt bør dei deira delar denne
  der dermed dersom desse dette difor då eg ei ein einige eit enn er etter fekk finst fleire fleste fordi fortel
  fram framleis frå fyrste fått før først gje gjekk gjennom gjer gjere gjev godt gong gått ha hadde halde hans heile
  heilt heiter henne ho ikkje inn ja jo kallar kanskje kjem klokka kome komme kor korleis krigen kunne kva kvar
  kvarandre kvifor la lagt landa langt laurdag legg lenge ligg like likevel lite litt mange me medan meg meiner meir
  mellom minst mitt mot mykje må måndag måte måtte møte møtest ned nei nesten no nok noko nokon nokre noregs nyhende
  nytt når ofte og også opp oss per regjeringa ringde rundt sa saman same samtalane samtidig seg seier set si sidan
  sine sitt sjå sjølv sjølve sjølvsagt skal skriv skrive slike snakka spørsmål staden stadig sundag såg særleg ta
  tale talet tatt tek the tidlegare til tilbake tingingane treng trur ulike ut utan utanriksdepartementet
  utanriksminister vart ved veit vekene vel veldig vera vere vert vidare viktig vil ville viser vitje vore vår våre
  å òg
`)
