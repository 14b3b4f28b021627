import { describe, expect, it } from 'vitest'
import { statementsIn } from '../test-reader.ts'

/** A kind of sentence: its language, its words and what is read from it. */
type Row = readonly [what: string, language: string, text: string, ...expected: readonly string[]]

const table: readonly Row[] = [
  [
    'a length with what is told, not with who tells it',
    'nb',
    'Samtalen varte ifølge en svensk diplomat rundt 30 minutter.',
    'indirect en svensk diplomat: Samtalen varte ifølge en svensk diplomat rundt 30 minutter',
  ],
  [
    'a predicate joined to one without a verb',
    'en',
    'A Kazakh official said the pause was for ten days and would be prolonged only if both armies stayed in barracks.',
    'indirect A Kazakh official: the pause was for ten days and would be prolonged only if both armies stayed in barracks',
  ],
  [
    'how long it holds, though its verb is a noun to the tagger',
    'en',
    'President Marek Vala has said the duty stays until Togo pays $12 million it owes.',
    'indirect Marek Vala: the duty stays until Togo pays $12 million it owes',
  ],
  [
    'a joined verb of saying that is an adjective to the tagger',
    'sv',
    'Utrikesminister Anna Berg välkomnade beskedet och underströk att förhandlingarna måste fortsätta.',
    'indirect Anna Berg: förhandlingarna måste fortsätta',
  ],
  [
    'no clause joined behind an inserted one with a subject of its own',
    'nb',
    'De holdt på i åtte timer, melder det kinesiske nyhetsbyrået Zhonglu, og begge delegasjoner forlot bygningen.',
    'indirect Zhonglu: De holdt på i åtte timer',
  ],
  [
    'what goes on behind an inserted clause by a helper',
    'en',
    'The talks were over, Foreign Minister Marek Vala said, and Chad would not return.',
    'indirect Marek Vala: The talks were over … Chad would not return',
  ],
  [
    'only what an insertion behind a conjunction is of',
    'en',
    'They opened a fair together and, several guests said, did not exchange a word after lunch.',
    'indirect several guests: did not exchange a word after lunch',
  ],
  [
    'its last word whole',
    'en',
    'The coast guard seized the boat, saying it had under-reported its catch of cod.',
    'indirect The coast guard: it had under-reported its catch of cod',
  ],
  [
    'what is said in a statement, behind words in marks',
    'en',
    'The Greek Foreign Ministry said in a statement that "the accord speaks for itself" and that Greece would keep its word provided the other side kept its own.',
    'direct The Greek Foreign Ministry: the accord speaks for itself',
    'indirect The Greek Foreign Ministry: Greece would keep its word provided the other side kept its own',
  ],
  [
    'a joined predicate behind a surname that no name stands before',
    'en',
    'The meeting was never meant to settle the maritime border, Nyaboke said, and would deal with fishing licences only.',
    'indirect Nyaboke: The meeting was never meant to settle the maritime border … would deal with fishing licences only',
  ],
  [
    'a condition behind an inserted clause',
    'en',
    'The road would reopen in May, General Pavel Dubko said, but only if the mines were cleared.',
    'indirect Pavel Dubko: The road would reopen in May … but only if the mines were cleared',
  ],
  ['nothing that a promise is for', 'nb', 'Norge lovet Peru 200 millioner for å la skogen stå.'],
]

describe('a told clause', () => {
  it.each(table)('has %s', async (_, language, text, ...expected) => {
    expect(await statementsIn(language, text)).toEqual(expected)
  })
})
