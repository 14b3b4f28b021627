import { describe, expect, it } from 'vitest'
import { statementsIn } from '../test-reader.ts'

/** A way to tell who speaks: its language, the words and what is read from them. */
type Row = readonly [what: string, language: string, text: string, ...expected: readonly string[]]

const table: readonly Row[] = [
  [
    'one of several without a name, though two others are named beside',
    'en',
    'Two people briefed on the talks said they would go on.\n\nForeign Minister Marek Vala and Prime Minister Karl Tveit shared a meal, one of them said.',
    'indirect Two people: they would go on',
    'indirect one of them: Foreign Minister Marek Vala and Prime Minister Karl Tveit shared a meal',
  ],
  [
    'one of them alone and not all',
    'nn',
    'To diplomatar med kjennskap til samtalane stadfestar møtet. Ifølgje ein av dei gjekk den franske delegasjonen før middag.',
    'indirect ein av dei: gjekk den franske delegasjonen før middag',
  ],
  [
    'nobody where the several are named',
    'en',
    'Foreign Minister Marek Vala met Prime Minister Karl Tveit. "It was time," one of them said.',
    'direct nobody: It was time,',
  ],
  [
    'whoever spoke without a name, and nobody named, by "the person"',
    'en',
    'A senior official said Foreign Minister Marek Vala had met Prime Minister Karl Tveit.\n\n"Nobody raised his voice," the person said.',
    'indirect A senior official: Foreign Minister Marek Vala had met Prime Minister Karl Tveit',
    'direct A senior official: Nobody raised his voice,',
  ],
  [
    'a body behind a pronoun for the sentence before',
    'sv',
    'Marek Vala reser på torsdag till Rabat. Det uppger det marockanska utrikesdepartementet.',
    'indirect det marockanska utrikesdepartementet: Marek Vala reser på torsdag till Rabat',
  ],
  [
    'people without a name behind such a pronoun',
    'nb',
    'Ministrene møttes i Haag lørdag. Det bekrefter tre personer med kjennskap til møtet overfor Nordavisen.',
    'indirect tre personer: Ministrene møttes i Haag lørdag',
  ],
  [
    'a name that no list has behind such a pronoun',
    'nb',
    'Kongeparet reiser til Kypros i juni. Det bekrefter Slottet fredag.',
    'indirect Slottet: Kongeparet reiser til Kypros i juni',
  ],
  ['nobody where a thing is confirmed', 'nb', 'Prisene falt i mai. Det bekrefter frykten for en krise.'],
]

describe('who speaks', () => {
  it.each(table)('is %s', async (_, language, text, ...expected) => {
    expect(await statementsIn(language, text)).toEqual(expected)
  })
})
