/**
 * Small words inside names of people, of all languages, lower case: "Nasir bin Salim al-Qasr", "Greta von der Heide".
 * They join what stands on both sides into one name.
 */
export const nameParticles: ReadonlySet<string> = new Set([
  'bin', 'bint', 'ibn', 'ben', 'al', 'el', 'ul', 'ould', 'abu', 'ag', 'de', 'del', 'della', 'der', 'den', 'di', 'da', 'do', 'dos', 'das', 'du',
  'la', 'le', 'van', 'von', 'zu', 'ter', 'ten', 'af', 'y',
])
