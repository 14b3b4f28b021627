import { type Sentence, type Token, UPOS, type Upos } from '../../language/analysis.ts'

const isUpos = (word: string): word is Upos => UPOS.some((upos) => upos === word)

/**
 * Makes a sentence for tests from one line a word: 'met meet VERB 0 root Past Fin'. The head is counted from 1, 0 for
 * the root; what follows the relation are values of Tense, VerbForm, Number or Definite.
 */
export const handmadeTree = (lines: string): Sentence => {
  let at = 0
  const tokens = lines
    .trim()
    .split('\n')
    .map((line): Token => {
      const [form = '', lemma = '', upos = '', head = '0', deprel = 'root', ...values] = line.trim().split(/\s+/u)
      const start = at
      at += form.length + 1
      const feats: Record<string, string> = {}
      for (const value of values) {
        if (value === 'Past' || value === 'Pres') feats.Tense = value
        else if (value === 'Sing' || value === 'Plur') feats.Number = value
        else if (value === 'Def' || value === 'Ind') feats.Definite = value
        else if (value === 'Pass') feats.Voice = value
        else feats.VerbForm = value
      }
      return {
        start,
        end: start + form.length,
        form,
        lemma,
        lower: form.toLowerCase(),
        lowerLemma: lemma.toLowerCase(),
        upos: isUpos(upos) ? upos : 'X',
        feats,
        head: Number(head) - 1,
        deprel,
      }
    })
  return { block: 0, start: 0, end: at - 1, tokens, names: [] }
}
