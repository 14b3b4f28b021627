import { telltales } from '../telltales.ts'

/** Danish: frequent words that at most two of the other languages have. */
export const telltale = telltales(`
  af al aldrig alle allerede alt altid altså anden andet andre arbejde bag bare bedre behov blandt blev blevet blive
  bliver blot bør børn da de dem denne der deres derfor dermed dette dig din disse dog efter egen eksempel ellers en
  end endnu enige er et fald fik finde flere fleste foran forbindelse fordi forhandlingerne fortæller fra frem fået
  før først gang gange gennem gerne gik give giver godt gør gøre haft ham hans havde have hele helt hende hendes
  hinanden hjem hjemme holde hos hun hvad hvem hver hvert hvis hvor hvordan hvorfor ifølge igen ikke imidlertid ind
  inden ja jeg jo komme kommer krigen kun kunne lagt langt let lidt lige ligger lille længere mange meget mellem
  mener mens mere mig min mit mod må måde måske måtte mødes ned nej nemlig nogen noget nogle nok nu når næsten ofte
  og også omkring op os pr regeringen rundt række sagde samme sammen samtalerne samtidig se selv senere set siden
  sidste sig sige siger sine sit skal skrive skriver spørgsmål stadig synes sådan særlig tage tale tidligere til
  tilbage tog tror ud uden udenrigsminister udenrigsministeriet udtalte uge ved vel videre vil ville viser vores
  være været én ønsker
`)
