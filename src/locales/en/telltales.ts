import { telltales } from '../telltales.ts'

/** English: frequent words that at most two of the other languages have. */
export const telltale = telltales(`
  about after agreed all also am an and any are as back be because been between but by can could did do don even
  first foreign from get go good great had has have he him his how if in into is it its just know like make many may
  me meeting minister more my new no not now of on one only or other our out people please said see she should so
  some take talks than that the their them then there these they think this time two up us very want was way we well
  were what when which who will with work would you your
`)
