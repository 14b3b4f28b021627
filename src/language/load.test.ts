import { beforeAll, describe, expect, it } from 'vitest'
import type { Analyser, Analysis, Sentence } from './analysis.ts'
import { loadAnalyser } from './load.ts'

const whole = (text: string, language: string) => [{ start: 0, end: text.length, language }]

const governorOf = (sentence: Sentence, form: string): string | undefined => {
  const token = sentence.tokens.find((candidate) => candidate.form === form)
  return token && sentence.tokens[token.head]?.form
}

const expectSound = (text: string, { sentences }: Analysis): void => {
  for (const sentence of sentences) {
    expect(sentence.tokens.filter((token) => token.head === -1)).toHaveLength(1)
    sentence.tokens.forEach((token, index) => {
      expect(text.slice(token.start, token.end)).toBe(token.form)
      expect(token.deprel === 'root').toBe(token.head === -1)
      // Every walk upwards ends at the root.
      let at = index
      for (let steps = 0; at !== -1; steps++) {
        if (steps > sentence.tokens.length) throw new Error(`a cycle at ${token.form}`)
        at = sentence.tokens[at]?.head ?? -1
      }
    })
    for (const name of sentence.names) {
      expect(name.first).toBeLessThan(name.last)
      expect(name.start).toBe(sentence.tokens[name.first]?.start)
      expect(name.end).toBe(sentence.tokens[name.last - 1]?.end)
    }
  }
}

describe('the analyser', () => {
  let analyser: Analyser
  beforeAll(async () => {
    analyser = await loadAnalyser()
  }, 30_000)

  it('finds who said it, in each language', async () => {
    const cases = [
      ['nb', 'Utenriksminister Kari Holm sa til Dagsnytt at møtet var nyttig.', 'sa', 'Holm'],
      ['nn', 'Utanriksminister Kari Holm sa at møtet var nyttig.', 'sa', 'Holm'],
      ['en', 'Foreign Minister Kari Holm said that the meeting was useful.', 'said', 'Holm'],
    ] as const
    for (const [language, text, verb, surname] of cases) {
      const { sentences } = await analyser.analyse(text, whole(text, language))
      expectSound(text, { sentences })
      expect(sentences).toHaveLength(1)
      const [sentence] = sentences
      if (!sentence) throw new Error('no sentence')
      const subjects = sentence.tokens.filter((t) => t.deprel === 'nsubj' && sentence.tokens[t.head]?.form === verb)
      expect(
        subjects.map((t) => t.form),
        text,
      ).toHaveLength(1)
      const names = sentence.names
        .filter((name) => name.kind === 'person')
        .map((name) => text.slice(name.start, name.end))
      expect(names, text).toEqual([`Kari ${surname}`])
    }
  })

  it('tells a clause that is said from the one that says it', async () => {
    const text = 'Ministeren sa at samtalene varte i fem timer.'
    const { sentences } = await analyser.analyse(text, whole(text, 'nb'))
    const [sentence] = sentences
    expect(sentence && governorOf(sentence, 'varte')).toBe('sa')
    expect(sentence?.tokens.find((token) => token.form === 'samtalene')?.lemma).toBe('samtale')
    expect(sentence?.tokens.find((token) => token.form === 'sa')?.feats.Tense).toBe('Past')
  })

  it('never lets a sentence cross a block', async () => {
    const text = 'Møte i Tbilisi\nPartene møttes mandag'
    const { sentences } = await analyser.analyse(text, [
      { start: 0, end: 14, language: 'nb' },
      { start: 15, end: text.length, language: 'nb' },
    ])
    expect(sentences.map(({ block, start, end }) => [block, text.slice(start, end)])).toEqual([
      [0, 'Møte i Tbilisi'],
      [1, 'Partene møttes mandag'],
    ])
  })

  it('splits sentences at their stops, not at abbreviations', async () => {
    const text = 'Han reiste kl. 18. Hun ble igjen i St. Petersburg. – Vi venter, sa han.'
    const { sentences } = await analyser.analyse(text, whole(text, 'nb'))
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Han reiste kl. 18.',
      'Hun ble igjen i St. Petersburg.',
      '– Vi venter, sa han.',
    ])
  })

  it('gives nothing for nothing', async () => {
    expect((await analyser.analyse('', whole('', 'nb'))).sentences).toEqual([])
    expect((await analyser.analyse(' \u0000\n\t ', whole(' \u0000\n\t ', 'en'))).sentences).toEqual([])
    expect((await analyser.analyse('Hei.', [])).sentences).toEqual([])
  })

  it('answers for emoji, other scripts, half surrogates and a language it does not know', async () => {
    const text = 'Привет 👩‍👩‍👧! 北京会谈。 \ud83d لقاء في الرياض \u0007\u200b ☕️'
    for (const language of ['nb', 'xx', '']) expectSound(text, await analyser.analyse(text, whole(text, language)))
  })

  it('takes a sentence of 5,000 words and a line without spaces', async () => {
    const long = `${'ord '.repeat(5000)}.`
    const analysis = await analyser.analyse(long, whole(long, 'nb'))
    expectSound(long, analysis)
    expect(analysis.sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0)).toBe(5001)
    const line = 'a'.repeat(20_000)
    expectSound(line, await analyser.analyse(line, whole(line, 'nb')))
  }, 60_000)

  it('labels a sentence alike to the last bit alone, in company, and with two threads', async () => {
    const lines = [
      'Presidenten møtte statsministeren i Oslo.',
      'Samtalene mellom partene i Genève varte i over seks timer, ifølge NTB.',
      'Nei.',
      'Hun sier at landet ikke vil godta kravene som ble stilt.',
      // past the lengths at which matrix products are cut otherwise
      `Kari Holm sier ${'at de ikke vil godta det som står der, og '.repeat(8)}at møtet er avlyst.`,
    ]
    const text = lines.join('\n')
    let at = 0
    const blocks = lines.map((line) => {
      const start = at
      at += line.length + 1
      return { start, end: start + line.length, language: 'nb' }
    })
    const labels = ({ sentences }: Analysis) =>
      sentences.map((s) => [
        s.tokens.map((t) => [t.form, t.lemma, t.upos, t.feats, t.head, t.deprel]),
        s.names.map((n) => [n.kind, n.acts, n.first, n.last, n.score]),
      ])
    const together = labels(await analyser.analyse(text, blocks))
    const beside = await Promise.all([
      analyser.analyse('En setning til, sa hun.', whole('En setning til, sa hun.', 'nb')),
      analyser.analyse(text, blocks),
    ])
    expect(labels(beside[1])).toEqual(together)
    const threaded = labels(await (await loadAnalyser({ threads: 2 })).analyse(text, blocks))
    const alone = []
    for (const block of blocks) alone.push(...labels(await analyser.analyse(text, [block])))
    expect(alone).toEqual(together)
    expect(threaded).toEqual(together)
  }, 30_000)

  it('says what is missing where there is no model', async () => {
    await expect(loadAnalyser({ modelDir: '/nowhere' })).rejects.toThrow(/model\.json/)
  })
})
