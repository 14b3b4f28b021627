import type { Name, NameKind, Sentence } from '../../language/analysis.ts'

/**
 * Lets the places of a name in one report agree on what it is. A model reads each sentence by itself, so that a party
 * or a town is now a person, now an organisation; the report means one thing by it. Each place counts by its score,
 * the last word of a fuller name as a place of that word; a form said to be a person less often than not is none.
 */
export const withAgreedKinds = (sentences: readonly Sentence[]): readonly Sentence[] => {
  const votes = new Map<string, Map<NameKind, number>>()
  const vote = (form: string, kind: NameKind, score: number): void => {
    const counts = votes.get(form) ?? new Map<NameKind, number>()
    counts.set(kind, (counts.get(kind) ?? 0) + score)
    votes.set(form, counts)
  }
  for (const sentence of sentences)
    for (const name of sentence.names) {
      const form = formOf(sentence, name)
      vote(form, name.kind, name.score)
      const last = form.split(' ').at(-1) ?? form
      // the surname of somebody named in full is more surely a person than any single place of it
      if (name.kind === 'person' && last !== form) vote(last, 'person', 2 * name.score)
    }
  const bareOf = (form: string): string =>
    form.endsWith('s') && votes.has(form.slice(0, -1)) ? form.slice(0, -1) : form
  for (const [form, counts] of [...votes]) {
    const bare = bareOf(form)
    if (bare !== form) for (const [kind, score] of counts) vote(bare, kind, score)
  }
  const agreed = (sentence: Sentence, name: Name): Name => {
    if (name.kind !== 'person') return name
    const counts = votes.get(bareOf(formOf(sentence, name)))
    const [kind, most] = [...(counts ?? [])].filter(([other]) => other !== 'person').sort((a, b) => b[1] - a[1])[0] ?? [
      'misc' as const,
      0,
    ]
    const others = [...(counts ?? [])].reduce((sum, [other, score]) => (other === 'person' ? sum : sum + score), 0)
    return others > (counts?.get('person') ?? 0) && most > 0 ? { ...name, kind } : name
  }
  return sentences.map((sentence) =>
    sentence.names.some(({ kind }) => kind === 'person')
      ? { ...sentence, names: sentence.names.map((name) => agreed(sentence, name)) }
      : sentence,
  )
}

const formOf = (sentence: Sentence, { first, last }: Name): string =>
  sentence.tokens
    .slice(first, last)
    .map(({ form }) => form)
    .join(' ')
