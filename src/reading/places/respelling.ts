import type { PlaceLexicon } from '../../locales/places.ts'

/** What may stand in the usual spelling where a transcription has a j: 'Jalta', 'Mykolajiv', 'Vinnytsja'. */
const letters: readonly string[] = ['y', 'i', '']

/**
 * Spells a name that a language writes by its own sounds ("Sjymkent", "Tsjernivtsi") as gazetteers may have it, the
 * likelier first; none where it has nothing of such a spelling.
 */
export const respelled = (written: string, { respellings }: PlaceLexicon): readonly string[] => {
  const name = written.toLowerCase()
  let spelled = name
  for (const [sound, letters] of respellings) spelled = spelled.replaceAll(sound, letters)
  const all = spelled.includes('j') ? letters.map((letter) => spelled.replaceAll('j', letter)) : [spelled]
  return [...new Set([...(spelled === name ? [] : [spelled]), ...all])].filter((it) => it !== name).map(capitalised)
}

const capitalised = (name: string): string => name.replace(/(?:^|(?<=[\s-]))\p{L}/gu, (letter) => letter.toUpperCase())
