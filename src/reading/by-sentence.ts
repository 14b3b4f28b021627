/** Sorts what was found in a report by its sentence, in the order it was found in; nothing for a sentence without. */
export const bySentence = <T extends { readonly sentence: number }>(
  found: readonly T[],
): ((sentence: number) => readonly T[]) => {
  const sorted = new Map<number, T[]>()
  for (const one of found) {
    const known = sorted.get(one.sentence)
    if (known) known.push(one)
    else sorted.set(one.sentence, [one])
  }
  return (sentence) => sorted.get(sentence) ?? nothing
}

const nothing: readonly never[] = []
